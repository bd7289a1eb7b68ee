import { isPlausibleDate } from "./plausible.ts";
import type { ActivityFlag } from "./recording.ts";
import type { SampleColumn, Samples } from "./samples.ts";

const LEAP_SECONDS = 3600;
/** No session pauses for longer: what lies beyond belongs to a garbled clock. */
const LONGEST_PAUSE = 2 * 86_400;

const VALUES: readonly SampleColumn[] = [
  "distance",
  "speed",
  "altitude",
  "heartRate",
  "cadence",
  "latitude",
  "longitude",
  "balance",
];

/**
 * A copy of the samples in which every moment is later than the one before. Moments that run back are dropped; so
 * is a single leap of over an hour from which the clock comes back; two samples of the same moment become one.
 * Of stretches that lie days apart the longest stays. Impossible dates are dropped when others are possible, and kept for their distances in time when none is.
 * Source: practice.
 * @example deriveTimeOrder(samples, flags).time
 */
export function deriveTimeOrder(samples: Samples, flags: Set<ActivityFlag>): Samples {
  const kept = new Int32Array(samples.length);
  const dated = someDatePossible(samples.time);
  let count = 0;
  for (let i = 0; i < samples.length; i++) {
    const time = samples.time[i]!;
    if (!Number.isFinite(time)) continue;
    if (!isPlausibleDate(time * 1000)) {
      flags.add("samples.dateImplausible");
      if (dated) continue;
    }
    count = keepMoment(samples.time, kept, count, i, flags);
  }
  return gather(samples, findSession(samples.time, kept.subarray(0, count), flags));
}

/** The longest stretch of samples without an impossible pause. */
function findSession(time: Float64Array, kept: Int32Array, flags: Set<ActivityFlag>): Int32Array {
  let best = kept.subarray(0, 0);
  let from = 0;
  for (let i = 1; i <= kept.length; i++) {
    if (i < kept.length && time[kept[i]!]! - time[kept[i - 1]!]! <= LONGEST_PAUSE) continue;
    if (i - from > best.length) best = kept.subarray(from, i);
    from = i;
  }
  if (best.length < kept.length) flags.add("samples.dateImplausible");
  return best;
}

function keepMoment(
  time: Float64Array,
  kept: Int32Array,
  count: number,
  index: number,
  flags: Set<ActivityFlag>,
): number {
  const latest = count === 0 ? Number.NEGATIVE_INFINITY : time[kept[count - 1]!]!;
  if (time[index]! >= latest) {
    kept[count] = index;
    return count + 1;
  }
  flags.add("samples.timeWentBack");
  const before = count > 1 ? time[kept[count - 2]!]! : Number.NEGATIVE_INFINITY;
  const leapt = latest - Math.max(before, time[index]!) > LEAP_SECONDS && !(time[index + 1]! >= latest);
  if (leapt && time[index]! >= before) kept[count - 1] = index;
  return count;
}

function someDatePossible(time: Float64Array): boolean {
  for (let i = 0; i < time.length; i++) if (isPlausibleDate(time[i]! * 1000)) return true;
  return false;
}

/** Copies the kept rows; rows of the same moment are laid over each other. */
function gather(samples: Samples, kept: Int32Array): Samples {
  const rows = deriveRows(samples.time, kept);
  const length = rows.length === 0 ? 0 : rows[rows.length - 1]! + 1;
  const whole = length === samples.length;
  const column = (name: SampleColumn): Float64Array =>
    whole ? copyColumn(samples[name], length) : gatherColumn(samples[name], kept, rows, length);
  const time = column("time");
  const [distance, speed, altitude, heartRate, cadence, latitude, longitude, balance] = VALUES.map(column);
  return {
    length,
    time,
    distance: distance!,
    speed: speed!,
    altitude: altitude!,
    heartRate: heartRate!,
    cadence: cadence!,
    latitude: latitude!,
    longitude: longitude!,
    balance: balance!,
  };
}

/** The row into which each kept one goes. */
function deriveRows(time: Float64Array, kept: Int32Array): Int32Array {
  const rows = new Int32Array(kept.length);
  let row = -1;
  for (let i = 0; i < kept.length; i++) {
    const again = i > 0 && time[kept[i]!] === time[kept[i - 1]!];
    if (!again) row += 1;
    rows[i] = row;
  }
  return rows;
}

/** Nearly every recording is in order already: then each row stays where it is. */
function copyColumn(from: Float64Array, length: number): Float64Array {
  const to = from.slice(0, length);
  for (let i = 0; i < to.length; i++) if (!Number.isFinite(to[i]!)) to[i] = Number.NaN;
  return to;
}

function gatherColumn(from: Float64Array, kept: Int32Array, rows: Int32Array, length: number): Float64Array {
  const to = new Float64Array(length).fill(Number.NaN);
  for (let i = 0; i < kept.length; i++) {
    const value = from[kept[i]!]!;
    if (Number.isFinite(value)) to[rows[i]!] = value;
  }
  return to;
}
