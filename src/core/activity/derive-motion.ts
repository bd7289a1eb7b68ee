import { fillBetween } from "./derive-clean-distance.ts";
import { deriveGradedSpeed } from "./grade-cost.ts";
import type { Samples } from "./samples.ts";

const USUAL_CAP = 30;
const LONGEST_CAP = 300;
const SPEED_WINDOW = 5;
const GRADE_REACH = 15;

/** What follows from clean samples for every moment. */
export interface Motion {
  /** Seconds that each sample stands for: until the next one, at most `cap`. The last stands for none. */
  readonly weight: Float64Array;
  /** A longer gap between samples is a pause. 30 s, more only where samples are far apart throughout. */
  readonly cap: number;
  /** m/s, NaN where unknown. */
  readonly speed: Float64Array;
  /** m/s on the level at the same cost; equals `speed` where altitude is unknown. */
  readonly gradedSpeed: Float64Array;
  /** Altitude smoothed over 30 m of way, metres; empty where altitude is unknown. */
  readonly smoothAltitude: Float64Array;
  /** 1 while moving. */
  readonly moving: Uint8Array;
}

export interface MotionInput {
  readonly samples: Samples;
  readonly distanceKnown: boolean;
  /** Slower than this is standing, m/s. */
  readonly slowest: number;
}

/**
 * Weights, speeds and slopes for every sample. Speed is the device's where it agrees with the distance covered, else
 * the mean over ten seconds. Source: practice; slope by RULES 2.6.
 * @example deriveMotion({ samples, distanceKnown: true, slowest: 0.3 }).weight
 */
export function deriveMotion({ samples, distanceKnown, slowest }: MotionInput): Motion {
  const cap = deriveCap(samples.time);
  const weight = deriveWeights(samples.time, cap);
  const speed = deriveSpeeds(samples, weight, cap, distanceKnown);
  const smoothAltitude = distanceKnown ? smoothOverWay(samples) : new Float64Array(0);
  const gradedSpeed = gradeSpeeds(speed, samples.distance, smoothAltitude);
  const moving = markMoving(samples.time, speed, cap, slowest);
  return { weight, cap, speed, gradedSpeed, smoothAltitude, moving };
}

function deriveCap(time: Float64Array): number {
  if (time.length < 3) return USUAL_CAP;
  const gaps = new Float64Array(time.length - 1);
  let small = 0;
  for (let i = 0; i < gaps.length; i++) {
    gaps[i] = time[i + 1]! - time[i]!;
    if (gaps[i]! <= USUAL_CAP / 2) small += 1;
  }
  // The median is among the small gaps, so that sorting them could not raise the cap.
  if (small > gaps.length >> 1) return USUAL_CAP;
  const median = gaps.sort()[gaps.length >> 1]!;
  return Math.min(LONGEST_CAP, Math.max(USUAL_CAP, 2 * median));
}

function deriveWeights(time: Float64Array, cap: number): Float64Array {
  const weight = new Float64Array(time.length);
  for (let i = 0; i + 1 < time.length; i++) weight[i] = Math.min(cap, time[i + 1]! - time[i]!);
  return weight;
}

function deriveSpeeds(
  samples: Samples,
  weight: Float64Array,
  cap: number,
  distanceKnown: boolean,
): Float64Array {
  if (!distanceKnown) return samples.speed;
  const covered = speedsFromDistance(samples, cap);
  if (!deviceSpeedAgrees(samples.speed, weight, covered)) return covered;
  return layOver(covered, samples.speed);
}

/** The upper value where it is known, else the lower. Loops, since `map` costs several times as much here. */
function layOver(lower: Float64Array, upper: Float64Array): Float64Array {
  const laid = new Float64Array(lower.length);
  for (let i = 0; i < laid.length; i++) laid[i] = Number.isFinite(upper[i]!) ? upper[i]! : lower[i]!;
  return laid;
}

function speedsFromDistance({ time, distance }: Samples, cap: number): Float64Array {
  const speed = new Float64Array(time.length).fill(Number.NaN);
  let from = 0;
  let to = 0;
  for (let i = 0; i < time.length; i++) {
    if (i > 0 && time[i]! - time[i - 1]! > cap) from = i;
    while (from < i && time[i]! - time[from]! > SPEED_WINDOW) from += 1;
    if (to < i) to = i;
    while (to + 1 < time.length && time[to]! - time[i]! < SPEED_WINDOW && time[to + 1]! - time[to]! <= cap)
      to++;
    // A sample sparser than the window still has its neighbour before it.
    const start = from === i && i > 0 && to === i && time[i]! - time[i - 1]! <= cap ? i - 1 : from;
    speed[i] = to > start ? (distance[to]! - distance[start]!) / (time[to]! - time[start]!) : 0;
  }
  return speed;
}

/** Some files carry speed in another unit, or only zeros: believed when it adds up to the way covered. */
function deviceSpeedAgrees(speed: Float64Array, weight: Float64Array, covered: Float64Array): boolean {
  let device = 0;
  let way = 0;
  for (let i = 0; i < weight.length; i++) {
    if (!Number.isFinite(speed[i]!)) continue;
    device += speed[i]! * weight[i]!;
    way += covered[i]! * weight[i]!;
  }
  return device > 0.8 * way && device < 1.25 * way;
}

function smoothOverWay({ altitude, distance, time }: Samples): Float64Array {
  const known = altitude.some((value) => !Number.isNaN(value));
  if (!known) return new Float64Array(0);
  const filled = altitude.slice();
  fillBetween(filled, time);
  const sums = new Float64Array(filled.length + 1);
  for (let i = 0; i < filled.length; i++) sums[i + 1] = sums[i]! + filled[i]!;
  const smooth = new Float64Array(filled.length);
  let from = 0;
  let to = 0;
  for (let i = 0; i < filled.length; i++) {
    while (distance[i]! - distance[from]! > GRADE_REACH) from += 1;
    while (to < filled.length && distance[to]! - distance[i]! <= GRADE_REACH) to += 1;
    smooth[i] = (sums[to]! - sums[from]!) / (to - from);
  }
  return smooth;
}

function gradeSpeeds(speed: Float64Array, distance: Float64Array, altitude: Float64Array): Float64Array {
  if (altitude.length === 0) return speed;
  const graded = new Float64Array(speed.length);
  const last = distance.length - 1;
  let from = 0;
  let to = 0;
  for (let i = 0; i <= last; i++) {
    while (from < i && distance[i]! - distance[from + 1]! >= GRADE_REACH) from += 1;
    if (to < i) to = i;
    while (to < last && distance[to]! - distance[i]! < GRADE_REACH) to += 1;
    const way = distance[to]! - distance[from]!;
    const grade = way >= GRADE_REACH ? (altitude[to]! - altitude[from]!) / way : 0;
    graded[i] = deriveGradedSpeed(speed[i]!, grade);
  }
  return graded;
}

function markMoving(time: Float64Array, speed: Float64Array, cap: number, slowest: number): Uint8Array {
  const moving = new Uint8Array(time.length);
  const speedKnown = speed.some((value) => !Number.isNaN(value));
  for (let i = 0; i + 1 < time.length; i++) {
    if (time[i + 1]! - time[i]! > cap) continue;
    moving[i] = !speedKnown || speed[i]! > slowest ? 1 : 0;
  }
  return moving;
}
