import type { CleanSamples } from "./derive-clean-samples.ts";
import { deriveClimb } from "./derive-climb.ts";
import type { Motion } from "./derive-motion.ts";
import { getFastestPlausible, getHighestCadence, HEART_RATE_LIMITS } from "./plausible.ts";
import type { Recording } from "./recording.ts";
import { isOnFoot } from "./sport.ts";

/** Totals of a session that agree with its samples. */
export interface Totals {
  readonly distance: number | null;
  readonly elapsed: number;
  readonly moving: number;
  readonly ascent: number | null;
  readonly descent: number | null;
  readonly avgHeartRate: number | null;
  readonly maxHeartRate: number | null;
  readonly avgCadence: number | null;
  /** Whether a total of the device was set aside because the samples contradict it. */
  readonly overruled: boolean;
}

const LONGEST = 14 * 86_400;

/**
 * The device's own totals where the samples bear them out, else what the samples add up to.
 * Source: practice.
 * @example deriveTotals(recording, clean, motion).distance
 */
export function deriveTotals(recording: Recording, clean: CleanSamples, motion: Motion): Totals {
  const times = chooseTimes(recording, clean, motion);
  const distance = chooseDistance(recording, clean, times.elapsed);
  const climb = chooseClimb(recording, motion, distance.value);
  const heart = chooseHeartRate(recording, clean, motion);
  return {
    distance: distance.value,
    elapsed: times.elapsed,
    moving: times.moving,
    ...climb,
    ...heart,
    avgCadence: chooseCadence(recording, clean, motion),
    overruled: times.overruled || distance.overruled,
  };
}

const isCount = (value: number | null): value is number =>
  value !== null && Number.isFinite(value) && value >= 0;

function chooseTimes(recording: Recording, { samples }: CleanSamples, motion: Motion) {
  const { totals } = recording;
  const span = samples.length > 1 ? samples.time[samples.length - 1]! - samples.time[0]! : 0;
  // A cut-off file has lost samples, not its totals.
  const longest = isCutOff(recording) ? LONGEST : 2 * span + 3600;
  const fits = (claim: number): boolean => isPlausibleElapsed(claim, span, longest);
  const timer =
    isCount(totals.moving) && totals.moving > 0 && totals.moving <= LONGEST ? totals.moving : null;
  const claimed = isCount(totals.elapsed) && totals.elapsed > 0 ? totals.elapsed : null;
  const believed = claimed !== null && fits(claimed);
  const timed = timer !== null && fits(timer) ? Math.max(span, timer) : span;
  const elapsed = believed ? claimed : timed;
  const counted = sumMoving(motion);
  const timerHolds = timer !== null && timer <= elapsed * 1.02 + 5 && timer >= 0.5 * counted;
  const moving = timerHolds ? timer : samples.length > 1 ? counted : elapsed;
  const overruled = (claimed !== null && !believed) || (totals.moving !== null && !timerHolds);
  return { elapsed, moving: Math.min(moving, elapsed), overruled: overruled && samples.length > 1 };
}

const isPlausibleElapsed = (claim: number, span: number, longest: number): boolean =>
  span > 0 ? claim >= 0.95 * span - 60 && claim <= longest : claim <= LONGEST;

const isCutOff = ({ flags }: Recording): boolean => flags.includes("file.truncated");

function sumMoving({ weight, moving }: Motion): number {
  let total = 0;
  for (let i = 0; i < weight.length; i++) if (moving[i] === 1) total += weight[i]!;
  return total;
}

function chooseDistance(recording: Recording, { samples, distanceKnown }: CleanSamples, elapsed: number) {
  const last = samples.length - 1;
  const covered = distanceKnown ? samples.distance[last]! : null;
  const claimed = recording.totals.distance;
  if (!isCount(claimed)) return { value: covered, overruled: false };
  const possible = claimed <= getFastestPlausible(recording.sport) * Math.max(elapsed, 1);
  const lost = covered === null || (isCutOff(recording) && claimed > covered);
  const agrees = lost || Math.abs(claimed - covered) <= Math.max(200, 0.3 * covered);
  if (possible && agrees) return { value: claimed, overruled: false };
  return { value: covered, overruled: true };
}

function chooseClimb({ totals }: Recording, { smoothAltitude }: Motion, distance: number | null) {
  const climb = deriveClimb(smoothAltitude);
  const limit = climb ? Math.max(100, 3 * (climb.ascent + climb.descent)) : (distance ?? 20_000);
  // Some exporters write 0 for what they did not count.
  const counted = (claimed: number, seen: number): boolean => claimed <= limit && claimed >= 0.25 * seen - 20;
  const choose = (claimed: number | null, seen: number | null): number | null =>
    isCount(claimed) && counted(claimed, seen ?? 0) ? claimed : seen;
  return {
    ascent: choose(totals.ascent, climb?.ascent ?? null),
    descent: choose(totals.descent, climb?.descent ?? null),
  };
}

function chooseHeartRate({ totals }: Recording, { samples }: CleanSamples, { weight }: Motion) {
  const mean = meanOf(samples.heartRate, weight, null);
  const peak = highestOf(samples.heartRate);
  const real = (value: number | null): value is number =>
    isCount(value) && value >= HEART_RATE_LIMITS.lowest && value <= HEART_RATE_LIMITS.highest;
  const { avgHeartRate: claimedMean, maxHeartRate: claimedPeak } = totals;
  const meanHolds = real(claimedMean) && (mean === null || Math.abs(claimedMean - mean) <= 15);
  const peakHolds = real(claimedPeak) && (peak === null || Math.abs(claimedPeak - peak) <= 10);
  return {
    avgHeartRate: meanHolds ? claimedMean : mean,
    maxHeartRate: peakHolds ? claimedPeak : peak,
  };
}

function chooseCadence(recording: Recording, { samples }: CleanSamples, motion: Motion): number | null {
  const counted = meanOf(samples.cadence, motion.weight, motion.moving);
  if (counted !== null) return counted;
  const claimed = recording.totals.avgCadence;
  const highest = getHighestCadence(isOnFoot(recording.sport));
  return isCount(claimed) && claimed > 0 && claimed <= highest ? claimed : null;
}

/** Mean of the values above zero, by the time they stand for. */
function meanOf(values: Float64Array, weight: Float64Array, only: Uint8Array | null): number | null {
  let sum = 0;
  let known = 0;
  for (let i = 0; i < values.length; i++) {
    if (!(values[i]! > 0) || only?.[i] === 0) continue;
    sum += values[i]! * weight[i]!;
    known += weight[i]!;
  }
  return known > 0 ? sum / known : null;
}

function highestOf(values: Float64Array): number | null {
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) if (values[i]! > highest) highest = values[i]!;
  return Number.isFinite(highest) ? highest : null;
}
