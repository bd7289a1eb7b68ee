import type { Queries } from "./connection.ts";
import type { Runner } from "./store.ts";

type SaidTable = "niggle_entries" | "niggle_answers" | "niggle_seen" | "condition_answers" | "drills";

/** The place behind the runner's last row of a table; the caller's transaction holds the runner. */
export async function findNextSeq(db: Queries, runner: Runner, table: SaidTable): Promise<number> {
  const last = await db
    .selectFrom(table)
    .select("seq")
    .where("runner_id", "=", runner.id)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return (last?.seq ?? 0) + 1;
}
