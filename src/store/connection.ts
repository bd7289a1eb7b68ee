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
  /** Reads one unchanging state of the database, whatever others write meanwhile; they are not kept waiting. */
  readonly atOneMoment: <Value>(work: (db: Queries) => Promise<Value>) => Promise<Value>;
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
      await holdRunner(db, runner);
      return work(db);
    }),
  );

/** Counts the write, which holds the runner's row to the end of the transaction. */
async function holdRunner(db: Queries, runner: Runner): Promise<void> {
  const held = await db
    .updateTable("runners")
    .set((row) => ({ revision: row("revision", "+", 1) }))
    .where("runner_id", "=", runner.id)
    .executeTakeFirst();
  if (held.numUpdatedRows === 0n) throw new Error("A runner that this database does not know");
}
