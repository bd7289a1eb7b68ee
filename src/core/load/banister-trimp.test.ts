import { expect, test } from "vitest";
import type { Histogram } from "../activity/index.ts";
import {
  deriveBanisterTrimp,
  deriveTrimpRates,
  type HeartRateReserve,
  trimpPerMinute,
} from "./banister-trimp.ts";

const minutesAt = (bpm: number, minutes: number) => ({ first: bpm, step: 1, seconds: [minutes * 60] });
const trimpOf = (heartRate: Histogram, reserve: HeartRateReserve): number =>
  deriveBanisterTrimp(heartRate, deriveTrimpRates(reserve));
const young = { max: 200, rest: 40 } as const;
const older = { max: 190, rest: 50 } as const;

test("2.2 30 minutes at 130 of 200, resting 40, make a man 31.80 points", () => {
  expect(trimpOf(minutesAt(130, 30), { ...young, sex: "male" })).toBeCloseTo(31.8, 2);
});

test("2.2 30 minutes at 130 of 200, resting 40, make a woman 37.13 points", () => {
  expect(trimpOf(minutesAt(130, 30), { ...young, sex: "female" })).toBeCloseTo(37.13, 2);
});

test("2.2 an hour at 150 of 190, resting 50, makes a man 108.10 and a woman 121.50 points", () => {
  expect(trimpOf(minutesAt(150, 60), { ...older, sex: "male" })).toBeCloseTo(108.1, 2);
  expect(trimpOf(minutesAt(150, 60), { ...older, sex: "female" })).toBeCloseTo(121.5, 2);
});

test("2.2 a runner of unknown sex gets the mean of both results", () => {
  expect(trimpOf(minutesAt(150, 60), { ...older, sex: null })).toBeCloseTo((108.1 + 121.5) / 2, 2);
});

test("2.2 the women's factor can be set to what other programs use", () => {
  const women = trimpPerMinute(150, { ...older, sex: "female" });
  const other = trimpPerMinute(150, { ...older, sex: "female", femaleFactor: 0.64 });
  expect(other / women).toBeCloseTo(0.64 / 0.86, 10);
});

test("2.2 points are summed beat by beat, not taken from the mean heart rate", () => {
  const man = { ...older, sex: "male" } as const;
  const uneven = trimpOf({ first: 120, step: 60, seconds: [1800, 1800] }, man);
  expect(uneven).toBeCloseTo(30 * trimpPerMinute(120, man) + 30 * trimpPerMinute(180, man), 10);
  expect(uneven).toBeGreaterThan(trimpOf(minutesAt(150, 60), man));
});

test("2.2 heart rates outside the reserve count as its ends", () => {
  const man = { ...older, sex: "male" } as const;
  expect(trimpPerMinute(45, man)).toBe(0);
  expect(trimpPerMinute(194, man)).toBe(trimpPerMinute(190, man));
});

test("2.2 a highest heart rate at or below the resting one gives no points", () => {
  expect(trimpPerMinute(150, { max: 60, rest: 60, sex: "male" })).toBe(0);
});
