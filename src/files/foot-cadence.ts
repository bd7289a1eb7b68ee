import type { Samples } from "../core/activity/index.ts";

const FAST = 1.8;
const FEWEST_STEPS = 120;
const FEWEST_WALKING_STEPS = 80;

/**
 * Turns strides per minute into steps per minute, in place, where a device counted one foot only: the median while
 * running is below 120 (RULES 6); of a walk, below 80.
 * @param strides whether the format says that the column holds strides
 * @example scaleFootCadence(samples, true)
 */
export function scaleFootCadence(samples: Samples, strides: boolean): void {
  const running = medianWhere(samples, (i) => isFast(samples, i));
  const median = running ?? medianWhere(samples, () => true);
  const fewest = strides || running !== null ? FEWEST_STEPS : FEWEST_WALKING_STEPS;
  if (median === null || median >= fewest) return;
  for (let i = 0; i < samples.length; i++) samples.cadence[i] = samples.cadence[i]! * 2;
}

function isFast({ time, speed, distance, latitude, longitude }: Samples, i: number): boolean {
  if (!Number.isNaN(speed[i]!)) return speed[i]! > FAST;
  if (i === 0) return false;
  const seconds = time[i]! - time[i - 1]!;
  if (distance[i]! >= 0) return distance[i]! - distance[i - 1]! > FAST * seconds;
  const north = (latitude[i]! - latitude[i - 1]!) * 111_195;
  const east = (longitude[i]! - longitude[i - 1]!) * 111_195 * Math.cos((latitude[i]! * Math.PI) / 180);
  return Math.hypot(north, east) > FAST * seconds;
}

function medianWhere({ cadence, length }: Samples, holds: (index: number) => boolean): number | null {
  const known = new Float64Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    if (!(cadence[i]! > 0) || !holds(i)) continue;
    known[count] = cadence[i]!;
    count += 1;
  }
  return count === 0 ? null : known.subarray(0, count).sort()[count >> 1]!;
}
