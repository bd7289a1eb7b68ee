import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus } from "ical-generator";
import type { CalendarEntry } from "../core/calendar/index.ts";
import type { Instant } from "../core/units/index.ts";

const STATUS = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/** The entries as RFC 5545 text: stable UIDs, times in UTC, stamped with the moment of the plan. */
export function writeCalendar(
  entries: readonly CalendarEntry[],
  { name, now }: { readonly name: string; readonly now: Instant },
): string {
  const calendar = ical({ name, prodId: "//Restride//Plan//EN", method: ICalCalendarMethod.PUBLISH });
  for (const entry of entries)
    calendar.createEvent({
      id: entry.uid,
      stamp: new Date(now),
      start: new Date(entry.start),
      end: new Date(entry.end),
      summary: entry.summary,
      description: entry.description || null,
      status: STATUS[entry.status],
      busystatus: entry.status === "cancelled" ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
    });
  return calendar.toString();
}
