export { type HealthExport, startHealthScan } from "./apple-health/index.ts";
export {
  detectFormat,
  type FileFormat,
  findRoot,
  findServiceList,
  looksLikeJson,
  readHead,
} from "./detect.ts";
export { encodeFit, type PlannedWorkout, readWorkout } from "./fit/index.ts";
export {
  type IntervalsEvent,
  looksLikeIntervalsEvent,
  readIntervalsEvent,
} from "./intervals/read-intervals-events.ts";
export type { ActivityList, ListedActivity } from "./list/listed-activity.ts";
export { type ListFormat, parseServiceList } from "./list/parse-service-list.ts";
export { readFile } from "./read-file.ts";
export {
  type FaultCode,
  type FilePlace,
  type FileReading,
  READER_VERSION,
  type SkipCode,
} from "./reading.ts";
export { parseStravaActivities } from "./strava/parse-strava-activities.ts";
export { writeWellnessTable } from "./wellness-table/write-wellness-table.ts";
export { readText } from "./xml/find-encoding.ts";
