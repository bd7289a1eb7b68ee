export { type HealthExport, startHealthScan } from "./apple-health/index.ts";
export {
  parseStravaActivities,
  type StravaActivities,
  type StravaFault,
} from "./csv/parse-strava-activities.ts";
export type { StravaRow } from "./csv/strava-row.ts";
export { detectFormat, type FileFormat, findRoot, readHead } from "./detect.ts";
export { encodeFit } from "./fit/index.ts";
export { readFile } from "./read-file.ts";
export {
  type FaultCode,
  type FilePlace,
  type FileReading,
  READER_VERSION,
  type SkipCode,
} from "./reading.ts";
export { writeWellnessTable } from "./wellness-table/write-wellness-table.ts";
export { readText } from "./xml/find-encoding.ts";
