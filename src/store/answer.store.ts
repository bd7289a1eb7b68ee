import { storable } from "./column-values.ts";
import { type Connection, writeFor } from "./connection.ts";
import type { AnswerStore, KeptAnswer, Runner } from "./store.ts";

export const createAnswerStore = (connection: Connection): AnswerStore => ({
  findAnswer: (runner, request) => findAnswer(connection, runner, request),
  keepAnswer: (runner, answer, forgetBefore) =>
    writeFor(connection, runner, async (db) => {
      await db
        .deleteFrom("kept_answers")
        .where("runner_id", "=", runner.id)
        .where("answered_at", "<", forgetBefore)
        .execute();
      await db
        .insertInto("kept_answers")
        .values({
          runner_id: runner.id,
          request_id: storable(answer.request),
          answered_at: answer.answeredAt,
          status: answer.status,
          body: storable(answer.body),
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }),
});

async function findAnswer({ db }: Connection, runner: Runner, request: string): Promise<KeptAnswer | null> {
  const row = await db
    .selectFrom("kept_answers")
    .select(["request_id", "answered_at", "status", "body"])
    .where("runner_id", "=", runner.id)
    .where("request_id", "=", storable(request))
    .executeTakeFirst();
  return row
    ? { request: row.request_id, answeredAt: row.answered_at, status: row.status, body: row.body }
    : null;
}
