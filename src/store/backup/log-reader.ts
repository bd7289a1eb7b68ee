import { setImmediate as nextTurn } from "node:timers/promises";
import { type SqlBool, sql } from "kysely";
import { bytesOf } from "../column-values.ts";
import type { Queries } from "../connection.ts";
import type { Runner } from "../store.ts";
import { type AnyKeptTable, KEPT } from "./backup-tables.ts";
import { type Column, listColumns } from "./table-columns.ts";

export type Cell = string | number | null;

/** One row without its runner and without its bytes, its columns in the order of their names. */
export type LogRow = Readonly<Record<string, Cell>>;

/** A table of the log as it stands in one database. */
export interface LogTable extends AnyKeptTable {
  readonly name: string;
  /** Without the runner, without bytes and without what belongs to the database; by name. */
  readonly columns: readonly Column[];
}

/** Where the rows of a whole log come from: a database, or a backup. */
export interface LogSource {
  readonly tables: readonly LogTable[];
  /** In the order of the key, the same on either database. */
  listRows(table: LogTable): AsyncIterable<LogRow>;
  readBytes(table: LogTable, row: LogRow, column: string): Promise<Uint8Array>;
}

const PAGE = 200;

/** The log of a runner as a database holds it, of whatever step its schema is. */
export async function openLog(db: Queries, runner: Runner): Promise<LogSource> {
  const columns = await listColumns(db);
  const tables = [...KEPT].flatMap(([name, kept]) => {
    const found = columns.get(name);
    return found ? [{ ...kept, name, columns: found.filter((column) => isOfLog(column, kept)) }] : [];
  });
  return {
    tables,
    listRows: (table) => listRows(db, runner, table),
    readBytes: (table, row, column) => readBytes(db, runner, { table, row, column }),
  };
}

const isOfLog = ({ name, kind }: Column, { without }: AnyKeptTable): boolean =>
  name !== "runner_id" && kind !== "bytes" && !without.includes(name);

async function* listRows(db: Queries, runner: Runner, table: LogTable): AsyncGenerator<LogRow> {
  let last: LogRow | undefined;
  do {
    const page: readonly LogRow[] = await selectPage(db, runner, { table, after: last });
    yield* page;
    // SQLite answers at once: without this, nothing else of the process had a turn until the last row.
    await nextTurn();
    last = page.length < PAGE ? undefined : page.at(-1);
  } while (last);
}

interface Page {
  readonly table: LogTable;
  readonly after: LogRow | undefined;
}

async function selectPage(db: Queries, runner: Runner, { table, after }: Page): Promise<readonly LogRow[]> {
  const { key, columns, name } = table;
  const keys = sql.join(key.map((column) => sql.ref(column)));
  const behind = after
    ? sql<SqlBool>`(${keys}) > (${sql.join(key.map((column) => after[column]))})`
    : sql<SqlBool>`1 = 1`;
  const order = key.length > 0 ? sql`order by ${keys}` : sql``;
  const query = sql<LogRow>`select ${sql.join(columns.map((column) => sql.ref(column.name)))}
    from ${sql.table(name)} where runner_id = ${runner.id} and ${behind} ${order} limit ${sql.lit(PAGE)}`;
  return (await query.execute(db)).rows;
}

interface BytesAt {
  readonly table: LogTable;
  readonly row: LogRow;
  readonly column: string;
}

async function readBytes(db: Queries, runner: Runner, { table, row, column }: BytesAt): Promise<Uint8Array> {
  const keys = table.key.map((name) => sql<SqlBool>`${sql.ref(name)} = ${row[name]}`);
  const query = sql<{ bytes: Uint8Array | ArrayBuffer }>`select ${sql.ref(column)} as bytes
    from ${sql.table(table.name)} where runner_id = ${runner.id} and ${sql.join(keys, sql` and `)}`;
  const [found] = (await query.execute(db)).rows;
  if (!found) throw new Error(`A row of ${table.name} went away while it was read`);
  return bytesOf(found.bytes);
}
