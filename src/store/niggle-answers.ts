import type { Selectable } from "kysely";
import type { Answer } from "../core/niggle/index.ts";
import { storable, wholeMs } from "./column-values.ts";
import type { Connection, Queries } from "./connection.ts";
import type { NiggleAnswersTable } from "./database.ts";
import { groupBy } from "./group-by.ts";
import { parseJson, toJson } from "./json-text.ts";
import { findNextSeq } from "./next-seq.ts";
import type { NiggleScope, Runner } from "./store.ts";

type Row = Selectable<NiggleAnswersTable>;

/** All answers of a runner in order of time. */
export async function listAnswersByScope(
  { db }: Connection,
  runner: Runner,
): Promise<ReadonlyMap<NiggleScope, readonly Answer[]>> {
  const rows = await selectAnswers(db, runner).orderBy("answered_at").orderBy("seq").execute();
  const groups = groupBy(rows, (row) => row.niggle_id);
  return new Map([...groups].map(([scope, own]) => [scope, own.map(toAnswer)]));
}

const selectAnswers = (db: Queries, runner: Runner) =>
  db.selectFrom("niggle_answers").selectAll().where("runner_id", "=", runner.id);

const toAnswer = ({ question, chosen, answered_at, withdrawn_at }: Row): Answer => ({
  question,
  chosen: parseJson(chosen),
  at: answered_at,
  ...(withdrawn_at === null ? {} : { withdrawnAt: withdrawn_at }),
});

interface NewAnswers {
  readonly scope: NiggleScope;
  readonly answers: readonly Answer[];
}

/** Adds answers and marks those withdrawn that stand already, inside the caller's transaction. */
export async function addAnswers(db: Queries, runner: Runner, { scope, answers }: NewAnswers): Promise<void> {
  const about = selectAnswers(db, runner).where("niggle_id", scope === null ? "is" : "=", scope);
  const known = new Map((await about.execute()).map((row) => [keyOf(row), row]));
  let seq = await findNextSeq(db, runner, "niggle_answers");
  for (const answer of answers) {
    const row = toRow(answer, { runner_id: runner.id, niggle_id: scope, seq });
    const standing = known.get(keyOf(row));
    if (standing) await withdraw(db, standing, row.withdrawn_at);
    else {
      await db.insertInto("niggle_answers").values(row).execute();
      known.set(keyOf(row), row);
      seq += 1;
    }
  }
}

const toRow = (answer: Answer, owner: Pick<Row, "runner_id" | "niggle_id" | "seq">): Row => ({
  ...owner,
  question: storable(answer.question),
  answered_at: wholeMs(answer.at),
  chosen: toJson(answer.chosen),
  withdrawn_at: answer.withdrawnAt === undefined ? null : wholeMs(answer.withdrawnAt),
});

/** Two choices for one question at one moment are two answers: neither may hide the other. */
const keyOf = ({ question, answered_at, chosen }: Row): string =>
  JSON.stringify([question, answered_at, chosen]);

/** The first mark stays, and one that comes without the mark does not take it away. */
async function withdraw(db: Queries, { runner_id, seq }: Row, at: Row["withdrawn_at"]): Promise<void> {
  if (at === null) return;
  await db
    .updateTable("niggle_answers")
    .set({ withdrawn_at: at })
    .where("runner_id", "=", runner_id)
    .where("seq", "=", seq)
    .where("withdrawn_at", "is", null)
    .execute();
}
