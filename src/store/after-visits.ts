import type { AfterVisit } from "../core/care/index.ts";
import { wholeMs } from "./column-values.ts";
import type { Connection, Queries } from "./connection.ts";
import type { Runner } from "./store.ts";

/** How sore the legs were after massages. */
export const listAfterVisits = ({ db }: Connection, runner: Runner): Promise<readonly AfterVisit[]> =>
  db
    .selectFrom("after_visits")
    .select(["treatment_id as treatment", "hours", "soreness", "answered_at as answeredAt"])
    .where("runner_id", "=", runner.id)
    .orderBy("treatment_id")
    .orderBy("hours")
    .execute();

/** One answer a question: a later one replaces it. */
export async function saveAfterVisit(db: Queries, runner: Runner, after: AfterVisit): Promise<void> {
  const row = { soreness: after.soreness, answered_at: wholeMs(after.answeredAt) };
  await db
    .insertInto("after_visits")
    .values({ runner_id: runner.id, treatment_id: after.treatment, hours: after.hours, ...row })
    .onConflict((conflict) => conflict.columns(["runner_id", "treatment_id", "hours"]).doUpdateSet(row))
    .execute();
}
