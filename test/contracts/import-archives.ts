import { crc32, deflateRawSync } from "node:zlib";

/** An entry of a zip archive, and how its header lies. */
export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encrypted?: boolean;
  readonly method?: number;
  readonly claimedSize?: number;
  /** Reads the data of the entry before it: many entries, one body. */
  readonly overPrevious?: boolean;
}

interface Placed {
  readonly entry: ArchiveEntry;
  readonly packed: Uint8Array;
  readonly offset: number;
}

/** A zip archive as bytes, also such as no honest program writes. */
export function aZipArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const placed: Placed[] = [];
  let offset = 0;
  for (const entry of entries) {
    const previous = placed.at(-1);
    if (entry.overPrevious && previous) {
      placed.push({ ...previous, entry });
      continue;
    }
    const packed = deflateRawSync(entry.bytes);
    const local = Buffer.concat([localHeader(entry, packed), Buffer.from(entry.name)]);
    placed.push({ entry, packed, offset });
    parts.push(local, packed);
    offset += local.length + packed.length;
  }
  const directory = Buffer.concat(placed.map(directoryRecord));
  return Buffer.concat([...parts, directory, endRecord(entries.length, directory.length, offset)]);
}

const flagsOf = ({ encrypted }: ArchiveEntry): number => 0x800 | (encrypted ? 1 : 0);

function localHeader(entry: ArchiveEntry, packed: Uint8Array): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  putCommon(header, 6, entry, packed);
  return header;
}

function directoryRecord({ entry, packed, offset }: Placed): Buffer {
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(20, 4);
  record.writeUInt16LE(20, 6);
  putCommon(record, 8, entry, packed);
  record.writeUInt32LE(offset, 42);
  return Buffer.concat([record, Buffer.from(entry.name)]);
}

/** Flags, method, checksum, sizes and name length stand in the same order in both headers. */
function putCommon(header: Buffer, from: number, entry: ArchiveEntry, packed: Uint8Array): void {
  header.writeUInt16LE(flagsOf(entry), from);
  header.writeUInt16LE(entry.method ?? 8, from + 2);
  header.writeUInt32LE(crc32(entry.bytes), from + 8);
  header.writeUInt32LE(packed.length, from + 12);
  header.writeUInt32LE(entry.claimedSize ?? entry.bytes.length, from + 16);
  header.writeUInt16LE(Buffer.byteLength(entry.name), from + 20);
}

function endRecord(count: number, length: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(length, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
