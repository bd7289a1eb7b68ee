import { type HealthTime, readHealthTime } from "./health-time.ts";
import type { Tag } from "./scan-tags.ts";
import { findValue, nameBytes, readValue, type ValueRange } from "./tag-attributes.ts";

/** A workout as the export tells it. */
export interface HealthWorkout {
  /** "Running", "Functional Strength Training". */
  readonly activity: string;
  readonly from: HealthTime;
  readonly to: HealthTime;
  /** The number of its source, and its name. */
  readonly source: number;
  readonly sourceName: string;
  /** Seconds without pauses. */
  readonly duration: number | null;
  /** Metres. */
  distance: number | null;
  ascent: number | null;
  averageHeartRate: number | null;
  highestHeartRate: number | null;
  indoor: boolean;
  /** "Europe/Berlin" */
  zone: string | null;
}

const ATTRIBUTES = {
  activity: nameBytes("workoutActivityType"),
  start: nameBytes("startDate"),
  end: nameBytes("endDate"),
  duration: nameBytes("duration"),
  durationUnit: nameBytes("durationUnit"),
  distance: nameBytes("totalDistance"),
  distanceUnit: nameBytes("totalDistanceUnit"),
  type: nameBytes("type"),
  sum: nameBytes("sum"),
  average: nameBytes("average"),
  maximum: nameBytes("maximum"),
  unit: nameBytes("unit"),
  key: nameBytes("key"),
  value: nameBytes("value"),
} as const;

const METRES: Readonly<Record<string, number>> = {
  m: 1,
  cm: 0.01,
  km: 1000,
  mi: 1609.344,
  yd: 0.9144,
  ft: 0.3048,
};
const SECONDS: Readonly<Record<string, number>> = { s: 1, sec: 1, min: 60, hr: 3600, h: 3600 };

const range: ValueRange = { from: 0, to: 0 };

const textOf = (tag: Tag, name: Uint8Array): string | null =>
  findValue(tag, name, range) ? readValue(tag.bytes, range) : null;

/** A figure in the unit of the table; null where either is not known. */
function measure(
  figure: string | null,
  unit: string | null,
  units: Readonly<Record<string, number>>,
): number | null {
  const scale = units[unit ?? ""];
  const value = Number(figure?.trim() || Number.NaN);
  return scale === undefined || !(value > 0) || !Number.isFinite(value) ? null : value * scale;
}

function timeOf(tag: Tag, name: Uint8Array): HealthTime | null {
  const time: HealthTime = { seconds: 0, offsetMinutes: 0 };
  return findValue(tag, name, range) && readHealthTime(tag.bytes, range.from, range.to, time) ? time : null;
}

/** The workout that a tag opens; null where it does not tell from when to when it lasted. */
export function openWorkout(tag: Tag, source: number, sourceName: string): HealthWorkout | null {
  const from = timeOf(tag, ATTRIBUTES.start);
  const to = timeOf(tag, ATTRIBUTES.end);
  if (from === null || to === null || to.seconds <= from.seconds) return null;
  return {
    activity: nameActivity(textOf(tag, ATTRIBUTES.activity) ?? ""),
    from,
    to,
    source,
    sourceName,
    duration: measure(textOf(tag, ATTRIBUTES.duration), textOf(tag, ATTRIBUTES.durationUnit), SECONDS),
    distance: measure(textOf(tag, ATTRIBUTES.distance), textOf(tag, ATTRIBUTES.distanceUnit), METRES),
    ascent: null,
    averageHeartRate: null,
    highestHeartRate: null,
    indoor: false,
    zone: null,
  };
}

/** @example nameActivity("HKWorkoutActivityTypeCrossTraining") // "Cross Training" */
const nameActivity = (type: string): string =>
  type.replace(/^HKWorkoutActivityType/, "").replace(/(?<=[a-z])(?=[A-Z])/g, " ");

/** Takes up one line of what newer exports tell beneath a workout. */
export function addStatistics(workout: HealthWorkout, tag: Tag): void {
  const type = textOf(tag, ATTRIBUTES.type) ?? "";
  const unit = textOf(tag, ATTRIBUTES.unit);
  if (/^HKQuantityTypeIdentifierDistance/.test(type))
    workout.distance ??= measure(textOf(tag, ATTRIBUTES.sum), unit, METRES);
  if (type !== "HKQuantityTypeIdentifierHeartRate" || unit !== "count/min") return;
  workout.averageHeartRate ??= positive(textOf(tag, ATTRIBUTES.average));
  workout.highestHeartRate ??= positive(textOf(tag, ATTRIBUTES.maximum));
}

function positive(figure: string | null): number | null {
  const value = Number(figure?.trim() || Number.NaN);
  return value > 0 && value < 256 ? value : null;
}

/** Takes up one of the notes beneath a workout. */
export function addMetadata(workout: HealthWorkout, tag: Tag): void {
  const value = textOf(tag, ATTRIBUTES.value);
  switch (textOf(tag, ATTRIBUTES.key)) {
    case "HKIndoorWorkout":
      workout.indoor = value === "1";
      break;
    case "HKTimeZone":
      workout.zone = value;
      break;
    case "HKElevationAscended": {
      const [figure = null, unit = null] = value?.split(" ") ?? [];
      workout.ascent = measure(figure, unit, METRES);
      break;
    }
  }
}
