import { expect, test } from "vitest";
import { anActivity, aRun } from "../../../../test/builders/an-activity.ts";
import type { Activity, Histogram } from "../../activity/index.ts";
import { deriveCadenceSample } from "./derive-cadence-sample.ts";

/** 10 km in 55 minutes with minutes at step rates. */
function aRunWith(minutesAt: Readonly<Record<number, number>>, change: Partial<Activity["summary"]> = {}) {
  const activity = aRun().minutes(55).km(10).build();
  const rates = Object.keys(minutesAt).map(Number);
  const first = Math.min(...rates);
  const seconds = new Array<number>(Math.max(...rates) - first + 1).fill(0);
  for (const [rate, minutes] of Object.entries(minutesAt)) seconds[Number(rate) - first] = minutes * 60;
  const cadence: Histogram = { first, step: 1, seconds };
  const { summary } = activity;
  return { ...activity, summary: { ...summary, ...change, histograms: { ...summary.histograms, cadence } } };
}

test("6 a stored run gives its mean steps at its mean speed, without the walking", () => {
  const sample = deriveCadenceSample(aRunWith({ 110: 3, 164: 26, 168: 26 }));
  expect(sample?.cadence).toBeCloseTo(166, 6);
  expect(sample?.speed).toBeCloseTo(10_000 / 3300, 6);
  expect(sample).toMatchObject({ seconds: 52 * 60, grade: null, sinceStart: null });
});

test("6 a stored run of one-foot counts is doubled", () => {
  expect(deriveCadenceSample(aRunWith({ 82: 27, 84: 28 }))?.cadence).toBeCloseTo(
    (2 * (82 * 27 + 84 * 28)) / 55,
    6,
  );
});

test("6 a run with a tenth walked counts, with more it does not", () => {
  expect(deriveCadenceSample(aRunWith({ 166: 55 }, { walkedShare: 0.1 }))).not.toBeNull();
  expect(deriveCadenceSample(aRunWith({ 166: 55 }, { walkedShare: 0.11 }))).toBeNull();
});

test("6 steps for less than 80 % of the time, no distance, or another sport give nothing", () => {
  expect(deriveCadenceSample(aRunWith({ 166: 44 }))).not.toBeNull();
  expect(deriveCadenceSample(aRunWith({ 166: 43 }))).toBeNull();
  expect(deriveCadenceSample(aRunWith({ 166: 55 }, { distance: null }))).toBeNull();
  expect(deriveCadenceSample(anActivity("ride").build())).toBeNull();
});

test("6 climbing and losing more than 2 % of the way shows in the grade", () => {
  const hilly = aRun().minutes(55).km(10).ascent(150).descent(150).build().summary;
  const sample = deriveCadenceSample(aRunWith({ 166: 55 }, { ascent: hilly.ascent, descent: hilly.descent }));
  expect(sample?.grade).toBeCloseTo(0.03, 9);
});
