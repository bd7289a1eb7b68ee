import type { ShownSession } from "../core/context/index.ts";
import type { Instant } from "../core/units/index.ts";
import { wholeMs } from "./column-values.ts";
import { type Connection, writeFor } from "./connection.ts";
import { parseJson, toJson } from "./json-text.ts";
import type { PlanStore, Runner } from "./store.ts";

export const createPlanStore = (connection: Connection): PlanStore => ({
  listShown: (runner) => listShown(connection, runner),
  findShownAt: (runner) => findShownAt(connection, runner),
  saveShown: (runner, shown, at) => saveShown(connection, runner, { shown, at }),
});

async function listShown({ db }: Connection, runner: Runner): Promise<readonly ShownSession[]> {
  const row = await db
    .selectFrom("shown_plans")
    .select("sessions")
    .where("runner_id", "=", runner.id)
    .executeTakeFirst();
  return row ? parseJson(row.sessions) : [];
}

async function findShownAt({ db }: Connection, runner: Runner): Promise<Instant | null> {
  const row = await db
    .selectFrom("shown_plans")
    .select("shown_at")
    .where("runner_id", "=", runner.id)
    .executeTakeFirst();
  return row?.shown_at ?? null;
}

interface ShownPlan {
  readonly shown: readonly ShownSession[];
  readonly at: Instant;
}

/** The plan shown before is forgotten as a whole. */
const saveShown = (connection: Connection, runner: Runner, { shown, at }: ShownPlan): Promise<void> =>
  writeFor(connection, runner, async (db) => {
    const row = { shown_at: wholeMs(at), sessions: toJson(shown) };
    await db
      .insertInto("shown_plans")
      .values({ runner_id: runner.id, ...row })
      .onConflict((conflict) => conflict.column("runner_id").doUpdateSet(row))
      .execute();
  });
