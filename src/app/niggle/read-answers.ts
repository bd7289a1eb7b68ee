import type { Site } from "../../core/body/index.ts";
import {
  type Answer,
  type DueQuestion,
  findQuestion,
  isRunnerQuestion,
  parseAnswer,
  QUESTIONS,
} from "../../core/niggle/index.ts";
import type { Instant, Result } from "../../core/units/index.ts";
import { type Fault, fault } from "../fault.ts";

/** Answers as they were typed: "none" for all that are asked, and single ones by question. */
export interface AnswerWords {
  readonly answers?: "none" | undefined;
  readonly answer?: Readonly<Record<string, string>> | undefined;
}

/** Answers of the place, and of the whole runner. */
export interface ReadAnswers {
  readonly place: readonly Answer[];
  readonly runner: readonly Answer[];
}

/** Reads single answers; what is left out stays unanswered, and is never a no. */
export function readAnswers(
  { answer = {} }: AnswerWords,
  { site, at }: { site: Site; at: Instant },
): Result<ReadAnswers, Fault> {
  const answers: Answer[] = [];
  for (const [id, text] of Object.entries(answer)) {
    const known = QUESTIONS.find((one) => one.id === id);
    if (!known)
      return fault(
        "answer.impossible",
        `There is no question "${id}". "niggle list" shows those that are asked, with their ids.`,
      );
    const parsed = parseAnswer(findQuestion(known.id, site) ?? known, text);
    if (!parsed.ok) return fault("answer.impossible", `${id}: ${parsed.error.text}`);
    answers.push({ question: id, chosen: parsed.value.chosen, at });
  }
  return { ok: true, value: splitAnswers(answers) };
}

/** "None of these" to all that are due, as said at once. */
export const answerNone = (due: readonly DueQuestion[], at: Instant): ReadAnswers =>
  splitAnswers(due.map(({ question }) => ({ question: question.id, chosen: question.none, at })));

const splitAnswers = (answers: readonly Answer[]): ReadAnswers => {
  const isRunner = ({ question }: Answer): boolean =>
    QUESTIONS.some(({ id }) => id === question && isRunnerQuestion(id));
  return { place: answers.filter((one) => !isRunner(one)), runner: answers.filter(isRunner) };
};
