import { createHash } from "node:crypto";
import type { ActivityId } from "../../core/activity/index.ts";
import type { Queries } from "../connection.ts";
import { chooseCanonical } from "../recordings.ts";
import type { Runner } from "../store.ts";
import type { LogMerge, TableCount } from "./backup-store.ts";
import { type LogRow, type LogSource, type LogTable, openLog } from "./log-reader.ts";
import { findHomes, type RunHomes } from "./run-homes.ts";
import { putLogRows } from "./write-rows.ts";

/** Inside the caller's transaction, adds what a source has and this log has not; what is here stays as it is. */
export async function mergeLog(
  db: Queries,
  runner: Runner,
  change: LogMerge,
): Promise<readonly TableCount[]> {
  const { source, onTable } = change;
  const here = await openLog(db, runner);
  const homes = await findHomes(db, runner, change);
  const counts: TableCount[] = [];
  for (const table of source.tables) {
    await onTable?.(table.name);
    counts.push(await mergeTable(db, runner, { source, here, homes, table }));
  }
  await chooseCanonical(db, runner, [...homes.touched] as ActivityId[]);
  return counts;
}

interface Merging {
  readonly source: LogSource;
  readonly here: LogSource;
  readonly homes: RunHomes;
  readonly table: LogTable;
}

interface Tally {
  kept: number;
  differing: number;
}

async function mergeTable(db: Queries, runner: Runner, merging: Merging): Promise<TableCount> {
  const { source, table } = merging;
  const tally: Tally = { kept: 0, differing: 0 };
  const known = await readKnown(merging);
  const rows = pickNew(merging, known, tally);
  const added = await putLogRows(db, runner, { source, table, rows });
  return { table: table.name, added, ...tally };
}

interface Known {
  /** What each row here says, by what tells it apart. */
  readonly rows: ReadonlyMap<string, string>;
  readonly lastCount: number;
}

async function readKnown({ here, table }: Merging): Promise<Known> {
  const rows = new Map<string, string>();
  let lastCount = 0;
  for await (const row of here.listRows(table)) {
    rows.set(identityOf(table, row), digestOf(table, row));
    if (table.counter) lastCount = Math.max(lastCount, Number(row[table.counter]));
  }
  return { rows, lastCount };
}

async function* pickNew(
  { source, homes, table }: Merging,
  { rows, lastCount }: Known,
  tally: Tally,
): AsyncGenerator<LogRow> {
  let count = lastCount;
  for await (const found of source.listRows(table)) {
    const row = homes.bringHome(table.name, found);
    const here = row && rows.get(identityOf(table, row));
    if (!row || here !== undefined) {
      tally.kept += 1;
      if (row && here !== digestOf(table, row)) tally.differing += 1;
      continue;
    }
    count += 1;
    yield table.counter ? { ...row, [table.counter]: count } : row;
  }
}

/** By its key; where the key only counts the rows up, by all that the row says. */
const identityOf = (table: LogTable, row: LogRow): string =>
  table.counter && table.key.includes(table.counter)
    ? digestOf(table, row)
    : JSON.stringify(table.key.map((column) => row[column]));

const digestOf = ({ counter }: LogTable, row: LogRow): string =>
  createHash("sha256")
    .update(JSON.stringify(counter ? { ...row, [counter]: null } : row))
    .digest("base64");
