import { sql } from "kysely";
import type { Queries } from "../connection.ts";
import type { Runner } from "../store.ts";
import type { Cell, LogRow, LogSource, LogTable } from "./log-reader.ts";

/** Well below the parameters that one statement takes on either database. */
const PARAMETERS = 6000;
const ROWS = 200;

/** A row with its bytes. */
export type WholeRow = Readonly<Record<string, Cell | Uint8Array>>;

/** Adds rows of one table to a runner's; the runner's own row is there already and takes the values. */
export async function putRows(
  db: Queries,
  runner: Runner,
  table: Pick<LogTable, "name">,
  rows: readonly WholeRow[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  if (table.name === "runners") return updateRunner(db, runner, first);
  const columns = Object.keys(first);
  const names = sql.join(["runner_id", ...columns].map((name) => sql.ref(name)));
  const values = rows.map((row) => sql`(${sql.join([runner.id, ...columns.map((name) => row[name])])})`);
  await sql`insert into ${sql.table(table.name)} (${names}) values ${sql.join(values)}`.execute(db);
}

async function updateRunner(db: Queries, runner: Runner, row: WholeRow): Promise<void> {
  const sets = Object.entries(row).map(([name, value]) => sql`${sql.ref(name)} = ${value}`);
  await sql`update runners set ${sql.join(sets)} where runner_id = ${runner.id}`.execute(db);
}

/** Rows in pieces that fit into one statement. */
export async function* piecesOf<Row extends object>(
  rows: AsyncIterable<Row>,
): AsyncGenerator<readonly Row[]> {
  let piece: Row[] = [];
  for await (const row of rows) {
    piece.push(row);
    if (piece.length >= ROWS || piece.length * (Object.keys(row).length + 1) >= PARAMETERS) {
      yield piece;
      piece = [];
    }
  }
  if (piece.length > 0) yield piece;
}

/** A row as it is saved: with its bytes, where the table has such. */
export async function withBytes(source: LogSource, table: LogTable, row: LogRow): Promise<WholeRow> {
  const whole: Record<string, Cell | Uint8Array> = { ...row };
  for (const column of Object.keys(table.bytes)) whole[column] = await source.readBytes(table, row, column);
  return whole;
}

/** Puts rows of a log, a piece at a time; those with bytes one by one, so that few bytes are held. */
export async function putLogRows(
  db: Queries,
  runner: Runner,
  { source, table, rows }: { source: LogSource; table: LogTable; rows: AsyncIterable<LogRow> },
): Promise<number> {
  let count = 0;
  const hasBytes = Object.keys(table.bytes).length > 0;
  for await (const piece of piecesOf(rows)) {
    if (hasBytes)
      for (const row of piece) await putRows(db, runner, table, [await withBytes(source, table, row)]);
    else await putRows(db, runner, table, piece);
    count += piece.length;
  }
  return count;
}
