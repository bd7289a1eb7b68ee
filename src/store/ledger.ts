import { createHash } from "node:crypto";
import type { Insertable, Selectable } from "kysely";
import type { ActivityId } from "../core/activity/index.ts";
import { chunksOf } from "./chunks.ts";
import { storable, storableOrNull, wholeMs } from "./column-values.ts";
import type { Queries } from "./connection.ts";
import type { ImportedFilesTable } from "./database.ts";
import { parseJson, toJson } from "./json-text.ts";
import type { ContentHash, LedgerEntry, Runner } from "./store.ts";

/** Names an entry by path and content. */
export const entryKeyOf = (path: string, hash: ContentHash | null): string =>
  createHash("sha256")
    .update(`${storable(path)}\0${hash ?? ""}`)
    .digest("hex");

/** The ledger of a runner, ready for further conditions. */
export const selectEntries = (db: Queries, runner: Runner) =>
  db.selectFrom("imported_files").selectAll().where("runner_id", "=", runner.id);

/** A row of the ledger as the runner's entry. */
export const toEntry = (row: Selectable<ImportedFilesTable>): LedgerEntry => ({
  path: row.path,
  hash: row.hash === "" ? null : row.hash,
  outcome: row.outcome,
  activities: parseJson(row.activities),
  code: row.code,
  reason: row.reason,
  duplicateOf: row.duplicate_of,
  at: row.fault_at === null ? null : parseJson(row.fault_at),
  metAt: row.met_at,
  importId: row.import_id,
  readerVersion: row.reader_version,
});

/** What names an entry. */
export type EntryName = Pick<LedgerEntry, "path" | "hash">;

/** An entry, and the one whose place in the order it takes. */
export interface PlacedEntry {
  readonly entry: LedgerEntry;
  readonly insteadOf: EntryName | null;
}

/** Adds entries behind the last one or in the place of another; those that stand already stay as they are. */
export async function addEntries(
  db: Queries,
  runner: Runner,
  entries: readonly PlacedEntry[],
): Promise<void> {
  let seq = await findLastSeq(db, runner);
  for (const chunk of chunksOf(entries)) {
    const rows: Insertable<ImportedFilesTable>[] = [];
    for (const { entry, insteadOf } of chunk) {
      const place = insteadOf && (await takeAway(db, runner, insteadOf));
      if (place === null) seq += 1;
      rows.push(toRow(runner, entry, place ?? seq));
    }
    await db
      .insertInto("imported_files")
      .values(rows)
      .onConflict((conflict) => conflict.columns(["runner_id", "entry_key"]).doNothing())
      .execute();
  }
}

/** Removes an entry and tells its place; null where there is none such. */
async function takeAway(db: Queries, runner: Runner, { path, hash }: EntryName): Promise<number | null> {
  const key = entryKeyOf(path, hash);
  const row = await selectEntries(db, runner).where("entry_key", "=", key).executeTakeFirst();
  if (row)
    await db
      .deleteFrom("imported_files")
      .where("runner_id", "=", runner.id)
      .where("entry_key", "=", key)
      .execute();
  return row?.seq ?? null;
}

/** Removes an entry whose place others have taken. */
export async function removeEntry(db: Queries, runner: Runner, name: EntryName): Promise<void> {
  await takeAway(db, runner, name);
}

/** Tells another story of an entry that stands: its name, place and bytes stay. */
export async function rewriteEntry(db: Queries, runner: Runner, entry: LedgerEntry): Promise<void> {
  const { outcome, code, reason, duplicate_of, fault_at } = toRow(runner, entry, 0);
  await db
    .updateTable("imported_files")
    .set({ outcome, code, reason, duplicate_of, fault_at })
    .where("runner_id", "=", runner.id)
    .where("entry_key", "=", entryKeyOf(entry.path, entry.hash))
    .execute();
}

async function findLastSeq(db: Queries, runner: Runner): Promise<number> {
  const last = await db
    .selectFrom("imported_files")
    .select("seq")
    .where("runner_id", "=", runner.id)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return last?.seq ?? 0;
}

const toRow = (runner: Runner, entry: LedgerEntry, seq: number): Insertable<ImportedFilesTable> => ({
  runner_id: runner.id,
  entry_key: entryKeyOf(entry.path, entry.hash),
  seq,
  path: storable(entry.path),
  hash: entry.hash ?? "",
  outcome: entry.outcome,
  activities: toJson(entry.activities),
  code: entry.code,
  reason: storableOrNull(entry.reason),
  duplicate_of: storableOrNull(entry.duplicateOf),
  fault_at: entry.at === null ? null : toJson(entry.at),
  met_at: wholeMs(entry.metAt),
  import_id: entry.importId,
  reader_version: entry.readerVersion,
});

/** After sessions of these bytes moved: every entry of the bytes names the activities where they are now. */
export async function relinkEntries(db: Queries, runner: Runner, hash: ContentHash): Promise<void> {
  const rows = await db
    .selectFrom("recordings")
    .select("activity_id")
    .where("runner_id", "=", runner.id)
    .where("hash", "=", hash)
    .orderBy("session_index")
    .execute();
  const activities: readonly ActivityId[] = [...new Set(rows.map((row) => row.activity_id))];
  await db
    .updateTable("imported_files")
    .set({ activities: toJson(activities) })
    .where("runner_id", "=", runner.id)
    .where("hash", "=", hash)
    .execute();
}
