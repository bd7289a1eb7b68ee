import { createWriteStream } from "node:fs";
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";

/** One file of an archive; it is opened when its turn comes. */
export interface ZipPart {
  readonly name: string;
  /** Whether it is compressed: what is compressed already is stored as it is. */
  readonly packed: boolean;
  /** Where it is known: another number of bytes is an error. */
  readonly size?: number;
  readonly open: () => Readable;
}

/** The same in every archive and in every time zone, so that the same files make the same bytes. */
const ENTRY_TIME = new Date(1980, 0, 1);
const ENTRY_MODE = 0o100_600;

/** Writes a new zip archive for this user alone, part by part, and waits until it is on the disk. */
export async function writeZip(file: string, parts: readonly ZipPart[]): Promise<void> {
  const zip = new ZipFile();
  const { outputStream } = zip;
  zip.on("error", (error: Error) => (outputStream as Readable).destroy(error));
  for (const part of parts)
    zip.addReadStreamLazy(part.name, optionsOf(part), (take) => take(null, part.open()));
  zip.end();
  await pipeline(outputStream, createWriteStream(file, { flags: "wx", mode: 0o600 }));
  await syncFile(file);
}

const optionsOf = ({ packed, size }: ZipPart) => ({
  compress: packed,
  mtime: ENTRY_TIME,
  forceDosTimestamp: true,
  mode: ENTRY_MODE,
  ...(size === undefined ? {} : { size }),
});

async function syncFile(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
