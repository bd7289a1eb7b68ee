import type { ActivityFlag } from "./recording.ts";
import type { Samples } from "./samples.ts";

export interface DistanceRules {
  /** m/s above which a step is not counted. */
  readonly fastest: number;
  /** Seconds since 1970: what was covered before the first sample. */
  readonly startedAt: number;
  readonly flags: Set<ActivityFlag>;
}

const EARTH_RADIUS = 6_371_008.8;
const RADIANS = Math.PI / 180;

/**
 * Metres between two places along the sphere (haversine, mean earth radius; within 0.5 % of the ellipsoid).
 * @param fromLatitude degrees, as all four
 * Source: Sinnott 1984, Sky and Telescope 68:159
 * @example deriveMetresBetween(0, -30, 1, -30) // 111195
 */
export function deriveMetresBetween(
  fromLatitude: number,
  fromLongitude: number,
  toLatitude: number,
  toLongitude: number,
): number {
  const north = Math.sin(((toLatitude - fromLatitude) * RADIANS) / 2);
  const east = Math.sin(((toLongitude - fromLongitude) * RADIANS) / 2);
  const chord =
    north * north + Math.cos(fromLatitude * RADIANS) * Math.cos(toLatitude * RADIANS) * east * east;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * Makes the device's distance grow from the start, in place: a count that begins again goes on from where it was, a
 * single value that falls back is passed over, a step too fast for the sport counts nothing.
 * @returns whether the device counted distance at all
 * Source: practice.
 * @example cleanDistance(samples, { fastest: 12.5, startedAt, flags })
 */
export function cleanDistance({ distance, time }: Samples, rules: DistanceRules): boolean {
  let total = -1;
  let raw = 0;
  let last = -1;
  for (let i = 0; i < distance.length; i++) {
    const value = distance[i]!;
    if (!(value >= 0)) {
      distance[i] = Number.NaN;
      continue;
    }
    if (total < 0) total = readBefore(value, time[i]!, rules);
    else if (value < raw) {
      rules.flags.add("samples.distanceShrank");
      if (!beganAgain(distance, i, raw)) {
        distance[i] = Number.NaN;
        continue;
      }
    } else total += readStep(value - raw, time[i]! - time[last]!, rules);
    raw = value;
    last = i;
    distance[i] = total;
  }
  fillBetween(distance, time);
  return total > 0;
}

function readBefore(first: number, at: number, { fastest, startedAt }: DistanceRules): number {
  return first <= fastest * Math.min(600, Math.max(10, at - startedAt)) ? first : 0;
}

function readStep(metres: number, seconds: number, { fastest, flags }: DistanceRules): number {
  if (metres <= fastest * seconds) return metres;
  flags.add("samples.speedImplausible");
  return 0;
}

/** A count that began again stays low; a slip is back above at the next value. */
function beganAgain(distance: Float64Array, index: number, before: number): boolean {
  for (let i = index + 1; i < distance.length; i++) {
    if (distance[i]! >= 0) return distance[i]! < before;
  }
  return false;
}

/**
 * Measures distance between positions, in place. A place too far for the time passed is a stray fix: it counts only
 * as the new beginning when the next fix confirms it.
 * @returns whether the positions tell of any way
 * Source: practice.
 * @example measureDistance(samples, { fastest: 12.5, startedAt, flags })
 */
export function measureDistance(
  { distance, time, latitude, longitude }: Samples,
  rules: DistanceRules,
): boolean {
  let total = 0;
  let good = -1;
  let stray = -1;
  distance.fill(Number.NaN);
  const between = (from: number, to: number): number =>
    deriveMetresBetween(latitude[from]!, longitude[from]!, latitude[to]!, longitude[to]!);
  for (let i = 0; i < distance.length; i++) {
    if (!Number.isFinite(latitude[i]!)) continue;
    const step = good < 0 ? 0 : between(good, i);
    if (good < 0 || step <= rules.fastest * (time[i]! - time[good]!)) total += step;
    else {
      rules.flags.add("samples.speedImplausible");
      const onward = stray < 0 ? Number.NaN : between(stray, i);
      if (!(onward <= rules.fastest * (time[i]! - time[stray]!))) {
        stray = i;
        continue;
      }
      total += onward;
    }
    good = i;
    stray = -1;
    distance[i] = total;
  }
  if (total > 0) fillBetween(distance, time);
  return total > 0;
}

/**
 * Fills NaN on a straight line between known values, in place; before the first and after the last it stays level.
 * Source: practice.
 * @example fillBetween(Float64Array.of(0, NaN, 4), Float64Array.of(0, 1, 2)) // 0, 2, 4
 */
export function fillBetween(values: Float64Array, time: Float64Array): void {
  let last = -1;
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i]!)) continue;
    if (last < 0) values.fill(values[i]!, 0, i);
    else if (i > last + 1) fillLine(values, time, last, i);
    last = i;
  }
  if (last >= 0) values.fill(values[last]!, last + 1);
}

function fillLine(values: Float64Array, time: Float64Array, from: number, to: number): void {
  const slope = (values[to]! - values[from]!) / (time[to]! - time[from]!);
  for (let i = from + 1; i < to; i++) values[i] = values[from]! + slope * (time[i]! - time[from]!);
}
