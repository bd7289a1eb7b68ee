import type { Activity } from "../core/activity/index.ts";
import {
  type Instant,
  instant,
  instantAt,
  type LocalDate,
  type LocalDateFault,
  localDateAt,
  parseLocalDate,
  type Result,
  type TimeZone,
} from "../core/units/index.ts";

/** The clock, and the day that the user asked to reproduce, if any. */
export interface Clock {
  readonly now: () => Instant;
  readonly today: LocalDate | null;
}

const EARLIEST = "1990-01-01";
const LATEST = "2199-12-31";

/** Reads the day to see things from: a real one, from 1990 to 2199. */
export function parseToday(text: string): Result<LocalDate, LocalDateFault> {
  const date = parseLocalDate(text);
  return date.ok && (date.value < EARLIEST || date.value > LATEST)
    ? { ok: false, error: { code: "date.impossible", text } }
    : date;
}

/** The moment that everything is derived for. */
export interface Moment {
  readonly now: Instant;
  readonly today: LocalDate;
}

const MORNING = 6 * 60;

/**
 * The moment to derive for. Without a day asked for it is the clock's. A day asked for is seen from six in the
 * morning, or from the end of that day's last session where one ended later: the same question then always has
 * the same answer.
 */
export function deriveMoment(clock: Clock, zone: TimeZone, activities: readonly Activity[]): Moment {
  if (clock.today === null) return { now: clock.now(), today: localDateAt(clock.now(), zone) };
  const midnight = instantAt(clock.today, 1440, zone) - 1;
  let now: number = instantAt(clock.today, MORNING, zone);
  for (const { summary } of activities) {
    const end = summary.startedAt + summary.elapsed * 1000;
    if (summary.localDate === clock.today && end > now) now = Math.min(end, midnight);
  }
  return { now: instant(now), today: clock.today };
}

/** What had happened by that moment: a reproduced day does not know the runs after it. */
export const activitiesUntil = (activities: readonly Activity[], today: LocalDate): readonly Activity[] =>
  activities.filter(({ summary }) => summary.localDate <= today);
