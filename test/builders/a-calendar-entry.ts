import type { CalendarEntry, SentEntry } from "../../src/core/calendar/index.ts";
import { addMinutes, type Instant, instant } from "../../src/core/units/index.ts";

/** A Thursday evening in December. */
export const EVENING: Instant = instant(Date.UTC(2026, 11, 3, 18));

/** An hour's massage that is booked. */
export const aCalendarEntry = (change: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: "m-1@restride",
  when: { start: EVENING, end: addMinutes(EVENING, 60) },
  summary: "Massage, firm, 60 min",
  description: "70 hours after Monday's intervals. (T1b)",
  status: "confirmed",
  busy: true,
  alarm: null,
  ...change,
});

export const aSentEntry = (
  change: Partial<CalendarEntry> = {},
  sent: Partial<SentEntry> = {},
): SentEntry => ({
  entry: aCalendarEntry(change),
  sequence: 0,
  changedAt: instant(Date.UTC(2026, 10, 23, 6)),
  cancelled: false,
  ...sent,
});
