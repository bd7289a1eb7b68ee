import { expect, test } from "vitest";
import {
  addDays,
  datesFrom,
  daysBetween,
  formatLocalDateTime,
  hoursBetween,
  instant,
  instantAt,
  localDate,
  localDateAt,
  minuteOfDayAt,
  offsetMinutesAt,
  parseClock,
  parseDistance,
  parseDuration,
  parseLocalDate,
  parseTimeZone,
  weekdayOf,
} from "./index.ts";

const berlin = (() => {
  const zone = parseTimeZone("Europe/Berlin");
  if (!zone.ok) throw new Error("no zone data");
  return zone.value;
})();

test("an impossible day is a fault and never becomes the next month", () => {
  for (const text of ["2026-02-30", "2025-02-29", "2026-13-01", "2026-1-1", "tomorrow", ""])
    expect(parseLocalDate(text)).toEqual({ ok: false, error: { code: "date.impossible", text } });
  expect(parseLocalDate("2028-02-29").ok).toBe(true);
});

test("calendar days add over year end, leap day and both clock changes", () => {
  expect(addDays(localDate("2026-12-31"), 1)).toBe("2027-01-01");
  expect(addDays(localDate("2028-02-28"), 1)).toBe("2028-02-29");
  expect(daysBetween(localDate("2026-10-24"), localDate("2026-10-26"))).toBe(2);
  expect(datesFrom(localDate("2026-12-30"), localDate("2027-01-02"))).toHaveLength(4);
  expect(weekdayOf(localDate("2026-11-23"))).toBe(0);
  expect(weekdayOf(localDate("1969-12-31"))).toBe(2);
});

test("a day of the autumn clock change has 25 hours, of the spring one 23", () => {
  const hours = (date: string) =>
    hoursBetween(instantAt(localDate(date), 0, berlin), instantAt(localDate(date), 1440, berlin));
  expect(hours("2026-10-25")).toBe(25);
  expect(hours("2027-03-28")).toBe(23);
  expect(hours("2026-11-23")).toBe(24);
});

test("a clock time that is skipped is read as the moment after the gap", () => {
  const skipped = instantAt(localDate("2027-03-28"), 150, berlin);
  expect(minuteOfDayAt(skipped, berlin)).toBe(210);
});

test("a run that starts just after local midnight belongs to the new day", () => {
  const start = instant(Date.UTC(2026, 6, 1, 22, 30));
  expect(localDateAt(start, berlin)).toBe("2026-07-02");
  expect(formatLocalDateTime(start, offsetMinutesAt(start, berlin))).toBe("2026-07-02T00:30+02:00");
});

test("distances, durations and clock times are read as runners write them", () => {
  expect(parseDistance("10k")).toEqual({ ok: true, value: 10_000 });
  expect(parseDistance("21,1 km")).toEqual({ ok: true, value: 21_100 });
  expect(parseDistance("Marathon")).toEqual({ ok: true, value: 42_195 });
  expect(parseDistance("26.2 mi")).toEqual({ ok: true, value: 42_164.8 });
  expect(parseDuration("3:45")).toEqual({ ok: true, value: 13_500 });
  expect(parseDuration("1h30")).toEqual({ ok: true, value: 5400 });
  expect(parseDuration("45")).toEqual({ ok: true, value: 2700 });
  expect(parseClock("9:05")).toEqual({ ok: true, value: 545 });
});

test("what is no quantity is refused, zero and negative ones too", () => {
  for (const text of ["-5", "0", "far", "10 parsecs", "99999999"]) expect(parseDistance(text).ok).toBe(false);
  for (const text of ["", "-1:00", "0:00", "1:75", "long"]) expect(parseDuration(text).ok).toBe(false);
  for (const text of ["24:00", "7", "18:60"]) expect(parseClock(text).ok).toBe(false);
});

test("an unknown time zone is a fault", () => {
  expect(parseTimeZone("Mars/Olympus").ok).toBe(false);
});
