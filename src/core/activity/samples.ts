/**
 * What a device recorded, in columns of equal length and without an object per sample.
 * NaN means: not recorded at this moment. Columns hold what the file says; cleaning happens in `deriveSummary`.
 */
export interface Samples {
  readonly length: number;
  /** Seconds since 1970-01-01T00:00Z. */
  readonly time: Float64Array;
  /** Metres since the start, as counted by the device. */
  readonly distance: Float64Array;
  /** Metres per second. */
  readonly speed: Float64Array;
  /** Metres above sea level. */
  readonly altitude: Float64Array;
  /** Beats per minute. */
  readonly heartRate: Float64Array;
  /** Steps per minute on foot, revolutions per minute elsewhere. */
  readonly cadence: Float64Array;
  /** Degrees, WGS 84. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  /** Ground-contact balance, percent (stance_time_balance). */
  readonly balance: Float64Array;
}

/** Samples that can still grow; `finishSamples` cuts the columns to their length. */
export interface GrowingSamples {
  length: number;
  capacity: number;
  time: Float64Array;
  distance: Float64Array;
  speed: Float64Array;
  altitude: Float64Array;
  heartRate: Float64Array;
  cadence: Float64Array;
  latitude: Float64Array;
  longitude: Float64Array;
  balance: Float64Array;
}

const COLUMNS = [
  "time",
  "distance",
  "speed",
  "altitude",
  "heartRate",
  "cadence",
  "latitude",
  "longitude",
  "balance",
] as const;

export type SampleColumn = (typeof COLUMNS)[number];

/** Empty columns with room for some samples. */
export function startSamples(capacity = 4096): GrowingSamples {
  const column = () => new Float64Array(capacity).fill(Number.NaN);
  return {
    length: 0,
    capacity,
    time: column(),
    distance: column(),
    speed: column(),
    altitude: column(),
    heartRate: column(),
    cadence: column(),
    latitude: column(),
    longitude: column(),
    balance: column(),
  };
}

/** Opens the next row (every column NaN) and returns its index; write `samples.time[index] = ...` and so on. */
export function addSample(samples: GrowingSamples): number {
  if (samples.length === samples.capacity) growSamples(samples);
  samples.length += 1;
  return samples.length - 1;
}

function growSamples(samples: GrowingSamples): void {
  samples.capacity *= 2;
  for (const name of COLUMNS) {
    const larger = new Float64Array(samples.capacity).fill(Number.NaN);
    larger.set(samples[name]);
    samples[name] = larger;
  }
}

/** The filled part of the columns, as views without copying. */
export function finishSamples(samples: GrowingSamples): Samples {
  return sliceSamples(samples, 0, samples.length);
}

/** The samples from one index up to another, as views without copying. */
export function sliceSamples(samples: Samples, from: number, to: number): Samples {
  return {
    length: to - from,
    time: samples.time.subarray(from, to),
    distance: samples.distance.subarray(from, to),
    speed: samples.speed.subarray(from, to),
    altitude: samples.altitude.subarray(from, to),
    heartRate: samples.heartRate.subarray(from, to),
    cadence: samples.cadence.subarray(from, to),
    latitude: samples.latitude.subarray(from, to),
    longitude: samples.longitude.subarray(from, to),
    balance: samples.balance.subarray(from, to),
  };
}
