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

/**
 * Adds answers and marks those withdrawn that stand already, inside the caller's transaction. Of one question at one
 * moment the standing answers may be said again from any of them on: what goes beyond them is new, so that yes, no, yes
 * is a yes.
 */
export async function addAnswers(db: Queries, runner: Runner, { scope, answers }: NewAnswers): Promise<void> {
  if (answers.length === 0) return;
  const about = selectAnswers(db, runner).where("niggle_id", scope === null ? "is" : "=", scope);
  const standing = groupBy(await about.orderBy("seq").execute(), keyOf);
  let seq = await findNextSeq(db, runner, "niggle_answers");
  const rows = answers.map((answer) => toRow(answer, { runner_id: runner.id, niggle_id: scope, seq: 0 }));
  for (const [key, said] of groupBy(rows, keyOf)) {
    const { fresh, marks } = compare(standing.get(key) ?? [], said);
    for (const { row, at } of marks) await withdraw(db, row, at);
    for (const row of fresh) {
      await db
        .insertInto("niggle_answers")
        .values({ ...row, seq })
        .execute();
      seq += 1;
    }
  }
}

interface Compared {
  readonly fresh: readonly Row[];
  readonly marks: readonly { readonly row: Row; readonly at: Row["withdrawn_at"] }[];
}

/** What of the said stands already and may be marked as taken back, and what is new. */
function compare(standing: readonly Row[], said: readonly Row[]): Compared {
  const known = countOverlap(standing, said);
  const first = standing.length - known;
  const marks: Compared["marks"][number][] = [];
  const fresh: Row[] = [];
  for (const [index, row] of said.entries()) {
    const last = fresh.at(-1) ?? standing.at(-1);
    const taken = standing.findLast(({ chosen }) => chosen === row.chosen);
    const again = index < known ? standing[first + index] : row.withdrawn_at === null ? undefined : taken;
    if (again) marks.push({ row: again, at: row.withdrawn_at });
    else if (last?.chosen !== row.chosen) fresh.push(row);
  }
  return { fresh, marks };
}

/** The standing answers end with so many of those that are said first. */
function countOverlap(standing: readonly Row[], said: readonly Row[]): number {
  for (let count = Math.min(standing.length, said.length); count > 0; count -= 1) {
    const last = standing.slice(-count);
    if (last.every(({ chosen }, index) => chosen === said[index]?.chosen)) return count;
  }
  return 0;
}

const toRow = (answer: Answer, owner: Pick<Row, "runner_id" | "niggle_id" | "seq">): Row => ({
  ...owner,
  question: storable(answer.question),
  answered_at: wholeMs(answer.at),
  chosen: toJson(answer.chosen),
  withdrawn_at: answer.withdrawnAt === undefined ? null : wholeMs(answer.withdrawnAt),
});

/** Two choices for one question at one moment are two answers: neither may hide the other. */
const keyOf = ({ question, answered_at }: Row): string => JSON.stringify([question, answered_at]);

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
