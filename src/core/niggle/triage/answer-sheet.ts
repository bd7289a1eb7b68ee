import type { Instant } from "../../units/index.ts";
import type { Answer } from "../niggle.ts";
import { type QuestionId, SOME } from "../questions/question.ts";

/** The answers that still count, in order of time. What was withdrawn as a mistake proves nothing. */
export type AnswerSheet = readonly Answer[];

/** Lays the answers of a place and of the whole runner together. */
export const layOut = (...lists: readonly (readonly Answer[])[]): AnswerSheet =>
  lists
    .flat()
    .filter(({ withdrawnAt }) => withdrawnAt === undefined)
    .toSorted((one, other) => one.at - other.at);

/** The answer to a question that holds at a moment: the last one given by then. */
export const findHeld = (sheet: AnswerSheet, question: QuestionId, at: Instant): Answer | undefined =>
  sheet.findLast((answer) => answer.question === question && answer.at <= at);

/**
 * The answer that speaks for a moment although it may have been given a little later: the last one by then, else the
 * first after it. Only answers from `from` on count.
 */
export function findSpeaking(
  sheet: AnswerSheet,
  { question, from, at }: { question: QuestionId; from: Instant; at: Instant },
): Answer | undefined {
  const given = sheet.filter((answer) => answer.question === question && answer.at >= from);
  return given.findLast((answer) => answer.at <= at) ?? given[0];
}

/** Whether an option was said to apply; a yes that does not say which is a yes to each. */
export const includesOption = (answer: Answer | undefined, options: readonly string[]): boolean =>
  answer?.chosen.some((id) => id === SOME || options.includes(id)) ?? false;
