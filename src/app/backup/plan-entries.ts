import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { LogRow, LogSource, LogTable } from "../../store/backup/log-reader.ts";
import { nameBytes, nameTable } from "./entry-names.ts";
import type { ManifestEntry } from "./manifest.ts";
import type { ZipPart } from "./write-zip.ts";

/** A file of a backup: what the manifest says of it, and where its bytes come from. */
export interface PlannedEntry {
  readonly entry: ManifestEntry;
  readonly part: ZipPart;
}

/** Reads a whole log once, to know rows, bytes and hash of every file before the first is written. */
export async function planEntries(log: LogSource): Promise<readonly PlannedEntry[]> {
  const entries: PlannedEntry[] = [];
  for (const table of log.tables) entries.push(await planTable(log, table));
  for (const table of log.tables)
    for (const column of Object.keys(table.bytes))
      for await (const row of log.listRows(table)) entries.push(await planBytes(log, { table, row, column }));
  return entries;
}

async function planTable(log: LogSource, table: LogTable): Promise<PlannedEntry> {
  const hash = createHash("sha256");
  let rows = 0;
  let bytes = 0;
  for await (const row of log.listRows(table)) {
    const line = formatLine(row);
    hash.update(line);
    rows += 1;
    bytes += Buffer.byteLength(line);
  }
  const name = nameTable(table.name);
  return {
    entry: { name, rows, bytes, sha256: hash.digest("hex") },
    part: { name, packed: true, size: bytes, open: () => Readable.from(listPieces(log, table)) },
  };
}

interface BytesOf {
  readonly table: LogTable;
  readonly row: LogRow;
  readonly column: string;
}

async function planBytes(log: LogSource, { table, row, column }: BytesOf): Promise<PlannedEntry> {
  const bytes = await log.readBytes(table, row, column);
  const name = nameBytes(table, row, column);
  const size = bytes.byteLength;
  const read = async function* () {
    yield Buffer.from(await log.readBytes(table, row, column));
  };
  return {
    entry: { name, rows: 1, bytes: size, sha256: createHash("sha256").update(bytes).digest("hex") },
    part: { name, packed: false, size, open: () => Readable.from(read()) },
  };
}

/** Rows stand one a line, their columns in the order of their names. */
const formatLine = (row: LogRow): string => `${JSON.stringify(row)}\n`;

const PIECE = 64 * 1024;

async function* listPieces(log: LogSource, table: LogTable): AsyncGenerator<Buffer> {
  let text = "";
  for await (const row of log.listRows(table)) {
    text += formatLine(row);
    if (text.length < PIECE) continue;
    yield Buffer.from(text);
    text = "";
  }
  if (text !== "") yield Buffer.from(text);
}
