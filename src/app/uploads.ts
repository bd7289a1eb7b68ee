import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import type { Result } from "../core/units/index.ts";
import { type Fault, fault } from "./fault.ts";
import { CLOSING } from "./import-files/import-run.ts";
import type { ImportRoot } from "./import-files/index.ts";
import { readZone } from "./read-settings.ts";
import type { Services } from "./services.ts";

export interface Upload {
  /** Files of one batch are imported together; a name that the page makes up. */
  readonly batch: string;
  readonly name: string;
  readonly body: globalThis.ReadableStream | null;
}

const BATCH = /^[a-z0-9-]{8,64}$/;
const BYTES = ".bytes";
const NAME = ".name";
const PRIVATE_FOLDER = { recursive: true, mode: 0o700 } as const;
const PRIVATE_FILE = { mode: 0o600 } as const;
const LONGEST_NAME = 1000;

/**
 * Writes an upload to the waiting folder under a name of our own, with its real name beside it for the ledger. A
 * broken upload leaves nothing behind. Answers with the bytes taken.
 */
export async function saveUpload(
  { uploads }: Pick<Services, "uploads">,
  upload: Upload,
): Promise<Result<number, Fault>> {
  const name = cleanName(upload.name);
  if (!BATCH.test(upload.batch) || name === null)
    return fault("upload.impossible", "That is no name for a file. Drop the file itself on the page.");
  const folder = join(uploads, upload.batch);
  const place = join(folder, createHash("sha256").update(name).digest("hex").slice(0, 32));
  try {
    await mkdir(folder, PRIVATE_FOLDER);
    const written = createWriteStream(place + BYTES, PRIVATE_FILE);
    const body = upload.body === null ? Readable.from([]) : Readable.fromWeb(upload.body as ReadableStream);
    await pipeline(body, written);
    // The name comes last: a file without one did not arrive whole and is passed over.
    await writeFile(place + NAME, name, PRIVATE_FILE);
    return { ok: true, value: written.bytesWritten };
  } catch (error) {
    await rm(place + BYTES, { force: true }).catch(() => undefined);
    return fault("upload.impossible", describeUploadFault(name, error));
  }
}

const describeUploadFault = (name: string, error: unknown): string =>
  (error as NodeJS.ErrnoException).code === "ENOSPC"
    ? `"${name}" does not fit: the disk that holds Restride's data is full. Free some space and drop it again.`
    : `"${name}" did not arrive whole. Drop it on the page once more.`;

/** The name without folders that lead elsewhere and without control signs; null when nothing is left of it. */
function cleanName(name: string): string | null {
  const parts = name.split(/[/\\]/).filter((part) => part !== "" && part !== "." && part !== "..");
  const cleaned = parts.join("/").replace(/\p{Cc}/gu, "\uFFFD");
  return cleaned === "" || cleaned.length > LONGEST_NAME ? null : cleaned;
}

/**
 * Starts the import of a batch of uploads. A batch is taken once; its folder is emptied when the import is done, and
 * waits to be started again when the import was stopped or broke off.
 */
export async function importUploads(services: Services, batch: string): Promise<Result<string, Fault>> {
  const waiting = join(services.uploads, batch);
  const taken = `${waiting}.importing-${services.newId()}`;
  const isTaken =
    BATCH.test(batch) &&
    (await rename(waiting, taken).then(
      () => true,
      () => false,
    ));
  const roots = isTaken ? await listWhole(taken) : [];
  if (roots.length === 0)
    return fault("import.nothing", "There is nothing to import. Drop files on the page first.");
  const { store, runner, newId, clock } = services;
  const zone = await readZone(store, runner, services.machineZone);
  const id = services.jobs.start(async (onProgress, signal) => {
    let done = false;
    try {
      const { importFiles } = await import("./import-files/index.ts");
      const report = await importFiles({
        store,
        runner,
        roots,
        zone,
        now: clock.now,
        newId,
        onProgress,
        signal,
      });
      done = !report.stopped;
      return report;
    } finally {
      if (done) await rm(taken, { recursive: true, force: true });
      // Left as taken when the program closes: its next start goes on with them.
      else if (signal.reason !== CLOSING) await rename(taken, waiting);
    }
  });
  return { ok: true, value: id };
}

async function listWhole(folder: string): Promise<readonly ImportRoot[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(NAME));
  const roots: ImportRoot[] = [];
  for (const name of names) {
    const place = join(folder, name.slice(0, -NAME.length));
    roots.push({ path: place + BYTES, shownAs: await readFile(place + NAME, "utf8") });
  }
  return roots.sort((one, other) => (one.shownAs < other.shownAs ? -1 : 1));
}

const FORGOTTEN_AFTER_MS = 24 * 3_600_000;

/** Removes what uploads of earlier days left behind; nobody can start those again. */
export async function sweepUploads({ uploads, clock }: Pick<Services, "uploads" | "clock">): Promise<void> {
  for (const name of await readdir(uploads).catch(() => [])) {
    const place = join(uploads, name);
    const status = await stat(place).catch(() => null);
    if (status && clock.now() - status.mtimeMs > FORGOTTEN_AFTER_MS)
      await rm(place, { recursive: true, force: true });
  }
}
