import {
  addMinutes,
  formatInstant,
  type Instant,
  nextClockChange,
  offsetMinutesAt,
  type TimeZone,
} from "../units/index.ts";
import { formatLine } from "./content-line.ts";

const YEAR = 366 * 24 * 60 * 60_000;

/** The first and the last moment that a calendar holds. */
export interface Reach {
  readonly from: Instant;
  readonly to: Instant;
}

/** One rule of a zone's clocks, in force from a moment on. */
interface Observance {
  readonly at: Instant;
  readonly before: number;
  readonly after: number;
}

/**
 * A zone as a reader needs it that does not know its name: every change of the clocks from a year before the calendar's
 * first moment to a year after its last, each written out.
 * @source RFC 5545, 3.6.5
 * @example writeTimeZone(london, { from, to })[0] // "BEGIN:VTIMEZONE"
 */
export function writeTimeZone(zone: TimeZone, reach: Reach): readonly string[] {
  const observances = listObservances(zone, reach);
  const standard = Math.min(...observances.map(({ after }) => after));
  return [
    "BEGIN:VTIMEZONE",
    formatLine("TZID", zone),
    ...observances.flatMap((one) => writeObservance(one, one.after > standard ? "DAYLIGHT" : "STANDARD")),
    "END:VTIMEZONE",
  ];
}

function listObservances(zone: TimeZone, { from, to }: Reach): readonly Observance[] {
  const start = (from - YEAR) as Instant;
  const first = offsetMinutesAt(start, zone);
  const list: Observance[] = [{ at: start, before: first, after: first }];
  let at = nextClockChange(start, zone);
  while (at !== null && at <= to + YEAR) {
    const before = list.at(-1)?.after ?? first;
    const after = offsetMinutesAt(at, zone);
    if (before !== after) list.push({ at, before, after });
    at = nextClockChange(at, zone);
  }
  return list;
}

/** It begins at the wall clock as it stood before the change. */
const writeObservance = ({ at, before, after }: Observance, kind: "DAYLIGHT" | "STANDARD") => [
  `BEGIN:${kind}`,
  formatLine("DTSTART", formatWallClock(at, before)),
  formatLine("TZOFFSETFROM", formatOffset(before)),
  formatLine("TZOFFSETTO", formatOffset(after)),
  formatLine("TZNAME", formatOffset(after)),
  `END:${kind}`,
];

/** `20270328T010000`: a moment as the clock on the wall shows it. */
export const formatWallClock = (at: Instant, offsetMinutes: number): string =>
  formatInstant(addMinutes(at, offsetMinutes)).slice(0, 19).replaceAll(/[-:]/g, "");

function formatOffset(minutes: number): string {
  const seconds = Math.round(Math.abs(minutes) * 60);
  const digits = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours, mins, secs] = digits.map((part) => String(part).padStart(2, "0"));
  return `${minutes < 0 ? "-" : "+"}${hours}${mins}${secs === "00" ? "" : secs}`;
}
