import ICAL from "ical.js";
import {
  type Instant,
  instant,
  instantAt,
  type LocalDate,
  parseLocalDate,
  parseTimeZone,
  type TimeZone,
  UTC,
} from "../../core/units/index.ts";
import { type CalendarProperty, parameterOf } from "./calendar-properties.ts";
import type { Slice } from "./slice-calendar.ts";
import { WINDOWS_ZONES } from "./windows-zones.ts";

/** A date, or a wall-clock time in the zone of its entry. */
export interface WallTime {
  readonly date: LocalDate;
  /** Minutes since local midnight; null for a whole day. */
  readonly minute: number | null;
  readonly zone: WallZone;
}

/** How a wall clock becomes a moment; `unknown` names a zone that nobody describes. */
export interface WallZone {
  readonly instantAt: (date: LocalDate, minute: number) => Instant;
  readonly unknown: string | null;
}

/** Zones by their name, those that the file describes and those that the world knows. */
export type FindZone = (name: string | null) => WallZone;

const known = (zone: TimeZone): WallZone => ({
  instantAt: (date, minute) => instantAt(date, minute, zone),
  unknown: null,
});

/**
 * Zones as entries name them: by the world's name first (also behind a prefix, or as Windows has it), then as the file
 * itself describes them. Times without a zone are the runner's own.
 */
export function createFindZone(runnerZone: TimeZone, described: readonly Slice[]): FindZone {
  const own = readDescriptions(described);
  const found = new Map<string, WallZone>();
  return (name) => {
    if (name === null) return known(runnerZone);
    const zone = found.get(name) ??
      findWorldZone(name) ??
      own(name) ?? { ...known(runnerZone), unknown: name };
    found.set(name, zone);
    return zone;
  };
}

function findWorldZone(name: string): WallZone | null {
  const parts = name.replace(/^\//, "").split("/");
  const names = [name, WINDOWS_ZONES[name] ?? "", parts.slice(-3).join("/"), parts.slice(-2).join("/")];
  for (const each of names) {
    const zone = each === "" ? null : parseTimeZone(each);
    if (zone?.ok) return known(zone.value);
  }
  return null;
}

/** Rules that repeat by the year alone: others may run on for ever. */
const isPlainZone = ({ lines }: Slice): boolean =>
  lines.every((line) => !/^RRULE[:;]/i.test(line) || /FREQ=YEARLY/i.test(line));

function readDescriptions(described: readonly Slice[]): (name: string) => WallZone | null {
  const zones = new Map<string, Slice>();
  for (const slice of described) {
    const name = slice.lines.map((line) => /^TZID(?:;[^:]*)?:(.*)$/i.exec(line)?.[1]?.trim()).find(Boolean);
    if (name && isPlainZone(slice)) zones.set(name, slice);
  }
  return (name) => {
    const slice = zones.get(name);
    return slice ? describeZone(slice) : null;
  };
}

function describeZone({ lines }: Slice): WallZone | null {
  try {
    const component = new ICAL.Component(ICAL.parse(lines.join("\r\n")));
    const zone = new ICAL.Timezone(component);
    const offsetAt = (date: LocalDate, minute: number): number => {
      const clock = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
      return zone.utcOffset(ICAL.Time.fromDateTimeString(`${date}T${clock}:00`));
    };
    offsetAt("2026-01-01" as LocalDate, 0);
    return {
      instantAt: (date, minute) => instant(instantAt(date, minute, UTC) - offsetAt(date, minute) * 1000),
      unknown: null,
    };
  } catch {
    return null;
  }
}

const WALL = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):\d{2}(Z)?)?$/;

/** One value of a date property; null where it is no date. */
export function readWallTime(value: unknown, zoneName: string | null, findZone: FindZone): WallTime | null {
  const text = Array.isArray(value) ? value[0] : value;
  const match = typeof text === "string" ? WALL.exec(text) : null;
  const date = parseLocalDate(match?.[1] ?? "");
  if (!match || !date.ok) return null;
  const [hour, minute] = [Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (hour > 24 || minute > 59) return null;
  const zone = match[4] === "Z" ? known(UTC) : findZone(zoneName);
  return { date: date.value, minute: match[2] === undefined ? null : hour * 60 + minute, zone };
}

/** Every value of a date property; null where one of them is no date. */
export function readWallTimes(property: CalendarProperty, findZone: FindZone): readonly WallTime[] | null {
  const zoneName = parameterOf(property, "tzid");
  const times = property.values.map((value) => readWallTime(value, zoneName, findZone));
  return times.every((time) => time !== null) ? times : null;
}

/** The moment of a wall-clock time; of a whole day its midnight. */
export const momentOf = ({ date, minute, zone }: WallTime): Instant => zone.instantAt(date, minute ?? 0);
