import { expect, test } from "vitest";
import { aContext } from "../../../test/builders/a-context.ts";
import { instantAt, localDate, minuteOfDayAt, parseTimeZone } from "../units/index.ts";
import { clockMinute, dayOf, deriveDayAxis, instantOf, startOfDay } from "./day-axis.ts";

const berlin = (() => {
  const zone = parseTimeZone("Europe/Berlin");
  if (!zone.ok) throw new Error("Europe/Berlin is missing");
  return zone.value;
})();

const changes = [
  ["autumn", localDate("2026-10-23"), 1500],
  ["spring", localDate("2027-03-26"), 1380],
] as const;

test.each(changes)("the day of the clock change in %s has its own length", (_season, first, minutes) => {
  const axis = deriveDayAxis(aContext({ first, zone: berlin, days: 5 }));
  expect(axis.starts[3]! - axis.starts[2]!).toBe(minutes);
  expect(dayOf(axis, axis.starts[3]! - 1)).toBe(2);
  expect(dayOf(axis, axis.starts[3]!)).toBe(3);
});

test.each(changes)("the clock is right before and after the change in %s", (_season, first) => {
  const axis = deriveDayAxis(aContext({ first, zone: berlin, days: 5 }));
  for (const hour of [1, 5, 12, 23]) {
    const date = localDate(first.slice(0, 8) + String(Number(first.slice(8)) + 2));
    const minute = (instantAt(date, hour * 60, berlin) - axis.origin) / 60_000;
    expect(clockMinute(axis, 2, minute)).toBe(hour * 60);
    expect(minuteOfDayAt(instantOf(axis, minute), berlin)).toBe(hour * 60);
  }
});

test("days behind the context and beyond the horizon have 1440 minutes", () => {
  const axis = deriveDayAxis(aContext({ days: 3, behind: 2 }));
  expect([-4, -2, -1, 0, 3, 5].map((day) => startOfDay(axis, day) / 1440)).toEqual([-4, -2, -1, 0, 3, 5]);
  expect(dayOf(axis, -1441)).toBe(-2);
  expect(dayOf(axis, -5 * 1440)).toBe(-5);
});
