/** A made export.xml of Apple Health, in pieces: the head as the phone writes it, records, workouts, the end. */
export const HEALTH_HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 12, it's a comment with an apostrophe -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary)*)>
<!ATTLIST HealthData
  locale CDATA #REQUIRED
>
]>
<HealthData locale="de_DE">
 <ExportDate value="2026-11-20 20:00:00 +0100"/>
`;

export const HEALTH_END = "</HealthData>\n";

export const aHealthExport = (...parts: readonly string[]): string =>
  HEALTH_HEAD + parts.join("") + HEALTH_END;

export interface HealthRecord {
  readonly type: string;
  readonly value: string | number;
  readonly start: string;
  readonly end?: string;
  readonly source?: string;
  readonly unit?: string;
}

const DEVICE =
  "&lt;&lt;HKDevice: 0x28&gt;, name:Apple Watch, manufacturer:Apple Inc., hardware:Watch6,2, software:10.2&gt;";

/** One record; times as "2026-03-02 07:30:00 +0100". */
export const aHealthRecord = ({
  type,
  value,
  start,
  end = start,
  source = "Tom’s Watch",
  unit = "count/min",
}: HealthRecord): string =>
  ` <Record type="${type}" sourceName="${source}" sourceVersion="10.2" device="${DEVICE}" unit="${unit}" creationDate="${end}" startDate="${start}" endDate="${end}" value="${value}">
  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="0"/>
 </Record>
`;

export const HEALTH_TYPE = {
  heartRate: "HKQuantityTypeIdentifierHeartRate",
  resting: "HKQuantityTypeIdentifierRestingHeartRate",
  sdnn: "HKQuantityTypeIdentifierHeartRateVariabilitySDNN",
  sleep: "HKCategoryTypeIdentifierSleepAnalysis",
  steps: "HKQuantityTypeIdentifierStepCount",
  distance: "HKQuantityTypeIdentifierDistanceWalkingRunning",
} as const;

const pad = (value: number): string => String(value).padStart(2, "0");

/** A moment as the export writes it. @example healthTime(Date.UTC(2026, 2, 2, 6, 30), 60) // "2026-03-02 07:30:00 +0100" */
export function healthTime(at: number, offsetMinutes = 0): string {
  const local = new Date(at + offsetMinutes * 60_000).toISOString();
  const size = Math.abs(offsetMinutes);
  const sign = offsetMinutes < 0 ? "-" : "+";
  return `${local.slice(0, 10)} ${local.slice(11, 19)} ${sign}${pad(Math.floor(size / 60))}${pad(size % 60)}`;
}

/** Heart rates at an even pace. @param step seconds */
export const someHeartRates = (from: number, count: number, step = 5, source = "Tom’s Watch"): string =>
  Array.from({ length: count }, (_, index) =>
    aHealthRecord({
      type: HEALTH_TYPE.heartRate,
      value: 140 + (index % 7),
      start: healthTime(from + index * step * 1000, 60),
      source,
    }),
  ).join("");

/** Metres covered every few seconds, in kilometres as the phone tells them. */
export const someDistances = (from: number, count: number, metres: number, step = 5): string =>
  Array.from({ length: count }, (_, index) =>
    aHealthRecord({
      type: HEALTH_TYPE.distance,
      value: metres / 1000,
      unit: "km",
      start: healthTime(from + index * step * 1000, 60),
      end: healthTime(from + (index + 1) * step * 1000, 60),
    }),
  ).join("");

export interface MadeWorkout {
  readonly start: string;
  readonly end: string;
  readonly activity?: string;
  readonly source?: string;
  readonly more?: string;
  readonly attributes?: string;
}

const MINUTES = ' duration="30" durationUnit="min"';

/** A workout as phones of today write it: distance and heart rate stand beneath it. */
export const aHealthWorkout = (made: MadeWorkout): string => {
  const { start, end, activity = "Running", source = "Tom’s Watch", more = "", attributes = MINUTES } = made;
  return ` <Workout workoutActivityType="HKWorkoutActivityType${activity}"${attributes} sourceName="${source}" sourceVersion="10.2" creationDate="${end}" startDate="${start}" endDate="${end}">
${more} </Workout>
`;
};

export const DISTANCE_5_KM = `  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" startDate="" endDate="" sum="5.02" unit="km"/>
`;
