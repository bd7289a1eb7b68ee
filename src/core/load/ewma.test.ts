import { expect, test } from "vitest";
import { deriveEwma } from "./ewma.ts";

const week = (load: number): number[] => new Array<number>(7).fill(load);
const rounded = (values: Float64Array): number[] => Array.from(values, Math.round);

test("7.3 a week at 100 and a week at rest give the published fitness and fatigue", () => {
  const loads = [...week(100), ...week(0)];
  expect(rounded(deriveEwma(loads, { days: 42, start: 0 }))).toEqual([
    5, 9, 13, 17, 21, 25, 28, 27, 26, 25, 23, 22, 21, 20,
  ]);
  expect(rounded(deriveEwma(loads, { days: 7, start: 0 }))).toEqual([
    25, 44, 58, 68, 76, 82, 87, 65, 49, 37, 27, 21, 15, 12,
  ]);
});

test("2.7 loads of 150,50,40,0,0,60,30,100 end at 16.73 and 48.67", () => {
  const loads = [150, 50, 40, 0, 0, 60, 30, 100];
  expect(deriveEwma(loads, { days: 42, start: 0 }).at(-1)).toBeCloseTo(16.73, 2);
  expect(deriveEwma(loads, { days: 7, start: 0 }).at(-1)).toBeCloseTo(48.67, 2);
});

test("2.7 without a start the first load begins the average", () => {
  expect(Array.from(deriveEwma([8, 4], { days: 7 }))).toEqual([8, 7]);
});
