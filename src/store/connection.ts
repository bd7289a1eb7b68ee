import type { Kysely, Transaction } from "kysely";
import type { ColumnTypes } from "./column-types.ts";
import type { Database } from "./database.ts";
import type { Runner } from "./store.ts";

/** An open database of either kind, and the few things in which the kinds differ. */
export interface Connection {
  readonly dialect: "sqlite" | "postgres";
  /** File, or server and database, in words for the runner. */
  readonly place: string;
  readonly db: Kysely<Database>;
  readonly columns: ColumnTypes;
  /** Names of the tables that stand in the database. */
  readonly listTables: () => Promise<readonly string[]>;
  /** Runs writing work when no other work of this process writes to the same database. */
  readonly inTurn: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Turns an error of the driver into a `StoreFault` where the runner can do something about it. */
  readonly explain: (error: unknown) => unknown;
}

export type Queries = Kysely<Database> | Transaction<Database>;

/**
 * One transaction of a runner. The runner's row is held to its end: two writers of the same runner never see each
 * other's halves, on either database.
 */
export const writeFor = <Value>(
  connection: Connection,
  runner: Runner,
  work: (db: Queries) => Promise<Value>,
): Promise<Value> =>
  connection.inTurn(() =>
    connection.db.transaction().execute(async (db) => {
      await holdRunner(connection, db, runner);
      return work(db);
    }),
  );

/** SQLite's transactions hold the whole file from their first moment; PostgreSQL is asked for the row. */
async function holdRunner(connection: Connection, db: Queries, runner: Runner): Promise<void> {
  const row = db.selectFrom("runners").select("runner_id").where("runner_id", "=", runner.id);
  const held = connection.dialect === "postgres" ? row.forUpdate() : row;
  await held.executeTakeFirstOrThrow(() => new Error("A runner that this database does not know"));
}
