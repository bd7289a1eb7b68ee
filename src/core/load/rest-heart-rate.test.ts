import { expect, test } from "vitest";
import { addDays, localDate } from "../units/index.ts";
import type { WellnessValue } from "../wellness/index.ts";
import { deriveRestHeartRate } from "./rest-heart-rate.ts";

const TODAY = localDate("2026-06-30");
const NOBODY = {
  sex: null,
  birthYear: null,
  maxHeartRate: null,
  restHeartRate: null,
  thresholdHeartRate: null,
  thresholdSpeed: null,
};

const told = (beats: readonly number[], source = "Garmin", daysAgo = 0): readonly WellnessValue[] =>
  beats.map((value, index) => ({
    date: addDays(TODAY, -daysAgo - index),
    kind: "restingHeartRate",
    value,
    source,
  }));

const derive = (wellness: readonly WellnessValue[], restHeartRate: number | null = null) =>
  deriveRestHeartRate({ profile: { ...NOBODY, restHeartRate }, wellness, today: TODAY });

const WEEK = [50, 52, 51, 49, 70, 51, 51];

test("2.11 without an entry the watch's resting heart rate counts, as the middle of the last 30 days", () => {
  expect(derive(told(WEEK))).toEqual({
    value: 51,
    source: "history",
    because: {
      rule: "2.11",
      text: "The middle of the resting heart rates of 7 of the last 30 days (Garmin): 51 bpm.",
      inputs: { days: 7, source: "Garmin", median: 51 },
    },
  });
});

test("2.11 what the runner entered comes before any watch", () => {
  expect(derive(told(WEEK), 47)).toMatchObject({
    value: 47,
    source: "runner",
    because: { text: "You entered 47 bpm." },
  });
});

test("2.11 six days, or days of long ago, are too few: 60 bpm stands in", () => {
  expect(derive(told(WEEK.slice(1)))).toMatchObject({
    value: 60,
    source: "default",
    because: {
      text: "Not entered: 60 bpm stands in for your resting heart rate. Your watch told one of only 6 days of the last 30; it takes 7.",
    },
  });
  expect(derive(told(WEEK, "Garmin", 30))).toMatchObject({
    source: "default",
    because: { text: "Not entered: 60 bpm stands in for your resting heart rate." },
  });
  expect(derive(told(WEEK, "Garmin", 24)).source).toBe("default");
  expect(derive(told(WEEK, "Garmin", 23)).source).toBe("history");
});

test("2.11 two watches are not mixed: the one that tells of most days counts", () => {
  const both = [...told(WEEK), ...told([60, 61, 62, 63, 64, 65, 66, 67], "Apple Health")];
  expect(derive(both)).toMatchObject({
    value: 63.5,
    because: { inputs: { source: "Apple Health", days: 8 } },
  });
});

test("2.11 sleep and HRV say nothing of resting heart rate, nor do days to come", () => {
  const other = told(WEEK).map((value) => ({ ...value, kind: "hrvRmssd" as const }));
  expect(derive([...other, ...told(WEEK, "Garmin", -10)]).source).toBe("default");
});
