import { Temporal } from "temporal-polyfill";
import type { Branded } from "./brand.ts";
import { type Instant, instant } from "./instant.ts";
import type { LocalDate } from "./local-date.ts";
import { err, ok, type Result } from "./result.ts";

/** An IANA time zone that was checked to exist, `Europe/Berlin`. */
export type TimeZone = Branded<string, "TimeZone">;

export type TimeZoneFault = { readonly code: "zone.unknown"; readonly text: string };

/** Checks a time-zone name. @example parseTimeZone("Europe/Berlin") */
export function parseTimeZone(text: string): Result<TimeZone, TimeZoneFault> {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return ok(text as TimeZone);
  } catch {
    return err({ code: "zone.unknown", text });
  }
}

export const UTC = "UTC" as TimeZone;

const zoned = (at: Instant, zone: TimeZone): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone);

/** Minutes east of UTC at that moment in that zone. */
export const offsetMinutesAt = (at: Instant, zone: TimeZone): number =>
  zone === UTC ? 0 : zoned(at, zone).offsetNanoseconds / 60e9;

/**
 * The next moment after the given one at which the clocks of a zone change; null where they never do again.
 * @example nextClockChange(instant(Date.UTC(2027, 0, 1)), london) // 2027-03-28T01:00Z
 */
export function nextClockChange(at: Instant, zone: TimeZone): Instant | null {
  const next = zone === UTC ? null : zoned(at, zone).getTimeZoneTransition("next");
  return next && instant(next.epochMilliseconds);
}

/** Whether the clocks of a zone show the hour of that moment twice, before and after they go back. */
export function isDoubledHour(at: Instant, zone: TimeZone): boolean {
  if (zone === UTC) return false;
  const clock = zoned(at, zone).toPlainDateTime();
  const [first, second] = (["earlier", "later"] as const).map(
    (disambiguation) => clock.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  );
  return first !== second;
}

/** The local calendar day of a moment under a fixed offset. */
export const localDateAtOffset = (at: Instant, offsetMinutes: number): LocalDate =>
  new Date(at + offsetMinutes * 60_000).toISOString().slice(0, 10) as LocalDate;

/** The local calendar day of a moment in a zone. */
export const localDateAt = (at: Instant, zone: TimeZone): LocalDate =>
  localDateAtOffset(at, offsetMinutesAt(at, zone));

/**
 * The moment of a wall-clock time on a date. A time that the clocks skip is read as the moment after the gap,
 * a time that comes twice as the first of the two.
 * @param minuteOfDay minutes since local midnight, 0 to 1440 (1440 is the next midnight)
 */
export function instantAt(date: LocalDate, minuteOfDay: number, zone: TimeZone): Instant {
  const day = Temporal.PlainDate.from(date).add({ days: Math.floor(minuteOfDay / 1440) });
  const minute = minuteOfDay % 1440;
  const clock = day.toPlainDateTime({ hour: Math.floor(minute / 60), minute: Math.floor(minute % 60) });
  return instant(clock.toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds);
}

/** The wall-clock minute of the local day, 0 to 1439. */
export function minuteOfDayAt(at: Instant, zone: TimeZone): number {
  const clock = new Date(at + offsetMinutesAt(at, zone) * 60_000);
  return clock.getUTCHours() * 60 + clock.getUTCMinutes();
}
