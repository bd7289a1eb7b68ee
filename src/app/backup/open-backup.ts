import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { BACKUP_LIMITS, type BackupLimits } from "./backup-limits.ts";
import { refuseBackup } from "./backup-words.ts";
import { MANIFEST_NAME, type Manifest, type ManifestEntry, parseManifest } from "./manifest.ts";
import { isRefusal } from "./refusal.ts";
import { isZip } from "./save-whole.ts";
import { takeWhole } from "./take-whole.ts";

/** A backup whose directory agrees with its manifest; nothing else of it is read yet. */
export interface OpenBackup {
  /** The name that the runner knows it by. */
  readonly shownAs: string;
  readonly manifest: Manifest;
  /** What the manifest says of each entry. */
  readonly entries: ReadonlyMap<string, ManifestEntry>;
  readonly limits: BackupLimits;
  /** Uncompressed bytes of an entry of the manifest, never more than it says. */
  open(name: string): Promise<Readable>;
  close(): void;
}

interface BackupFile {
  readonly path: string;
  readonly shownAs: string;
  readonly limits?: BackupLimits;
}

/** Opens a backup. Refuses what is none, is cut short, is of a later version, or holds other entries than it says. */
export async function openBackup({ path, shownAs, limits = BACKUP_LIMITS }: BackupFile): Promise<OpenBackup> {
  const zip = await openZip(path, shownAs);
  try {
    const found = await listEntries(zip, { shownAs, limits });
    const manifest = await readManifest(zip, { entries: found, shownAs, limits });
    compareEntries(manifest, { entries: found, shownAs, limits });
    return {
      shownAs,
      manifest,
      entries: new Map(manifest.entries.map((entry) => [entry.name, entry])),
      limits,
      open: async (name) => {
        const entry = found.get(name);
        return entry ? openEntry(zip, entry) : refuseBackup.damaged(shownAs, `${name} is missing`);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function openZip(path: string, shownAs: string): Promise<ZipFile> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return refuseBackup.absent(shownAs);
  const begins = await isZip(path).catch(() => refuseBackup.absent(shownAs));
  if (!begins) refuseBackup.noZip(shownAs);
  try {
    return await openPromise(path, { autoClose: false });
  } catch {
    return refuseBackup.cutShort(shownAs);
  }
}

interface Reading {
  readonly shownAs: string;
  readonly limits: BackupLimits;
}

async function listEntries(zip: ZipFile, { shownAs, limits }: Reading): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > limits.entries) refuseBackup.tooLarge(shownAs, `it claims ${zip.entryCount} entries`);
  const entries = new Map<string, Entry>();
  let packed = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) refuseBackup.damaged(shownAs, `${entry.fileName} stands in it twice`);
      entries.set(entry.fileName, entry);
      packed += entry.compressedSize;
    }
  } catch (error) {
    if (isRefusal(error)) throw error;
    refuseBackup.damaged(shownAs, "the list of its entries can not be read");
  }
  if (packed > zip.fileSize) refuseBackup.tooLarge(shownAs, "its entries lie over one another");
  return entries;
}

interface Listed extends Reading {
  readonly entries: ReadonlyMap<string, Entry>;
}

async function readManifest(zip: ZipFile, { entries, shownAs, limits }: Listed): Promise<Manifest> {
  const entry = entries.get(MANIFEST_NAME);
  if (!entry) return entries.has("runs.csv") ? refuseBackup.readable(shownAs) : refuseBackup.foreign(shownAs);
  if (entry.uncompressedSize > limits.manifestBytes)
    refuseBackup.tooLarge(shownAs, "its manifest is too large");
  const bytes = await openEntry(zip, entry)
    .then((stream) => takeWhole(stream, limits.manifestBytes))
    .catch(() => refuseBackup.damaged(shownAs, "its manifest can not be unpacked"));
  const manifest = parseManifest(bytes.toString("utf8"));
  if (manifest.ok) return manifest.value;
  if (manifest.error.kind === "foreign") return refuseBackup.foreign(shownAs);
  return manifest.error.kind === "later"
    ? refuseBackup.later(shownAs, manifest.error.restride)
    : refuseBackup.damaged(shownAs, "its manifest was changed since Restride wrote it");
}

const openEntry = (zip: ZipFile, entry: Entry): Promise<Readable> => zip.openReadStreamPromise(entry);

function compareEntries(manifest: Manifest, listed: Listed): void {
  const { entries, shownAs, limits } = listed;
  const named = new Set([MANIFEST_NAME]);
  for (const entry of manifest.entries) {
    if (named.has(entry.name)) refuseBackup.damaged(shownAs, `its manifest names ${entry.name} twice`);
    named.add(entry.name);
    compareEntry(entry, listed);
  }
  const total = manifest.entries.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > limits.totalBytes) refuseBackup.tooLarge(shownAs, "it would unpack to more than any log has");
  const extra = [...entries.keys()].find((name) => !named.has(name));
  if (extra !== undefined)
    refuseBackup.damaged(shownAs, `it holds ${extra}, which its manifest does not name`);
}

function compareEntry({ name, bytes }: ManifestEntry, { entries, shownAs, limits }: Listed): void {
  const entry = entries.get(name) ?? refuseBackup.damaged(shownAs, `${name} is missing`);
  if (entry.uncompressedSize !== bytes)
    refuseBackup.damaged(shownAs, `${name} has another size than its manifest says`);
  if (bytes > Math.max(limits.freeBytes, entry.compressedSize * limits.ratio))
    refuseBackup.tooLarge(shownAs, `${name} would unpack to hundreds of times its size`);
}
