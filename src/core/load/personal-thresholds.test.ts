import { expect, test } from "vitest";
import { anActivity, aRun } from "../../../test/builders/an-activity.ts";
import type { Activity } from "../activity/index.ts";
import { localDate } from "../units/index.ts";
import { deriveThresholds } from "./personal-thresholds.ts";
import type { LoadProfile } from "./thresholds.ts";

const NOBODY: LoadProfile = {
  sex: null,
  birthYear: null,
  maxHeartRate: null,
  restHeartRate: null,
  thresholdHeartRate: null,
  thresholdSpeed: null,
};

const derive = (activities: readonly Activity[], profile: Partial<LoadProfile> = {}) =>
  deriveThresholds({ activities, profile: { ...NOBODY, ...profile }, today: localDate("2026-06-30") });

const aHard30 = (date: string, bpm: number) => aRun().on(date).km(8).minutes(40).hr(bpm).build();

test("2.12a threshold speed is 0.95 of the best 20 minutes of the last 90 days", () => {
  const runs = [
    aRun().on("2026-04-01").km(12).minutes(60).build(),
    aRun().on("2026-05-01").km(6).minutes(25).build(),
    aRun().on("2026-06-01").km(10).minutes(50).build(),
    aRun().on("2026-03-31").km(6).minutes(20).build(),
  ];
  const { thresholdSpeed } = derive(runs);
  expect(thresholdSpeed.value).toBeCloseTo(0.95 * 4, 10);
  expect(thresholdSpeed.source).toBe("history");
  expect(thresholdSpeed.because).toMatchObject({
    rule: "2.12a",
    text: "95 % of your best 20 minutes in 90 days (4:10/km on 2026-05-01) makes 4:23/km.",
  });
});

test("2.12a threshold heart rate is 0.98 of the best 30 minutes of the last 90 days", () => {
  const { thresholdHeartRate } = derive([
    aHard30("2026-05-01", 165),
    aHard30("2026-05-08", 172),
    aHard30("2026-05-15", 150),
    aHard30("2025-05-15", 185),
  ]);
  expect(thresholdHeartRate.value).toBeCloseTo(0.98 * 172, 10);
});

test("2.12a two efforts long enough leave both thresholds unset", () => {
  const { thresholdHeartRate, thresholdSpeed } = derive([
    aHard30("2026-05-01", 165),
    aHard30("2026-05-08", 172),
    aRun().on("2026-05-15").km(4).minutes(19).hr(180).build(),
  ]);
  expect(thresholdHeartRate).toMatchObject({ value: null, source: "unset" });
  expect(thresholdSpeed).toMatchObject({ value: null, source: "unset" });
  expect(thresholdSpeed.because.text).toBe(
    "Only 2 runs with 20 minutes or more of usable pace in the last 90 days: no threshold pace yet.",
  );
});

test("2.12a rides and heart rates that followed the steps set no threshold", () => {
  const rides = ["2026-05-01", "2026-05-08", "2026-05-15"].map((date) =>
    anActivity("ride").on(date).minutes(60).hr(160).build(),
  );
  const locked = { ...aHard30("2026-05-20", 178) };
  const summary = { ...locked.summary, flags: ["heartRate.lockedToCadence"] as const };
  expect(derive([...rides, { ...locked, summary }]).thresholdHeartRate.value).toBeNull();
});

test("2.11 the highest heart rate is estimated from age and says so", () => {
  const { maxHeartRate } = derive([], { birthYear: 1986 });
  expect(maxHeartRate).toMatchObject({ value: 180, source: "estimated" });
  expect(maxHeartRate.because.text).toMatch(/208 - 0\.7 x 40 = 180/);
});

test("2.11 a higher heart rate seen in two sessions replaces the estimate, with its evidence", () => {
  const peak = (date: string, bpm: number) =>
    aRun()
      .on(date)
      .heartRates([
        [140, 59],
        [bpm, 1],
      ])
      .build();
  const { maxHeartRate } = derive([peak("2026-05-01", 191), peak("2026-05-08", 188)], { birthYear: 1986 });
  expect(maxHeartRate).toMatchObject({ value: 188, source: "history" });
  expect(maxHeartRate.because.text).toContain("188 bpm (2026-05-01, 2026-05-08)");
});

test("2.11 a peak of one session alone does not beat the estimate by much of the sensor's fault", () => {
  const once = aRun()
    .heartRates([
      [140, 59],
      [212, 1],
    ])
    .build();
  const usual = aRun().on("2026-03-04").hr(150).build();
  expect(derive([once, usual], { birthYear: 1986 }).maxHeartRate.value).toBe(180);
});

test("2.11 beats held for less than ten seconds, above 220 or locked to the steps are not the highest", () => {
  const runs = [
    aRun()
      .on("2026-05-01")
      .heartRates([
        [150, 59],
        [186, 1],
        [230, 1],
      ])
      .build(),
    aRun()
      .on("2026-05-02")
      .heartRates([
        [150, 59],
        [184, 1],
        [200, 0.1],
      ])
      .build(),
    aRun().on("2026-05-03").hr(195).flag("heartRate.lockedToCadence").build(),
  ];
  expect(derive(runs).maxHeartRate).toMatchObject({ value: 184, source: "history" });
});

test("2.11 without age or heart rate the highest heart rate is unset", () => {
  expect(derive([aRun().build()]).maxHeartRate).toMatchObject({ value: null, source: "unset" });
});

test("2.11 the resting heart rate stands at 60 until entered", () => {
  expect(derive([]).restHeartRate).toMatchObject({ value: 60, source: "default" });
  expect(derive([], { restHeartRate: 47 }).restHeartRate).toMatchObject({ value: 47, source: "runner" });
});

test("2.12a what the runner enters wins over the history", () => {
  const runs = ["2026-05-01", "2026-05-08", "2026-05-15"].map((date) => aHard30(date, 170));
  const entered = { maxHeartRate: 192, thresholdHeartRate: 174, thresholdSpeed: 4.1 };
  const thresholds = derive(runs, entered);
  expect(thresholds.maxHeartRate).toMatchObject({ value: 192, source: "runner" });
  expect(thresholds.thresholdHeartRate).toMatchObject({ value: 174, source: "runner" });
  expect(thresholds.thresholdSpeed).toMatchObject({ value: 4.1, source: "runner" });
});

const DATES = ["2026-05-01", "2026-05-08", "2026-05-15"] as const;

test("2.12a three heart rates that followed the steps set no threshold", () => {
  const locked = DATES.map((date) => {
    const run = aHard30(date, 178);
    return { ...run, summary: { ...run.summary, flags: ["heartRate.lockedToCadence"] as const } };
  });
  expect(derive(locked).thresholdHeartRate.value).toBeNull();
  expect(derive(DATES.map((date) => aHard30(date, 178))).thresholdHeartRate.value).toBeCloseTo(174.44, 10);
});

test("2.12a a run of today counts, one dated after today does not", () => {
  const two = [aHard30("2026-05-01", 165), aHard30("2026-05-08", 165)];
  expect(derive([...two, aHard30("2026-06-30", 165)]).thresholdHeartRate.value).not.toBeNull();
  expect(derive([...two, aHard30("2026-07-01", 165)]).thresholdHeartRate.value).toBeNull();
});

test("2.12a 20 minutes at 6.8 m/s are believed, faster ones are not", () => {
  const runs = (speed: number) =>
    DATES.map((date) =>
      aRun()
        .on(date)
        .minutes(20)
        .speeds([[speed, 20]])
        .build(),
    );
  expect(derive(runs(6.8)).thresholdSpeed.value).toBeCloseTo(0.95 * 6.8, 10);
  expect(derive(runs(6.81)).thresholdSpeed.value).toBeNull();
});

test("2.12a an entered threshold pace is said in minutes and seconds", () => {
  expect(derive([], { thresholdSpeed: 1000 / 305 }).thresholdSpeed.because.text).toBe("You entered 5:05/km.");
});

const aPeak = (date: string, bpm: number, seconds = 60) =>
  aRun()
    .on(date)
    .heartRates([
      [140, 50],
      [bpm, seconds / 60],
    ])
    .build();

test("2.11 a heart rate just as high as the estimate leaves the estimate", () => {
  const seen = (bpm: number) => [aPeak("2026-05-01", bpm), aPeak("2026-05-02", bpm)];
  expect(derive(seen(180), { birthYear: 1986 }).maxHeartRate.source).toBe("estimated");
  expect(derive(seen(181), { birthYear: 1986 }).maxHeartRate).toMatchObject({
    value: 181,
    source: "history",
  });
});

test.each([
  [190, 185, 170],
  [170, 185, 190],
  [185, 190, 170],
  [190, 170, 185],
])("2.11 of peaks of %i, %i and %i the highest is the one reached twice", (...peaks) => {
  const { maxHeartRate } = derive(peaks.map((bpm, index) => aPeak(DATES[index]!, bpm)));
  expect(maxHeartRate.value).toBe(185);
});

test("2.11 of equal second peaks the first is named", () => {
  const runs = [190, 185, 185].map((bpm, index) => aPeak(DATES[index]!, bpm));
  expect(derive(runs).maxHeartRate.because.inputs.dates).toBe("2026-05-01, 2026-05-08");
});

test("2.11 ten seconds make a peak, nine do not", () => {
  const twice = (seconds: number) => [aPeak("2026-05-01", 186, seconds), aPeak("2026-05-02", 186, seconds)];
  expect(derive(twice(10)).maxHeartRate.value).toBe(186);
  expect(derive(twice(9)).maxHeartRate.value).toBe(140);
});

test("2.11 220 bpm are plausible, 221 are not, however often seen", () => {
  const twice = (bpm: number) => [aPeak("2026-05-01", bpm), aPeak("2026-05-02", bpm)];
  expect(derive(twice(220)).maxHeartRate.value).toBe(220);
  expect(derive(twice(221)).maxHeartRate.value).toBe(140);
});
