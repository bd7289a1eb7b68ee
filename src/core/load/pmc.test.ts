import { expect, test } from "vitest";
import { derivePmc } from "./pmc.ts";

test("2.7 loads of 150,50,40,0,0,60,30,100 end at fitness 9.23 and fatigue 35.55", () => {
  const { ctl, atl } = derivePmc([150, 50, 40, 0, 0, 60, 30, 100]);
  expect(ctl.at(-1)).toBeCloseTo(9.23, 2);
  expect(atl.at(-1)).toBeCloseTo(35.55, 2);
});

test("2.7 the first day moves fitness by 0.023528 and fatigue by 0.133122 of its load", () => {
  const { ctl, atl } = derivePmc([1]);
  expect(ctl[0]).toBeCloseTo(0.023528, 6);
  expect(atl[0]).toBeCloseTo(0.133122, 6);
});

test.each([
  [10, 979, 595],
  [50, 2988, 751],
])("7.3 with 100 a day, day %i over the rates is Banister's sums %i and %i", (day, fitness, fatigue) => {
  const { ctl, atl } = derivePmc(new Array<number>(day + 1).fill(100));
  expect(Math.round(ctl[day]! / (1 - Math.exp(-1 / 42)))).toBe(fitness);
  expect(Math.round(atl[day]! / (1 - Math.exp(-1 / 7)))).toBe(fatigue);
});

test("2.7 form is fitness less fatigue of the day before", () => {
  const { ctl, atl, tsb } = derivePmc([80, 0, 40]);
  expect(tsb[0]).toBe(0);
  expect(tsb[2]).toBeCloseTo(ctl[1]! - atl[1]!, 12);
});

test("2.11 an unknown day counts as 0 in the averages", () => {
  expect(derivePmc([80, null, 40])).toEqual(derivePmc([80, 0, 40]));
});

test("2.7 averages can start from given values", () => {
  expect(derivePmc([50], { ctl: 50, atl: 50 }).ctl[0]).toBe(50);
});
