import type { Readable } from "node:stream";
import type { ZipFile } from "yauzl";
import { err, type Result } from "../../core/units/index.ts";
import { meetHealthExport } from "./health-export/meet-health-export.ts";
import {
  CLINICAL_DOCUMENT,
  isClinicalDocument,
  isHealthExport,
  mayBeHealthExport,
  readEntryHead,
} from "./health-export/recognise-health.ts";
import { meetWhole } from "./meet-whole.ts";
import { type MetFile, type Refusal, refuse, skip } from "./met-file.ts";
import { findReasonToSkip } from "./not-training.ts";
import { spoolBytes, spoolStream, withSpool } from "./spool.ts";
import { gunzip, isGzip, isZip, type Taken, takeBytes } from "./take-bytes.ts";
import { findCap, findHealthCap, HEALTH_TOO_LARGE } from "./unpack-limits.ts";
import { isListOfActivities, nameOf, type Unpacking, withoutGz } from "./unpacking.ts";
import { ENCRYPTED, listZipEntries, presentZipFault, type ZipEntry, type ZipListing } from "./zip-entries.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * What a file's bytes hold, whatever its name says: a training file, the same under gzip, or a zip archive whose
 * files follow one by one. Nothing is unpacked before it is asked for, and nothing is written under a name that an
 * archive chose.
 */
export async function* meetBytes(
  path: string,
  bytes: Bytes,
  unpacking: Unpacking,
  gzip: Bytes | null = null,
): AsyncGenerator<MetFile> {
  if (isGzip(bytes)) yield* meetGzip(path, bytes, unpacking);
  else if (mayBeHealthExport(withoutGz(path)) && isHealthExport(bytes))
    yield* meetHealthBytes(path, bytes, unpacking);
  else if (isZip(bytes)) yield* meetSpooled(path, unpacking, (file) => spoolBytes(bytes, file));
  else yield* meetWhole({ kind: "bytes", path, name: withoutGz(nameOf(path)), bytes, gzip }, unpacking);
}

async function* meetGzip(path: string, bytes: Bytes, unpacking: Unpacking): AsyncGenerator<MetFile> {
  if (unpacking.depth >= unpacking.limits.depth) {
    yield refuse(path, TOO_DEEP);
    return;
  }
  const { limits, budget } = unpacking;
  const unpacked = await gunzip(bytes, findCap(bytes.length, limits.fileBytes, limits, budget));
  if (unpacked.ok) yield* meetBytes(path, spend(unpacked.value, unpacking), deeper(unpacking), bytes);
  else yield refuse(path, unpacked.error);
}

/** Every file of a zip archive on the disk, the list of activities first. */
export async function* meetArchive(
  file: string,
  path: string,
  unpacking: Unpacking,
): AsyncGenerator<MetFile> {
  if (unpacking.depth >= unpacking.limits.depth) {
    yield refuse(path, TOO_DEEP);
    return;
  }
  const listing = await listZipEntries(file, unpacking);
  try {
    yield* meetEntries({ file, path }, listing, unpacking);
  } finally {
    listing.zip?.close();
  }
}

/** A zip archive on the disk, and how the ledger calls it. */
interface Archive {
  readonly file: string;
  readonly path: string;
}

async function* meetEntries(
  archive: Archive,
  listing: ZipListing,
  outer: Unpacking,
): AsyncGenerator<MetFile> {
  const { path } = archive;
  const { zip, entries, fault } = listing;
  outer.tally.found += entries.length + (fault ? 1 : 0) - 1;
  const beside = new Set(entries.map(({ name }) => withoutGz(`${path}!${name}`)));
  const unpacking = { ...deeper(outer), beside };
  if (zip) for (const entry of listFirst(entries)) yield* meetEntry(zip, entry, archive, unpacking);
  if (fault) yield refuse(path, fault);
  else if (entries.length === 0)
    yield skip(path, { code: "archive.empty", reason: "The archive holds no file." });
}

/** In the archive's own order otherwise. */
const listFirst = (entries: readonly ZipEntry[]): readonly ZipEntry[] => [
  ...entries.filter(({ name }) => isListOfActivities(name)),
  ...entries.filter(({ name }) => !isListOfActivities(name)),
];

async function* meetEntry(
  zip: ZipFile,
  named: ZipEntry,
  archive: Archive,
  unpacking: Unpacking,
): AsyncGenerator<MetFile> {
  const path = `${archive.path}!${named.name}`;
  const reason = named.unsafe ? null : findReasonToSkip(named.name);
  if (reason) yield skip(path, reason);
  else if (named.unsafe) yield refuse(path, named.unsafe);
  else if (named.entry.isEncrypted()) yield refuse(path, ENCRYPTED);
  else if (mayBeHealthExport(named.name)) yield* meetXml(zip, named, { file: archive.file, path }, unpacking);
  else if (isLargeArchive(named, unpacking)) yield* meetLargeArchive(zip, named, path, unpacking);
  else yield* meetOpened(path, await inflate(zip, named, unpacking), unpacking);
}

/** XML of an archive is looked into before it is unpacked: it may be an export too large to be held. */
async function* meetXml(
  zip: ZipFile,
  named: ZipEntry,
  { file, path }: Archive,
  unpacking: Unpacking,
): AsyncGenerator<MetFile> {
  const { entry } = named;
  const head = await readEntryHead(zip, entry);
  if (isClinicalDocument(head)) yield skip(path, CLINICAL_DOCUMENT);
  else if (isHealthExport(head)) {
    const cap = findHealthCap(entry.compressedSize, unpacking.limits, unpacking.budget);
    const source = { kind: "entry", file, offset: entry.relativeOffsetOfLocalHeader } as const;
    yield* meetHealthExport(path, source, cap, unpacking);
  } else yield* meetOpened(path, await inflate(zip, named, unpacking), unpacking);
}

const meetHealthBytes = (path: string, bytes: Bytes, unpacking: Unpacking): AsyncGenerator<MetFile> =>
  meetHealthExport(
    path,
    { kind: "bytes", bytes },
    { bytes: bytes.length, refusal: HEALTH_TOO_LARGE },
    unpacking,
  );

async function* meetOpened(path: string, taken: Taken, unpacking: Unpacking): AsyncGenerator<MetFile> {
  if (taken.ok) yield* meetBytes(path, spend(taken.value, unpacking), unpacking);
  else yield refuse(path, taken.error);
}

async function inflate(zip: ZipFile, { entry }: ZipEntry, { limits, budget }: Unpacking): Promise<Taken> {
  const cap = findCap(entry.compressedSize, limits.fileBytes, limits, budget);
  if (entry.uncompressedSize > cap.bytes) return err(cap.refusal);
  return read(zip, entry, (stream) => takeBytes(stream, entry.uncompressedSize, cap));
}

/** An archive too large to be held in memory. */
const isLargeArchive = ({ name, entry }: ZipEntry, { limits }: Unpacking): boolean =>
  entry.uncompressedSize > limits.fileBytes && /\.zip$/i.test(name);

async function* meetLargeArchive(
  zip: ZipFile,
  { entry }: ZipEntry,
  path: string,
  unpacking: Unpacking,
): AsyncGenerator<MetFile> {
  const { limits, budget } = unpacking;
  const cap = findCap(entry.compressedSize, limits.archiveBytes, limits, budget);
  yield* meetSpooled(path, unpacking, async (file) => {
    const spooled = await read(zip, entry, (stream) => spoolStream(stream, file, cap));
    if (spooled.ok) budget.bytes -= spooled.value;
    return spooled;
  });
}

async function read<Value>(
  zip: ZipFile,
  entry: ZipEntry["entry"],
  take: (stream: Readable) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  try {
    return await take(await zip.openReadStreamPromise(entry));
  } catch (error) {
    return err(presentZipFault(error));
  }
}

async function* meetSpooled(
  path: string,
  unpacking: Unpacking,
  write: (file: string) => Promise<Result<number, Refusal>>,
): AsyncGenerator<MetFile> {
  yield* withSpool(async function* (file) {
    const written = file.ok ? await write(file.value) : file;
    if (file.ok && written.ok) yield* meetArchive(file.value, path, unpacking);
    else if (!written.ok) yield refuse(path, written.error);
  });
}

const TOO_DEEP: Refusal = {
  code: "archive.tooDeep",
  reason: "Too many archives inside one another; unpack the outer ones and import the folder.",
};

const deeper = (unpacking: Unpacking): Unpacking => ({ ...unpacking, depth: unpacking.depth + 1 });

function spend(bytes: Bytes, { budget }: Unpacking): Bytes {
  budget.bytes -= bytes.length;
  return bytes;
}
