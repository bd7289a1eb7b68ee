import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { err, ok, type Result } from "../../core/units/index.ts";
import type { Refusal } from "./met-file.ts";
import type { Cap } from "./take-bytes.ts";

/** A place on the disk for an archive found inside an archive, under a name of our own; gone afterwards. */
export async function* withSpool<Item>(use: (file: string) => AsyncIterable<Item>): AsyncGenerator<Item> {
  const folder = await mkdtemp(join(tmpdir(), "restride-import-"));
  try {
    yield* use(join(folder, "archive.zip"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Puts an archive's bytes there. */
export async function spoolBytes(bytes: Uint8Array, file: string): Promise<Result<number, Refusal>> {
  await writeFile(file, bytes);
  return ok(bytes.length);
}

/** Puts a stream there as it flows, up to the cap. */
export async function spoolStream(
  stream: Readable,
  file: string,
  cap: Cap,
): Promise<Result<number, Refusal>> {
  const handle = await open(file, "w");
  let length = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > cap.bytes) return err(cap.refusal);
      await handle.write(chunk);
    }
    return ok(length);
  } finally {
    await handle.close();
  }
}
