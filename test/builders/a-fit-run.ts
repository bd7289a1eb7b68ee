import { addSample, finishSamples, type Recording, startSamples } from "../../src/core/activity/index.ts";
import { instant, metres, seconds } from "../../src/core/units/index.ts";

const SPEED = 3;
const METRES_PER_DEGREE = 111_195;

/** 2026-03-02T17:30Z, a Monday. */
export const FIT_RUN_START = instant(Date.UTC(2026, 2, 2, 17, 30));

/**
 * A short steady run, a sample a second, as a watch records it: 3 m/s north, 172 steps a minute.
 * @param part what is to be different
 * @example aFitRun({ sport: "trailRun", rpe: 6 })
 */
export function aFitRun(part: Partial<Recording> = {}, rows = 120): Recording {
  return {
    sport: "run",
    sportName: "Run",
    indoor: false,
    name: null,
    rpe: null,
    device: "Test Watch 2",
    startedAt: FIT_RUN_START,
    utcOffsetMinutes: 60,
    totals: {
      distance: metres(SPEED * (rows - 1)),
      elapsed: seconds(rows - 1),
      moving: seconds(rows - 1),
      ascent: metres(12),
      descent: metres(8),
      avgHeartRate: 148,
      maxHeartRate: 161,
      avgCadence: 172,
    },
    laps: [],
    samples: runSamples((part.startedAt ?? FIT_RUN_START) / 1000, rows),
    flags: [],
    ...part,
  };
}

/** The samples of the run alone; every value is one that FIT can hold. */
export function runSamples(start: number, rows: number): Recording["samples"] {
  const samples = startSamples(Math.max(1, rows));
  for (let second = 0; second < rows; second += 1) {
    const row = addSample(samples);
    samples.time[row] = start + second;
    samples.distance[row] = SPEED * second;
    samples.speed[row] = SPEED;
    samples.altitude[row] = 100 + (second % 20) / 5;
    samples.heartRate[row] = 130 + (second % 30);
    samples.cadence[row] = 172;
    samples.latitude[row] = 48 + (SPEED * second) / METRES_PER_DEGREE;
    samples.longitude[row] = 11.5;
    samples.balance[row] = 49.5 + (second % 5) / 10;
  }
  return finishSamples(samples);
}
