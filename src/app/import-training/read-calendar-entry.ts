import ICAL from "ical.js";
import type { Result } from "../../core/units/index.ts";
import { type Fault, fault } from "../fault.ts";
import { type CalendarProperty, findProperty, readProperties, textOf } from "./calendar-properties.ts";
import { type FindZone, momentOf, readWallTimes, type WallTime } from "./calendar-time.ts";
import { type ReadRule, readRepeatRule } from "./read-repeat-rule.ts";
import type { Slice } from "./slice-calendar.ts";

/** A VEVENT as far as a training plan needs it. */
export interface CalendarEntry {
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly description: string;
  readonly cancelled: boolean;
  readonly start: WallTime;
  /** Null where no end is told. */
  readonly spanMinutes: number | null;
  readonly days: number;
  readonly rules: readonly ReadRule[];
  /** A rule that is in order and that Restride does not expand. */
  readonly unreadRule: string | null;
  readonly extra: readonly WallTime[];
  readonly left: readonly WallTime[];
  /** The repeat in whose place this entry stands. */
  readonly insteadOf: WallTime | null;
}

const DAY_MINUTES = 1440;

/** Reads one entry; what is broken in it is a fault with its line. */
export function readCalendarEntry(
  slice: Slice,
  file: string,
  findZone: FindZone,
): Result<CalendarEntry, Fault> {
  const broken = (what: string) =>
    fault(
      "training.impossible",
      `"${file}" has an entry on line ${slice.line} ${what}. Mend or remove it, or export the calendar again.`,
    );
  const read = readProperties(slice);
  if (!read.ok)
    return broken(
      read.error.rule === null
        ? "that can not be read"
        : `whose rule of repeats can not be read (${read.error.rule.slice(0, 80)})`,
    );
  const properties = read.value;
  const times = readTimes(properties, findZone);
  const [start] = times.start;
  if (!start) return broken("whose start is missing or no date");
  if (times.broken !== null) return broken(`whose ${times.broken} is no date`);
  const rules = readRules(properties);
  if (!rules.ok) return broken(`whose rule of repeats can not be read (${rules.error})`);
  return {
    ok: true,
    value: {
      uid: textOf(properties, "uid"),
      sequence: Number(findProperty(properties, "sequence")?.values[0] ?? 0) || 0,
      title: textOf(properties, "summary"),
      description: textOf(properties, "description"),
      cancelled: textOf(properties, "status").toUpperCase() === "CANCELLED",
      ...readSpan(properties, start, times.end),
      ...rules.value,
      extra: times.extra,
      left: times.left,
      insteadOf: times.insteadOf,
    },
  };
}

function readTimes(properties: readonly CalendarProperty[], findZone: FindZone) {
  let broken: string | null = null;
  const read = (name: string, word: string): readonly WallTime[] =>
    properties
      .filter((property) => property.name === name)
      .flatMap((property) => {
        const times = readWallTimes(property, findZone);
        if (times === null) broken = word;
        return times ?? [];
      });
  const start = read("dtstart", "start");
  const [end] = read("dtend", "end");
  const [insteadOf] = read("recurrence-id", "repeat that it stands for");
  const extra = read("rdate", "extra date");
  const left = read("exdate", "left-out date");
  return {
    start,
    end: end ?? null,
    insteadOf: insteadOf ?? null,
    extra,
    left,
    broken: broken as string | null,
  };
}

function readRules(
  properties: readonly CalendarProperty[],
): Result<Pick<CalendarEntry, "rules" | "unreadRule">, string> {
  const rules: ReadRule[] = [];
  let unreadRule: string | null = null;
  for (const property of properties.filter(({ name }) => name === "rrule" || name === "exrule")) {
    const read = readRepeatRule(property.values[0]);
    if (!read.ok && read.error.kind === "broken") return { ok: false, error: read.error.what };
    if (!read.ok || property.name === "exrule") unreadRule = read.ok ? "EXRULE" : read.error.what;
    else rules.push(read.value);
  }
  return { ok: true, value: { rules, unreadRule } };
}

/** How long it lasts; 24 hours from midnight, or its maker's mark, are a whole day. */
function readSpan(
  properties: readonly CalendarProperty[],
  start: WallTime,
  end: WallTime | null,
): Pick<CalendarEntry, "start" | "spanMinutes" | "days"> {
  const minutes = end === null ? readDuration(properties) : (momentOf(end) - momentOf(start)) / 60_000;
  const marked = textOf(properties, "x-microsoft-cdo-alldayevent").toUpperCase() === "TRUE";
  const whole =
    marked || (start.minute === 0 && minutes !== null && minutes > 0 && minutes % DAY_MINUTES === 0);
  if (start.minute === null || whole) {
    const days = Math.max(1, Math.round((minutes ?? DAY_MINUTES) / DAY_MINUTES));
    return { start: { ...start, minute: null }, spanMinutes: null, days };
  }
  const span = minutes !== null && minutes > 0 ? minutes : null;
  return { start, spanMinutes: span, days: span === null ? 1 : Math.max(1, Math.ceil(span / DAY_MINUTES)) };
}

function readDuration(properties: readonly CalendarProperty[]): number | null {
  const text = textOf(properties, "duration");
  if (!/^\+?P(?:\d+W|(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/.test(text)) return null;
  return ICAL.Duration.fromString(text).toSeconds() / 60;
}
