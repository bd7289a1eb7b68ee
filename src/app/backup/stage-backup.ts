import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import type { LogRow, LogSource, LogTable } from "../../store/backup/log-reader.ts";
import { judgeStep, openStaging, type Staging } from "../../store/backup/staging.ts";
import { refuseBackup } from "./backup-words.ts";
import { nameBytes, nameTable } from "./entry-names.ts";
import type { ManifestEntry } from "./manifest.ts";
import type { OpenBackup } from "./open-backup.ts";
import { parseRow } from "./parse-row.ts";
import { readLines } from "./read-lines.ts";
import { takeWhole } from "./take-whole.ts";

/** A backup that was read to its last byte, its rows in today's schema. */
export interface StagedBackup {
  readonly source: LogSource;
  close(): Promise<void>;
}

/**
 * Reads all of a backup into a database of its own, at the schema it was made in, and brings that to today's. Refuses a backup
 * of which any byte is not as its manifest says or any row does not fit.
 */
export async function stageBackup(backup: OpenBackup, file: string): Promise<StagedBackup> {
  const { shownAs, manifest } = backup;
  const step = judgeStep(manifest.schemaStep);
  if (step === "later") refuseBackup.later(shownAs, manifest.restride);
  if (step === "unknown")
    refuseBackup.damaged(shownAs, `no Restride had the schema "${manifest.schemaStep}"`);
  const staging = await openStaging(file, manifest.schemaStep);
  try {
    await readEntries(backup, staging);
    const source = await staging.bringUp((table, row, column) =>
      readBytes(backup, nameBytes(table, row, column)),
    );
    return { source, close: staging.close };
  } catch (error) {
    await staging.close();
    throw error;
  }
}

async function readEntries(backup: OpenBackup, staging: Staging): Promise<void> {
  const unread = new Map(backup.entries);
  const take = (name: string): ManifestEntry => {
    const entry = unread.get(name);
    unread.delete(name);
    return entry ?? refuseBackup.damaged(backup.shownAs, `${name} is missing`);
  };
  const bytesEntries: ManifestEntry[] = [];
  for (const table of staging.tables) {
    const reading = { backup, staging, table, entry: take(nameTable(table.name)) };
    await readTable(reading, (row) => {
      for (const column of Object.keys(table.bytes)) bytesEntries.push(take(nameBytes(table, row, column)));
    });
  }
  for (const entry of bytesEntries) await checkBytes(backup, entry);
  for (const name of unread.keys()) refuseBackup.damaged(backup.shownAs, `nothing in it speaks of ${name}`);
}

interface TableReading {
  readonly backup: OpenBackup;
  readonly staging: Staging;
  readonly table: LogTable;
  readonly entry: ManifestEntry;
}

const BATCH = 200;

async function readTable(reading: TableReading, onRow: (row: LogRow) => void): Promise<void> {
  const { backup, entry, table } = reading;
  const checked = checkHash(await openEntry(backup, entry), backup, entry);
  let rows: LogRow[] = [];
  let count = 0;
  const where = () => `${entry.name}, row ${count},`;
  for await (const line of readLines(checked, backup.limits.rowBytes)) {
    count += 1;
    const row = line === null ? null : parseRow(line, table);
    if (!row?.ok) return refuseBackup.damaged(backup.shownAs, `${where()} ${row?.error ?? "is not whole"}`);
    onRow(row.value);
    rows.push(row.value);
    if (rows.length < BATCH) continue;
    await addRows(reading, rows);
    rows = [];
  }
  if (rows.length > 0) await addRows(reading, rows);
  const most = table.key.length === 0 ? 1 : entry.rows;
  if (count !== entry.rows || count > most)
    refuseBackup.damaged(
      backup.shownAs,
      `${entry.name} has ${count} rows, not ${Math.min(most, entry.rows)}`,
    );
}

async function addRows(
  { backup, staging, table, entry }: TableReading,
  rows: readonly LogRow[],
): Promise<void> {
  try {
    await staging.add(table, rows);
  } catch (error) {
    if (!/constraint/i.test(String((error as { code?: unknown }).code))) throw error;
    refuseBackup.damaged(backup.shownAs, `a row stands twice in ${entry.name}`);
  }
}

const openEntry = (backup: OpenBackup, { name }: ManifestEntry): Promise<Readable> =>
  backup.open(name).catch(() => refuseBackup.damaged(backup.shownAs, `${name} can not be unpacked`));

/** The bytes of an entry as they come; at their end they must be those that the manifest knows. */
async function* checkHash(
  stream: Readable,
  { shownAs }: OpenBackup,
  { name, sha256 }: ManifestEntry,
): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      hash.update(piece);
      yield piece;
    }
  } catch {
    refuseBackup.damaged(shownAs, `${name} can not be unpacked`);
  }
  if (hash.digest("hex") !== sha256)
    refuseBackup.damaged(shownAs, `${name} was changed since it was written`);
}

async function checkBytes(backup: OpenBackup, entry: ManifestEntry): Promise<void> {
  if (entry.rows !== 1 || entry.bytes > backup.limits.storedBytes)
    refuseBackup.tooLarge(backup.shownAs, `${entry.name} is larger than any training file`);
  for await (const _ of checkHash(await openEntry(backup, entry), backup, entry));
}

/** Reads bytes once more where they are needed; a file that was changed meanwhile is refused here too. */
async function readBytes(backup: OpenBackup, name: string): Promise<Uint8Array> {
  const entry = backup.entries.get(name);
  if (!entry) return refuseBackup.damaged(backup.shownAs, `${name} is missing`);
  const bytes = await takeWhole(await openEntry(backup, entry), entry.bytes);
  if (createHash("sha256").update(bytes).digest("hex") !== entry.sha256)
    refuseBackup.damaged(backup.shownAs, `${name} was changed while it was restored`);
  return bytes;
}
