import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus } from "ical-generator";
import { deriveCalendarEntries } from "../core/calendar/index.ts";
import type { Plan } from "../core/plan/index.ts";

const STATUS = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/**
 * The plan as RFC 5545 text: stable UIDs, times in UTC, stamped with the moment of the plan. With `busyOnly` it tells
 * the times and nothing else.
 */
export function writeCalendar(plan: Plan, options: { readonly busyOnly: boolean }): string {
  const calendar = ical({
    name: "Restride",
    prodId: "//Restride//Plan//EN",
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of deriveCalendarEntries(plan, options))
    calendar.createEvent({
      id: entry.uid,
      stamp: new Date(plan.generatedAt),
      start: new Date(entry.start),
      end: new Date(entry.end),
      summary: entry.summary,
      description: entry.description || null,
      status: STATUS[entry.status],
      busystatus: entry.status === "cancelled" ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
    });
  return calendar.toString();
}
