import type { LocalDate } from "../units/index.ts";
import type { WellnessKind, WellnessValue } from "./wellness.ts";

/** The figures of one source in a stretch of days, in order of date. */
export interface SourceFigures {
  readonly source: string;
  readonly values: readonly WellnessValue[];
}

/** Which figures are asked for; both days included. */
export interface WellnessQuestion {
  readonly kind: WellnessKind;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The figures of the source that tells of most days in a stretch; null without any. Two watches measure the same night
 * differently, so their figures are never mixed.
 * @example findBestSource(values, { kind: "sleep", from, to })?.source // "Garmin"
 */
export function findBestSource(
  values: readonly WellnessValue[],
  { kind, from, to }: WellnessQuestion,
): SourceFigures | null {
  const asked = values.filter((value) => value.kind === kind && value.date >= from && value.date <= to);
  const sources = [...new Set(asked.map(({ source }) => source))].sort();
  let best: SourceFigures | null = null;
  for (const source of sources) {
    const own = asked.filter((value) => value.source === source);
    if (best === null || own.length > best.values.length) best = { source, values: own };
  }
  return best && { ...best, values: [...best.values].sort((one, other) => (one.date < other.date ? -1 : 1)) };
}
