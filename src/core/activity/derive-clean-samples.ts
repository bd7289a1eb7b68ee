import { cleanDistance, measureDistance } from "./derive-clean-distance.ts";
import { deriveTimeOrder } from "./derive-time-order.ts";
import {
  ALTITUDE_JUMP,
  ALTITUDE_LIMITS,
  getFastestPlausible,
  getHighestCadence,
  HEART_RATE_LIMITS,
  isPlace,
} from "./plausible.ts";
import type { ActivityFlag, Recording } from "./recording.ts";
import type { Samples } from "./samples.ts";
import { isOnFoot } from "./sport.ts";

export interface CleanSamples {
  readonly samples: Samples;
  readonly flags: ReadonlySet<ActivityFlag>;
  /** Whether distance is known at all: counted by the device or measured between positions. */
  readonly distanceKnown: boolean;
}

/**
 * Samples in which time grows, distance never shrinks and every value can be true; what cannot is NaN (speed,
 * heart rate, altitude, cadence, balance, place) or left out (moments), and a flag says so. Altitude and distance
 * are filled in between known values. Where the device counted no distance, it is measured between positions.
 * Source: practice.
 * @example deriveCleanSamples(recording).samples.time
 */
export function deriveCleanSamples(recording: Recording): CleanSamples {
  const flags = new Set<ActivityFlag>();
  const samples = deriveTimeOrder(recording.samples, flags);
  const fastest = getFastestPlausible(recording.sport);
  cleanPlaces(samples);
  cleanHeartRate(samples.heartRate, flags);
  cleanAltitude(samples.altitude, samples.time, flags);
  cleanSpeed(samples.speed, fastest, flags);
  cleanCadence(samples.cadence, getHighestCadence(isOnFoot(recording.sport)));
  cleanBalance(samples.balance);
  const rules = { fastest, startedAt: recording.startedAt / 1000, flags };
  const distanceKnown = cleanDistance(samples, rules) || measureDistance(samples, rules);
  return { samples, flags, distanceKnown };
}

function cleanPlaces({ latitude, longitude }: Samples): void {
  for (let i = 0; i < latitude.length; i++) {
    if (isPlace(latitude[i]!, longitude[i]!)) continue;
    latitude[i] = Number.NaN;
    longitude[i] = Number.NaN;
  }
}

function cleanHeartRate(heartRate: Float64Array, flags: Set<ActivityFlag>): void {
  for (let i = 0; i < heartRate.length; i++) {
    const value = heartRate[i]!;
    if (value >= HEART_RATE_LIMITS.lowest && value <= HEART_RATE_LIMITS.highest) continue;
    // Zero is how a strap says that it feels nothing.
    if (!Number.isNaN(value) && value !== 0) flags.add("samples.heartRateImplausible");
    heartRate[i] = Number.NaN;
  }
}

function cleanSpeed(speed: Float64Array, fastest: number, flags: Set<ActivityFlag>): void {
  for (let i = 0; i < speed.length; i++) {
    const value = speed[i]!;
    if (value >= 0 && value <= fastest) continue;
    if (value > fastest) flags.add("samples.speedImplausible");
    speed[i] = Number.NaN;
  }
}

function cleanCadence(cadence: Float64Array, highest: number): void {
  for (let i = 0; i < cadence.length; i++) {
    if (!(cadence[i]! >= 0 && cadence[i]! <= highest)) cadence[i] = Number.NaN;
  }
}

function cleanBalance(balance: Float64Array): void {
  for (let i = 0; i < balance.length; i++) {
    if (!(balance[i]! > 0 && balance[i]! < 100)) balance[i] = Number.NaN;
  }
}

/** A jump is a sensor set anew: what follows is shifted back, so that it counts neither as climb nor as slope. */
function cleanAltitude(altitude: Float64Array, time: Float64Array, flags: Set<ActivityFlag>): void {
  let last = -1;
  let raw = 0;
  let shift = 0;
  for (let i = 0; i < altitude.length; i++) {
    const value = altitude[i]!;
    if (!(value >= ALTITUDE_LIMITS.lowest && value <= ALTITUDE_LIMITS.highest)) {
      if (!Number.isNaN(value)) flags.add("samples.altitudeImplausible");
      altitude[i] = Number.NaN;
      continue;
    }
    if (last >= 0 && isJump(value - raw, time[i]! - time[last]!)) {
      flags.add("samples.altitudeImplausible");
      shift += value - raw;
    }
    last = i;
    raw = value;
    altitude[i] = value - shift;
  }
}

const isJump = (rise: number, seconds: number): boolean =>
  Math.abs(rise) > ALTITUDE_JUMP.metres && Math.abs(rise) > ALTITUDE_JUMP.metresPerSecond * seconds;
