import { expect, test } from "vitest";
import { addDays, localDate } from "../units/index.ts";
import { compareWeeks } from "./compare-weeks.ts";
import { findBestSource } from "./find-best-source.ts";
import type { WellnessKind, WellnessValue } from "./wellness.ts";

const TODAY = localDate("2026-11-23");

const days = (
  kind: WellnessKind,
  first: number,
  last: number,
  value: number,
  source = "Garmin",
): WellnessValue[] =>
  Array.from({ length: first - last + 1 }, (_, index) => ({
    date: addDays(TODAY, index - first),
    kind,
    value,
    source,
  }));

test("The last seven days stand beside the 28 before, whatever days are missing", () => {
  const values = [
    ...days("restingHeartRate", 60, 35, 99),
    ...days("restingHeartRate", 34, 7, 50),
    ...days("restingHeartRate", 6, 2, 54),
  ];
  expect(compareWeeks(values, TODAY)).toEqual([
    {
      kind: "restingHeartRate",
      source: "Garmin",
      last7: { mean: 54, days: 5 },
      before28: { mean: 50, days: 28 },
    },
  ]);
});

test("Two sources are never mixed: the one that tells of most days speaks", () => {
  const values = [...days("sleep", 20, 1, 7), ...days("sleep", 6, 0, 9, "Apple Health")];
  expect(compareWeeks(values, TODAY)).toMatchObject([{ source: "Garmin", last7: { mean: 7, days: 6 } }]);
  const question = { kind: "sleep", from: addDays(TODAY, -6), to: TODAY } as const;
  expect(findBestSource(values, question)).toMatchObject({ source: "Apple Health", values: { length: 7 } });
});

test("A kind without a figure in these weeks is left out, half a comparison stays half", () => {
  expect(compareWeeks(days("hrvRmssd", 90, 36, 50), TODAY)).toEqual([]);
  expect(compareWeeks(days("hrvRmssd", 3, 3, 50), TODAY)).toMatchObject([
    { last7: { days: 1 }, before28: null },
  ]);
  expect(compareWeeks(days("hrvSdnn", 20, 20, 50), TODAY)).toMatchObject([
    { last7: null, before28: { days: 1 } },
  ]);
});
