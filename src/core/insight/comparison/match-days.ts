import { daysBetween } from "../../units/index.ts";
import { type CareKind, isMassage, type Outcome } from "./care-kind.ts";
import type { ComparisonDay } from "./comparison-days.ts";

/** Two days are alike where each figure differs by no more than this share of its standard deviation. */
const CALIPER = 0.5;
/** Days after a massage on which soreness may still carry it: no days "without". */
const WASHOUT_DAYS = 3;

/** A day with the care beside one without it, and what came the day after each. */
export interface MatchedPair {
  readonly withCare: ComparisonDay;
  readonly without: ComparisonDay;
  /** Next day's outcome with, less that without. */
  readonly difference: number;
}

export interface Matching {
  readonly kind: CareKind;
  readonly outcome: Outcome;
  readonly days: readonly ComparisonDay[];
}

/** The pairs, and how many days there were to choose from. */
export interface MatchedDays {
  readonly pairs: readonly MatchedPair[];
  readonly withDays: number;
  readonly withoutDays: number;
}

/**
 * Pairs each day with the care with its nearest day without it: by the day's load and the fatigue (ATL) at its end, and
 * for soreness also by that morning's soreness, each within half a standard deviation; nearest pairs first, each day
 * used once. Days on which any massage is unclear, and the three days after a massage, are no days without massage.
 * Source: nearest-neighbour matching within a caliper; caliper and washout are our own default.
 * @example matchDays({ kind: "foamRoller", outcome: "soreness", days }).pairs.length // 14
 */
export function matchDays({ kind, outcome, days }: Matching): MatchedDays {
  const usable = days.filter(
    (day) =>
      day.loadKnown && day.next[outcome] !== null && (outcome !== "soreness" || day.sorenessBefore !== null),
  );
  const withCare = usable.filter(({ care }) => care.includes(kind));
  const without = usable.filter((day) => isWithout(day, kind, days));
  const figures = outcome === "soreness" ? [...LOADS, sorenessOf] : LOADS;
  const scales = figures.map((of) => ({ of, spread: spreadOf([...withCare, ...without].map(of)) }));
  const near = withCare
    .flatMap((one) => without.map((other) => ({ one, other, distance: distanceOf(one, other, scales) })))
    .filter(({ distance }) => distance !== null)
    .sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0) || compareDates(a, b));
  return {
    pairs: takeNearest(near, outcome),
    withDays: withCare.length,
    withoutDays: without.length,
  };
}

interface Scale {
  readonly of: (day: ComparisonDay) => number;
  readonly spread: number;
}

const LOADS: readonly Scale["of"][] = [({ load }) => load, ({ atl }) => atl];
const sorenessOf: Scale["of"] = ({ sorenessBefore }) => sorenessBefore ?? 0;

function isWithout(day: ComparisonDay, kind: CareKind, days: readonly ComparisonDay[]): boolean {
  if (!isMassage(kind)) return !day.care.includes(kind);
  return !days.some(({ date, care, unclear }) => {
    const since = daysBetween(date, day.date);
    return since >= 0 && since <= WASHOUT_DAYS && [...care, ...unclear].some(isMassage);
  });
}

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/** Distance in standard deviations; null outside the caliper. */
function distanceOf(one: ComparisonDay, other: ComparisonDay, scales: readonly Scale[]): number | null {
  let squares = 0;
  for (const { of, spread } of scales) {
    const apart = Math.abs(of(one) - of(other));
    const share = apart === 0 ? 0 : apart / spread;
    if (share > CALIPER) return null;
    squares += share ** 2;
  }
  return Math.sqrt(squares);
}

interface Near {
  readonly one: ComparisonDay;
  readonly other: ComparisonDay;
}

const compareDates = (a: Near, b: Near): number =>
  daysBetween(b.one.date, a.one.date) || daysBetween(b.other.date, a.other.date);

function takeNearest(near: readonly Near[], outcome: Outcome): readonly MatchedPair[] {
  const taken = new Set<ComparisonDay>();
  return near.flatMap(({ one, other }) => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    const difference = (one.next[outcome] ?? 0) - (other.next[outcome] ?? 0);
    return [{ withCare: one, without: other, difference }];
  });
}
