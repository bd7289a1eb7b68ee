import type { Connection } from "../connection.ts";
import { migrate } from "../migrate.ts";
import { MIGRATIONS } from "../migrations/index.ts";
import { connect } from "../open-store.ts";
import type { Runner, RunnerId } from "../store.ts";
import { KEPT } from "./backup-tables.ts";
import { type LogRow, type LogSource, type LogTable, openLog } from "./log-reader.ts";
import { listColumns } from "./table-columns.ts";
import { putRows, type WholeRow } from "./write-rows.ts";

/** A database of its own in which a backup is tried out before anything of the runner's is touched. */
export interface Staging {
  /** The tables at the backup's step. */
  readonly tables: readonly LogTable[];
  add(table: LogTable, rows: readonly LogRow[]): Promise<void>;
  /** Brings the rows to today's schema. Bytes stay where they are: who reads them asks for them there. */
  bringUp(readBytes: LogSource["readBytes"]): Promise<LogSource>;
  close(): Promise<void>;
}

/** Whether this version knows a step; the steps behind its last one are a later version's. */
export function judgeStep(step: string): "known" | "later" | "unknown" {
  const names = Object.keys(MIGRATIONS).sort();
  if (names.includes(step)) return "known";
  return step > (names.at(-1) ?? "") ? "later" : "unknown";
}

const THE_RUNNER: Runner = { id: "runner" as RunnerId };
const NO_BYTES = new Uint8Array(0);

/** Opens an empty database in a file, its schema at a step that `judgeStep` knows. */
export async function openStaging(file: string, step: string): Promise<Staging> {
  const connection = await connect({ kind: "sqlite", file });
  const upTo = Object.entries(MIGRATIONS).filter(([name]) => name <= step);
  await migrate(connection, Object.fromEntries(upTo));
  await connection.db
    .insertInto("runners")
    .values({ runner_id: THE_RUNNER.id, place: null, created_at: 0 as never })
    .execute();
  const { tables } = await openLog(connection.db, THE_RUNNER);
  const empty = await findEmptyBytes(connection);
  return {
    tables,
    add: (table, rows) =>
      putRows(
        connection.db,
        THE_RUNNER,
        table,
        rows.map((row): WholeRow => ({ ...row, ...empty.get(table.name) })),
      ),
    bringUp: async (readBytes) => {
      await migrate(connection);
      return { ...(await openLog(connection.db, THE_RUNNER)), readBytes };
    },
    close: () => connection.db.destroy(),
  };
}

/** What stands in the columns of bytes while the bytes stay in the backup. */
async function findEmptyBytes({ db }: Connection): Promise<ReadonlyMap<string, WholeRow>> {
  const columns = await listColumns(db);
  return new Map(
    [...KEPT].map(([name, kept]) => {
      const found = (columns.get(name) ?? []).filter(
        (column) => column.kind === "bytes" && Object.hasOwn(kept.bytes, column.name),
      );
      return [name, Object.fromEntries(found.map((column) => [column.name, NO_BYTES]))];
    }),
  );
}
