import {
  type DeviceTotals,
  finishSamples,
  isOnFoot,
  isPlausibleDate,
  type Lap,
  NO_TOTALS,
  type Recording,
  type Samples,
  sliceSamples,
} from "../../core/activity/index.ts";
import { type Instant, instant, metres, seconds } from "../../core/units/index.ts";
import { scaleFootCadence } from "../foot-cadence.ts";
import { findSport } from "../sport-name.ts";
import type { HeardActivity, HeardLap } from "./listen-to-activities.ts";

const LONGEST_NAME = 120;

/** A recording of an activity; none where it has neither two moments nor a duration. */
export function buildRecording(activity: HeardActivity): readonly Recording[] {
  const samples = withoutOpenPoint(finishSamples(activity.samples));
  const totals = addUpLaps(activity.laps);
  const startedAt = findStart(activity, samples);
  if (startedAt === null || (samples.length < 2 && totals.moving === null)) return [];
  const named = findSport(activity.sport) ?? { sport: "other" as const, indoor: false };
  if (isOnFoot(named.sport)) scaleFootCadence(samples, activity.strides);
  return [
    {
      ...named,
      sportName: activity.sport === "" ? null : activity.sport,
      name: findName(activity.notes),
      rpe: null,
      device: activity.device,
      startedAt,
      utcOffsetMinutes: activity.utcOffsetMinutes,
      totals,
      laps: activity.laps.flatMap(presentLap),
      samples,
      flags: [],
    },
  ];
}

/** A file that ends inside a track point leaves one without its time. */
const withoutOpenPoint = (samples: Samples): Samples =>
  samples.length > 0 && Number.isNaN(samples.time[samples.length - 1]!)
    ? sliceSamples(samples, 0, samples.length - 1)
    : samples;

/** The first lap, the first sample, the id: the first of them that can be a date, else whatever there is. */
function findStart({ laps, id }: HeardActivity, samples: Samples): Instant | null {
  const candidates = [
    laps[0]?.startedAt ?? Number.NaN,
    samples.length > 0 ? samples.time[0]! : Number.NaN,
    id,
  ]
    .filter(Number.isFinite)
    .map((at) => Math.round(at * 1000));
  const start = candidates.find(isPlausibleDate) ?? candidates[0];
  return start === undefined ? null : instant(start);
}

function findName(notes: string | null): string | null {
  const first = notes?.split(/[\r\n]/)[0]?.trim() ?? "";
  return first === "" ? null : first.slice(0, LONGEST_NAME);
}

/** A lap's total time is timer time: pauses are taken out. */
function addUpLaps(laps: readonly HeardLap[]): DeviceTotals {
  const timed = laps.filter((lap) => lap.elapsed > 0);
  if (timed.length === 0) return NO_TOTALS;
  const moving = timed.reduce((sum, lap) => sum + lap.elapsed, 0);
  const measured = timed.filter((lap) => lap.distance >= 0);
  const distance = measured.reduce((sum, lap) => sum + lap.distance, 0);
  const pulsed = timed.filter((lap) => lap.avgHeartRate > 0);
  const pulsedTime = pulsed.reduce((sum, lap) => sum + lap.elapsed, 0);
  const beats = pulsed.reduce((sum, lap) => sum + lap.avgHeartRate * lap.elapsed, 0);
  const highest = timed.reduce((top, lap) => Math.max(top, lap.maxHeartRate || 0), 0);
  return {
    ...NO_TOTALS,
    moving: seconds(moving),
    distance: measured.length > 0 && distance > 0 ? metres(distance) : null,
    avgHeartRate: pulsedTime > 0 ? beats / pulsedTime : null,
    maxHeartRate: highest > 0 ? highest : null,
  };
}

function presentLap(lap: HeardLap): readonly Lap[] {
  if (!Number.isFinite(lap.startedAt) || !(lap.elapsed >= 0)) return [];
  return [
    {
      startedAt: instant(Math.round(lap.startedAt * 1000)),
      elapsed: seconds(lap.elapsed),
      distance: lap.distance >= 0 ? metres(lap.distance) : null,
      avgHeartRate: lap.avgHeartRate > 0 ? lap.avgHeartRate : null,
    },
  ];
}
