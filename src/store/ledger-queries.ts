import { sql } from "kysely";
import { instant } from "../core/units/index.ts";
import { chunksOf } from "./chunks.ts";
import { bytesOf } from "./column-values.ts";
import type { Connection, Queries } from "./connection.ts";
import { selectEntries, toEntry } from "./ledger.ts";
import type {
  KeyedEntry,
  LedgerFilter,
  LedgerGroup,
  LedgerPage,
  OutcomeCounts,
  RunCounts,
} from "./ledger-types.ts";
import type { ContentHash, Original, Runner } from "./store.ts";

const NONE: OutcomeCounts = { imported: 0, duplicate: 0, skipped: 0, unreadable: 0 };

/** How the files of each import ended. */
export async function countByRun({ db }: Connection, runner: Runner): Promise<readonly RunCounts[]> {
  const rows = await db
    .selectFrom("imported_files")
    .select(["import_id", "outcome"])
    .select((eb) => [eb.fn.countAll().as("files"), eb.fn.min("met_at").as("first")])
    .where("runner_id", "=", runner.id)
    .groupBy(["import_id", "outcome"])
    .execute();
  const runs = new Map<string | null, RunCounts>();
  for (const { import_id, outcome, files, first } of rows) {
    const before = runs.get(import_id);
    runs.set(import_id, {
      importId: import_id,
      counts: { ...(before?.counts ?? NONE), [outcome]: Number(files) },
      firstMetAt: instant(Math.min(before?.firstMetAt ?? Number.POSITIVE_INFINITY, Number(first))),
    });
  }
  return [...runs.values()];
}

/** The entries that a filter lets pass, ready for further conditions. */
function selectFiltered(db: Queries, runner: Runner, filter: LedgerFilter) {
  const { importId, outcome, code, search } = filter;
  let query = selectEntries(db, runner).where("import_id", importId === null ? "is" : "=", importId);
  if (outcome !== undefined) query = query.where("outcome", "=", outcome);
  if (code !== undefined) query = query.where("code", code === null ? "is" : "=", code);
  if (search !== undefined && search !== "")
    query = query.where(sql<boolean>`lower(path) like ${patternOf(search)} escape '!'`);
  return query;
}

const patternOf = (search: string): string => `%${search.toLowerCase().replace(/[!%_]/g, "!$&")}%`;

/** A page of an import's entries, in the order in which the files were met. */
export async function listEntries(
  { db }: Connection,
  runner: Runner,
  { after, limit, ...filter }: LedgerFilter & LedgerPage,
): Promise<readonly KeyedEntry[]> {
  const rows = await selectFiltered(db, runner, filter)
    .where("seq", ">", after)
    .orderBy("seq")
    .limit(limit)
    .execute();
  return rows.map(toKeyed);
}

export const toKeyed = (row: Parameters<typeof toEntry>[0]): KeyedEntry => ({
  ...toEntry(row),
  key: row.entry_key,
  seq: row.seq,
});

/** An import's entries by outcome and reason, the largest groups first. */
export async function listGroups(
  { db }: Connection,
  runner: Runner,
  filter: LedgerFilter,
): Promise<readonly LedgerGroup[]> {
  const rows = await selectFiltered(db, runner, filter)
    .clearSelect()
    .select(["outcome", "code"])
    .select((eb) => [
      eb.fn.countAll().as("files"),
      eb.fn.count("reason").distinct().as("reasons"),
      eb.fn.min("reason").as("reason"),
    ])
    .groupBy(["outcome", "code"])
    .execute();
  return rows
    .map(({ outcome, code, files, reasons, reason }) => ({
      outcome,
      code,
      count: Number(files),
      reason: Number(reasons) === 1 ? reason : null,
    }))
    .sort((one, other) => other.count - one.count || compareCodes(one.code, other.code));
}

const compareCodes = (one: string | null, other: string | null): number =>
  (one ?? "") < (other ?? "") ? -1 : 1;

/** The entry of this name. */
export async function findByKey({ db }: Connection, runner: Runner, key: string): Promise<KeyedEntry | null> {
  const row = await selectEntries(db, runner).where("entry_key", "=", key).executeTakeFirst();
  return row ? toKeyed(row) : null;
}

/** Every entry with one of these contents, in the order in which the files were met. */
export async function listEntriesOf(
  db: Queries,
  runner: Runner,
  hashes: readonly ContentHash[],
): Promise<readonly KeyedEntry[]> {
  const entries: KeyedEntry[] = [];
  for (const chunk of chunksOf(hashes)) {
    const rows = await selectEntries(db, runner).where("hash", "in", chunk).orderBy("seq").execute();
    entries.push(...rows.map(toKeyed));
  }
  return entries.sort((one, other) => one.seq - other.seq);
}

export async function findOriginal(
  { db }: Connection,
  runner: Runner,
  hash: ContentHash,
): Promise<Original | null> {
  const row = await db
    .selectFrom("originals")
    .select(["hash", "size", "gzip"])
    .where("runner_id", "=", runner.id)
    .where("hash", "=", hash)
    .executeTakeFirst();
  return row ? { ...row, gzip: bytesOf(row.gzip) } : null;
}
