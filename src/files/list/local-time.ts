import { type Instant, instant, instantAt, parseLocalDate, type TimeZone } from "../../core/units/index.ts";

const LOCAL = /^\s*(\d{4}-\d{2}-\d{2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*$/;

/** A wall clock that a list tells without saying where it hung: the milliseconds that it would be in UTC; null for what is none. */
export function readClockTime(text: string | null): number | null {
  const clock = splitClock(text);
  return clock && Date.parse(`${clock.date}T00:00:00Z`) + (clock.minute * 60 + clock.second) * 1000;
}

/**
 * The moment of a wall-clock time in a zone.
 * @example readLocalTime("2026-03-02 18:00:00", berlin) // 2026-03-02T17:00Z
 */
export function readLocalTime(text: string | null, zone: TimeZone): Instant | null {
  const clock = splitClock(text);
  return clock && instant(instantAt(clock.date, clock.minute, zone) + clock.second * 1000);
}

function splitClock(text: string | null) {
  const [, day = "", hour = "", minute = "", second = "0"] = LOCAL.exec(text ?? "") ?? [];
  const date = parseLocalDate(day);
  if (!date.ok || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return { date: date.value, minute: Number(hour) * 60 + Number(minute), second: Number(second) };
}
