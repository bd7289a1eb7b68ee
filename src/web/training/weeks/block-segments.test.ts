import { expect, test } from "vitest";
import { aLoad, aPlan } from "../../../../test/builders/training-views.ts";
import { deriveTitle } from "../training-title.ts";
import { deriveSegments, weekOfBlock } from "./block-segments.ts";

const TODAY = "2026-11-24";
const load = {
  ...aLoad("2026-11-01", []),
  blocks: [
    { from: "2026-11-05", block: "normal" as const },
    { from: "2026-11-10", block: "heavy" as const },
  ],
};
const plan = aPlan(TODAY, [
  { date: TODAY, block: "heavy", sessions: [] },
  { date: "2026-11-25", block: "easy", sessions: [] },
]);

test("blocks behind are as they were, those ahead as the plan has them, unknown days stay free", () => {
  expect(deriveSegments({ load, plan, start: "2026-11-03", days: 24 })).toEqual([
    { block: "normal", from: 2, days: 5 },
    { block: "heavy", from: 7, days: 15 },
    { block: "easy", from: 22, days: 1 },
  ]);
});

test("without blocks behind only the plan's are drawn", () => {
  const { blocks: _, ...older } = load;
  expect(deriveSegments({ load: older, plan, start: "2026-11-23", days: 7 })).toEqual([
    { block: "heavy", from: 1, days: 1 },
    { block: "easy", from: 2, days: 1 },
  ]);
});

test("a heavy block says which week of it this is; without its beginning it does not guess", () => {
  expect(weekOfBlock({ load, block: "heavy", today: TODAY })).toBe(3);
  expect(deriveTitle({ block: "heavy", today: TODAY }, load)).toBe("Heavy block, week three");
  expect(deriveTitle({ block: "heavy", today: TODAY }, aLoad(TODAY, []))).toBe("A heavy block");
});

test("every other stretch has its sentence", () => {
  expect(deriveTitle({ block: "easy", today: TODAY }, load)).toBe("An easy week");
  expect(deriveTitle({ block: "raceWeek", today: TODAY }, load)).toBe("Race week");
});
