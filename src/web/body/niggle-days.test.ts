import { expect, test } from "vitest";
import { dayNumber, lineOf, lineStart, loadBetween, scoredDays, scoreOf, standingOf } from "./niggle-days.ts";

const aDay = (date: string, more: Partial<Parameters<typeof scoreOf>[0]> = {}) => ({
  date,
  pain: null,
  run: null,
  morning: null,
  life: null,
  word: null,
  kinds: [],
  runChanged: null,
  why: null,
  care: [],
  ...more,
});
const TODAY = "2026-11-24";
const niggle = (...days: readonly ReturnType<typeof aDay>[]) => ({ days: [...days], pain: null });

test("the score of a day is the highest that was said, and a day without one has none", () => {
  expect(scoreOf(aDay(TODAY, { pain: 2, run: 4, morning: 1 }))).toBe(4);
  expect(scoreOf(aDay(TODAY, { word: "gone" }))).toBe(0);
  expect(scoreOf(aDay(TODAY, { word: "better" }))).toBeNull();
  expect(
    scoredDays(niggle(aDay("2026-11-24", { pain: 1 }), aDay("2026-11-23"), aDay("2026-11-22", { pain: 3 }))),
  ).toEqual([
    { date: "2026-11-22", score: 3 },
    { date: "2026-11-24", score: 1 },
  ]);
});

test("a niggle with nothing new for three days is quiet", () => {
  expect(standingOf(niggle(aDay("2026-11-21", { pain: 2 })), TODAY)).toBe("quiet");
  expect(standingOf(niggle(aDay("2026-11-22", { pain: 2 })), TODAY)).toBe("open");
  expect(standingOf(niggle(), TODAY)).toBe("open");
});

test("a niggle of 7 or more, or up by 2, is worse, however long nothing was logged", () => {
  expect(standingOf(niggle(aDay("2026-11-10", { pain: 7 })), TODAY)).toBe("worse");
  expect(standingOf(niggle(aDay("2026-11-23", { pain: 2 }), aDay(TODAY, { pain: 4 })), TODAY)).toBe("worse");
  expect(standingOf(niggle(aDay("2026-11-23", { pain: 2 }), aDay(TODAY, { pain: 3 })), TODAY)).toBe("open");
});

test("a gap of more than three days breaks the line", () => {
  const scores = ["2026-11-10", "2026-11-13", "2026-11-17"].map((date) => ({ date, score: 2 }));
  const pieces = lineOf(scores, "2026-11-08");
  expect(pieces.map((piece) => piece.map(({ at }) => at))).toEqual([[2, 5], [9]]);
});

test("four weeks are shown at least, and a quarter of a year at most", () => {
  const start = (openedOn: string) => lineStart({ days: [], openedOn }, TODAY);
  expect(start(TODAY)).toBe("2026-10-28");
  expect(start("2026-10-20")).toBe("2026-10-14");
  expect(start("2025-01-01")).toBe("2026-08-26");
});

test("running beside the line is 0 where nothing is known", () => {
  const load = { from: "2026-11-20", load: [5, null, 7] };
  expect(loadBetween(load, "2026-11-19", "2026-11-23")).toEqual([0, 5, 0, 7, 0]);
  expect(loadBetween({ from: null, load: [] }, "2026-11-22", "2026-11-23")).toEqual([0, 0]);
});

test("the first day that was logged is day 1, also where it was logged later", () => {
  expect(dayNumber({ openedOn: TODAY, days: [] }, TODAY)).toBe(1);
  expect(dayNumber({ openedOn: TODAY, days: [aDay("2026-11-16"), aDay(TODAY)] }, TODAY)).toBe(9);
});
