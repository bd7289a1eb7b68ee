import { expect, test } from "vitest";
import { anActivity, aRun } from "../../../../test/builders/an-activity.ts";
import { daysAgo, TODAY } from "../../../../test/builders/insight-log.ts";
import type { Activity } from "../../activity/index.ts";
import { deriveRunBalance, findUnevenContact } from "./balance.ts";

const find = (percents: readonly number[], { oneSided = false, every = 2 } = {}) =>
  findUnevenContact({
    balances: percents.map((percent, index) => ({
      date: daysAgo((percents.length - 1 - index) * every),
      percent,
    })),
    today: TODAY,
    oneSidedNiggle: oneSided,
  });

const withBalance = (activity: Activity, seconds: readonly number[]): Activity => ({
  ...activity,
  summary: {
    ...activity.summary,
    histograms: { ...activity.summary.histograms, balance: { first: 49, step: 0.5, seconds } },
  },
});

test("6 the balance of a run is its mean, and needs ten minutes of running", () => {
  expect(deriveRunBalance(withBalance(aRun().build(), [300, 0, 300]))?.percent).toBeCloseTo(49.75, 9);
  expect(deriveRunBalance(withBalance(aRun().build(), [300, 0, 299]))).toBeNull();
  expect(deriveRunBalance(withBalance(anActivity("ride").build(), [900]))).toBeNull();
});

test("6 four runs outside 50 +/- 2 % make a line for the therapist, three do not", () => {
  expect(find([52.1, 52.1, 47.9, 52.1])?.text).toMatch(/not been found to raise injury risk/);
  expect(find([52.1, 52.1, 52.1, 52])).toBeNull();
  expect(find([53, 53, 53])).toBeNull();
});

test("6 a shift of 1.5 points counts only together with a one-sided niggle", () => {
  const shifted = [50, 50, 50, 50, 50, 50, 51.5, 51.5, 51.5, 51.5];
  expect(find(shifted)).toBeNull();
  expect(find(shifted, { oneSided: true })).toMatchObject({ inputs: { now: 51.5, own: 50 } });
  expect(find([...shifted.slice(0, 6), 51.4, 51.4, 51.4, 51.4], { oneSided: true })).toBeNull();
});

test("6 what lies more than eight weeks back counts no more", () => {
  expect(find([53, 53, 53, 53, 50], { every: 14 })).toBeNull();
});
