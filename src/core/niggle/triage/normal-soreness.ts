import { isAxial, isLegSite, type Site } from "../../body/index.ts";
import { addHours, hoursBetween, type Instant, instant } from "../../units/index.ts";
import type { QuestionId } from "../questions/question.ts";
import { type AnswerSheet, findSpeaking, layOut } from "./answer-sheet.ts";
import { latestScore, type ScoredDay, scoreDays } from "./score-of-day.ts";
import type { Effort, EffortKind, TriageInput } from "./triage-input.ts";

/** Where soreness after hard work is normal (R0). */
export const R0_SITES: readonly Site[] = [
  "calf",
  "quads",
  "hamstrings",
  "glutes",
  "adductors",
  "hip_flexors",
  "low_back",
  "upper_body",
];

const SORE_KINDS: readonly EffortKind[] = ["race", "veryHard", "longEffort", "bigDescent"];

/** Hours of R0, each counted from the end of the session. */
const ONSET_WITHIN = 48;
const NO_RISE_AFTER = 72;
const ANY_SCORE_UNTIL = 96;
const ANY_SCORE_UNTIL_ULTRA = 168;
const ORDINARY_FROM = 168;
/** Scores of R0. */
const THEN_UNDER = 4;
const ORDINARY_SCORE = 2;
const ASK_AGAIN_FROM = 9;
const ASK_AGAIN_HOURS = 24;
const SIDES_WITHIN = 2;

const EVER = instant(0);

interface Moment {
  readonly input: TriageInput;
  readonly sheet: AnswerSheet;
  readonly days: readonly ScoredDay[];
  readonly at: Instant;
}

/** The pain began in the session or within 48 hours after it. */
const isOnset = ({ startedAt, endedAt }: Effort, openedAt: Instant): boolean =>
  openedAt >= startedAt && hoursBetween(endedAt, openedAt) <= ONSET_WITHIN;

/** The sessions that soreness at this niggle could come from. */
export const effortsBehind = ({ niggle, efforts }: TriageInput): readonly Effort[] =>
  efforts.filter(
    (effort) => effort.kinds.some((kind) => SORE_KINDS.includes(kind)) && isOnset(effort, niggle.openedAt),
  );

const isEven = ({ input, days, at }: Moment): boolean => {
  const { area, side } = input.niggle.area;
  if (isAxial(area) || side === "both") return true;
  const [here, there] = [latestScore(days), latestScore(scoreDays(input.otherSide, at))];
  return here !== null && there !== null && Math.abs(here - there) <= SIDES_WITHIN;
};

const isDiffuse = ({ days }: Moment): boolean =>
  days.every(({ entry }) => entry.descriptors.every((one) => one === "ache" || one === "tight"));

/** A question answered with none of its signs; unknown is not a no. */
const isDenied = ({ sheet, at }: Moment, question: QuestionId, from: Instant = EVER): boolean =>
  findSpeaking(sheet, { question, from, at })?.chosen.length === 0;

const isWalkingWell = (moment: Moment): boolean => {
  const site = moment.input.niggle.area.area;
  if (site === "upper_body") return true;
  const isLegFine = !isLegSite(site) || isDenied(moment, "legSwollen");
  return isDenied(moment, "walkEven") && isDenied(moment, "fourSteps") && isLegFine;
};

/** The questions of R13 answered after the session, at 9 and more within the last 24 hours. */
function isMuscleSafe(moment: Moment, { endedAt }: Effort): boolean {
  const score = latestScore(moment.days);
  const dayBefore = addHours(moment.at, -ASK_AGAIN_HOURS);
  const isSevere = score === null || score >= ASK_AGAIN_FROM;
  const from = isSevere && dayBefore > endedAt ? dayBefore : endedAt;
  return isDenied(moment, "urine", from) && isDenied(moment, "swollenWeak", from);
}

function isRisingLate({ days }: Moment, { endedAt }: Effort): boolean {
  const scored = days.filter(({ score }) => score !== null);
  return scored.some((day, index) => {
    const before = scored[index - 1]?.score ?? null;
    const isLate = hoursBetween(endedAt, day.loggedAt) > NO_RISE_AFTER;
    return isLate && before !== null && day.score !== null && day.score > before;
  });
}

function isInTime({ days, at }: Moment, { endedAt, ultra }: Effort): boolean {
  const hours = hoursBetween(endedAt, at);
  const score = latestScore(days);
  if (hours >= ORDINARY_FROM) return score !== null && score < ORDINARY_SCORE;
  if (hours < (ultra ? ANY_SCORE_UNTIL_ULTRA : ANY_SCORE_UNTIL)) return true;
  return score !== null && score < THEN_UNDER;
}

/**
 * R0: whether what is known at a moment is the normal soreness after a hard session, which is no flag. Every condition
 * must be known to hold; a question without an answer is never a no. An answer given a little after the moment
 * speaks for it, so that the order of taps does not matter.
 * @example holdsNormalSoreness(input, input.now)
 */
export function holdsNormalSoreness(input: TriageInput, at: Instant): boolean {
  if (!R0_SITES.includes(input.niggle.area.area)) return false;
  const sheet = layOut(input.niggle.answers, input.general);
  const moment: Moment = { input, sheet, days: scoreDays(input.niggle.entries, at), at };
  if (!isEven(moment) || !isDiffuse(moment) || !isWalkingWell(moment)) return false;
  return effortsBehind(input).some(
    (effort) => isInTime(moment, effort) && isMuscleSafe(moment, effort) && !isRisingLate(moment, effort),
  );
}

/** The moments at which R0 can end although nothing is said: its hours, and the answers that run out after a day. */
export function momentsOfNormalSoreness(input: TriageInput): readonly Instant[] {
  const hours = [ANY_SCORE_UNTIL, ORDINARY_FROM];
  const ends = effortsBehind(input).flatMap(({ endedAt }) => hours.map((count) => addHours(endedAt, count)));
  const again = layOut(input.niggle.answers, input.general)
    .filter(({ question }) => question === "urine" || question === "swollenWeak")
    .map(({ at }) => instant(addHours(at, ASK_AGAIN_HOURS) + 1));
  return [...ends, ...again];
}
