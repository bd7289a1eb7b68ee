import { addDays, type LocalDate } from "../units/index.ts";
import { findBestSource } from "./find-best-source.ts";
import { WELLNESS_KINDS, type WellnessKind, type WellnessValue } from "./wellness.ts";

const WEEK = 7;
const BEFORE = 28;

/** Some days of one kind in one figure. */
export interface WellnessMean {
  readonly mean: number;
  readonly days: number;
}

/** The last seven days of one kind beside the 28 before, both from one source. */
export interface WellnessWeek {
  readonly kind: WellnessKind;
  readonly source: string;
  /** Null where none of these days has a figure. */
  readonly last7: WellnessMean | null;
  readonly before28: WellnessMean | null;
}

/**
 * What watches told of the last week, beside the four weeks before: means over the days that have a figure, today
 * included. The source is the one that tells of most of these 35 days; kinds without any are left out.
 * Units: beats per minute, milliseconds, hours. Source: practice.
 * @example compareWeeks(values, localDate("2026-11-23")) // [{ kind: "sleep", last7: { mean: 7.1, days: 6 }, ... }]
 */
export function compareWeeks(values: readonly WellnessValue[], today: LocalDate): readonly WellnessWeek[] {
  const weekFrom = addDays(today, 1 - WEEK);
  const from = addDays(weekFrom, -BEFORE);
  return WELLNESS_KINDS.flatMap((kind) => {
    const best = findBestSource(values, { kind, from, to: today });
    if (best === null) return [];
    const last7 = deriveMean(best.values.filter(({ date }) => date >= weekFrom));
    const before28 = deriveMean(best.values.filter(({ date }) => date < weekFrom));
    return [{ kind, source: best.source, last7, before28 }];
  });
}

function deriveMean(values: readonly WellnessValue[]): WellnessMean | null {
  if (values.length === 0) return null;
  return { mean: values.reduce((sum, { value }) => sum + value, 0) / values.length, days: values.length };
}
