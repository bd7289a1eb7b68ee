import { type Activity, isRunning } from "../../activity/index.ts";
import type { ClassifiedSession } from "../../load/index.ts";
import { quantileOf } from "../../load/index.ts";
import { dayNumberOf, type LocalDate } from "../../units/index.ts";
import { fitIntercept, fitTheilSen } from "../cadence/theil-sen.ts";

const LEAST_SPREAD = 0.3;
const FEWEST_RUNS = 10;
const LEAST_MINUTES = 20;

/** An easy run's heart rate, beats above (+) or below (-) the runner's own line at that pace. */
export interface EasyHeartRate {
  readonly date: LocalDate;
  readonly beats: number;
}

export interface EasyRunLog {
  readonly activities: readonly Activity[];
  readonly sessions: readonly ClassifiedSession[];
}

/**
 * The heart rate of each easy run against the runner's own line of all of them (heart rate by speed, Theil-Sen; level
 * where the speeds spread over less than 0.3 m/s). Easy runs of 20 minutes or more with heart rate that was not stuck to
 * the steps; the first of a day counts. Nothing with fewer than 10.
 * Source: practice; the numbers are our own default.
 * @example deriveEasyHeartRates({ activities, sessions })[0] // { date: "2026-11-24", beats: -2.1 }
 */
export function deriveEasyHeartRates({ activities, sessions }: EasyRunLog): readonly EasyHeartRate[] {
  const easy = new Set(sessions.filter((one) => one.class === "easy").map((one) => one.activityId));
  const runs = activities
    .filter(({ id }) => easy.has(id))
    .flatMap(({ summary }) => pointOf(summary))
    .sort((one, other) => dayNumberOf(one.date) - dayNumberOf(other.date))
    .filter(({ date }, index, all) => all[index - 1]?.date !== date);
  if (runs.length < FEWEST_RUNS) return [];
  const speeds = Float64Array.from(runs, ({ x }) => x).sort();
  const spread = (quantileOf(speeds, 0.9) ?? 0) - (quantileOf(speeds, 0.1) ?? 0);
  const slope = spread < LEAST_SPREAD ? 0 : (fitTheilSen(runs)?.slope ?? 0);
  const intercept = fitIntercept(runs, slope) ?? 0;
  return runs.map(({ date, x, y }) => ({ date, beats: y - intercept - slope * x }));
}

function pointOf({ sport, distance, moving, avgHeartRate, flags, localDate }: Activity["summary"]) {
  if (!isRunning(sport) || distance === null || avgHeartRate === null || moving < LEAST_MINUTES * 60)
    return [];
  if (flags.includes("heartRate.lockedToCadence")) return [];
  return [{ date: localDate, x: distance / moving, y: avgHeartRate }];
}
