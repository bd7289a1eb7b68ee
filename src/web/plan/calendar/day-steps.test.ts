import { expect, test } from "vitest";
import { addDays } from "../../design/dates.ts";
import { stepTo } from "./day-steps.ts";

const dates = Array.from({ length: 84 }, (_, day) => addDays("2026-11-24", day));

test.each([
  ["columns", "ArrowDown", "2026-12-05"],
  ["columns", "ArrowUp", "2026-12-03"],
  ["columns", "ArrowRight", "2026-12-11"],
  ["rows", "ArrowRight", "2026-12-05"],
  ["rows", "ArrowDown", "2026-12-11"],
  ["rows", "ArrowLeft", "2026-12-03"],
  ["rows", "PageDown", "2027-01-01"],
  ["rows", "Home", "2026-11-24"],
  ["rows", "End", "2027-02-15"],
] as const)("with weeks as %s the key %s leads from 4 December to %s", (layout, key, to) => {
  expect(stepTo(dates, { date: "2026-12-04", key, layout })).toBe(to);
});

test("an arrow never leads out of the plan", () => {
  expect(stepTo(dates, { date: "2026-11-25", key: "ArrowUp", layout: "rows" })).toBe("2026-11-24");
  expect(stepTo(dates, { date: "2027-02-14", key: "ArrowRight", layout: "columns" })).toBe("2027-02-15");
});

test("other keys lead nowhere", () => {
  expect(stepTo(dates, { date: "2026-11-25", key: "a", layout: "rows" })).toBeNull();
});
