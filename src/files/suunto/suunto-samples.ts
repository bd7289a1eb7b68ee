import type { SampleColumn, Samples } from "../../core/activity/index.ts";
import { gatherSamples, type SampleSeries } from "../json/gather-samples.ts";
import { asNumber, asText, type JsonObject } from "../json/json-value.ts";
import { readTime } from "../xml/read-time.ts";

const DEGREES = 180 / Math.PI;

interface Channel {
  readonly column: SampleColumn;
  readonly key: string;
  readonly unit: number;
  /** A number beyond this is in another unit than the one expected: the whole channel is then left out. */
  readonly most: number;
}

/** All in SI units: beats and steps per second, metres, radians. Cadence counts one foot. */
const CHANNELS: readonly Channel[] = [
  { column: "heartRate", key: "HR", unit: 60, most: 4.5 },
  { column: "altitude", key: "Altitude", unit: 1, most: 10_000 },
  { column: "distance", key: "Distance", unit: 1, most: 1_000_000 },
  { column: "speed", key: "Speed", unit: 1, most: 100 },
  { column: "cadence", key: "Cadence", unit: 60, most: 5 },
  { column: "latitude", key: "Latitude", unit: DEGREES, most: Math.PI / 2 },
  { column: "longitude", key: "Longitude", unit: DEGREES, most: Math.PI },
];

/** The samples of a log, channel by channel: each stands at moments of its own. */
export const readSuuntoSamples = (samples: readonly JsonObject[]): Samples =>
  gatherSamples(CHANNELS.flatMap((channel) => readChannel(samples, channel)));

function readChannel(
  samples: readonly JsonObject[],
  { column, key, unit, most }: Channel,
): readonly SampleSeries[] {
  const times: number[] = [];
  const values: number[] = [];
  for (const sample of samples) {
    const value = asNumber(sample[key]);
    if (value === null) continue;
    if (Math.abs(value) > most) return [];
    times.push(readMoment(sample));
    values.push(value * unit);
  }
  return [{ column, times, values }];
}

/** A time without its zone is no moment. */
function readMoment(sample: JsonObject): number {
  const text = asText(sample.TimeISO8601) ?? "";
  return /(Z|[+-]\d{2}:?\d{2})$/i.test(text) ? readTime(text) : Number.NaN;
}
