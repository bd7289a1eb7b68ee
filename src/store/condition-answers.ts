import type { ConditionAnswer } from "../core/niggle/index.ts";
import { wholeMs } from "./column-values.ts";
import { type Connection, type Queries, writeFor } from "./connection.ts";
import { parseJson, toJson } from "./json-text.ts";
import { findNextSeq } from "./next-seq.ts";
import type { Runner } from "./store.ts";

/** What the runner said of conditions, in order of time; of one moment as it was said. */
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

/** Adds answers, all or none of them. */
export const addConditions = (
  connection: Connection,
  runner: Runner,
  answers: readonly ConditionAnswer[],
): Promise<void> =>
  writeFor(connection, runner, async (db) => {
    for (const answer of answers) await addCondition(db, runner, answer);
  });

/**
 * Adds an answer, inside the caller's transaction. The last one of its moment again adds nothing; an earlier one of that
 * moment does, as the runner came back to it: yes, no, yes is a yes.
 */
export async function addCondition(db: Queries, runner: Runner, said: ConditionAnswer): Promise<void> {
  const row = { answered_at: wholeMs(said.at), answer: toJson(said) };
  const sameMoment = await db
    .selectFrom("condition_answers")
    .select("answer")
    .where("runner_id", "=", runner.id)
    .where("answered_at", "=", row.answered_at)
    .orderBy("seq")
    .execute();
  const last = sameMoment.findLast((one) => parseJson(one.answer).condition === said.condition);
  if (last?.answer === row.answer) return;
  const seq = await findNextSeq(db, runner, "condition_answers");
  await db
    .insertInto("condition_answers")
    .values({ runner_id: runner.id, seq, ...row })
    .execute();
}
