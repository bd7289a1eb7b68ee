import { expect, test } from "vitest";
import { aPain } from "../../../../test/builders/a-brief.ts";
import { localDate } from "../../units/index.ts";
import { deriveFocusBar, deriveLoadChart, derivePainLine } from "./charts.ts";
import { formatShortDate, formatWhole } from "./figures.ts";

const today = localDate("2026-11-24");
const day = (date: string, load: number, cls: "easy" | "hard" | "veryHard" | null = "easy") => ({
  date: localDate(date),
  load,
  class: cls,
});

test("B1 bars are as high as their load beside the highest; one cap is hard, two are very hard", () => {
  const chart = deriveLoadChart([
    day("2026-11-22", 0, null),
    day("2026-11-23", 300, "hard"),
    day("2026-11-24", 1200, "veryHard"),
  ]);
  expect(chart?.bars.map(({ height, caps }) => [height, caps])).toEqual([
    [0, 0],
    [0.25, 1],
    [1, 2],
  ]);
  expect(chart?.words).toBe("Load of each day from 22 Nov to 24 Nov. The highest was 1,200 on 24 Nov.");
});

test("B1 days without any load are said so, and no days give no chart", () => {
  expect(deriveLoadChart([day("2026-11-24", 0, null)])?.words).toContain("No load on any day.");
  expect(deriveLoadChart([])).toBeNull();
});

test("B4 the bar is cut by minutes and ends where it ends", () => {
  const area = { area: "calf", side: "left" } as const;
  const focus = (minutes: number) => ({ area, name: "Left calf", minutes, pressureCap: null });
  expect(deriveFocusBar([focus(45), focus(15)])).toEqual([
    { start: 0, width: 0.75, minutes: 45 },
    { start: 0.75, width: 0.25, minutes: 15 },
  ]);
  expect(deriveFocusBar([focus(0)])).toEqual([]);
});

test("B2 the line of a pain runs from its first to its last day and names both", () => {
  const scores = [
    { date: localDate("2026-11-20"), score: 4 },
    { date: localDate("2026-11-24"), score: 2 },
  ];
  const line = derivePainLine(aPain({ scores }), today);
  expect(line?.strokes).toEqual([
    [
      { x: 0, y: 1 },
      { x: 1, y: 0.5 },
    ],
  ]);
  expect([line?.first, line?.last]).toEqual(["20 Nov: 4", "today: 2"]);
});

test("B2 a gap of more than a week breaks the line", () => {
  const scores = ["2026-11-01", "2026-11-02", "2026-11-10", "2026-11-11"].map((date) => ({
    date: localDate(date),
    score: 3,
  }));
  expect(derivePainLine(aPain({ scores }), today)?.strokes.map(({ length }) => length)).toEqual([2, 2]);
});

test("B2 one day alone is no line", () => {
  expect(derivePainLine(aPain({ scores: [{ date: today, score: 3 }] }), today)).toBeNull();
  expect(derivePainLine(aPain({ scores: [] }), today)).toBeNull();
});

test("B1 dates are short and thousands are set apart", () => {
  expect([formatShortDate(localDate("2026-01-05")), formatWhole(1234567.4), formatWhole(999)]).toEqual([
    "5 Jan",
    "1,234,567",
    "999",
  ]);
});
