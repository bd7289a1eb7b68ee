import { err, hoursBetween, type Instant, ok, type Result } from "../../units/index.ts";
import type { Answer } from "../niggle.ts";
import type { QuestionId } from "../questions/question.ts";

const HOURS = 24;

/** `answer.none`: nothing to take back; `answer.too-late`: over 24 hours old, only being seen closes it now. */
export type WithdrawFault = "answer.none" | "answer.too-late";

/**
 * "I tapped this by mistake": takes back the last answer to a question within 24 hours. It stays on the record, no
 * longer counts, and the whole set is asked again (RULES 3.4).
 * @example withdrawAnswer({ answers: niggle.answers, question: "saddle", now })
 */
export function withdrawAnswer(input: {
  readonly answers: readonly Answer[];
  readonly question: QuestionId;
  readonly now: Instant;
}): Result<readonly Answer[], WithdrawFault> {
  const { answers, question, now } = input;
  const last = answers.findLast((one) => one.question === question && one.withdrawnAt === undefined);
  if (last === undefined) return err("answer.none");
  if (hoursBetween(last.at, now) > HOURS) return err("answer.too-late");
  return ok(answers.map((one) => (one === last ? { ...one, withdrawnAt: now } : one)));
}
