import type { Instant } from "../core/units/index.ts";
import { wholeMs } from "./column-values.ts";
import type { Connection } from "./connection.ts";
import type { Runner, RunnerId, RunnerStore } from "./store.ts";

export const createRunnerStore = (connection: Connection, newId: () => string): RunnerStore => ({
  getLocal: async (now) => (await findLocal(connection)) ?? addLocal(connection, newId, now),
  find: (id) => findRunner(connection, id),
  add: (now) => addRunner(connection, newId, now),
  getRevision: async (runner) => (await getRow(connection, runner)).revision,
  getAddedAt: async (runner) => (await getRow(connection, runner)).created_at,
});

async function findRunner({ db }: Connection, id: string): Promise<Runner | null> {
  const row = await db
    .selectFrom("runners")
    .select("runner_id as id")
    .where("runner_id", "=", id as RunnerId)
    .executeTakeFirst();
  return row ?? null;
}

async function findLocal({ db }: Connection): Promise<Runner | null> {
  const query = db.selectFrom("runners").select("runner_id as id").where("place", "=", "local");
  return (await query.executeTakeFirst()) ?? null;
}

const getRow = ({ db }: Connection, runner: Runner) =>
  db
    .selectFrom("runners")
    .select(["created_at", "revision"])
    .where("runner_id", "=", runner.id)
    .executeTakeFirstOrThrow(() => new Error("A runner that this database does not know"));

/** Of two processes that come first, one adds the runner and both get it. */
async function addLocal(connection: Connection, newId: () => string, now: Instant): Promise<Runner> {
  await insertRunner(connection, { id: newId(), place: "local", now });
  const runner = await findLocal(connection);
  if (!runner) throw new Error("The id of the new runner is taken: ids must be new each time");
  return runner;
}

async function addRunner(connection: Connection, newId: () => string, now: Instant): Promise<Runner> {
  const id = newId();
  const added = await insertRunner(connection, { id, place: null, now });
  if (!added) throw new Error("The id of the new runner is taken: ids must be new each time");
  return { id: id as RunnerId };
}

interface NewRunner {
  readonly id: string;
  readonly place: "local" | null;
  readonly now: Instant;
}

const insertRunner = ({ db, inTurn }: Connection, { id, place, now }: NewRunner): Promise<boolean> =>
  inTurn(() =>
    db.transaction().execute(async (transaction) => {
      const result = await transaction
        .insertInto("runners")
        .values({ runner_id: id as RunnerId, place, created_at: wholeMs(now) })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return Number(result.numInsertedOrUpdatedRows ?? 0) > 0;
    }),
  );
