import {
  type ActivityFlag,
  addSample,
  finishSamples,
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
import type { HeartRate } from "./heart-rates.ts";
import type { HealthWorkout } from "./workout.ts";

/** Names that hold a word of running and are something else. */
const NO_RUN = /wheelchair|swim bike run|track and field|transition/i;

/** A workout and the heart rates within its time as a recording. */
export function buildRecording(workout: HealthWorkout, rates: readonly HeartRate[]): Recording {
  const { distance, ascent, duration, from, to } = workout;
  const { sport, indoor } = findNamedSport(workout);
  const samples = buildSamples(workout, chooseDevice(rates, workout.source));
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
function chooseDevice(rates: readonly HeartRate[], own: number): readonly HeartRate[] {
  const counts = new Map<number, number>();
  for (const { source } of rates) counts.set(source, (counts.get(source) ?? 0) + 1);
  const [most] = [...counts].sort(([one, many], [other, more]) => more - many || one - other);
  const chosen = counts.has(own) ? own : most?.[0];
  return rates.filter(({ source }) => source === chosen);
}

/** The first and the last moment stand too, so that the samples span the whole workout however early a strap falls off. */
function buildSamples({ from, to }: HealthWorkout, rates: readonly HeartRate[]): Samples {
  if (rates.length === 0) return finishSamples(startSamples(0));
  const samples = startSamples(rates.length + 2);
  const add = (at: number, beats: number): void => {
    const row = addSample(samples);
    samples.time[row] = at;
    samples.heartRate[row] = beats;
  };
  if (rates[0]!.seconds > from.seconds) add(from.seconds, Number.NaN);
  let before = -1;
  for (const { seconds: at, beats } of rates) {
    if (at > before) add(at, beats);
    before = at;
  }
  if (before < to.seconds) add(to.seconds, Number.NaN);
  return finishSamples(samples);
}

const flagsOf = ({ length }: Samples): readonly ActivityFlag[] => [
  length === 0 ? "samples.none" : "positions.none",
];
