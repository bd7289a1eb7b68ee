import {
  type ActivityFlag,
  addSample,
  finishSamples,
  isOnFoot,
  type Recording,
  type Samples,
  startSamples,
} from "../../core/activity/index.ts";
import {
  type Instant,
  instant,
  metres,
  offsetMinutesAt,
  parseTimeZone,
  seconds,
} from "../../core/units/index.ts";
import { findSport, type NamedSport } from "../sport-name.ts";
import type { TimedValue } from "./timed-values.ts";
import type { HealthWorkout } from "./workout.ts";

/** Names that hold a word of running and are something else. */
const NO_RUN = /wheelchair|swim bike run|track and field|transition/i;

/** What was measured within a workout's time, in order of time. */
export interface Measured {
  readonly heartRates: readonly TimedValue[];
  /** Metres covered up to each moment since the one before. */
  readonly steps: readonly TimedValue[];
}

/** A workout and what was measured within its time as a recording. */
export function buildRecording(workout: HealthWorkout, measured: Measured): Recording {
  const { distance, ascent, duration, from, to } = workout;
  const { sport, indoor } = findNamedSport(workout);
  const steps = isOnFoot(sport) ? chooseDevice(measured.steps, workout.source) : [];
  const samples = buildSamples(workout, {
    heartRates: chooseDevice(measured.heartRates, workout.source),
    steps: agrees(steps, distance) ? steps : [],
  });
  const startedAt = instant(from.seconds * 1000);
  const elapsed = to.seconds - from.seconds;
  return {
    sport,
    sportName: workout.activity || null,
    indoor,
    name: null,
    rpe: null,
    device: workout.sourceName || null,
    startedAt,
    utcOffsetMinutes: findOffset(workout, startedAt),
    totals: {
      distance: distance === null ? null : metres(distance),
      elapsed: seconds(elapsed),
      moving: duration === null ? null : seconds(Math.min(duration, elapsed)),
      ascent: ascent === null ? null : metres(ascent),
      descent: null,
      avgHeartRate: workout.averageHeartRate,
      maxHeartRate: workout.highestHeartRate,
      avgCadence: null,
    },
    laps: [],
    samples,
    flags: flagsOf(samples),
  };
}

function findNamedSport({ activity, indoor }: HealthWorkout): NamedSport {
  const named = NO_RUN.test(activity) ? null : findSport(activity);
  const sport = named?.sport ?? "other";
  return {
    sport: indoor && sport === "run" ? "treadmill" : sport,
    indoor: indoor || (named?.indoor ?? false),
  };
}

/** The zone in which the workout began, where it is told; the export writes every time as the phone's zone had it. */
function findOffset({ zone, from }: HealthWorkout, startedAt: Instant): number {
  const parsed = zone === null ? null : parseTimeZone(zone);
  return parsed?.ok ? offsetMinutesAt(startedAt, parsed.value) : from.offsetMinutes;
}

/** Those of the workout's own device, else of the one that measured most; two at once would tell each moment twice. */
function chooseDevice(rates: readonly TimedValue[], own: number): readonly TimedValue[] {
  const counts = new Map<number, number>();
  for (const { source } of rates) counts.set(source, (counts.get(source) ?? 0) + 1);
  const [most] = [...counts].sort(([one, many], [other, more]) => more - many || one - other);
  const chosen = counts.has(own) ? own : most?.[0];
  return rates.filter(({ source }) => source === chosen);
}

/** Steps of which some are missing, or counted twice, say nothing of pace. */
function agrees(steps: readonly TimedValue[], distance: number | null): boolean {
  if (distance === null) return false;
  const covered = steps.reduce((sum, { value }) => sum + value, 0);
  return covered >= 0.8 * distance && covered <= 1.2 * distance;
}

/** The first and the last moment stand too, so that the samples span the whole workout however early a strap falls off. */
function buildSamples({ from, to }: HealthWorkout, { heartRates, steps }: Measured): Samples {
  const rows = heartRates.length > 0 ? heartRates : steps;
  if (rows.length === 0) return finishSamples(startSamples(0));
  const samples = startSamples(rows.length + 2);
  const distanceAt = startDistance(from.seconds, steps);
  const add = (at: number, beats: number): void => {
    const row = addSample(samples);
    samples.time[row] = at;
    samples.heartRate[row] = beats;
    samples.distance[row] = distanceAt(at);
  };
  const beatsOf = ({ value }: TimedValue): number => (heartRates.length > 0 ? value : Number.NaN);
  if (rows[0]!.seconds > from.seconds) add(from.seconds, Number.NaN);
  let before = -1;
  for (const row of rows) {
    if (row.seconds > before) add(row.seconds, beatsOf(row));
    before = row.seconds;
  }
  if (before < to.seconds) add(to.seconds, Number.NaN);
  return finishSamples(samples);
}

/** The way covered at moments that are asked for in order, evenly between those at which it was measured. */
function startDistance(from: number, steps: readonly TimedValue[]): (at: number) => number {
  let next = 0;
  let time = from;
  let covered = 0;
  return (at) => {
    if (steps.length === 0) return Number.NaN;
    for (; next < steps.length && steps[next]!.seconds <= at; next += 1) {
      time = steps[next]!.seconds;
      covered += steps[next]!.value;
    }
    const ahead = steps[next];
    if (ahead === undefined || at <= time) return covered;
    return covered + (ahead.value * (at - time)) / (ahead.seconds - time);
  };
}

const flagsOf = ({ length }: Samples): readonly ActivityFlag[] => [
  length === 0 ? "samples.none" : "positions.none",
];
