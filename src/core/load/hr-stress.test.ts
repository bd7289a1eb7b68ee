import { expect, test } from "vitest";
import { deriveTrimpRates, type HeartRateReserve } from "./banister-trimp.ts";
import { deriveHourAtThreshold, deriveHrStress } from "./hr-stress.ts";

const man = { max: 190, rest: 50, sex: "male" } as const;

const hourAt = (bpm: number, reserve: HeartRateReserve, threshold: number): number | null =>
  deriveHrStress(
    { first: bpm, step: 1, seconds: [3600] },
    deriveTrimpRates(reserve),
    deriveHourAtThreshold(reserve, threshold),
  );

test("2.4 an hour at 150 with threshold 170 is 63.34", () => {
  expect(hourAt(150, man, 170)).toBeCloseTo(63.34, 2);
});

test("2.4 an hour at threshold is 100 for every sex", () => {
  for (const sex of ["male", "female", null] as const)
    expect(hourAt(170, { ...man, sex }, 170)).toBeCloseTo(100, 10);
});

test("2.4 a threshold at the resting heart rate gives no figure", () => {
  expect(hourAt(150, man, 50)).toBeNull();
});
