import { formatDay } from "../plan/index.ts";
import {
  hoursBetween,
  type Instant,
  type LocalDate,
  localDateAt,
  minuteOfDayAt,
  type TimeZone,
} from "../units/index.ts";

const WEEKDAY_LETTERS = 3;
const DAYS_FROM_HOURS = 96;

const pad = (value: number): string => String(value).padStart(2, "0");

/** "Tue 24 Nov" */
export function formatShortDay(date: LocalDate): string {
  const [weekday = "", day = "", month = ""] = formatDay(date).split(" ");
  return `${weekday.slice(0, WEEKDAY_LETTERS)} ${day} ${month.slice(0, WEEKDAY_LETTERS)}`;
}

/** "16 November" */
export const formatDate = (date: LocalDate): string => formatDay(date).split(" ").slice(1).join(" ");

/** "19:35" */
export function formatClockAt(at: Instant, zone: TimeZone): string {
  const minute = minuteOfDayAt(at, zone);
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

/** "Thu 26 Nov, 19:35" */
export const formatMoment = (at: Instant, zone: TimeZone): string =>
  `${formatShortDay(localDateAt(at, zone))}, ${formatClockAt(at, zone)}`;

/** "70 hours", "5 days": whole ones, rounded down. */
export function formatSpan(from: Instant, to: Instant): string {
  const hours = Math.floor(hoursBetween(from, to));
  if (hours > DAYS_FROM_HOURS) return `${Math.floor(hours / 24)} days`;
  return hours === 1 ? "1 hour" : `${hours} hours`;
}
