import fc from "fast-check";
import { expect, test } from "vitest";
import { instant, metres, seconds } from "../units/index.ts";
import { deriveSummary } from "./derive-summary.ts";
import type { Recording } from "./recording.ts";
import { addSample, finishSamples, type SampleColumn, startSamples } from "./samples.ts";
import { secondsIn } from "./summary.ts";

const START = Date.UTC(2026, 2, 2, 23, 30) / 1000;

function recordingOf(
  rows: readonly Readonly<Record<SampleColumn, number>>[],
  more: Pick<Recording, "sport" | "totals">,
): Recording {
  const samples = startSamples(16);
  for (const row of rows) {
    const index = addSample(samples);
    for (const [name, value] of Object.entries(row)) samples[name as SampleColumn][index] = value;
  }
  return {
    sportName: null,
    indoor: false,
    name: null,
    rpe: null,
    device: null,
    startedAt: instant(START * 1000),
    utcOffsetMinutes: null,
    laps: [],
    samples: finishSamples(samples),
    flags: [],
    ...more,
  };
}

const anyNumber = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -50, max: 300, noNaN: true }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1e300, 1e300),
  },
);
const anyTime = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 4000 }).map((second) => START + second) },
  { weight: 1, arbitrary: anyNumber },
);
const anyRow = fc.record({
  time: anyTime,
  distance: anyNumber,
  speed: anyNumber,
  altitude: anyNumber,
  heartRate: anyNumber,
  cadence: anyNumber,
  latitude: anyNumber,
  longitude: anyNumber,
  balance: anyNumber,
});
const anyTotal = fc.option(anyNumber);
const anyTotals = fc.record({
  distance: anyTotal.map((value) => (value === null ? null : metres(value))),
  elapsed: anyTotal.map((value) => (value === null ? null : seconds(value))),
  moving: anyTotal.map((value) => (value === null ? null : seconds(value))),
  ascent: anyTotal.map((value) => (value === null ? null : metres(value))),
  descent: anyTotal.map((value) => (value === null ? null : metres(value))),
  avgHeartRate: anyTotal,
  maxHeartRate: anyTotal,
  avgCadence: anyTotal,
});

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

test("whatever stands in a file, the summary is plain, finite, and its hours add up", () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { maxLength: 60 }),
      fc.boolean(),
      fc.constantFrom(
        "run" as const,
        "ride" as const,
        "swim" as const,
        "other" as const,
        "strength" as const,
      ),
      anyTotals,
      (rows, ordered, sport, totals) => {
        const sorted = ordered ? [...rows].sort((one, other) => one.time - other.time) : rows;
        const summary = deriveSummary(recordingOf(sorted, { sport, totals }), { utcOffsetMinutes: 60 });
        expect(numbersIn(summary).every(Number.isFinite)).toBe(true);
        expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
        expect(summary.moving).toBeGreaterThanOrEqual(0);
        expect(summary.moving).toBeLessThanOrEqual(summary.elapsed);
        expect(summary.distance ?? 0).toBeGreaterThanOrEqual(0);
        const span = summary.sampleCount > 1 ? 4000 : 0;
        const { heartRate, gradedSpeed, cadence, balance } = summary.histograms;
        for (const histogram of [heartRate, gradedSpeed, cadence, balance]) {
          expect(secondsIn(histogram)).toBeLessThanOrEqual(span + 0.1);
          expect(histogram.seconds.every((value) => value >= 0)).toBe(true);
        }
        expect(summary.walkedShare ?? 0).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 300 },
  );
});
