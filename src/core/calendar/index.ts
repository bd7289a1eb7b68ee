export { type BookingMessage, deriveBookingMessage } from "./booking-message.ts";
export { type CalendarEntry, type EntryTime, isWholeDay } from "./calendar-entry.ts";
export {
  type CalendarSource,
  type CalendarWishes,
  deriveCalendarEntries,
  FEED_CONTENTS,
  type FeedContent,
} from "./derive-entries.ts";
export { type SentEntry, type Settled, type Settling, settleEntries } from "./settle-entries.ts";
export { type CalendarText, writeCalendarText } from "./write-calendar.ts";
