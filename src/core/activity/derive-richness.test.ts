import { expect, test } from "vitest";
import { instant, seconds } from "../units/index.ts";
import { compareRichness, deriveRichness } from "./derive-richness.ts";
import { deriveSummary } from "./derive-summary.ts";
import { type ActivityFlag, NO_TOTALS, type Recording } from "./recording.ts";
import { addSample, finishSamples, startSamples } from "./samples.ts";
import type { ActivitySummary } from "./summary.ts";

interface Told {
  readonly count?: number;
  readonly pulse?: boolean;
  readonly place?: boolean;
  readonly steps?: boolean;
  readonly flags?: readonly ActivityFlag[];
  readonly device?: string;
}

function summaryOf({
  count = 100,
  pulse = false,
  place = false,
  steps = false,
  flags = [],
  device,
}: Told): ActivitySummary {
  const samples = startSamples(16);
  for (let i = 0; i < count; i++) {
    const index = addSample(samples);
    samples.time[index] = 1_772_000_000 + i;
    samples.distance[index] = 3 * i;
    if (pulse) samples.heartRate[index] = 150;
    if (steps) samples.cadence[index] = 170;
    if (place) [samples.latitude[index], samples.longitude[index]] = [0.5 + i / 40_000, -30];
  }
  const recording: Recording = {
    sport: "run",
    sportName: null,
    indoor: false,
    name: null,
    rpe: null,
    device: device ?? null,
    startedAt: instant(1_772_000_000_000),
    utcOffsetMinutes: 0,
    totals: { ...NO_TOTALS, elapsed: seconds(100) },
    laps: [],
    samples: finishSamples(samples),
    flags,
  };
  return deriveSummary(recording, { utcOffsetMinutes: 0 });
}

test("copies are ranked by pulse, way and steps before the number of samples", () => {
  const ranked = [
    summaryOf({ pulse: true, place: true, steps: true }),
    summaryOf({ pulse: true, place: true }),
    summaryOf({ pulse: true, count: 500 }),
    summaryOf({ place: true, steps: true, count: 900 }),
    summaryOf({ count: 1000 }),
    summaryOf({ pulse: true, place: true, flags: ["file.truncated"] }),
    summaryOf({ count: 0 }),
  ];
  expect([...ranked].reverse().sort(compareRichness)).toEqual(ranked);
});

test("among equals the one with more samples is richer", () => {
  expect(deriveRichness(summaryOf({ count: 200 }))).toBeGreaterThan(
    deriveRichness(summaryOf({ count: 100 })),
  );
});

test("a tie is decided by the copies themselves and not by their order", () => {
  const one = summaryOf({ device: "Anchor" });
  const other = summaryOf({ device: "Buoy" });
  expect([one, other].sort(compareRichness)[0]).toBe(one);
  expect([other, one].sort(compareRichness)[0]).toBe(one);
});
