import type { NiggleEntry, NiggleId } from "../core/niggle/index.ts";
import { wholeMs } from "./column-values.ts";
import type { Connection, Queries } from "./connection.ts";
import { groupBy } from "./group-by.ts";
import { parseJson, toJson } from "./json-text.ts";
import { findNextSeq } from "./next-seq.ts";
import type { Runner } from "./store.ts";

type Entries = ReadonlyMap<NiggleId, readonly NiggleEntry[]>;

/** Every version of every entry: by date, within a day as it was logged. */
export async function listEntriesByNiggle({ db }: Connection, runner: Runner): Promise<Entries> {
  const rows = await db
    .selectFrom("niggle_entries")
    .select(["niggle_id", "entry"])
    .where("runner_id", "=", runner.id)
    .orderBy("date")
    .orderBy("logged_at")
    .orderBy("seq")
    .execute();
  const groups = groupBy(rows, (row) => row.niggle_id);
  return new Map([...groups].map(([id, own]) => [id, own.map(({ entry }) => parseJson(entry))]));
}

/** The last word of each day, by date, from versions in the order of `listEntriesByNiggle`. */
export const lastOfEachDay = (versions: readonly NiggleEntry[]): readonly NiggleEntry[] => [
  ...new Map(versions.map((entry) => [entry.date, entry])).values(),
];

interface NewEntry {
  readonly id: NiggleId;
  readonly entry: NiggleEntry;
}

/**
 * Adds a version of a day's entry, inside the caller's transaction; the last one of its moment again adds nothing, an
 * earlier one of that moment does, as the runner came back to it.
 */
export async function addEntry(db: Queries, runner: Runner, { id, entry }: NewEntry): Promise<void> {
  const row = { niggle_id: id, date: entry.date, logged_at: wholeMs(entry.loggedAt), entry: toJson(entry) };
  const last = await db
    .selectFrom("niggle_entries")
    .select("entry")
    .where("runner_id", "=", runner.id)
    .where("niggle_id", "=", id)
    .where("date", "=", row.date)
    .where("logged_at", "=", row.logged_at)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  if (last?.entry === row.entry) return;
  const seq = await findNextSeq(db, runner, "niggle_entries");
  await db
    .insertInto("niggle_entries")
    .values({ runner_id: runner.id, seq, ...row })
    .execute();
}
