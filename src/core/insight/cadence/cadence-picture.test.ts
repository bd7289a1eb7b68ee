import { expect, test } from "vitest";
import { daysAgo, TODAY } from "../../../../test/builders/insight-log.ts";
import { aCadenceRun } from "../../../../test/builders/some-cadence.ts";
import { deriveCadencePicture } from "./cadence-picture.ts";
import { deriveExpectedCadence } from "./expected-cadence.ts";

const HEIGHT = 1.73;
/** Intercept of the expectation at this height. */
const USUAL = deriveExpectedCadence({ speed: 0, height: HEIGHT });

/** Runs so many spreads of 8 steps from the expectation. */
const runsAt = (spreads: readonly number[]) =>
  spreads.flatMap((z, index) =>
    aCadenceRun({ date: daysAgo(index * 2), intercept: USUAL + 8 * z, slope: 6.5 }),
  );

const pictureOf = (spreads: readonly number[], height: number | null = HEIGHT) =>
  deriveCadencePicture({ samples: runsAt(spreads), today: TODAY, height });

test("6 four runs at one spread below the expectation are a low step rate, three are not", () => {
  const low = pictureOf([-1.001, -1.001, -1.2, -1.5, 0]);
  expect(low).toMatchObject({ ok: true, value: { lowRuns: 4, low: true } });
  expect(pictureOf([-1.001, -1.001, -1.2, -0.99, 0])).toMatchObject({ value: { lowRuns: 3, low: false } });
});

test("6 fewer than four clean runs in 28 days tell nothing, and the sentence says what is missing", () => {
  const few = pictureOf([-2, -2, -2]);
  expect(few).toMatchObject({ ok: false, error: { code: "cadence.few-runs", runs: 3 } });
  expect(few.ok ? "" : few.error.text).toMatch(/3 runs.*4 are needed/);
});

test("6 without a height it is not known whether the step rate is low", () => {
  expect(pictureOf([-2, -2, -2, -2], null)).toMatchObject({ value: { low: null, possibleLongStep: false } });
});

test("6 steps more than 8 % longer than expected are a possible long step, never more", () => {
  const long = pictureOf([-1.8, -1.8, -1.8, -1.8]);
  expect(long).toMatchObject({ value: { possibleLongStep: true } });
  expect(long.ok && long.value.text).toMatch(/possible long step.*video/);
  expect(pictureOf([-1.2, -1.2, -1.2, -1.2])).toMatchObject({
    value: { low: true, possibleLongStep: false },
  });
});
