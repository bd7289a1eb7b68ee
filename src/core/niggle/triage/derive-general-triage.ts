import { addHours, because, hoursBetween, type Instant } from "../../units/index.ts";
import { isOpen, listRunnerQuestions } from "../questions/list-questions.ts";
import type { QuestionId } from "../questions/question.ts";
import { sayAdvice } from "../triage-words.ts";
import { findHeld, layOut } from "./answer-sheet.ts";
import type { Finding, TriageRuleId } from "./finding.ts";
import { TRIAGE_RULES } from "./rules/r-cards.ts";
import { FEVER_EFFECTS, FEVER_MOMENT_HOURS, hasFever } from "./rules/r12-redness-fever.ts";
import { deriveStanding, type Fate, type StandingTrigger } from "./standing-trigger.ts";
import { speak, sumUp } from "./sum-up.ts";
import type { GeneralTriageInput } from "./triage-input.ts";
import type { TriageResult } from "./triage-result.ts";

/** Days without the sign that close an L2 of the whole runner, where there is no pain score to count. */
const CLOSING_HOURS = 14 * 24;

const QUESTION_OF: Readonly<Partial<Record<TriageRuleId, QuestionId>>> = {
  R12: "fever",
  R18: "unwell",
  R21: "eatingPeriods",
};

function momentsOf({ general, now }: GeneralTriageInput): readonly Instant[] {
  const given = layOut(general);
  const later = given.flatMap(({ at }) => [addHours(at, FEVER_MOMENT_HOURS), addHours(at, CLOSING_HOURS)]);
  return [...given.map(({ at }) => at), ...later, now].filter((at) => at <= now);
}

function findingsAt({ general }: GeneralTriageInput, at: Instant): readonly Finding[] {
  const facts = { at, sheet: layOut(general) };
  return TRIAGE_RULES.flatMap(({ findInRunner }) => findInRunner?.(facts) ?? []);
}

/** L3 closes only by being seen; an L2 also when its question has been denied for 14 days. */
function fateAt({ general }: GeneralTriageInput, trigger: StandingTrigger, at: Instant): Fate {
  const question = QUESTION_OF[trigger.rule];
  const sheet = layOut(general);
  const stands: Fate = { kind: "stands", easyRunAllowed: false };
  if (trigger.urgency.level !== "L2" || question === undefined) return stands;
  const before = findHeld(sheet, question, addHours(at, -CLOSING_HOURS));
  const since = sheet.filter(
    (one) => one.question === question && one.at <= at && one.at >= (before?.at ?? at),
  );
  const isDenied =
    before !== undefined && before.at >= trigger.firedAt && since.every(({ chosen }) => chosen.length === 0);
  return isDenied && hoursBetween(before.at, at) >= CLOSING_HOURS ? { kind: "closes" } : stands;
}

/**
 * The triage of the whole runner: answers that have no site (fever, chest, injury, head, after a hard effort, profile).
 * Its questions are open only while a niggle is; its signs count always.
 * @example deriveGeneralTriage({ general, seen: [], efforts: [], openSince: null, now }).level // "L0"
 */
export function deriveGeneralTriage(input: GeneralTriageInput): TriageResult {
  const standing = deriveStanding({
    moments: momentsOf(input),
    findingsAt: (at) => findingsAt(input, at),
    fateAt: (trigger, at) => fateAt(input, trigger, at),
    seen: input.seen,
    isWorseSince: () => false,
  });
  const due = listRunnerQuestions(input);
  const fever = hasFever({ at: input.now, sheet: layOut(input.general) });
  const feverAlone = fever && !standing.some(({ rule }) => rule === "R12");
  return sumUp({
    area: null,
    spoken: standing.map((one) => speak(one, null)),
    incomplete: due.filter(isOpen).map(({ question }) => question.id),
    askAgain: due.filter((one) => !isOpen(one)).map(({ question }) => question.id),
    normalSoreness: false,
    underCare: standing.length === 0 && input.seen.length > 0,
    moreEffects: fever ? FEVER_EFFECTS : [],
    moreBecause: feverAlone ? [because("R12", sayAdvice({ key: "R12.fever", urgency: null }))] : [],
    gaps: [],
  });
}
