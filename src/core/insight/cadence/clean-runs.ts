import { medianOf } from "../../load/index.ts";
import { addDays, type LocalDate } from "../../units/index.ts";
import type { CadenceSample } from "./cadence-sample.ts";

const ONE_FOOT = 120;
const FAST = 1.8;
const SLOWEST = 2;
const FASTEST = 5;
const STEEPEST = 0.02;
const WARM_UP = 180;
const WALKING = 130;
const LEAST_SECONDS = 600;
const WINDOW_DAYS = 28;

/** A run with enough clean time. */
export interface CadenceRun {
  readonly date: LocalDate;
  readonly samples: readonly CadenceSample[];
  /** Means weighed by time: steps per minute and m/s. */
  readonly cadence: number;
  readonly speed: number;
  readonly seconds: number;
}

/**
 * The runs of the 28 days up to a day, cleaned: strides doubled where the median above 1.8 m/s is below 120; 2.0 to
 * 5.0 m/s, grade of 2 % at most, without the first 3 minutes and without walking (below 130); 10 minutes or more left.
 * A grade or a time since the start that is unknown drops nothing.
 * Source: RULES section 6.
 * @example cleanCadenceRuns(samples, localDate("2026-11-30")).length // 6
 */
export function cleanCadenceRuns(samples: readonly CadenceSample[], today: LocalDate): readonly CadenceRun[] {
  const recent = samples.filter(({ date }) => date > addDays(today, -WINDOW_DAYS) && date <= today);
  return listRuns(recent)
    .map((run) => gatherRun(doubleOneFoot(run).filter(isClean)))
    .filter((run) => run !== null)
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

function listRuns(samples: readonly CadenceSample[]): readonly (readonly CadenceSample[])[] {
  const runs = new Map<string, CadenceSample[]>();
  for (const sample of samples) {
    const key = `${sample.date} ${sample.run ?? ""}`;
    const run = runs.get(key);
    if (run) run.push(sample);
    else runs.set(key, [sample]);
  }
  return [...runs.values()];
}

/** Strides to steps, where a device counted one foot. */
function doubleOneFoot(run: readonly CadenceSample[]): readonly CadenceSample[] {
  const median = medianOf(run.filter(({ speed }) => speed > FAST).map(({ cadence }) => cadence));
  if (median === null || median >= ONE_FOOT) return run;
  return run.map((sample) => ({ ...sample, cadence: 2 * sample.cadence }));
}

const isClean = ({ cadence, speed, grade, sinceStart }: CadenceSample): boolean =>
  speed >= SLOWEST &&
  speed <= FASTEST &&
  cadence >= WALKING &&
  Math.abs(grade ?? 0) <= STEEPEST &&
  (sinceStart ?? WARM_UP) >= WARM_UP;

function gatherRun(samples: readonly CadenceSample[]): CadenceRun | null {
  const seconds = samples.reduce((sum, one) => sum + one.seconds, 0);
  const first = samples[0];
  if (!first || seconds < LEAST_SECONDS) return null;
  const mean = (of: (sample: CadenceSample) => number): number =>
    samples.reduce((sum, one) => sum + of(one) * one.seconds, 0) / seconds;
  return {
    date: first.date,
    samples,
    cadence: mean((one) => one.cadence),
    speed: mean((one) => one.speed),
    seconds,
  };
}
