import { type Entry, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from "yauzl";
import { type Refusal, showable } from "./met-file.ts";
import type { Unpacking } from "./unpacking.ts";

/** An entry of an archive, its name decoded and safe to show. */
export interface ZipEntry {
  readonly name: string;
  readonly entry: Entry;
  /** Null where the name would lead out of the archive's own folder. */
  readonly unsafe: Refusal | null;
}

/** An archive's directory as far as it can be read. */
export interface ZipListing {
  readonly zip: ZipFile | null;
  readonly entries: readonly ZipEntry[];
  /** Why the archive, or the rest of it, is not read. */
  readonly fault: Refusal | null;
}

const nothing = (zip: ZipFile | null, fault: Refusal): ZipListing => ({ zip, entries: [], fault });

/** Opens an archive on the disk and lists its files, nothing unpacked yet. The caller closes `zip`. */
export async function listZipEntries(path: string, unpacking: Unpacking): Promise<ZipListing> {
  const zip = await openPromise(path, { autoClose: false, decodeStrings: false }).catch(presentZipFault);
  if ("reason" in zip) return nothing(null, zip);
  if (zip.entryCount > unpacking.budget.entries) return nothing(zip, tooManyEntries(zip.entryCount));
  unpacking.budget.entries -= zip.entryCount;
  const listing = await readDirectory(zip);
  const packed = listing.entries.reduce((total, { entry }) => total + entry.compressedSize, 0);
  return packed > zip.fileSize ? nothing(zip, OVERLAPPING) : listing;
}

async function readDirectory(zip: ZipFile): Promise<ZipListing> {
  const entries: ZipEntry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const named = nameEntry(entry);
      if (!named.name.endsWith("/")) entries.push(named);
    }
    return { zip, entries, fault: null };
  } catch (error) {
    return { zip, entries, fault: presentZipFault(error) };
  }
}

function nameEntry(entry: Entry): ZipEntry {
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  return { name: showable(name), entry, unsafe: findUnsafeName(name) };
}

const findUnsafeName = (name: string): Refusal | null =>
  validateFileName(name) === null
    ? null
    : {
        code: "archive.unsafePath",
        reason: "Its name leads out of the archive; such an entry is not opened.",
      };

const tooManyEntries = (count: number): Refusal => ({
  code: "archive.tooManyEntries",
  reason: `The archive claims ${count} entries, more than any export of training files has.`,
});

const OVERLAPPING: Refusal = {
  code: "archive.bomb",
  reason: "The entries of the archive lie over one another: it is made to burst, not to carry files.",
};

/** The words for an error of the archive reader. */
export function presentZipFault(error: unknown): Refusal {
  const text = error instanceof Error ? error.message : String(error);
  if (/end of central directory/i.test(text)) return INCOMPLETE;
  if (/unsupported compression method/.test(text)) return UNKNOWN_METHOD;
  if (/encrypt/.test(text)) return ENCRYPTED;
  return { code: "archive.damaged", reason: `The archive is damaged here (${text}).` };
}

const INCOMPLETE: Refusal = {
  code: "archive.damaged",
  reason: "The archive's end is missing; was it downloaded completely?",
};

const UNKNOWN_METHOD: Refusal = {
  code: "archive.unknownMethod",
  reason: "Compressed by a method other than Deflate; pack it again as an ordinary zip archive.",
};

export const ENCRYPTED: Refusal = {
  code: "archive.encrypted",
  reason: "Protected by a password; unpack it and import the folder.",
};
