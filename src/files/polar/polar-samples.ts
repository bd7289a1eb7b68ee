import type { SampleColumn, Samples } from "../../core/activity/index.ts";
import { gatherSamples, type SampleSeries } from "../json/gather-samples.ts";
import { asList, asNumber, asObject, type JsonObject, listObjects } from "../json/json-value.ts";
import { findClockOf, type PolarClock, readPolarTime } from "./polar-time.ts";

/** What the samples are read against. */
export interface PolarFrame {
  readonly clock: PolarClock;
  /** Metres of the whole exercise, where it tells them. */
  readonly distance: number | null;
}

/** Speed is left out: no document says in what unit it is. Positions and distance tell the same. */
const COLUMNS: readonly (readonly [old: string, type: string, column: SampleColumn])[] = [
  ["heartRate", "HEART_RATE", "heartRate"],
  ["altitude", "ALTITUDE", "altitude"],
  ["cadence", "CADENCE", "cadence"],
  ["distance", "DISTANCE", "distance"],
];

/** The samples of an exercise: the older shape has a time at each value, the newer one an interval for all. */
export function readPolarSamples(exercise: JsonObject, frame: PolarFrame): Samples {
  const samples = asObject(exercise.samples) ?? {};
  const newer = listObjects(samples.samples);
  const series = COLUMNS.flatMap(([old, type, column]) => [
    readTimed(samples[old], column, frame),
    ...newer.filter((entry) => entry.type === type).map((entry) => readPaced(entry, column, frame)),
  ]);
  const checked = series.filter((each) => each.column !== "distance" || addsUp(each, frame));
  return gatherSamples([...checked, ...readRoute(exercise, samples, frame)]);
}

function readTimed(entries: unknown, column: SampleColumn, { clock }: PolarFrame): SampleSeries {
  const objects = listObjects(entries);
  const offset = findClockOf(objects[0]?.dateTime, clock);
  return {
    column,
    times: objects.map(({ dateTime }) => readPolarTime(dateTime, offset)),
    values: objects.map(({ value }) => asNumber(value) ?? Number.NaN),
  };
}

function readPaced(entry: JsonObject, column: SampleColumn, { clock }: PolarFrame): SampleSeries {
  const values = asList(entry.values).map((value) => asNumber(value) ?? Number.NaN);
  const interval = (asNumber(entry.intervalMillis) ?? Number.NaN) / 1000;
  return { column, values, times: values.map((_, index) => clock.from + index * interval) };
}

/** Whether counted distances end near the distance of the exercise: else they are in another unit, or no sums. */
function addsUp({ values }: SampleSeries, { distance }: PolarFrame): boolean {
  const last = values.findLast((value) => Number.isFinite(value));
  return (
    last !== undefined && distance !== null && Math.abs(last - distance) <= Math.max(50, 0.05 * distance)
  );
}

function readRoute(
  exercise: JsonObject,
  samples: JsonObject,
  { clock }: PolarFrame,
): readonly SampleSeries[] {
  const older = listObjects(samples.recordedRoute);
  const offset = findClockOf(older[0]?.dateTime, clock);
  const route = asObject(asObject(exercise.routes)?.route);
  const begins = readPolarTime(route?.startTime, findClockOf(route?.startTime, clock));
  const newer = listObjects(route?.wayPoints);
  const points = [...older, ...newer];
  const times = [
    ...older.map(({ dateTime }) => readPolarTime(dateTime, offset)),
    ...newer.map(({ elapsedMillis }) => begins + (asNumber(elapsedMillis) ?? Number.NaN) / 1000),
  ];
  const column = (name: "latitude" | "longitude"): SampleSeries => ({
    column: name,
    times,
    values: points.map((point) => asNumber(point[name]) ?? Number.NaN),
  });
  return [column("latitude"), column("longitude")];
}
