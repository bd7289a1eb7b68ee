import { chooseSource } from "./day-values.ts";

/** One stretch asleep; times in seconds since 1970. */
export interface SleepStretch {
  readonly source: number;
  readonly from: number;
  readonly to: number;
  /** The day on which the night ended. */
  readonly day: number;
}

const SECONDS_PER_DAY = 86_400;
const SECONDS_PER_HOUR = 3600;
const EVENING = 6 * SECONDS_PER_HOUR;

/**
 * The day that a stretch of sleep counts to: from six in the evening on it is the next one. Naps count to the night before.
 * @example nightOf(endOfSleep, 60)
 */
export const nightOf = (endSeconds: number, offsetMinutes: number): number =>
  Math.floor((endSeconds + offsetMinutes * 60 + EVENING) / SECONDS_PER_DAY);

/**
 * Hours asleep by day. What overlaps within a source counts once; of several sources the one that tells of most nights
 * counts, as one estimate on top of another would be none.
 */
export function sumSleep(stretches: readonly SleepStretch[]): ReadonlyMap<number, number> {
  const ordered = [...stretches].sort(
    (one, other) => one.source - other.source || one.day - other.day || one.from - other.from,
  );
  const bySource = new Map<number, Map<number, number>>();
  let end = 0;
  let last: SleepStretch | null = null;
  for (const stretch of ordered) {
    if (last === null || last.source !== stretch.source || last.day !== stretch.day) end = 0;
    const asleep = Math.max(0, stretch.to - Math.max(stretch.from, end));
    end = Math.max(end, stretch.to);
    last = stretch;
    const days = bySource.get(stretch.source) ?? new Map<number, number>();
    days.set(stretch.day, (days.get(stretch.day) ?? 0) + asleep / SECONDS_PER_HOUR);
    bySource.set(stretch.source, days);
  }
  return chooseSource(bySource);
}
