import {
  type Instant,
  instant,
  localDateAtOffset,
  metres,
  metresPerSecond,
  seconds,
} from "../units/index.ts";
import { deriveBestGradedSpeed, deriveBestHeartRate } from "./derive-best-efforts.ts";
import { deriveCadenceLock } from "./derive-cadence-lock.ts";
import { type CleanSamples, deriveCleanSamples } from "./derive-clean-samples.ts";
import { deriveMotion, type Motion } from "./derive-motion.ts";
import { deriveTotals, type Totals } from "./derive-totals.ts";
import { deriveWalkedShare } from "./derive-walked-share.ts";
import { deriveHistogram } from "./histogram.ts";
import { isPlausibleDate, roundOrNull } from "./plausible.ts";
import { ACTIVITY_FLAGS, type ActivityFlag, type Lap, type Recording } from "./recording.ts";
import { isOnFoot } from "./sport.ts";
import { type ActivityHistograms, type ActivitySummary, emptyHistogram } from "./summary.ts";

/** Raised whenever the same recording would give another summary; older ones are derived again. */
export const SUMMARY_VERSION = 1;

const STANDING = 0.3;

export interface SummaryContext {
  /** Minutes east of UTC at the start, for recordings that do not tell it themselves. */
  readonly utcOffsetMinutes: number;
}

/**
 * All that is kept of a recording: cleaned, weighed by time and added up, plain numbers that survive JSON.
 * Every recording has a summary; what was odd stands in its flags.
 * @param context the offset to assume where the file tells none (flag `offset.assumed`)
 * Source: slope by RULES 2.6, thresholds by 2.12a, cadence lock by 2.11; the rest is practice
 * @example deriveSummary(recording, { utcOffsetMinutes: 60 }).distance // 10012
 */
export function deriveSummary(recording: Recording, context: SummaryContext): ActivitySummary {
  const clean = deriveCleanSamples(recording);
  const motion = deriveMotion({ ...clean, slowest: STANDING });
  const totals = deriveTotals(recording, clean, motion);
  const locked = isOnFoot(recording.sport) && deriveCadenceLock({ ...clean.samples, weights: motion.weight });
  const startedAt = findStart(recording, clean);
  const utcOffsetMinutes = Math.round(recording.utcOffsetMinutes ?? context.utcOffsetMinutes) || 0;
  return {
    version: SUMMARY_VERSION,
    sport: recording.sport,
    indoor: recording.indoor,
    name: recording.name,
    device: recording.device,
    startedAt,
    utcOffsetMinutes,
    localDate: localDateAtOffset(startedAt, utcOffsetMinutes),
    ...presentTotals(totals),
    rpe: recording.rpe !== null && recording.rpe >= 0 && recording.rpe <= 10 ? recording.rpe : null,
    histograms: deriveHistograms(recording, clean, motion),
    ...deriveEfforts(recording, clean, motion, locked),
    sampleCount: clean.samples.length,
    laps: recording.laps.flatMap(cleanLap),
    flags: gatherFlags(recording, clean, { startedAt, locked, overruled: totals.overruled }),
  };
}

/** The recording's start, or that of its samples where the recording has no possible one. */
function findStart({ startedAt }: Recording, { samples }: CleanSamples): Instant {
  const first = samples.length > 0 ? samples.time[0]! * 1000 : Number.NaN;
  if (isPlausibleDate(startedAt)) return instant(Math.round(startedAt));
  if (isPlausibleDate(first)) return instant(Math.round(first));
  return instant(Number.isFinite(startedAt) && Math.abs(startedAt) < 8e15 ? Math.round(startedAt) : 0);
}

function presentTotals(totals: Totals) {
  const distance = roundOrNull(totals.distance, 1);
  const ascent = roundOrNull(totals.ascent, 1);
  const descent = roundOrNull(totals.descent, 1);
  return {
    distance: distance === null ? null : metres(distance),
    elapsed: seconds(roundOrNull(totals.elapsed, 3) ?? 0),
    moving: seconds(roundOrNull(totals.moving, 3) ?? 0),
    ascent: ascent === null ? null : metres(ascent),
    descent: descent === null ? null : metres(descent),
    avgHeartRate: roundOrNull(totals.avgHeartRate, 1),
    maxHeartRate: roundOrNull(totals.maxHeartRate, 0),
    avgCadence: roundOrNull(totals.avgCadence, 1),
  };
}

function deriveHistograms(
  { sport }: Recording,
  { samples }: CleanSamples,
  motion: Motion,
): ActivityHistograms {
  const { weight: weights, moving: only } = motion;
  return {
    heartRate: deriveHistogram({ values: samples.heartRate, weights, step: 1 }),
    gradedSpeed: isOnFoot(sport)
      ? deriveHistogram({ values: motion.gradedSpeed, weights, step: 0.05, only })
      : emptyHistogram(0.05),
    cadence: deriveHistogram({
      values: samples.cadence,
      weights,
      step: 1,
      only: markSteps(samples.cadence, only),
    }),
    balance: deriveHistogram({ values: samples.balance, weights, step: 0.5 }),
  };
}

/** Moving and stepping: a cadence of 0 while moving is a sensor that lost the steps. */
function markSteps(cadence: Float64Array, moving: Uint8Array): Uint8Array {
  const stepping = new Uint8Array(moving.length);
  for (let i = 0; i < stepping.length; i++) if (cadence[i]! > 0) stepping[i] = moving[i]!;
  return stepping;
}

function deriveEfforts(recording: Recording, { samples }: CleanSamples, motion: Motion, locked: boolean) {
  const { time, heartRate, cadence } = samples;
  const weights = motion.weight;
  const onFoot = isOnFoot(recording.sport);
  const speed = onFoot ? deriveBestGradedSpeed({ time, values: standStill(motion), weights }) : null;
  const heart = locked ? null : deriveBestHeartRate({ time, values: heartRate, weights });
  const walked = onFoot
    ? deriveWalkedShare({ cadence, speed: motion.speed, weights, moving: motion.moving })
    : null;
  const rounded = roundOrNull(speed, 4);
  return {
    bestGradedSpeed20: rounded === null ? null : metresPerSecond(rounded),
    bestHeartRate30: roundOrNull(heart, 2),
    walkedShare: roundOrNull(walked, 4),
  };
}

/** Pauses and standing count in a best effort, with no speed. */
function standStill({ gradedSpeed, moving }: Motion): Float64Array {
  const speeds = new Float64Array(gradedSpeed.length);
  for (let i = 0; i < speeds.length; i++) if (moving[i] === 1) speeds[i] = gradedSpeed[i]!;
  return speeds;
}

function cleanLap(lap: Lap): readonly Lap[] {
  if (!Number.isFinite(lap.startedAt) || !(lap.elapsed >= 0) || !Number.isFinite(lap.elapsed)) return [];
  const distance = roundOrNull(lap.distance, 1);
  return [
    {
      startedAt: lap.startedAt,
      elapsed: lap.elapsed,
      distance: distance === null || distance < 0 ? null : metres(distance),
      avgHeartRate: roundOrNull(lap.avgHeartRate, 1),
    },
  ];
}

function gatherFlags(
  recording: Recording,
  { samples, flags }: CleanSamples,
  found: { readonly startedAt: Instant; readonly locked: boolean; readonly overruled: boolean },
): readonly ActivityFlag[] {
  const all = new Set<ActivityFlag>([...recording.flags, ...flags]);
  if (samples.length === 0) all.add("samples.none");
  else if (!samples.latitude.some((value) => !Number.isNaN(value))) all.add("positions.none");
  if (!isPlausibleDate(recording.startedAt) || !isPlausibleDate(found.startedAt))
    all.add("samples.dateImplausible");
  if (found.locked) all.add("heartRate.lockedToCadence");
  if (recording.utcOffsetMinutes === null) all.add("offset.assumed");
  if (found.overruled) all.add("totals.fromSamples");
  return ACTIVITY_FLAGS.filter((flag) => all.has(flag));
}
