import { addDays, type Instant, isDoubledHour, offsetMinutesAt, type TimeZone, UTC } from "../units/index.ts";
import { type EntryTime, isWholeDay } from "./calendar-entry.ts";
import { escapeText, formatLine } from "./content-line.ts";
import type { SentEntry } from "./settle-entries.ts";
import { formatWallClock, type Reach, writeTimeZone } from "./vtimezone.ts";

/** A calendar to be written. */
export interface CalendarText {
  readonly entries: readonly SentEntry[];
  readonly zone: TimeZone;
  readonly busyOnly: boolean;
}

/**
 * The entries as RFC 5545 text. Hours are told on the runner's own clock with the zone's rules beside them, so that a
 * reader shows the hour that was meant and finds the same moment. An hour that the clocks show twice is told in UTC: readers
 * do not agree on which of the two is meant. The same entries always give the same bytes.
 * @source RFC 5545; RFC 7986 (NAME, REFRESH-INTERVAL)
 * @example writeCalendarText({ entries, zone, busyOnly: false })
 */
export function writeCalendarText(calendar: CalendarText): string {
  const { entries, zone, busyOnly } = calendar;
  const reach = findReach(entries, zone);
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Restride//Plan//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...nameCalendar(busyOnly ? "Busy" : "Restride"),
    formatLine("X-WR-TIMEZONE", zone),
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...(reach === null ? [] : writeTimeZone(zone, reach)),
    ...entries.flatMap((entry) => writeEntry(entry, calendar)),
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

const nameCalendar = (name: string): readonly string[] => [
  formatLine("NAME", name),
  formatLine("X-WR-CALNAME", name),
];

/** From the first to the last hour that is told on the zone's clock; null where none is. */
function findReach(entries: readonly SentEntry[], zone: TimeZone): Reach | null {
  const spans = entries.flatMap(({ entry: { when } }) =>
    isWholeDay(when) || !isOnWallClock(when, zone) ? [] : [when],
  );
  if (spans.length === 0) return null;
  return {
    from: Math.min(...spans.map(({ start }) => start)) as Instant,
    to: Math.max(...spans.map(({ end }) => end)) as Instant,
  };
}

function writeEntry(sent: SentEntry, { zone, busyOnly }: CalendarText): readonly string[] {
  const { entry, sequence, changedAt, cancelled } = sent;
  const struck = cancelled && !busyOnly ? "Cancelled: " : "";
  const taken = entry.busy && !cancelled;
  return [
    "BEGIN:VEVENT",
    formatLine("UID", entry.uid),
    `DTSTAMP:${formatUtc(changedAt)}`,
    `LAST-MODIFIED:${formatUtc(changedAt)}`,
    `SEQUENCE:${sequence}`,
    ...writeTime(entry.when, zone),
    formatLine("SUMMARY", escapeText(struck + entry.summary)),
    ...(entry.description === "" ? [] : [formatLine("DESCRIPTION", escapeText(entry.description))]),
    `STATUS:${cancelled ? "CANCELLED" : entry.status.toUpperCase()}`,
    ...(busyOnly ? ["CLASS:PRIVATE"] : []),
    `TRANSP:${taken ? "OPAQUE" : "TRANSPARENT"}`,
    `X-MICROSOFT-CDO-BUSYSTATUS:${taken ? (entry.status === "confirmed" ? "BUSY" : "TENTATIVE") : "FREE"}`,
    ...(entry.alarm === null || cancelled ? [] : writeAlarm(entry.alarm, entry.summary)),
    "END:VEVENT",
  ];
}

const writeAlarm = (minutes: number, summary: string): readonly string[] => [
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  `TRIGGER:-PT${minutes}M`,
  formatLine("DESCRIPTION", escapeText(summary)),
  "END:VALARM",
];

function writeTime(when: EntryTime, zone: TimeZone): readonly string[] {
  if (isWholeDay(when))
    return [
      `DTSTART;VALUE=DATE:${formatDay(when.date)}`,
      `DTEND;VALUE=DATE:${formatDay(addDays(when.date, 1))}`,
    ];
  const onWall = isOnWallClock(when, zone);
  const write = (name: string, at: Instant) =>
    onWall
      ? formatLine(`${name};TZID=${zone}`, formatWallClock(at, offsetMinutesAt(at, zone)))
      : `${name}:${formatUtc(at)}`;
  return [write("DTSTART", when.start), write("DTEND", when.end)];
}

/** Whether the zone's wall clock tells both moments without doubt. */
const isOnWallClock = (
  { start, end }: { readonly start: Instant; readonly end: Instant },
  zone: TimeZone,
): boolean => zone !== UTC && !isDoubledHour(start, zone) && !isDoubledHour(end, zone);

const formatUtc = (at: Instant): string => `${formatWallClock(at, 0)}Z`;

const formatDay = (date: string): string => date.replaceAll("-", "");
