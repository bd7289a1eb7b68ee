export { type CalendarEntry, deriveCalendarEntries } from "./calendar-entry.ts";
