import { expect, test } from "vitest";
import { instant, metres, seconds } from "../units/index.ts";
import { deriveSummary } from "./derive-summary.ts";
import { type DeviceTotals, NO_TOTALS, type Recording } from "./recording.ts";
import { addSample, finishSamples, type SampleColumn, type Samples, startSamples } from "./samples.ts";
import { secondsIn } from "./summary.ts";

const START = Date.UTC(2026, 2, 2, 23, 30) / 1000;
const LEVEL = { utcOffsetMinutes: 60 };

type Row = Partial<Record<SampleColumn, number>>;

function samplesOf(rows: readonly Row[]): Samples {
  const samples = startSamples(16);
  for (const row of rows) {
    const index = addSample(samples);
    for (const [name, value] of Object.entries(row)) samples[name as SampleColumn][index] = value;
  }
  return finishSamples(samples);
}

const recordingOf = (rows: readonly Row[], more: Partial<Recording> = {}): Recording => ({
  sport: "run",
  sportName: "running",
  indoor: false,
  name: null,
  rpe: null,
  device: null,
  startedAt: instant(START * 1000),
  utcOffsetMinutes: null,
  totals: NO_TOTALS,
  laps: [],
  samples: samplesOf(rows),
  flags: [],
  ...more,
});

/** One row a second; `at` says what stands in it. */
const everySecond = (count: number, at: (second: number) => Row): readonly Row[] =>
  Array.from({ length: count + 1 }, (_, second) => ({ time: START + second, ...at(second) }));

const steady = (second: number): Row => ({ distance: 3 * second, heartRate: 150, cadence: 170 });

const totalsOf = (totals: Partial<DeviceTotals>): Partial<Recording> => ({
  totals: { ...NO_TOTALS, ...totals },
});

test("a steady hour gives its distance, times, means and best efforts", () => {
  const summary = deriveSummary(recordingOf(everySecond(3600, steady)), LEVEL);
  expect(summary).toMatchObject({
    distance: 10800,
    elapsed: 3600,
    moving: 3600,
    avgHeartRate: 150,
    avgCadence: 170,
  });
  expect(summary).toMatchObject({
    bestGradedSpeed20: 3,
    bestHeartRate30: 150,
    walkedShare: 0,
    sampleCount: 3601,
  });
  expect(summary.histograms.heartRate).toEqual({ first: 150, step: 1, seconds: [3600] });
  expect(summary.histograms.gradedSpeed).toEqual({ first: 3, step: 0.05, seconds: [3600] });
});

test("the local day is that of the runner's wall clock at the start", () => {
  const run = recordingOf(everySecond(60, steady));
  expect(deriveSummary(run, { utcOffsetMinutes: 60 }).localDate).toBe("2026-03-03");
  expect(deriveSummary(run, { utcOffsetMinutes: -60 }).localDate).toBe("2026-03-02");
  expect(deriveSummary(run, { utcOffsetMinutes: 60 }).flags).toContain("offset.assumed");
});

test("an offset that the file tells wins over the assumed one", () => {
  const summary = deriveSummary(recordingOf(everySecond(60, steady), { utcOffsetMinutes: -120 }), LEVEL);
  expect(summary).toMatchObject({ utcOffsetMinutes: -120, localDate: "2026-03-02" });
  expect(summary.flags).not.toContain("offset.assumed");
});

test("a pause of five minutes is no moving time and weighs thirty seconds of pulse at most", () => {
  const rows = everySecond(1200, (second) => ({
    time: START + second + (second > 600 ? 300 : 0),
    distance: 3 * second,
    heartRate: 150,
  }));
  const summary = deriveSummary(recordingOf(rows), LEVEL);
  expect(summary.elapsed).toBe(1500);
  expect(summary.moving).toBe(1199);
  expect(secondsIn(summary.histograms.heartRate)).toBe(1199 + 30);
});

test("standing with the watch running is no moving time", () => {
  const rows = everySecond(1200, (second) => ({ distance: second < 600 ? 3 * second : 1800 }));
  const { moving, elapsed } = deriveSummary(recordingOf(rows), LEVEL);
  expect(elapsed).toBe(1200);
  expect(Math.abs(moving - 600)).toBeLessThanOrEqual(6);
});

test("smart recording weighs each sample by the time until the next", () => {
  const rows = [0, 10, 11, 31].map((second, i) => ({
    time: START + second,
    distance: 3 * second,
    heartRate: 140 + i,
  }));
  const { histograms, avgHeartRate } = deriveSummary(recordingOf(rows), LEVEL);
  expect(histograms.heartRate).toEqual({ first: 140, step: 1, seconds: [10, 1, 20] });
  expect(avgHeartRate).toBeCloseTo((140 * 10 + 141 + 142 * 20) / 31, 1);
});

test("a track with a point a minute throughout has moving time all the same", () => {
  const rows = Array.from({ length: 31 }, (_, i) => ({ time: START + 60 * i, distance: 170 * i }));
  expect(deriveSummary(recordingOf(rows), LEVEL).moving).toBe(1800);
});

test("time that runs back is dropped and flagged", () => {
  const rows = [0, 1, 2, 1, 2, 3, 4].map((second) => ({ time: START + second, distance: 3 * second }));
  const summary = deriveSummary(recordingOf(rows), LEVEL);
  expect(summary).toMatchObject({ elapsed: 4, distance: 12, sampleCount: 5 });
  expect(summary.flags).toContain("samples.timeWentBack");
});

test("one sample from next year does not swallow the rest of the run", () => {
  const rows = everySecond(600, (second) => ({
    time: START + second + (second === 100 ? 3e7 : 0),
    distance: 3 * second,
  }));
  const summary = deriveSummary(recordingOf(rows), LEVEL);
  expect(summary).toMatchObject({ elapsed: 600, distance: 1800 });
  expect(summary.flags).toContain("samples.timeWentBack");
});

test("a first sample from next year does not swallow the run either", () => {
  const rows = everySecond(600, (second) => ({
    time: START + second + (second === 0 ? 3e7 : 0),
    distance: 3 * second,
  }));
  expect(deriveSummary(recordingOf(rows), LEVEL).elapsed).toBe(599);
});

test("of stretches that lie days apart the longest is the run", () => {
  const rows = everySecond(600, (second) => ({
    ...steady(second),
    time: START + second + (second > 580 ? 2e9 : 0),
  }));
  const summary = deriveSummary(recordingOf(rows), LEVEL);
  expect(summary).toMatchObject({ elapsed: 580, distance: 1740, sampleCount: 581 });
  expect(summary.flags).toContain("samples.dateImplausible");
});

test("a file that was cut off has lost samples, not the totals that its device wrote", () => {
  const totals = { distance: metres(11_000), moving: seconds(3500), elapsed: seconds(3600) };
  const cut = { ...totalsOf(totals), flags: ["file.truncated"] as const };
  const rows = everySecond(300, steady);
  expect(deriveSummary(recordingOf(rows, cut), LEVEL)).toMatchObject({
    distance: 11_000,
    moving: 3500,
    elapsed: 3600,
  });
  expect(deriveSummary(recordingOf(rows, totalsOf(totals)), LEVEL).distance).toBe(900);
});

test("impossible dates are flagged; a wholly undated run keeps its length", () => {
  const some = everySecond(600, (second) => ({
    ...steady(second),
    time: second < 5 ? second : START + second,
  }));
  const all = everySecond(600, (second) => ({ ...steady(second), time: 1000 + second }));
  expect(deriveSummary(recordingOf(some), LEVEL).flags).toContain("samples.dateImplausible");
  expect(deriveSummary(recordingOf(some), LEVEL).elapsed).toBe(595);
  expect(deriveSummary(recordingOf(all, { startedAt: instant(1_000_000) }), LEVEL)).toMatchObject({
    elapsed: 600,
  });
  expect(deriveSummary(recordingOf(all), LEVEL).startedAt).toBe(START * 1000);
});

test("a distance that slips back for a moment never shrinks", () => {
  const rows = everySecond(600, (second) => ({ distance: second === 300 ? 0 : 3 * second }));
  const summary = deriveSummary(recordingOf(rows), LEVEL);
  expect(summary.distance).toBe(1800);
  expect(summary.flags).toContain("samples.distanceShrank");
});

test("a leap faster than any sprinter is not counted on foot, but is on a bike", () => {
  const rows = everySecond(600, (second) => ({ distance: 3 * second + (second > 300 ? 20 : 0) }));
  const run = deriveSummary(recordingOf(rows), LEVEL);
  expect(run.distance).toBe(1797);
  expect(run.flags).toContain("samples.speedImplausible");
  expect(deriveSummary(recordingOf(rows, { sport: "ride" }), LEVEL).distance).toBe(1820);
});

test("without a counted distance the way is measured between positions", () => {
  const rows = everySecond(1000, (second) => ({ latitude: 0.5 + (3 * second) / 111_195, longitude: -30 }));
  expect(deriveSummary(recordingOf(rows), LEVEL).distance).toBeCloseTo(3000, 0);
});

test("a stray fix five kilometres off adds nothing, a new place that lasts is the new beginning", () => {
  const stray = everySecond(600, (s) => ({
    latitude: 0.5 + (3 * s) / 111_195 + (s === 300 ? 0.05 : 0),
    longitude: -30,
  }));
  const moved = everySecond(600, (s) => ({
    latitude: 0.5 + (3 * s) / 111_195 + (s >= 300 ? 0.05 : 0),
    longitude: -30,
  }));
  for (const rows of [stray, moved]) {
    const summary = deriveSummary(recordingOf(rows), LEVEL);
    expect(Math.abs(summary.distance! - 1800)).toBeLessThan(7);
    expect(summary.flags).toContain("samples.speedImplausible");
  }
});

test("indoors there are no positions and the run is whole", () => {
  const summary = deriveSummary(
    recordingOf(everySecond(1800, steady), { sport: "treadmill", indoor: true }),
    LEVEL,
  );
  expect(summary).toMatchObject({ distance: 5400, moving: 1800, ascent: null });
  expect(summary.flags).toContain("positions.none");
});

test("pulse outside 30 to 240 is left out and flagged; 0 only says that nothing was felt", () => {
  const rows = everySecond(100, (second) => ({ ...steady(second), heartRate: second === 50 ? 250 : 150 }));
  const zeros = everySecond(100, (second) => ({ ...steady(second), heartRate: second === 50 ? 0 : 150 }));
  const summary = deriveSummary(recordingOf(rows), LEVEL);
  expect(summary.maxHeartRate).toBe(150);
  expect(secondsIn(summary.histograms.heartRate)).toBe(99);
  expect(summary.flags).toContain("samples.heartRateImplausible");
  expect(deriveSummary(recordingOf(zeros), LEVEL).flags).not.toContain("samples.heartRateImplausible");
});

test("a barometer that is set anew is neither climb nor slope", () => {
  const rows = everySecond(1500, (second) => ({ distance: 3 * second, altitude: second < 700 ? 10 : 90 }));
  const summary = deriveSummary(recordingOf(rows), LEVEL);
  expect(summary).toMatchObject({ ascent: 0, descent: 0, bestGradedSpeed20: 3 });
  expect(summary.flags).toContain("samples.altitudeImplausible");
});

test("2.6 an hour up a slope of 10 % is worth 1.66 times its speed on the level", () => {
  const rows = everySecond(3600, (second) => ({ distance: 2 * second, altitude: 0.2 * second }));
  const summary = deriveSummary(recordingOf(rows), LEVEL);
  expect(summary.bestGradedSpeed20).toBeCloseTo(2 * 1.6578, 2);
  expect(Math.abs(summary.ascent! - 720)).toBeLessThan(5);
  expect(summary.descent).toBe(0);
});

test("2.6 noise of a metre in the altitude hardly changes a flat run", () => {
  const noise = (second: number): number => Math.sin(second * 12.9898) * 1.0;
  const rows = everySecond(3600, (second) => ({ distance: 3 * second, altitude: 50 + noise(second) }));
  const summary = deriveSummary(recordingOf(rows), LEVEL);
  expect(Math.abs(summary.bestGradedSpeed20! - 3)).toBeLessThan(0.05);
  expect(summary.ascent).toBeLessThan(5);
});

test("climbs add up over rolling ground", () => {
  const rows = everySecond(4000, (second) => ({
    distance: 3 * second,
    altitude: 100 + 20 * Math.sin((second / 1000) * 2 * Math.PI),
  }));
  const { ascent, descent } = deriveSummary(recordingOf(rows), LEVEL);
  expect(Math.abs(ascent! - 160)).toBeLessThan(5);
  expect(Math.abs(descent! - 160)).toBeLessThan(5);
});

test("the device's totals win where the samples bear them out", () => {
  const totals = totalsOf({
    distance: metres(10_950),
    moving: seconds(3500),
    elapsed: seconds(3605),
    ascent: metres(40),
  });
  const summary = deriveSummary(recordingOf(everySecond(3600, steady), totals), LEVEL);
  expect(summary).toMatchObject({ distance: 10_950, moving: 3500, elapsed: 3605, ascent: 40 });
  expect(summary.flags).not.toContain("totals.fromSamples");
});

test("a descent of 0 that the altitude contradicts was not counted", () => {
  const rows = everySecond(1800, (s) => ({ distance: 3 * s, altitude: 500 - 0.1 * s }));
  const summary = deriveSummary(
    recordingOf(rows, totalsOf({ ascent: metres(4), descent: metres(0) })),
    LEVEL,
  );
  expect(summary.ascent).toBe(4);
  expect(Math.abs(summary.descent! - 180)).toBeLessThan(5);
});

test("totals that the samples contradict are set aside and flagged", () => {
  const totals = totalsOf({ distance: metres(42_000), moving: seconds(90_000), elapsed: seconds(90_000) });
  const summary = deriveSummary(recordingOf(everySecond(3600, steady), totals), LEVEL);
  expect(summary).toMatchObject({ distance: 10_800, moving: 3600, elapsed: 3600 });
  expect(summary.flags).toContain("totals.fromSamples");
});

test("2.11 pulse that follows the steps after a higher start is flagged and gives no best", () => {
  const locked = everySecond(3600, (second) => ({
    distance: 3 * second,
    cadence: 170,
    heartRate: second < 300 ? 176 : 171,
  }));
  const rising = everySecond(3600, (second) => ({
    distance: 3 * second,
    cadence: 170,
    heartRate: second < 300 ? 120 : 171,
  }));
  const summary = deriveSummary(recordingOf(locked), LEVEL);
  expect(summary.flags).toContain("heartRate.lockedToCadence");
  expect(summary.bestHeartRate30).toBeNull();
  expect(deriveSummary(recordingOf(rising), LEVEL).bestHeartRate30).toBe(171);
});

test("2.12a a best effort needs its whole time, and a pause inside it counts as standing", () => {
  expect(deriveSummary(recordingOf(everySecond(1199, steady)), LEVEL).bestGradedSpeed20).toBeNull();
  expect(deriveSummary(recordingOf(everySecond(1799, steady)), LEVEL).bestHeartRate30).toBeNull();
  const paused = everySecond(1200, (s) => ({ time: START + s + (s > 600 ? 600 : 0), distance: 3 * s }));
  expect(deriveSummary(recordingOf(paused), LEVEL).bestGradedSpeed20).toBeCloseTo(1.5, 1);
});

test("2.12a the best twenty minutes are found wherever they lie", () => {
  const rows = everySecond(3600, (s) => ({ distance: 2.5 * s + Math.max(0, Math.min(s, 2700) - 1500) }));
  expect(deriveSummary(recordingOf(rows), LEVEL).bestGradedSpeed20).toBeCloseTo(3.5, 1);
});

test("steps tell what was walked, and speed where steps are unknown", () => {
  const steps = everySecond(1000, (s) => ({ distance: 2.5 * s, cadence: s < 250 ? 110 : 170 }));
  const pace = everySecond(1000, (s) => ({ distance: s < 500 ? 1.5 * s : 750 + 3 * (s - 500) }));
  expect(deriveSummary(recordingOf(steps), LEVEL).walkedShare).toBe(0.25);
  expect(deriveSummary(recordingOf(pace), LEVEL).walkedShare).toBeCloseTo(0.5, 2);
  expect(deriveSummary(recordingOf(pace, { sport: "ride" }), LEVEL).walkedShare).toBeNull();
});

test("a ride has no graded speed, strength training no distance, and both have a summary", () => {
  const ride = deriveSummary(recordingOf(everySecond(1800, steady), { sport: "ride" }), LEVEL);
  expect(ride.histograms.gradedSpeed.seconds).toEqual([]);
  expect(ride.bestGradedSpeed20).toBeNull();
  const strength = recordingOf(
    everySecond(1800, () => ({ heartRate: 110 })),
    { sport: "strength" },
  );
  expect(deriveSummary(strength, LEVEL)).toMatchObject({ distance: null, moving: 1800, avgHeartRate: 110 });
});

test("ground-contact balance is kept in steps of half a percent", () => {
  const rows = everySecond(100, (s) => ({ ...steady(s), balance: 49.6 }));
  expect(deriveSummary(recordingOf(rows), LEVEL).histograms.balance).toEqual({
    first: 49.5,
    step: 0.5,
    seconds: [100],
  });
});

test("a recording without samples keeps its totals", () => {
  const totals = totalsOf({ distance: metres(5000), moving: seconds(1500), avgHeartRate: 140 });
  const summary = deriveSummary(recordingOf([], totals), LEVEL);
  expect(summary).toMatchObject({
    distance: 5000,
    moving: 1500,
    elapsed: 1500,
    avgHeartRate: 140,
    sampleCount: 0,
  });
  expect(summary.flags).toContain("samples.none");
});
