import type { Instant, LocalDate } from "../units/index.ts";

/** From one moment to another, or a whole day where no clock time is known. */
export type EntryTime = { readonly start: Instant; readonly end: Instant } | { readonly date: LocalDate };

/** One dated entry of a calendar, in plain words. */
export interface CalendarEntry {
  /** Stays the same while the plan item does, so that a reader updates its entry instead of doubling it. */
  readonly uid: string;
  readonly when: EntryTime;
  readonly summary: string;
  /** Empty where only the times are shared. */
  readonly description: string;
  readonly status: "tentative" | "confirmed";
  /** Whether the time is taken: self-care of the day takes none. */
  readonly busy: boolean;
  /** Minutes before it at which the calendar reminds; null for never. */
  readonly alarm: number | null;
}

/** Whether an entry lies on a whole day. */
export const isWholeDay = (when: EntryTime): when is { readonly date: LocalDate } => "date" in when;
