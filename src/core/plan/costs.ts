import { FORMS, type Form } from "../care/index.ts";
import { clockMinute } from "./day-axis.ts";
import { thousandths } from "./gap.ts";
import type { Pricer } from "./pricer.ts";
import { HOUR } from "./rules/rule.ts";
import { timingScore, UNANCHORED_SCORE } from "./rules/t1b-best-hours.ts";
import { ANCHOR_HOURS, LATE_FROM } from "./rules/t9-easy-stretch.ts";
import { SAME_SESSION, type ShownFact } from "./shown-facts.ts";
import { countBelow } from "./sorted.ts";
import { WEIGHTS } from "./weights.ts";

/** What a session is paid for, in the order of the terms array. */
export const TERMS = [
  "timing",
  "quality",
  "sameDay",
  "form",
  "price",
  "reward",
  "raceSpot",
  "wish",
  "expected",
  "change",
] as const;

export type Term = (typeof TERMS)[number];

const TERM: Readonly<Record<Term, number>> = {
  timing: 0,
  quality: 1,
  sameDay: 2,
  form: 3,
  price: 4,
  reward: 5,
  raceSpot: 6,
  wish: 7,
  expected: 8,
  change: 9,
};

/** T2: firm work likes twelve hours more than it must have, moderate work twelve in all. */
const QUIET_HOURS = 12;
/** T10: hours before a moderate run that firm work keeps free. */
const BEFORE_MODERATE_RUN = 24;

/** One session to be priced; a single record, written anew for each. */
export interface Quote {
  start: number;
  end: number;
  day: number;
  form: Form;
  full: boolean;
  /** Expected sessions that it comes too close to; one that it all but touches counts twice. */
  broken: number;
  /** What a gentle session is worth there, in points. */
  reward: number;
}

/** Fills in what the session costs, term by term, in points. */
export function fillTerms(pricer: Pricer, quote: Quote, terms: Float64Array): void {
  terms.fill(0);
  terms[TERM.price] = WEIGHTS.price;
  terms[TERM.wish] = wishPrice(pricer, quote);
  terms[TERM.expected] = quote.broken * WEIGHTS.expBreak;
  terms[TERM.change] = -changeBack(pricer, quote);
  if (quote.form === "gentle") {
    terms[TERM.reward] = -quote.reward;
    return;
  }
  const { days } = pricer.facts.axis;
  terms[TERM.form] = pricer.formOnDay[FORMS.indexOf(quote.form) * days + quote.day]!;
  terms[TERM.quality] = qualityPrice(pricer, quote);
  terms[TERM.sameDay] = sameDayPrice(pricer, quote);
  if (inSweetSpot(pricer, quote)) terms[TERM.raceSpot] = -WEIGHTS.sweet;
  else fillTiming(pricer, quote, terms);
}

/** T1b and T9. */
function fillTiming(pricer: Pricer, { start, end, day, form }: Quote, terms: Float64Array): void {
  const reach = ANCHOR_HOURS * HOUR;
  const last = countBelow(pricer.veryHardEnds, start + 1) - 1;
  const since = start - (pricer.veryHardEnds.values[last] ?? Number.NEGATIVE_INFINITY);
  if (since <= reach) {
    const floor = pricer.facts.context.tunables.deepAfterVeryHard;
    terms[TERM.timing] = WEIGHTS.timing * (1 - timingScore({ form, hours: since / HOUR, floor }));
    if (pricer.veryHardExpected[last] === 1) terms[TERM.expected]! += WEIGHTS.expAnchor;
    return;
  }
  const next = countBelow(pricer.veryHardStarts, end);
  const ahead = (pricer.veryHardStarts.values[next] ?? Number.POSITIVE_INFINITY) - end;
  if (ahead <= reach) terms[TERM.timing] = WEIGHTS.timing * (1 - UNANCHORED_SCORE);
  else if (clockMinute(pricer.facts.axis, day, start) < LATE_FROM) terms[TERM.timing] = WEIGHTS.t9late;
}

/** T2's preference: the nearer the next hard session, the dearer. */
function qualityPrice({ qualityStarts, facts }: Pricer, { end, form }: Quote): number {
  const next = qualityStarts.values[countBelow(qualityStarts, end)];
  if (next === undefined) return 0;
  const hours = (next - end) / HOUR;
  if (form === "moderate") return hours < QUIET_HOURS ? WEIGHTS.t2mod : 0;
  const quiet = facts.context.tunables.deepBeforeQuality + QUIET_HOURS;
  return WEIGHTS.t2soft * Math.min(1, Math.max(0, (quiet - hours) / QUIET_HOURS));
}

/** T9 and T10: firm work before a moderate run, and any on a day with work in it. */
function sameDayPrice({ moderateStarts, workOnDay }: Pricer, { end, day, form }: Quote): number {
  const work = workOnDay[day] === 1 ? WEIGHTS.qDay : 0;
  if (form !== "deep") return work;
  const next = moderateStarts.values[countBelow(moderateStarts, end)];
  return next !== undefined && next - end < BEFORE_MODERATE_RUN * HOUR ? work + WEIGHTS.t10mod : work;
}

function inSweetSpot({ sweetSpots }: Pricer, { end }: Quote): boolean {
  for (const spot of sweetSpots) {
    if (end >= spot.after && end <= spot.until) return true;
  }
  return false;
}

function wishPrice({ wishOnDay, facts }: Pricer, { start, day }: Quote): number {
  const { hours } = facts.context.wishes;
  if (hours === null) return wishOnDay[day]!;
  const clock = clockMinute(facts.axis, day, start);
  return wishOnDay[day]! + (clock >= hours.from && clock < hours.to ? 0 : WEIGHTS.wishHour);
}

/** What a session gives back of the price of dropping the shown one that it stands for, in points. */
export function changeBack({ shown, shownFinger }: Pricer, quote: Quote): number {
  let best = 0;
  const first = countBelow(shownFinger, quote.start - SAME_SESSION + 1);
  for (let index = first; index < shown.length; index += 1) {
    const before = shown[index]!;
    if (before.start >= quote.start + SAME_SESSION) break;
    if (before.full === quote.full) best = Math.max(best, before.drop - movePrice(before, quote));
  }
  return best;
}

function movePrice({ start, day, form, drop }: ShownFact, quote: Quote): number {
  const near = day === quote.day ? WEIGHTS.changeSameDay : WEIGHTS.changeOtherDay;
  const share = start === quote.start ? 0 : near;
  return drop * Math.min(1, share + (form === quote.form ? 0 : WEIGHTS.changeForm));
}

/** The price of a session, rounded once, in thousandths of a point: in all, and without what a change costs. */
export function sumTerms(terms: Float64Array): { total: number; plain: number } {
  let plain = 0;
  for (let term = 0; term < TERM.change; term += 1) plain += terms[term]!;
  return { total: thousandths(plain + terms[TERM.change]!), plain: thousandths(plain) };
}
