export {
  deriveBanisterTrimp,
  deriveTrimpRates,
  type HeartRateReserve,
  type TrimpRates,
} from "./banister-trimp.ts";
export type { ClassInput } from "./class-input.ts";
export { type ClassResult, classifySession } from "./classify-session.ts";
export { type DaySums, findUnknownDays } from "./day-load.ts";
export { deriveLoadHistory, type LoadHistoryInput } from "./derive-load-history.ts";
export { deriveLoadScale, deriveSessionLoad, type LoadScale } from "./derive-session-load.ts";
export { deriveDistanceLoad } from "./distance-load.ts";
export { deriveEdwardsTrimp } from "./edwards-trimp.ts";
export { deriveEwma } from "./ewma.ts";
export { deriveHourAtThreshold, deriveHrStress } from "./hr-stress.ts";
export type { DayLoad, LoadHistory } from "./load-history.ts";
export { isMidOrLonger } from "./match-races.ts";
export { deriveMonotony, type Monotony } from "./monotony.ts";
export { medianOf, quantileOf } from "./ordered-window.ts";
export type { OwnHistory } from "./own-history.ts";
export { derivePaceStress } from "./pace-stress.ts";
export { deriveThresholds, type ThresholdsInput } from "./personal-thresholds.ts";
export { derivePmc, type Pmc, type PmcStart } from "./pmc.ts";
export {
  type ClassifiedSession,
  type Confidence,
  type RaceFacts,
  SESSION_CLASSES,
  type SessionClass,
  type Spike,
  type SpikeCategory,
} from "./session-class.ts";
export { deriveSessionFacts, type SessionFacts } from "./session-facts.ts";
export { LOAD_KINDS, type LoadedActivity, type LoadKind, type SessionLoad } from "./session-load.ts";
export { deriveSessionRpe } from "./session-rpe.ts";
export { deriveSpike, findLongestBefore, type RunOnDay } from "./session-spike.ts";
export type { LoadProfile, Threshold, Thresholds } from "./thresholds.ts";
