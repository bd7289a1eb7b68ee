import { expect, test } from "vitest";
import { deriveLines } from "./week-scale.ts";
import { deriveColumns, pickLabels } from "./week-shape.ts";

test("the lines of a scale are round, four at most, and none is over the highest week", () => {
  expect(deriveLines(1560)).toEqual([500, 1000, 1500]);
  expect(deriveLines(410)).toEqual([200, 400]);
  expect(deriveLines(62)).toEqual([20, 40, 60]);
  for (const most of [0, 11, 99, 100, 733, 2000, 12_345]) {
    const lines = deriveLines(most);
    expect(lines.length).toBeLessThanOrEqual(4);
    expect(lines.at(-1)).toBeLessThanOrEqual(Math.max(most, 10));
  }
});

test("twenty-six weeks fit a phone and a wide screen", () => {
  for (const width of [320, 350, 1224]) {
    const { left, pitch, bar } = deriveColumns(width, 26);
    expect(left + pitch * 26).toBeCloseTo(width);
    expect(bar).toBeLessThan(pitch);
  }
});

test("figures stand over the last weeks and the highest, and on a phone never over each other", () => {
  expect([...pickLabels([1, 9, 2, 3, 4, 5], false)].sort()).toEqual([1, 2, 3, 4, 5]);
  expect([...pickLabels([9, 1, 2, 3, 4, 5], true)].sort()).toEqual([0, 5]);
  expect([...pickLabels([1, 2, 3, 9, 4, 5], true)]).toEqual([5]);
  expect([...pickLabels([9, 1, 1, 1, 1, 0], true)]).toEqual([0]);
});
