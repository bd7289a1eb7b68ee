import { expect, test } from "vitest";
import {
  aDay,
  aLook,
  at,
  type DayWords,
  firedBy,
  type TriageWordsOfTest,
} from "../../../../test/builders/a-triage.ts";
import { localDate } from "../../units/index.ts";
import { type Finding, SAME_DAY, soon, type Urgency } from "./finding.ts";
import { isEasyRunAllowed, isLevelClosed } from "./level-closing.ts";
import { scoreDays } from "./score-of-day.ts";

const L1: Urgency = { level: "L1", hours: null, emergency: false };

/** A trigger that fired with the opening, and the days after it. */
const closing = (rule: Finding["rule"], urgency: Urgency, days: readonly DayWords[]) => ({
  trigger: { rule, urgency, firedAt: at(1) },
  days: scoreDays(days.map(aDay), at(10_000)),
  runs: [],
  seen: [],
  clockClosedAt: null,
  at: at(10_000),
});

const calm = (...days: readonly number[]): readonly DayWords[] => days.map((day) => ({ day, score: 1 }));
const from = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index);

test("3.4 an L3 closes only when someone has looked and the advice is on record", () => {
  const input = closing("R7", SAME_DAY, calm(...from(1, 40)));
  expect(isLevelClosed(input)).toBe(false);
  expect(isLevelClosed({ ...input, seen: [aLook(30)] })).toBe(true);
  expect(isLevelClosed({ ...input, seen: [aLook(30, " ")] })).toBe(false);
  expect(isLevelClosed({ ...input, seen: [aLook(0.5)] })).toBe(false);
});

test("3.4 an L2 closes when it was seen, or after 14 days at 1 and less", () => {
  expect(isLevelClosed(closing("R4", soon(168), calm(...from(1, 13))))).toBe(false);
  expect(isLevelClosed(closing("R4", soon(168), calm(...from(1, 14))))).toBe(true);
  expect(isLevelClosed({ ...closing("R4", soon(168), []), seen: [aLook(30)] })).toBe(true);
});

test("3.4 one day at 2 begins the 14 days again", () => {
  const days = [...calm(...from(1, 10)), { day: 11, score: 2 }, ...calm(...from(12, 10))];
  expect(isLevelClosed(closing("R4", soon(168), days))).toBe(false);
});

test("3.4 a long silence is no calm: the days must be logged", () => {
  expect(isLevelClosed(closing("R4", soon(168), calm(1, 14)))).toBe(false);
  expect(isLevelClosed(closing("R4", soon(168), calm(1, 4, 7, 10, 13, 14)))).toBe(true);
});

test("3.4 what was logged before the rule fired does not count", () => {
  const input = closing("R4", soon(168), calm(...from(1, 14)));
  expect(isLevelClosed({ ...input, trigger: { ...input.trigger, firedAt: at(100) } })).toBe(false);
});

test.each(["R1", "R3", "R-NRS"] as const)("%s closes by three calm days and one easy calm run", (rule) => {
  const rest = closing(rule, soon(72), calm(1, 2, 3));
  expect(isEasyRunAllowed(rest)).toBe(true);
  expect(isLevelClosed(rest)).toBe(false);
  expect(isEasyRunAllowed(closing(rule, soon(72), calm(1, 2)))).toBe(false);
  const ran = (run: number) => closing(rule, soon(72), [...calm(1, 2, 3), { day: 4, run }]);
  expect(isLevelClosed(ran(1))).toBe(true);
  expect(isLevelClosed(ran(2))).toBe(false);
  expect(isLevelClosed(closing(rule, soon(72), [...calm(1, 2), { day: 3, run: 0 }]))).toBe(false);
});

test("R3 stays when the run after the three calm days was not easy", () => {
  const input = closing("R3", soon(72), calm(1, 2, 3, 4));
  const run = (easy: boolean) => [{ date: localDate("2026-03-06"), easy }];
  expect(isLevelClosed({ ...input, runs: run(false) })).toBe(false);
  expect(isLevelClosed({ ...input, runs: run(true) })).toBe(true);
});

test("R4 allows no easy run after three calm days", () => {
  expect(isEasyRunAllowed(closing("R4", soon(168), calm(1, 2, 3)))).toBe(false);
});

test("3.4 an L1 closes when it was seen or when the clock has closed the episode", () => {
  const input = closing("R1", L1, calm(...from(1, 20)));
  expect(isLevelClosed(input)).toBe(false);
  expect(isLevelClosed({ ...input, clockClosedAt: at(200) })).toBe(true);
  expect(isLevelClosed({ ...input, seen: [aLook(30)] })).toBe(true);
});

const limp = (words: TriageWordsOfTest): TriageWordsOfTest => ({
  site: "knee_outer",
  said: { walkEven: ["favours"] },
  ...words,
});

test("R3 is not lowered by a later answer that the walk is even", () => {
  expect(firedBy(limp({ later: [{ hours: 48, said: { walkEven: [] } }], now: 50 }))).toEqual(["R3 L2 72"]);
});

test("R3 stays closed after its calm run although its old answer stands", () => {
  const days = [{ day: 0, score: 3 }, ...calm(1, 2, 3), { day: 4, run: 1 }, { day: 5, score: 1 }];
  expect(firedBy(limp({ days }))).toEqual([]);
});

test("R3 fires again on a new answer after it was closed", () => {
  const days = [{ day: 0, score: 3 }, ...calm(1, 2, 3), { day: 4, run: 1 }, { day: 5, score: 1 }];
  const later = [{ hours: 130, said: { walkEven: ["favours"] } }];
  expect(firedBy(limp({ days, later, now: 131 }))).toEqual(["R3 L2 72"]);
});

test("3.4 what was seen is covered by the advice until it is worse or something new comes", () => {
  const again = [{ hours: 60, said: { walkEven: ["favours"] } }];
  const days = [
    { day: 0, score: 3 },
    { day: 2, score: 4 },
  ];
  const seen = [aLook(24)];
  expect(firedBy(limp({ days, seen, later: again, now: 61 }))).toEqual([]);
  expect(
    firedBy(
      limp({
        days: [
          { day: 0, score: 3 },
          { day: 2, score: 5 },
        ],
        seen,
        later: again,
        now: 61,
      }),
    ),
  ).toEqual(["R3 L2 72"]);
  expect(
    firedBy(limp({ days, seen, later: [{ hours: 60, said: { nightRest: ["twoNights"] } }], now: 61 })),
  ).toEqual(["R4 L2 168"]);
  expect(
    firedBy(limp({ days, seen, later: [{ hours: 60, said: { fourSteps: ["cannot"] } }], now: 61 })),
  ).toEqual(["R3 L3 24"]);
});

test("3.4 the deadline runs from the moment a rule fired, not from when it is looked at", () => {
  expect(firedBy(limp({ now: 1 }))).toEqual(firedBy(limp({ now: 100 })));
});
