import { expect, test } from "vitest";
import { daysAgo, TODAY } from "../../../../test/builders/insight-log.ts";
import { aCadenceRun } from "../../../../test/builders/some-cadence.ts";
import { metresPerSecond } from "../../units/index.ts";
import type { CadenceSample } from "./cadence-sample.ts";
import { cleanCadenceRuns } from "./clean-runs.ts";

const run = aCadenceRun({ date: daysAgo(1), intercept: 145, slope: 6, bins: 60 });

const clean = (samples: readonly CadenceSample[]) => cleanCadenceRuns(samples, TODAY);
const withEvery = (change: Partial<CadenceSample>) => clean(run.map((one) => ({ ...one, ...change })));

test("6 ten clean minutes make a run, a bin less does not", () => {
  expect(clean(run)).toMatchObject([{ date: daysAgo(1), seconds: 600 }]);
  expect(clean(run.slice(1))).toEqual([]);
});

test("6 too slow, too fast, too steep, walked, or in the first three minutes is dropped", () => {
  const changes: readonly Partial<CadenceSample>[] = [
    { speed: metresPerSecond(1.99) },
    { speed: metresPerSecond(5.01) },
    { grade: 0.021 },
    { grade: -0.021 },
    { cadence: 129 },
    { sinceStart: 179 },
  ];
  for (const change of changes) expect(withEvery(change)).toEqual([]);
});

test("6 the edges themselves count, and what is unknown drops nothing", () => {
  const changes: readonly Partial<CadenceSample>[] = [
    { speed: metresPerSecond(2) },
    { speed: metresPerSecond(5) },
    { grade: 0.02 },
    { cadence: 130 },
    { sinceStart: 180 },
    { grade: null, sinceStart: null },
  ];
  for (const change of changes) expect(withEvery(change)).toHaveLength(1);
});

test("6 a device that counts one foot is doubled, one at 120 is not", () => {
  expect(withEvery({ cadence: 82 })).toMatchObject([{ cadence: 164 }]);
  expect(withEvery({ cadence: 119 })).toMatchObject([{ cadence: 238 }]);
  expect(withEvery({ cadence: 120 })).toEqual([]);
});

test("6 walking does not decide whether a device counts one foot", () => {
  const walk = Array.from({ length: 100 }, (_, index) => ({
    ...run[0]!,
    cadence: 100,
    speed: metresPerSecond(1.5),
    sinceStart: 800 + index,
  }));
  expect(clean([...run, ...walk])[0]?.cadence).toBeCloseTo(145 + 6 * 3.1, 6);
});

test("6 runs of 28 days count, two on one day stand apart", () => {
  const on = (days: number, name: string) => run.map((one) => ({ ...one, date: daysAgo(days), run: name }));
  expect(clean([...on(0, "a"), ...on(0, "b"), ...on(27, "c"), ...on(28, "d")])).toHaveLength(3);
  expect(clean(on(-1, "tomorrow"))).toEqual([]);
});
