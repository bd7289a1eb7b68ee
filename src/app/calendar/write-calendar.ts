import { type CalendarEntry, deriveCalendarEntries, writeCalendarText } from "../../core/calendar/index.ts";
import type { Picture } from "../picture.ts";

const CONTENTS = ["massages", "races"] as const;

type Seen = Pick<Picture, "plan" | "races" | "settings"> & {
  readonly context: Pick<Picture["context"], "treatments">;
};

/**
 * The plan as a calendar file: massages and races from now on, with the runner's reminder. With `busyOnly` it tells the
 * times and nothing else.
 */
export function writeCalendar(
  { plan, races, context, settings }: Seen,
  { busyOnly }: { readonly busyOnly: boolean },
): string {
  const source = { plan, races, treatments: context.treatments };
  const wishes = { busyOnly, contents: CONTENTS, alarm: settings.calendarAlarm };
  const send = (entry: CalendarEntry) => ({
    entry,
    sequence: 0,
    changedAt: plan.generatedAt,
    cancelled: false,
  });
  return writeCalendarText({
    entries: deriveCalendarEntries(source, wishes).map(send),
    zone: plan.zone,
    busyOnly,
  });
}
