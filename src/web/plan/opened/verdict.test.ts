import { expect, test } from "vitest";
import type { PlanDayView } from "../../../http/contract.ts";
import { addDays } from "../../design/dates.ts";
import { verdictOf } from "./verdict.ts";

const week = (regrets: readonly (number | null)[]): readonly PlanDayView[] =>
  regrets.map((regret, index) => ({
    date: addDays("2026-11-23", index),
    block: "normal",
    sessions: [],
    need: 0,
    regret,
    blockedBy: [],
  }));

const said = (days: readonly PlanDayView[], index: number, more = {}): string =>
  verdictOf({ day: days[index]!, days, isRace: false, isGated: false, ...more }).words;

test("a day that is clearly better than the others of its week is the best of it", () => {
  expect(said(week([null, 1, 0.5, 0, 0.03, null, 2]), 3)).toBe("Best day this week");
  expect(said(week([null, 1, 0.5, 0, 0.02, null, 2]), 3)).toBe("As good a day as any");
});

test("the next week does not count", () => {
  expect(said(week([0.5, 0, 0.5, 0.5, 0.5, 0.5, 0.5, 0]), 1)).toBe("Best day this week");
});

test("other days are named by what they cost", () => {
  const days = week([0.1, 1, null, 0]);
  expect([0, 1, 2].map((index) => said(days, index))).toEqual([
    "A good day",
    "Possible, at a cost",
    "Not this day",
  ]);
});

test("a race and a red flag come before how good a day is", () => {
  expect(said(week([0]), 0, { isRace: true })).toBe("Race day");
  expect(said(week([0]), 0, { isRace: true, isGated: true })).toBe("Waiting until you were seen");
});
