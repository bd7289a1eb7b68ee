import type { Area } from "../../body/index.ts";
import type { Form } from "../../care/index.ts";
import {
  addDays,
  addHours,
  daysBetween,
  hoursBetween,
  type Instant,
  instantAt,
  type LocalDate,
  localDateAt,
  type TimeZone,
} from "../../units/index.ts";
import { CONDITION_IDS, type ConditionAnswer, getCondition } from "./condition-answer.ts";
import type { ConditionId } from "./condition-table.ts";

/** For so many days, by their date, a "no" counts: 90, and for what passes the day on which it was said (3.5). */
const COUNTS_FOR_DAYS = { profile: 90, day: 0 } as const;
/** Before firm work a "no" counts for so many hours: it is asked before any (3.5), and a talk may take a day. */
const FRESH_HOURS = 24;

/** A condition that holds. */
export interface ActiveCondition {
  readonly id: ConditionId;
  readonly areas: readonly Area[];
  readonly clinicianOk: boolean;
  /** When it ends by itself; null where it does not. */
  readonly until: Instant | null;
}

/** What is known of a runner's conditions at a moment. */
export interface ConditionState {
  readonly active: readonly ActiveCondition[];
  /** Over, but not long enough for a run. */
  readonly noRunUntil: readonly { readonly id: ConditionId; readonly until: Instant }[];
  /** Never answered, or answered "no" too long ago: not yet known, never a no. */
  readonly unanswered: readonly ConditionId[];
}

export interface ConditionQuestion {
  readonly answers: readonly ConditionAnswer[];
  /** When the state is looked at: answers must be fresh as of this moment. */
  readonly now: Instant;
  /** A later moment for which it is asked, such as the start of a visit; default `now`. */
  readonly at?: Instant;
  readonly zone: TimeZone;
}

/**
 * Which conditions hold, and which are not known. A yes stays until it is over by itself or answered "no".
 * @source RULES 3.5
 * @example deriveConditions({ answers: [], now, zone }).active // [], and all of them unanswered
 */
export function deriveConditions(question: ConditionQuestion): ConditionState {
  const { now, at = now } = question;
  const last = findLast(question);
  const told = [...last.values()];
  const active = told
    .filter((answer) => answer.holds)
    .map((answer) => activate(answer, question.zone))
    .filter(({ until }) => until === null || until > at);
  const isKnown = (id: ConditionId): boolean => {
    const answer = last.get(id);
    if (answer === undefined) return false;
    if (active.some((one) => one.id === id)) return true;
    return daysSince(answer.at, question) <= COUNTS_FOR_DAYS[getCondition(id).asked];
  };
  return {
    active,
    noRunUntil: CONDITION_IDS.flatMap((id) => findRest(question, id)),
    unanswered: CONDITION_IDS.filter((id) => !isKnown(id)),
  };
}

const daysSince = (at: Instant, { now, zone }: ConditionQuestion): number =>
  daysBetween(localDateAt(at, zone), localDateAt(now, zone));

/** The last answer to each condition that was given by then. */
function findLast({ answers, now }: ConditionQuestion): ReadonlyMap<ConditionId, ConditionAnswer> {
  const known = answers.filter(({ at }) => at <= now);
  return new Map(sortByTime(known).map((answer) => [answer.condition, answer]));
}

const activate = (answer: ConditionAnswer, zone: TimeZone): ActiveCondition => ({
  id: answer.condition,
  areas: answer.areas,
  clinicianOk: answer.clinicianOk !== null,
  until: findEnd(answer, zone),
});

/** The later of the length by the table and the last day that the runner gave; the latter never ends X-abs or X-cau. */
function findEnd({ condition, at, since, until }: ConditionAnswer, zone: TimeZone): Instant | null {
  const { kind, asked, lastsHours, afterOk } = getCondition(condition);
  const endsByItself = kind !== "X-abs" && kind !== "X-cau" && afterOk === undefined;
  const told = until !== null && endsByItself ? endOf(until, zone) : null;
  const from = since === null ? (asked === "day" ? at : null) : endOf(since, zone);
  const byTable = lastsHours === undefined || from === null ? null : addHours(from, lastsHours);
  if (lastsHours !== undefined && byTable === null) return null;
  return told === null || (byTable !== null && byTable > told) ? byTable : told;
}

/** A date without a clock time ends at midnight (1.0). */
const endOf = (date: LocalDate, zone: TimeZone): Instant => instantAt(addDays(date, 1), 0, zone);

/** A "no" ends a fever; running waits a day more (R12), from the first "no" after the last "yes". */
function findRest(
  { answers, now, at = now }: ConditionQuestion,
  id: ConditionId,
): ConditionState["noRunUntil"] {
  const { noRunAfterHours } = getCondition(id);
  if (noRunAfterHours === undefined) return [];
  const told = sortByTime(answers.filter((answer) => answer.condition === id && answer.at <= now));
  const lastYes = told.findLastIndex(({ holds }) => holds);
  const over = lastYes < 0 ? undefined : told[lastYes + 1];
  const until = over && addHours(over.at, noRunAfterHours);
  return until !== undefined && until > at ? [{ id, until }] : [];
}

/** When questions are put: at the start and every 90 days, before firm work is booked, on the day of a treatment. */
export type AskingMoment = "review" | "beforeDeep" | "treatmentDay";

/**
 * Which conditions to ask about now: at a review those not known, before deep work all lasting ones that were not
 * answered within a day, on the day of a treatment what passes and was not answered that day. A yes that holds is not
 * asked again: it stands until the runner says that it is over.
 * @source RULES 3.5
 * @example listConditionsToAsk({ answers: [], now, zone }, "treatmentDay") // ["fever", "infection", ...]
 */
export function listConditionsToAsk(
  question: ConditionQuestion,
  moment: AskingMoment,
): readonly ConditionId[] {
  const { active, unanswered } = deriveConditions(question);
  const asked = moment === "treatmentDay" ? "day" : "profile";
  const ids = CONDITION_IDS.filter((id) => getCondition(id).asked === asked);
  if (moment !== "beforeDeep") return ids.filter((id) => unanswered.includes(id));
  const last = findLast(question);
  const isFresh = (id: ConditionId): boolean => {
    const answer = last.get(id);
    return answer !== undefined && hoursBetween(answer.at, question.now) <= FRESH_HOURS;
  };
  return ids.filter((id) => !isFresh(id) && !active.some((one) => one.id === id));
}

/** A session that is to be booked. */
export interface WantedVisit {
  /** Null where nobody knows: it counts as deep. */
  readonly form: Form | null;
  /** It is booked for the day on which it is booked. */
  readonly today: boolean;
}

/**
 * Which conditions to ask about before a session is booked: none before gentle work; before moderate work what is not
 * known; before deep work all lasting ones again. Firm work on the same day asks what passes as well.
 * @source RULES 3.5; that moderate work asks at all is our own cautious reading
 * @example listConditionsBeforeVisit(question, { form: "gentle", today: true }) // []
 */
export function listConditionsBeforeVisit(
  question: ConditionQuestion,
  { form, today }: WantedVisit,
): readonly ConditionId[] {
  if (form === "gentle") return [];
  const lasting = listConditionsToAsk(question, form === "moderate" ? "review" : "beforeDeep");
  return today ? [...listConditionsToAsk(question, "treatmentDay"), ...lasting] : lasting;
}

const sortByTime = (answers: readonly ConditionAnswer[]): readonly ConditionAnswer[] =>
  [...answers].sort((one, other) => one.at - other.at);
