import { expect, test } from "vitest";
import { formatWeek, parseWeek } from "./availability.ts";

const TEXT = "mon 17:30-21:00, sat 09:00-18:00";

test("a runner's free hours are read day by day and written as they were", () => {
  const week = parseWeek(TEXT);
  expect(week).toEqual([
    { from: "17:30", to: "21:00" },
    null,
    null,
    null,
    null,
    { from: "09:00", to: "18:00" },
    null,
  ]);
  expect(formatWeek(week ?? [])).toBe(TEXT);
});

test("a runner who is never free is one without hours", () => {
  expect(parseWeek("none")).toEqual(Array(7).fill(null));
  expect(formatWeek(Array(7).fill(null))).toBe("none");
});

test("two stretches on one day, or words that are no hours, are left to be written as text", () => {
  expect(parseWeek("mon 07:00-08:00, mon 17:30-21:00")).toBeNull();
  expect(parseWeek("mon evening")).toBeNull();
});
