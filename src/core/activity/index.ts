export { ACTIVITY_TAGS, type Activity, type ActivityId, type ActivityTag, activityId } from "./activity.ts";
export { deriveMetresBetween } from "./derive-clean-distance.ts";
export { compareRichness, deriveRichness, listTold, TOLD_THINGS, type ToldThing } from "./derive-richness.ts";
export { deriveSummary, SUMMARY_VERSION, type SummaryContext } from "./derive-summary.ts";
export { deriveGradeCost, deriveGradedSpeed, deriveWalkingCost } from "./grade-cost.ts";
export { isPlausibleDate } from "./plausible.ts";
export {
  ACTIVITY_FLAGS,
  type ActivityFlag,
  type DeviceTotals,
  type Lap,
  NO_TOTALS,
  type Recording,
} from "./recording.ts";
export { renewSummary } from "./renew-summary.ts";
export { findSameRun, type RunFacts, type SameRun, type SameRunReason } from "./same-run.ts";
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
