import { expect, test } from "vitest";
import { explainMonotony } from "./explain-monotony.ts";
import { deriveMonotony } from "./monotony.ts";

const repeat = (week: readonly number[], weeks: number): readonly number[] => Array(weeks).fill(week).flat();
const SPREAD = [0, 20, 10, 10, 10, 10, 10];
const STEADY = [8, 12, 10, 10, 10, 10, 10];

test("2.8 the usual monotony is the median of the windows that end in the last 84 days", () => {
  const usualOf = (days: readonly number[]) => explainMonotony(days).inputs.usual;
  const [spread, steady] = [deriveMonotony(SPREAD)!.monotony, deriveMonotony(STEADY)!.monotony];
  expect(usualOf([...repeat(SPREAD, 20), ...repeat(STEADY, 13)])).toBeCloseTo(steady, 3);
  expect(usualOf([...repeat(SPREAD, 7), ...repeat(STEADY, 5)])).toBeCloseTo(spread, 3);
  expect(usualOf([...repeat(SPREAD, 5), ...repeat(STEADY, 7)])).toBeCloseTo(steady, 3);
});

test("2.8 a first week has its own monotony as the usual one", () => {
  expect(explainMonotony(SPREAD).inputs).toEqual({ monotony: 1.871, strain: 131, usual: 1.871 });
});

test("2.8 six days have no monotony and say what it takes", () => {
  const { rule, text, inputs } = explainMonotony([5, 15, 20, 20, 20, 25]);
  expect({ rule, inputs }).toEqual({ rule: "2.8", inputs: { monotony: null, strain: null, usual: null } });
  expect(text).toMatch(/seven known days/);
});
