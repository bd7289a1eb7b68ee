export { ACTIVITY_TAGS, type Activity, type ActivityId, type ActivityTag, activityId } from "./activity.ts";
export {
  ACTIVITY_FLAGS,
  type ActivityFlag,
  type DeviceTotals,
  type Lap,
  NO_TOTALS,
  type Recording,
} from "./recording.ts";
export {
  addSample,
  finishSamples,
  type GrowingSamples,
  type SampleColumn,
  type Samples,
  sliceSamples,
  startSamples,
} from "./samples.ts";
export { isOnFoot, isRunning, SPORTS, type Sport } from "./sport.ts";
export {
  type ActivityHistograms,
  type ActivitySummary,
  emptyHistogram,
  type Histogram,
  secondsIn,
} from "./summary.ts";
