import { addDays, because, type LocalDate } from "../units/index.ts";
import { findBestSource, type WellnessValue } from "../wellness/index.ts";
import { medianOf } from "./ordered-window.ts";
import { count, formatFigure } from "./plain-figures.ts";
import type { LoadProfile, Threshold } from "./thresholds.ts";

const DEFAULT_REST = 60;
const WINDOW_DAYS = 30;
const FEWEST_DAYS = 7;

export interface RestHeartRateInput {
  readonly profile: LoadProfile;
  /** What watches told of nights and mornings, in any order. */
  readonly wellness: readonly WellnessValue[];
  readonly today: LocalDate;
}

/**
 * Resting heart rate: what the runner entered, else the median of what a watch told in the last 30 days (of 7 at least,
 * from the one source that tells of most of them), else 60 bpm.
 * Source: RULES 2.11; the window is practice.
 * @example deriveRestHeartRate({ profile, wellness: [], today }).source // "default"
 */
export function deriveRestHeartRate({ profile, wellness, today }: RestHeartRateInput): Threshold {
  const entered = profile.restHeartRate;
  if (entered !== null)
    return {
      value: entered,
      source: "runner",
      because: because("2.11", `You entered ${entered} bpm.`, { value: entered }),
    };
  const from = addDays(today, 1 - WINDOW_DAYS);
  const told = findBestSource(wellness, { kind: "restingHeartRate", from, to: today });
  const median = medianOf((told?.values ?? []).map(({ value }) => value));
  return told !== null && median !== null && told.values.length >= FEWEST_DAYS
    ? fromWatch(median, told.values.length, told.source)
    : byDefault(told?.values.length ?? 0);
}

function fromWatch(median: number, days: number, source: string): Threshold {
  const text = `The middle of the resting heart rates of ${days} of the last ${WINDOW_DAYS} days (${source}): ${formatFigure(median)} bpm.`;
  return { value: median, source: "history", because: because("2.11", text, { days, source, median }) };
}

function byDefault(days: number): Threshold {
  const told =
    days === 0
      ? ""
      : ` Your watch told one of only ${count(days, "day")} of the last ${WINDOW_DAYS}; it takes ${FEWEST_DAYS}.`;
  const text = `Not entered: ${DEFAULT_REST} bpm stands in for your resting heart rate.${told}`;
  return {
    value: DEFAULT_REST,
    source: "default",
    because: because("2.11", text, days === 0 ? undefined : { days }),
  };
}
