import { beforeAll, expect, test, vi } from "vitest";
import { aLoad } from "../../../../test/builders/training-views.ts";
import { deriveTicks } from "./date-ticks.ts";
import { deriveColumns } from "./load-columns.ts";

beforeAll(() => {
  vi.stubGlobal("navigator", { language: "en-GB" });
});

const MONDAY = 0;

test("a day is a point in its own middle, unknown ones stay unknown", () => {
  const { x, load } = deriveColumns(aLoad("2026-11-23", [10, null, 30]), 1, MONDAY);
  expect(x).toEqual([0.5, 1.5, 2.5]);
  expect(load).toEqual([10, null, 30]);
});

test("a week is the mean of its known days, the first and the last may be short", () => {
  // From a Saturday on: two days, a whole week, and a day.
  const days = [10, 30, 7, 7, 7, 7, 7, 7, null, 5];
  const week = deriveColumns(aLoad("2026-11-21", days), 7, MONDAY);
  expect(week.load).toEqual([20, 7, 5]);
  expect(week.ctl).toEqual([0.5, 5, 9]);
  expect(week.starts).toEqual([-5, 2, 9]);
  expect(week.x).toEqual([-1.5, 5.5, 12.5]);
});

test("a week of which nothing is known is no week of rest", () => {
  expect(deriveColumns(aLoad("2026-11-23", [null, null]), 7, MONDAY).load).toEqual([null]);
});

test("ten years become 523 weeks, or 131 times four of them", () => {
  const ten = aLoad(
    "2016-11-24",
    Array.from({ length: 3652 }, () => 10),
  );
  expect(deriveColumns(ten, 7, MONDAY).x.length).toBe(523);
  expect(deriveColumns(ten, 28, MONDAY).x.length).toBe(131);
});

test("months name the days in sight, January its year, never more than there is room for", () => {
  expect(deriveTicks("2025-11-15", { from: 0, to: 100 }, 6)).toEqual([
    { day: 16, words: "Dec" },
    { day: 47, words: "2026" },
    { day: 78, words: "Feb" },
  ]);
  const years = deriveTicks("2016-11-24", { from: 0, to: 3652 }, 12);
  expect(years.length).toBeLessThanOrEqual(12);
  expect(years[0]).toEqual({ day: 38, words: "2017" });
});
