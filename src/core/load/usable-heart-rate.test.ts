import { expect, test } from "vitest";
import { aRun } from "../../../test/builders/an-activity.ts";
import { findUsableHeartRate, meanHeartRateIn } from "./usable-heart-rate.ts";

test("2.10 heart rate counts from 80 % of the moving time on", () => {
  const run = aRun().minutes(60);
  expect(findUsableHeartRate(run.heartRates([[150, 48]]).build().summary, 190)).not.toBeNull();
  expect(findUsableHeartRate(run.heartRates([[150, 47]]).build().summary, 190)).toBeNull();
  expect(findUsableHeartRate(run.build().summary, 190)).toBeNull();
});

test("2.11 a heart rate that followed the steps is ignored", () => {
  const run = aRun().hr(170).flag("heartRate.lockedToCadence").build();
  expect(findUsableHeartRate(run.summary, 190)).toBeNull();
});

test("2.11 beats under 40 and more than 5 above the highest are dropped", () => {
  const heartRates = [
    [39, 2],
    [40, 3],
    [150, 50],
    [195, 3],
    [196, 2],
  ] as const;
  const { summary } = aRun().minutes(60).heartRates(heartRates).build();
  const usable = findUsableHeartRate(summary, 190);
  expect(usable?.first).toBe(40);
  expect(usable?.seconds.length).toBe(156);
  expect(usable?.seconds.reduce((sum, seconds) => sum + seconds, 0)).toBe(56 * 60);
  expect(findUsableHeartRate(summary, null)?.seconds.length).toBe(157);
});

test("2.11 a sensor that only showed impossible beats counts as none", () => {
  expect(findUsableHeartRate(aRun().hr(230).build().summary, 190)).toBeNull();
  expect(findUsableHeartRate(aRun().hr(35).build().summary, 190)).toBeNull();
});

test("2.2 the mean heart rate counts each beat as recorded", () => {
  expect(meanHeartRateIn({ first: 150, step: 1, seconds: [60, 0, 180] })).toBe(151.5);
  expect(meanHeartRateIn({ first: 0, step: 1, seconds: [] })).toBeNull();
});

test("2.10 pauses do not count against the heart rate recorded while moving", () => {
  const paused = aRun().minutes(60).elapsed(90).hr(150).build().summary;
  expect(findUsableHeartRate(paused, 190)).not.toBeNull();
});

test("2.10 where no moving time was recorded the elapsed time is to be covered", () => {
  const still = aRun().minutes(0).speeds([]).elapsed(60).build().summary;
  const recorded = (minutes: number) => ({
    ...still,
    histograms: { ...still.histograms, heartRate: { first: 150, step: 1, seconds: [minutes * 60] } },
  });
  expect(findUsableHeartRate(recorded(48), 190)).not.toBeNull();
  expect(findUsableHeartRate(recorded(47), 190)).toBeNull();
});

test("2.10 a session of no length has no heart rate", () => {
  expect(findUsableHeartRate(aRun().minutes(0).speeds([]).elapsed(0).build().summary, 190)).toBeNull();
});
