import type { Descriptor, Side, Site } from "../../body/index.ts";
import { type Instant, instant } from "../../units/index.ts";
import type { QuestionId } from "../questions/question.ts";
import { type AnswerSheet, findHeld, includesOption, layOut } from "./answer-sheet.ts";
import { holdsNormalSoreness } from "./normal-soreness.ts";
import { type ScoredDay, scoreDays } from "./score-of-day.ts";
import type { TriageInput } from "./triage-input.ts";

/** What is known of a niggle at one moment: all that a rule may look at. */
export interface Facts {
  readonly at: Instant;
  readonly site: Site;
  readonly side: Side;
  /** Null where nobody asked. */
  readonly spot: string | null;
  readonly sheet: AnswerSheet;
  readonly days: readonly ScoredDay[];
  readonly openedAt: Instant;
  /** Whether R0 holds: normal soreness. */
  readonly isNormalSoreness: boolean;
  readonly ageYears: number | null;
  readonly loadRise: number | null;
}

/** What is known of the whole runner at one moment. */
export type RunnerFacts = Pick<Facts, "at" | "sheet">;

/** Where exactly: the last answer to "Where exactly?" by then, else what was logged with the niggle. */
function spotAt(input: TriageInput, at: Instant): string | null {
  const answer = findHeld(layOut(input.niggle.answers), "spot", at);
  return answer === undefined ? input.niggle.spot : (answer.chosen[0] ?? "other");
}

/** What was known at a moment, from the whole record. */
export function factsAt(input: TriageInput, at: Instant): Facts {
  const { niggle, general, ageYears, loadRise } = input;
  return {
    at,
    site: niggle.area.area,
    side: niggle.area.side,
    spot: spotAt(input, at),
    sheet: layOut(niggle.answers, general),
    days: scoreDays(niggle.entries, at),
    openedAt: niggle.openedAt,
    isNormalSoreness: holdsNormalSoreness(input, at),
    ageYears,
    loadRise,
  };
}

/** When a sign was last said to be there, by the answer that holds; null where it was not. */
export function saidAt(
  { sheet, at }: RunnerFacts,
  question: QuestionId,
  ...options: readonly string[]
): Instant | null {
  const held = findHeld(sheet, question, at);
  return held !== undefined && includesOption(held, options) ? held.at : null;
}

/** When the place was last logged with a descriptor; null where it never was. */
export const describedAt = ({ days }: Facts, ...descriptors: readonly Descriptor[]): Instant | null =>
  days.findLast(({ entry }) => entry.descriptors.some((one) => descriptors.includes(one)))?.loggedAt ?? null;

/** The later of the signs that are there; null where none is. */
export function anyOf(...signs: readonly (Instant | null)[]): Instant | null {
  const there = signs.filter((sign) => sign !== null);
  return there.length === 0 ? null : instant(Math.max(...there));
}

/** The later of the signs where all are there; null where one is missing. */
export const allOf = (...signs: readonly (Instant | null)[]): Instant | null =>
  signs.some((sign) => sign === null) ? null : anyOf(...signs);
