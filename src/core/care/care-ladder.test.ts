import fc from "fast-check";
import { expect, test } from "vitest";
import { proofSize } from "../../../test/builders/proof-size.ts";
import { addDays, localDate } from "../units/index.ts";
import { type CareDay, deriveLadder, LADDER } from "./index.ts";

/** A Monday. */
const MONDAY = localDate("2026-03-02");

/** Weeks of self-care, five minutes on so many days from Monday on. */
const weeksOf = (...days: readonly number[]): readonly CareDay[] =>
  days.flatMap((count, week) =>
    Array.from({ length: count }, (_, day) => ({ date: addDays(MONDAY, 7 * week + day), minutes: 5 })),
  );

const stepAfter = (...days: readonly number[]): number =>
  deriveLadder({ done: weeksOf(...days), today: addDays(MONDAY, 7 * days.length) }).step.step;

test("S7 the ladder is 2x5, 3x5, 3x10, 4x10, 5x10", () => {
  expect(LADDER.map(({ sessions, minutes }) => `${sessions}x${minutes}`)).toEqual([
    "2x5",
    "3x5",
    "3x10",
    "4x10",
    "5x10",
  ]);
});

test("S7 a runner without any record starts with two times five minutes", () => {
  expect(deriveLadder({ done: [], today: MONDAY }).step).toEqual({ step: 1, sessions: 2, minutes: 5 });
});

test("S7 each consistent week is one step up, to five times ten and no further", () => {
  expect([stepAfter(2), stepAfter(2, 3), stepAfter(2, 3, 3), stepAfter(2, 3, 3, 4)]).toEqual([2, 3, 4, 5]);
  expect(stepAfter(2, 3, 3, 4, 5, 5, 7)).toBe(5);
});

test("S7 a missed week is one step down, never to nothing", () => {
  expect(stepAfter(2, 3, 0)).toBe(2);
  expect(stepAfter(2, 3, 0, 0, 0, 0)).toBe(1);
});

test("S7 a week with some of it changes nothing", () => {
  expect(stepAfter(2, 1)).toBe(2);
  expect(stepAfter(1)).toBe(1);
});

test("S7 weeks count, not days in a row: two sessions on any two days of the week are enough", () => {
  const done = [0, 6].map((day) => ({ date: addDays(MONDAY, day), minutes: 5 }));
  expect(deriveLadder({ done, today: addDays(MONDAY, 7) }).step.step).toBe(2);
});

test("S7 the week that is not over is not judged, and two sessions on one day are one day", () => {
  const early = deriveLadder({ done: weeksOf(2), today: addDays(MONDAY, 6) });
  expect(early.step.step).toBe(1);
  expect(early.weeks).toEqual([]);
  const twice = [MONDAY, MONDAY].map((date) => ({ date, minutes: 5 }));
  expect(deriveLadder({ done: twice, today: addDays(MONDAY, 7) }).weeks[0]?.outcome).toBe("partial");
});

test("S7 the five-minute start of 280 seconds counts, a minute does not", () => {
  const of = (minutes: number) => [0, 1].map((day) => ({ date: addDays(MONDAY, day), minutes }));
  expect(deriveLadder({ done: of(280 / 60), today: addDays(MONDAY, 7) }).step.step).toBe(2);
  expect(deriveLadder({ done: of(1), today: addDays(MONDAY, 7) }).step.step).toBe(1);
});

test("S7 the reason names the step and what last week did to it", () => {
  const texts = deriveLadder({ done: weeksOf(2, 0), today: addDays(MONDAY, 14) }).because;
  expect(texts.map(({ rule }) => rule)).toEqual(["S7", "S7"]);
  expect(texts[1]?.text).toContain("One step down");
});

test("C6 no step of the ladder is a jump to over three times the minutes of the one below", () => {
  const minutes = LADDER.map((step) => step.sessions * step.minutes);
  for (let at = 1; at < minutes.length; at += 1)
    expect(minutes[at]!).toBeLessThanOrEqual(3 * minutes[at - 1]!);
});

test("S7 whatever the record, the step moves by one a week at most and stays between 1 and 5", () => {
  const anyDays = fc.array(fc.integer({ min: 0, max: 55 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(anyDays, (days) => {
      const done: readonly CareDay[] = days.map((day) => ({ date: addDays(MONDAY, day), minutes: 5 }));
      const { weeks, step } = deriveLadder({ done, today: addDays(MONDAY, 56) });
      const steps = [...weeks.map(({ asked }) => asked.step), step.step];
      expect(steps[0]).toBe(1);
      for (let at = 1; at < steps.length; at += 1) {
        expect(Math.abs(steps[at]! - steps[at - 1]!)).toBeLessThanOrEqual(1);
        expect(steps[at]).toBeGreaterThanOrEqual(1);
        expect(steps[at]).toBeLessThanOrEqual(5);
      }
    }),
    { numRuns: proofSize({ sample: 300, whole: 3000 }) },
  );
});
