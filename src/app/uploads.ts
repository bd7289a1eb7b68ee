import { createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import type { Result } from "../core/units/index.ts";
import type { Runner, Store } from "../store/store.ts";
import { type Fault, fault } from "./fault.ts";
import { importFiles } from "./import-files/index.ts";
import type { ImportJobs } from "./import-jobs.ts";
import type { Clock } from "./moment.ts";
import { readZone } from "./read-settings.ts";

/** What uploads need of the server. */
export interface UploadPlace {
  readonly uploads: string;
}

export interface Upload {
  /** Files of one batch are imported together; a name that the page makes up. */
  readonly batch: string;
  readonly name: string;
  readonly body: globalThis.ReadableStream | null;
}

const BATCH = /^[a-z0-9-]{8,64}$/;
const PARTIAL = ".partial";

/**
 * Writes an upload to the waiting folder under a name of our own; the file's name only tells the ledger what to
 * call it. A broken upload leaves nothing behind. Answers with the bytes taken.
 */
export async function saveUpload({ uploads }: UploadPlace, upload: Upload): Promise<Result<number, Fault>> {
  const name = cleanName(upload.name);
  if (!BATCH.test(upload.batch) || name === null)
    return fault(
      "upload.impossible",
      `"${upload.name}" is no name for a file. Drop the file itself on the page.`,
    );
  const folder = join(uploads, upload.batch);
  await mkdir(folder, { recursive: true });
  const partial = join(folder, `${Buffer.from(name).toString("base64url")}${PARTIAL}`);
  try {
    const written = createWriteStream(partial);
    const body = upload.body === null ? Readable.from([]) : Readable.fromWeb(upload.body as ReadableStream);
    await pipeline(body, written);
    await rename(partial, partial.slice(0, -PARTIAL.length));
    return { ok: true, value: written.bytesWritten };
  } catch {
    await rm(partial, { force: true });
    return fault("upload.impossible", `"${name}" did not arrive whole. Drop it on the page once more.`);
  }
}

/** The name without folders that lead elsewhere; null when nothing is left of it. */
function cleanName(name: string): string | null {
  const parts = name.split(/[/\\]/).filter((part) => part !== "" && part !== "." && part !== "..");
  const cleaned = parts.join("/").slice(-60);
  return cleaned === "" || cleaned.includes("\0") ? null : cleaned;
}

export interface UploadServices extends UploadPlace {
  readonly store: Store;
  readonly runner: Runner;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly machineZone: string;
  readonly jobs: ImportJobs;
}

/** Starts the import of a batch of uploads; the waiting folder is emptied when it is over. */
export async function importUploads(services: UploadServices, batch: string): Promise<Result<string, Fault>> {
  const folder = join(services.uploads, batch);
  const names = BATCH.test(batch) ? await readdir(folder).catch(() => []) : [];
  const whole = names.filter((name) => !name.endsWith(PARTIAL)).sort();
  if (whole.length === 0)
    return fault("import.nothing", "There is nothing to import. Drop files on the page first.");
  const roots = whole.map((name) => ({
    path: join(folder, name),
    shownAs: Buffer.from(name, "base64url").toString(),
  }));
  const zone = await readZone(services.store, services.runner, services.machineZone);
  const { store, runner, newId, clock } = services;
  const id = services.jobs.start(async (onProgress, signal) => {
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
    await rm(folder, { recursive: true, force: true });
    return report;
  });
  return { ok: true, value: id };
}
