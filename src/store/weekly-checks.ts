import type { OstrcProblem } from "../core/niggle/index.ts";
import { storable } from "./column-values.ts";
import { type Connection, writeFor } from "./connection.ts";
import { parseJson, toJson } from "./json-text.ts";
import type { Runner } from "./store.ts";

/** The weekly checks by date. */
export async function listWeeklyChecks({ db }: Connection, runner: Runner): Promise<readonly OstrcProblem[]> {
  const rows = await db
    .selectFrom("weekly_checks")
    .select(["problem", "date", "kind", "area", "days_lost as daysLost", "answers"])
    .where("runner_id", "=", runner.id)
    .orderBy("date")
    .orderBy("problem")
    .execute();
  return rows.map(({ area, answers, ...check }) => ({
    ...check,
    area: area === null ? null : parseJson(area),
    answers: parseJson(answers),
  }));
}

/** One check a day and problem: a later one replaces it. */
export const saveWeeklyCheck = (connection: Connection, runner: Runner, check: OstrcProblem): Promise<void> =>
  writeFor(connection, runner, async (db) => {
    const { problem, date, kind, area, daysLost, answers } = check;
    const texts = { area: area === null ? null : toJson(area), answers: toJson(answers) };
    const row = { ...texts, kind, days_lost: daysLost };
    await db
      .insertInto("weekly_checks")
      .values({ runner_id: runner.id, date, problem: storable(problem), ...row })
      .onConflict((conflict) => conflict.columns(["runner_id", "date", "problem"]).doUpdateSet(row))
      .execute();
  });
