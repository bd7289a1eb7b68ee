import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { err, ok, type Result } from "../../core/units/index.ts";
import type { Refusal } from "./met-file.ts";
import type { Cap } from "./take-bytes.ts";

/**
 * A place on the disk for an archive found inside an archive, under a name of our own; gone afterwards. Where there is
 * no place to be had, the reason.
 */
export async function* withSpool<Item>(
  use: (file: Result<string, Refusal>) => AsyncIterable<Item>,
): AsyncGenerator<Item> {
  const folder = await onDisk(() => mkdtemp(join(tmpdir(), "restride-import-")));
  try {
    yield* use(folder.ok ? ok(join(folder.value, "archive.zip")) : folder);
  } finally {
    // What cannot be removed is left to the system, which empties the folder of temporary files.
    if (folder.ok) await rm(folder.value, { recursive: true, force: true }).catch(() => {});
  }
}

/** Puts an archive's bytes there. */
export const spoolBytes = (bytes: Uint8Array, file: string): Promise<Result<number, Refusal>> =>
  onDisk(async () => {
    await writeFile(file, bytes);
    return bytes.length;
  });

/** Puts a stream there as it flows, up to the cap. Throws what the stream throws. */
export async function spoolStream(
  stream: Readable,
  file: string,
  cap: Cap,
): Promise<Result<number, Refusal>> {
  const opened = await onDisk(() => open(file, "w"));
  if (!opened.ok) return opened;
  let length = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > cap.bytes) return err(cap.refusal);
      const written = await onDisk(() => opened.value.writeFile(chunk));
      if (!written.ok) return written;
    }
    return ok(length);
  } finally {
    await opened.value.close().catch(() => {});
  }
}

/** What the disk refuses costs this archive, not the import. */
async function onDisk<Value>(work: () => Promise<Value>): Promise<Result<Value, Refusal>> {
  try {
    return ok(await work());
  } catch (error) {
    return err(presentSpoolFault(error));
  }
}

function presentSpoolFault(error: unknown): Refusal {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const advice = "free some space there, or name another folder in TMPDIR, then import it again";
  return {
    code: "disk.noRoom",
    reason: `The folder for temporary files ${tmpdir()} did not take the archive (${code}): ${advice}.`,
  };
}
