export {
  parseStravaActivities,
  type StravaActivities,
  type StravaFault,
} from "./csv/parse-strava-activities.ts";
export { presentStravaRow } from "./csv/present-strava-row.ts";
export type { StravaRow } from "./csv/strava-row.ts";
export { detectFormat, FILE_FORMATS, type FileFormat } from "./detect.ts";
export { encodeFit } from "./fit/index.ts";
export { readFile } from "./read-file.ts";
export type { FaultCode, FilePlace, FileReading, SkipCode } from "./reading.ts";
export { readText } from "./xml/find-encoding.ts";
