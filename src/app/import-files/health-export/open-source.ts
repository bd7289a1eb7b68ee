import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import type { HealthSource } from "./health-task.ts";

const CHUNK = 256 * 1024;
const DEFLATED = 8;

/** The export as a stream of its uncompressed bytes; nothing of it is held. Throws what the disk and the archive throw. */
export async function openSource(source: HealthSource): Promise<Readable> {
  switch (source.kind) {
    case "bytes":
      return Readable.from([source.bytes]);
    case "file":
      return createReadStream(source.file, { highWaterMark: CHUNK });
    case "entry":
      return openEntry(source.file, source.offset);
  }
}

async function openEntry(file: string, offset: number): Promise<Readable> {
  const zip = await openPromise(file, { autoClose: false, decodeStrings: false });
  const entry = await findEntry(zip, offset);
  if (entry === null) throw new Error("The entry is gone.");
  if (entry.compressionMethod !== DEFLATED) return zip.openReadStreamPromise(entry);
  const packed = await zip.openReadStreamPromise(entry, { decompress: false });
  const unpacked = createInflateRaw({ chunkSize: CHUNK });
  packed.on("error", (error) => unpacked.destroy(error));
  return packed.pipe(unpacked);
}

async function findEntry(zip: ZipFile, offset: number): Promise<Entry | null> {
  for await (const entry of zip.eachEntry()) if (entry.relativeOffsetOfLocalHeader === offset) return entry;
  return null;
}
