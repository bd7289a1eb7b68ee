import { monthOf } from "../units/index.ts";
import type { Built } from "./candidates.ts";
import { changeBack } from "./costs.ts";
import { blockOf, type PlanFacts, rateOf, type TreatmentFact } from "./facts.ts";
import { gapPrice, leftoverPrice, thousandths } from "./gap.ts";
import { monthsTaken } from "./months-taken.ts";
import { gatherNeed } from "./need.ts";
import { OVERDUE_DAYS } from "./rules/t6-interval.ts";

/** Whether the price of changing the shown plan counts: it does for the plan, not for what the calendar shows. */
export type Objective = "withChange" | "plain";

/** A date so long ago that it stands for "no full session known". */
const NEVER = -1_000_000;

/**
 * The search's whole input, in integers. Nodes are candidates and booked sessions in order of time.
 * The date of the last full session is counted on the "last" axis: 0 is the one before the horizon, day + 1 each day.
 */
export interface Problem {
  readonly count: number;
  readonly start: Int32Array;
  readonly day: Int32Array;
  readonly full: Uint8Array;
  readonly deep: Uint8Array;
  readonly level: Uint8Array;
  readonly booked: Uint8Array;
  readonly cost: Int32Array;
  /** Index of the candidate, or of the booked treatment where `booked` is 1. */
  readonly source: Int32Array;
  readonly days: number;
  /** Price of the need between: index last * days + day. */
  readonly gap: Int32Array;
  /** Price of ending with that last full session. */
  readonly leftover: Int32Array;
  /** The actual date of each place on the last axis. */
  readonly dateOf: Int32Array;
  readonly initialDeep: number;
  /** A deep session on a day stands only if the last full one lies between these dates (returning; T8). */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** Count of chosen sessions in the month so far: one layer each; a single one where there is no limit. */
  readonly layers: number;
  readonly monthOfDay: Int32Array;
  /** Sessions that may still be chosen in each month; empty where there is no limit. */
  readonly capacity: Int32Array;
  /** Charged whatever is chosen: the price of dropping every shown session. */
  readonly constant: number;
}

/** Lays the candidates and the booked sessions out for the search. */
export function deriveProblem(built: Built, objective: Objective): Problem {
  const { facts } = built;
  const changes = objective === "withChange";
  return {
    ...layNodes(built, objective),
    ...layPrices(facts),
    ...layEdges(facts),
    ...layMonths(facts),
    constant: changes ? thousandths(built.pricer.shown.reduce((sum, { drop }) => sum + drop, 0)) : 0,
  };
}

/** Booked sessions that lie inside the horizon. */
export const bookedInside = ({ booked, axis }: PlanFacts): readonly TreatmentFact[] =>
  booked.filter((treatment) => treatment.day < axis.days);

type Nodes = Pick<
  Problem,
  "count" | "start" | "day" | "full" | "deep" | "level" | "booked" | "cost" | "source"
>;

/** A gentle session that costs more than it brings is left out: no best plan holds it. */
function layNodes(built: Built, objective: Objective): Nodes {
  const { candidates, facts } = built;
  const prices = objective === "withChange" ? candidates.cost : candidates.plain;
  const booked = bookedInside(facts);
  const size = candidates.count + booked.length;
  const nodes = emptyNodes(size);
  let count = 0;
  let next = 0;
  const addBookedBefore = (minute: number) => {
    for (; next < booked.length && booked[next]!.start <= minute; next += 1) {
      setBooked(nodes, count, { built, objective, treatment: booked[next]! });
      nodes.source[count] = next;
      count += 1;
    }
  };
  for (let index = 0; index < candidates.count; index += 1) {
    const variant = facts.variants[candidates.variant[index]!]!;
    if (!variant.full && prices[index]! >= 0) continue;
    addBookedBefore(candidates.start[index]!);
    nodes.start[count] = candidates.start[index]!;
    nodes.day[count] = candidates.day[index]!;
    nodes.full[count] = variant.full ? 1 : 0;
    nodes.deep[count] = variant.form === "deep" ? 1 : 0;
    nodes.level[count] = candidates.level[index]!;
    nodes.cost[count] = prices[index]!;
    nodes.source[count] = index;
    count += 1;
  }
  addBookedBefore(Number.POSITIVE_INFINITY);
  return { ...nodes, count };
}

const emptyNodes = (size: number): Omit<Nodes, "count"> => ({
  start: new Int32Array(size),
  day: new Int32Array(size),
  full: new Uint8Array(size),
  deep: new Uint8Array(size),
  level: new Uint8Array(size),
  booked: new Uint8Array(size),
  cost: new Int32Array(size),
  source: new Int32Array(size),
});

interface BookedNode {
  readonly built: Built;
  readonly objective: Objective;
  readonly treatment: TreatmentFact;
}

/** A booked session costs nothing; where it stands for a shown one it is no change. */
function setBooked(nodes: Omit<Nodes, "count">, at: number, { built, objective, treatment }: BookedNode) {
  const { start, end, day, full } = treatment;
  const form = treatment.form ?? "deep";
  const back =
    objective === "withChange"
      ? changeBack(built.pricer, { start, end, day, form, full, broken: 0, reward: 0 })
      : 0;
  nodes.start[at] = start;
  nodes.day[at] = day;
  nodes.full[at] = full ? 1 : 0;
  nodes.deep[at] = treatment.form === "deep" ? 1 : 0;
  nodes.booked[at] = 1;
  nodes.cost[at] = thousandths(-back);
}

/** Prices by need: every pair of dates once. */
function layPrices(facts: PlanFacts): Pick<Problem, "days" | "gap" | "leftover"> {
  const { days } = facts.axis;
  const gathered = gatherNeed(Array.from({ length: days }, (_, day) => rateOf(facts.context, day)));
  const gap = new Int32Array((days + 1) * days);
  const leftover = new Int32Array(days + 1);
  for (let last = 0; last <= days; last += 1) {
    const since = last === 0 ? -facts.last.need : gathered[last - 1]!;
    for (let day = Math.max(0, last - 1); day < days; day += 1) {
      gap[last * days + day] = gapPrice(gathered[day]! - since);
    }
    leftover[last] = leftoverPrice(gathered[days]! - since);
  }
  return { days, gap, leftover };
}

/** What a deep session on a day asks of the date of the last full one. */
function layEdges(facts: PlanFacts): Pick<Problem, "dateOf" | "initialDeep" | "earliest" | "latest"> {
  const { days } = facts.axis;
  const never = facts.last.day ?? NEVER;
  const dateOf = Int32Array.from({ length: days + 1 }, (_, last) => (last === 0 ? never : last - 1));
  const earliest = new Int32Array(days).fill(NEVER);
  const latest = new Int32Array(days).fill(days);
  for (let day = 0; day < days; day += 1) {
    const block = blockOf(facts.context, day);
    if (block === "returning") earliest[day] = firstOfStretch(facts, day);
    if (block === "easy") latest[day] = day - OVERDUE_DAYS - 1;
  }
  return { dateOf, initialDeep: facts.last.deep ? 1 : 0, earliest, latest };
}

/** The first day of the stretch of the same block that a day lies in; before the context it is unknown. */
export function firstOfStretch({ context }: PlanFacts, day: number): number {
  const block = blockOf(context, day);
  let first = day;
  while (context.todayIndex + first > 0 && blockOf(context, first - 1) === block) first -= 1;
  return first;
}

/** Months in order, and what the limit leaves of each beside what is done and booked in it. */
function layMonths(facts: PlanFacts): Pick<Problem, "layers" | "monthOfDay" | "capacity"> {
  const { context, axis } = facts;
  const monthOfDay = new Int32Array(axis.days);
  if (context.monthlyLimit === null) return { layers: 1, monthOfDay, capacity: new Int32Array(0) };
  const months: string[] = [];
  for (let day = 0; day < axis.days; day += 1) {
    const month = monthOf(context.days[context.todayIndex + day]!.date);
    if (months.at(-1) !== month) months.push(month);
    monthOfDay[day] = months.length - 1;
  }
  const limit = context.monthlyLimit;
  const taken = monthsTaken(facts);
  const capacity = Int32Array.from(months, (month) => Math.max(0, limit - (taken.get(month) ?? 0)));
  return { layers: Math.min(MOST_A_MONTH, Math.max(0, ...capacity)) + 1, monthOfDay, capacity };
}

/** No month holds more sessions 84 hours apart than this. */
const MOST_A_MONTH = 9;
