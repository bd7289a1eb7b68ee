import {
  formatInstant,
  instant,
  type LocalDate,
  parseLocalDate,
  parseTimeZone,
  type TimeZone,
} from "../units/index.ts";
import type { TimeSpan } from "./planning-context.ts";
import type { AvailabilityException, WeeklyWindow } from "./runner-settings.ts";
import { CLOCK_WINDOW, listOf, parseAll, type SettingKind } from "./setting-kind.ts";

/** An IANA time zone. */
export const TIME_ZONE: SettingKind<TimeZone> = {
  allowed: "a time zone by its name, Europe/Berlin",
  parse: (text) => {
    const zone = parseTimeZone(text);
    return zone.ok && !/^[+-]?\d/.test(text) ? zone.value : undefined;
  },
  format: (zone) => zone,
};

const SLOWEST_PACE = 720;
const FASTEST_PACE = 150;

/** Seconds per kilometre. @example PACE.parse("4:30") // 270 */
export const PACE: SettingKind<number> = {
  allowed: "minutes and seconds per kilometre from 2:30 to 12:00",
  parse: (text) => {
    const match = /^(\d{1,2}):([0-5]\d)(?:\s*\/\s*km)?$/.exec(text);
    const value = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN;
    return value >= FASTEST_PACE && value <= SLOWEST_PACE ? value : undefined;
  },
  format: (value) => `${Math.floor(value / 60)}:${String(Math.round(value % 60)).padStart(2, "0")}`,
};

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** 0 Monday to 6 Sunday, by the first three letters. @example WEEKDAY.parse("Friday") // 4 */
export const WEEKDAY: SettingKind<number> = {
  allowed: "a weekday, fri",
  parse: (text) => {
    const index = WEEKDAYS.findIndex((name) => new RegExp(`^${name}[a-z]*$`, "i").test(text));
    return index === -1 ? undefined : index;
  },
  format: (weekday) => WEEKDAYS[weekday] ?? "",
};

/** A local date. */
export const DATE: SettingKind<LocalDate> = {
  allowed: "a date, 2026-12-24",
  parse: (text) => {
    const date = parseLocalDate(text);
    return date.ok ? date.value : undefined;
  },
  format: (date) => date,
};

/** Weekday or span of weekdays with a window. @example "mon 18:00-21:00, sat 09:00-13:00", "mon-fri 17:30-21:00" */
export const AVAILABILITY: SettingKind<readonly WeeklyWindow[]> = {
  allowed: 'weekdays with their hours, "mon-fri 17:30-21:00, sat 09:00-13:00", or none',
  parse: (text) => listOf(WEEKLY_WINDOWS).parse(text)?.flat(),
  format: (windows) => listOf(WEEKLY_WINDOWS).format(windows.map((window) => [window])),
};

const WEEKLY_WINDOWS: SettingKind<readonly WeeklyWindow[]> = {
  allowed: "",
  parse: (text) => {
    const match = /^([a-z]+)(?:\s*[-–]\s*([a-z]+))?\s+(.+)$/i.exec(text);
    const ends = match && parseAll([match[1] ?? "", match[2] ?? match[1] ?? ""], WEEKDAY);
    const window = match && CLOCK_WINDOW.parse(match[3] ?? "");
    if (!ends || !window) return undefined;
    return weekdaysBetween(ends[0] ?? 0, ends[1] ?? 0).map((weekday) => ({ weekday, ...window }));
  },
  format: (windows) =>
    windows.map((window) => `${WEEKDAY.format(window.weekday)} ${CLOCK_WINDOW.format(window)}`).join(", "),
};

/** From one weekday on to another, over the weekend where need be. */
const weekdaysBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, step) => (from + step) % 7);

/** Dates that differ. @example "2026-12-24 none, 2026-12-27 10:00-12:00" */
export const EXCEPTIONS: SettingKind<readonly AvailabilityException[]> = {
  allowed: 'dates with their hours or none, "2026-12-24 none, 2026-12-27 10:00-12:00"',
  parse: (text) => {
    const exceptions = listOf(EXCEPTION).parse(text);
    return exceptions && mergeByDate(exceptions);
  },
  format: (exceptions) => listOf(EXCEPTION).format(exceptions.flatMap(splitByWindow)),
};

const EXCEPTION: SettingKind<AvailabilityException> = {
  allowed: "",
  parse: (text) => {
    const [day = "", ...rest] = text.split(/\s+/);
    const date = DATE.parse(day);
    if (date === undefined) return undefined;
    if (/^(none|no|off)$/i.test(rest.join(" "))) return { date, windows: [] };
    const window = CLOCK_WINDOW.parse(rest.join(" "));
    return window && { date, windows: [window] };
  },
  format: ({ date, windows }) => {
    const [window] = windows;
    return `${date} ${window ? CLOCK_WINDOW.format(window) : "none"}`;
  },
};

function mergeByDate(exceptions: readonly AvailabilityException[]): readonly AvailabilityException[] {
  const dates = [...new Set(exceptions.map((one) => one.date))].sort();
  return dates.map((date) => ({
    date,
    windows: exceptions.filter((one) => one.date === date).flatMap((one) => one.windows),
  }));
}

const splitByWindow = ({ date, windows }: AvailabilityException): readonly AvailabilityException[] =>
  windows.length === 0 ? [{ date, windows }] : windows.map((window) => ({ date, windows: [window] }));

/** A stretch of time with its offsets. @example "2026-12-03T18:00+01:00/2026-12-03T19:30+01:00" */
export const TIME_SPAN: SettingKind<TimeSpan> = {
  allowed: "start and end with their offset, 2026-12-03T18:00+01:00/2026-12-03T19:30+01:00",
  parse: (text) => {
    const [start, end, ...rest] = text.split("/").map(parseMoment);
    if (!start || !end || rest.length > 0 || start >= end) return undefined;
    return { start: instant(start), end: instant(end) };
  },
  format: ({ start, end }) => `${formatInstant(start)}/${formatInstant(end)}`,
};

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

const parseMoment = (text: string): number | null => {
  const time = MOMENT.test(text.trim()) ? Date.parse(text.trim()) : Number.NaN;
  return Number.isFinite(time) ? time : null;
};
