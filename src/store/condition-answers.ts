import type { ConditionAnswer } from "../core/niggle/index.ts";
import { wholeMs } from "./column-values.ts";
import { type Connection, writeFor } from "./connection.ts";
import { parseJson, toJson } from "./json-text.ts";
import { findNextSeq } from "./next-seq.ts";
import type { Runner } from "./store.ts";

/** What the runner said of conditions, in order of time. */
export async function listConditions(
  { db }: Connection,
  runner: Runner,
): Promise<readonly ConditionAnswer[]> {
  const rows = await db
    .selectFrom("condition_answers")
    .select("answer")
    .where("runner_id", "=", runner.id)
    .orderBy("answered_at")
    .orderBy("seq")
    .execute();
  return rows.map((row) => parseJson(row.answer));
}

/** Adds an answer; the same one again adds nothing. */
export const addCondition = (
  connection: Connection,
  runner: Runner,
  condition: ConditionAnswer,
): Promise<void> =>
  writeFor(connection, runner, async (db) => {
    const row = { answered_at: wholeMs(condition.at), answer: toJson(condition) };
    const same = await db
      .selectFrom("condition_answers")
      .select("seq")
      .where("runner_id", "=", runner.id)
      .where("answer", "=", row.answer)
      .executeTakeFirst();
    if (same) return;
    const seq = await findNextSeq(db, runner, "condition_answers");
    await db
      .insertInto("condition_answers")
      .values({ runner_id: runner.id, seq, ...row })
      .execute();
  });
