import fc from "fast-check";
import { expect, test } from "vitest";
import { instant } from "../units/index.ts";
import { deriveMetresBetween } from "./derive-clean-distance.ts";
import { deriveCleanSamples } from "./derive-clean-samples.ts";
import { NO_TOTALS, type Recording } from "./recording.ts";
import { addSample, finishSamples, startSamples } from "./samples.ts";

const START = 1_772_000_000;

function recordingOf(times: readonly number[], distances: readonly number[]): Recording {
  const samples = startSamples(8);
  times.forEach((time, i) => {
    const index = addSample(samples);
    samples.time[index] = START + time;
    samples.distance[index] = distances[i] ?? Number.NaN;
  });
  return {
    sport: "run",
    sportName: null,
    indoor: false,
    name: null,
    rpe: null,
    device: null,
    startedAt: instant(START * 1000),
    utcOffsetMinutes: null,
    totals: NO_TOTALS,
    laps: [],
    samples: finishSamples(samples),
    flags: [],
  };
}

test("clean time always grows, clean distance never shrinks, and the recording stays as it was", () => {
  const second = fc.integer({ min: 0, max: 100_000 });
  const metre = fc.oneof(fc.double({ min: -10, max: 50_000, noNaN: true }), fc.constant(Number.NaN));
  fc.assert(
    fc.property(fc.array(fc.tuple(second, metre), { minLength: 1, maxLength: 80 }), (rows) => {
      const times = rows.map(([time]) => time);
      const recording = recordingOf(
        times,
        rows.map(([, distance]) => distance),
      );
      const { samples, distanceKnown } = deriveCleanSamples(recording);
      for (let i = 1; i < samples.length; i++) {
        expect(samples.time[i]!).toBeGreaterThan(samples.time[i - 1]!);
        if (distanceKnown) expect(samples.distance[i]!).toBeGreaterThanOrEqual(samples.distance[i - 1]!);
      }
      expect([...recording.samples.time]).toEqual(times.map((time) => START + time));
    }),
    { numRuns: 300 },
  );
});

test("two samples of one moment become one that knows what either knew", () => {
  const { samples } = deriveCleanSamples(recordingOf([0, 5, 5, 10], [0, Number.NaN, 15, 30]));
  expect([...samples.distance]).toEqual([0, 15, 30]);
});

test("distance between known values is filled along a straight line", () => {
  const { samples } = deriveCleanSamples(recordingOf([0, 10, 20, 30], [0, Number.NaN, Number.NaN, 90]));
  expect([...samples.distance]).toEqual([0, 30, 60, 90]);
});

test("a degree at the equator is 111.195 km, and half the way round is half the circumference", () => {
  expect(deriveMetresBetween(0, -30, 1, -30)).toBeCloseTo(111_195.08, 1);
  expect(deriveMetresBetween(0, -30, 0, -29)).toBeCloseTo(111_195.08, 1);
  expect(deriveMetresBetween(0, 0, 0, 180)).toBeCloseTo(Math.PI * 6_371_008.8, 0);
  expect(deriveMetresBetween(0.5, 179.999, 0.5, -179.999)).toBeLessThan(223);
});
