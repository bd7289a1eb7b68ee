import { isLegSite } from "../../body/index.ts";
import { hoursBetween, type Instant } from "../../units/index.ts";
import type { Answer } from "../niggle.ts";
import { anyOf, describedAt, type Facts, factsAt, saidAt } from "../triage/facts.ts";
import { CLOT_SITES, isSwollenAfterMoment } from "../triage/rules/r6-leg-swelling.ts";
import type { Effort, GeneralTriageInput, TriageInput } from "../triage/triage-input.ts";
import { hasChangedSince } from "./changed-since.ts";
import type { Question, QuestionId } from "./question.ts";
import { findQuestion, isRunnerQuestion, QUESTIONS } from "./questions.ts";

/**
 * Why a question is asked: `opened` it has no answer that counts; `changed` its answer may have changed; `mistake` an
 * answer was taken back; `again` it is due again, while the last answer still counts.
 */
export type AskedBecause = "opened" | "changed" | "mistake" | "again";

/** A question that is due now. */
export interface DueQuestion {
  readonly question: Question;
  /** Whose answers it belongs to. */
  readonly scope: "niggle" | "runner";
  readonly why: AskedBecause;
}

const WEEK = 168;
const EFFORT_HOURS = 168;
const LONG_EFFORT_HOURS = 24;
const PROFILE_HOURS = 90 * 24;
/** The calf's swelling is asked for again within 48 hours: shown from the day after. */
const SWELLING_AGAIN_FROM = 24;

/** Not asked while R0 holds: R7, and the second arm of R6. */
const NOT_UNDER_R0: readonly QuestionId[] = ["fingertipBone", "buildsUp", "everyStep", "spot", "clotRisks"];

/** The answers, the efforts and the clock that decide what is due about the runner. */
interface RunnerRecord {
  readonly answers: readonly Answer[];
  /** From when on the set is asked again; a mistake about a place does not touch the runner's set. */
  readonly mistakeAt: number;
  readonly efforts: readonly Effort[];
  readonly openedAt: Instant;
  readonly now: Instant;
}

const valid = (answers: readonly Answer[], id: QuestionId, now: Instant): readonly Answer[] =>
  answers.filter((one) => one.question === id && one.withdrawnAt === undefined && one.at <= now);

/** The set is asked again from the last time an answer was taken back. */
const mistakeAt = (answers: readonly Answer[]): number =>
  Math.max(Number.NEGATIVE_INFINITY, ...answers.map((one) => one.withdrawnAt ?? Number.NEGATIVE_INFINITY));

const lastEnd = (record: RunnerRecord, { askedFor }: Question): Instant | null => {
  const isLong = askedFor === "afterLongEffort";
  const ends = record.efforts
    .filter(({ kinds }) =>
      kinds.some((kind) =>
        isLong
          ? kind === "race" || kind === "longEffort"
          : kind === "race" || kind === "veryHard" || kind === "longEffort" || kind === "harshMassage",
      ),
    )
    .map(({ endedAt }) => endedAt)
    .filter((end) => {
      const hours = hoursBetween(end, record.now);
      return hours >= 0 && hours <= (isLong ? LONG_EFFORT_HOURS : EFFORT_HOURS);
    });
  return ends.toSorted((one, other) => one - other).at(-1) ?? null;
};

function whyAfterEffort(
  record: RunnerRecord,
  question: Question,
  last: Answer | undefined,
): AskedBecause | null {
  const end = lastEnd(record, question);
  if (end === null) return null;
  return last === undefined || last.at < end ? "opened" : null;
}

/** Why a question about the runner is due; null where it is not. */
function whyRunner(record: RunnerRecord, question: Question): AskedBecause | null {
  if (question.askedFor === "checkIn") return null;
  const last = valid(record.answers, question.id, record.now).at(-1);
  if (question.askedFor === "afterEffort" || question.askedFor === "afterLongEffort") {
    const why = whyAfterEffort(record, question, last);
    if (why !== null || lastEnd(record, question) === null) return why;
  }
  if (last === undefined) return "opened";
  if (last.at <= record.mistakeAt) return "mistake";
  const age = hoursBetween(last.at, record.now);
  if (question.askedFor === "profile") return age > PROFILE_HOURS ? "again" : null;
  if (question.askedFor !== "all") return null;
  if (hoursBetween(last.at, record.openedAt) > WEEK) return "opened";
  return age > WEEK ? "again" : null;
}

/** Whether a question is asked at a place, as things stand there. */
function isRelevant(facts: Facts, { id, sites }: Question): boolean {
  if (facts.isNormalSoreness && NOT_UNDER_R0.includes(id)) return false;
  if (id === "clotRisks" && !CLOT_SITES.includes(facts.site))
    return isLegSite(facts.site) && isSwollenAfterMoment(facts);
  return sites.includes(facts.site);
}

/** A sign that was logged and denied at once: it is asked again, as the log does not say on how many days. */
const isContradicted = (facts: Facts, { id }: Question): boolean =>
  id === "numbness" &&
  describedAt(facts, "numb", "tingling") !== null &&
  saidAt(facts, "numbness", "someDays", "threeDays", "allDay", "weakness") === null;

function isSwellingDueAgain(facts: Facts, question: Question, answers: readonly Answer[]): boolean {
  const [first, ...more] = answers;
  if (question.id !== "legSwollen" || facts.site !== "calf" || first === undefined) return false;
  const isAgain = more.some(({ at }) => hoursBetween(first.at, at) >= SWELLING_AGAIN_FROM);
  return !isAgain && hoursBetween(first.at, facts.at) >= SWELLING_AGAIN_FROM;
}

/** When a professional last looked: from then on only what changed since is asked. */
const seenAt = ({ niggle, now }: TriageInput): Instant | null =>
  anyOf(...niggle.seen.map(({ at }) => at).filter((at) => at <= now));

/** Why a question of a place that has no answer is due; null where a professional has looked and nothing changed. */
function whyUnanswered(facts: Facts, { id }: Question, seen: Instant | null): AskedBecause | null {
  if (id === "spot" && facts.spot !== null) return null;
  return seen === null || hasChangedSince(facts.days, seen) ? "opened" : null;
}

/** Why a question about a place is due; null where it is not. */
function whyHere(input: TriageInput, facts: Facts, question: Question): AskedBecause | null {
  if (!isRelevant(facts, question)) return null;
  const answers = valid(input.niggle.answers, question.id, input.now);
  const seen = seenAt(input);
  const last = answers.at(-1);
  if (last === undefined) return whyUnanswered(facts, question, seen);
  const settledAt = anyOf(last.at, seen) ?? last.at;
  if (settledAt <= mistakeAt(input.niggle.answers)) return "mistake";
  if (question.optional !== true && hasChangedSince(facts.days, settledAt)) return "changed";
  if (seen === null && isContradicted(facts, question)) return "changed";
  return isSwellingDueAgain(facts, question, answers) ? "again" : null;
}

/** The questions about the whole runner that are due; none while nothing is open. */
export function listRunnerQuestions(input: GeneralTriageInput): readonly DueQuestion[] {
  const { general, efforts, openSince, now } = input;
  if (openSince === null) return [];
  const record: RunnerRecord = {
    answers: general,
    mistakeAt: mistakeAt(general),
    efforts,
    openedAt: openSince,
    now,
  };
  return QUESTIONS.filter(({ id }) => isRunnerQuestion(id)).flatMap((question) => {
    const why = whyRunner(record, question);
    return why === null ? [] : [{ question, scope: "runner" as const, why }];
  });
}

/**
 * The questions that are due for a niggle now, in the order of the catalogue: those of its site, and those about the
 * whole runner (RULES 3.4, "How to ask"). While R0 holds, R7 and the second arm of R6 are not asked.
 * @example listQuestions(input).map(({ question }) => question.id)
 */
export function listQuestions(input: TriageInput): readonly DueQuestion[] {
  const facts = factsAt(input, input.now);
  const { niggle, general, efforts, now } = input;
  // Answers about the runner may have been given with the niggle.
  const answers = [...general, ...niggle.answers].toSorted((one, other) => one.at - other.at);
  const record: RunnerRecord = {
    answers,
    mistakeAt: mistakeAt(general),
    efforts,
    openedAt: niggle.openedAt,
    now,
  };
  return QUESTIONS.flatMap((question): readonly DueQuestion[] => {
    const isRunner = isRunnerQuestion(question.id);
    const why = isRunner ? whyRunner(record, question) : whyHere(input, facts, question);
    const asked = findQuestion(question.id, facts.site) ?? question;
    return why === null ? [] : [{ question: asked, scope: isRunner ? "runner" : "niggle", why }];
  });
}

/** Whether a due question holds the level back: it feeds a rule of triage and has no answer that counts. */
export const isOpen = ({ question, why }: DueQuestion): boolean =>
  question.optional !== true && why !== "again";
