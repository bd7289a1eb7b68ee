export type { DayLoad, LoadHistory } from "./load-history.ts";
export {
  type ClassifiedSession,
  type Confidence,
  type RaceFacts,
  SESSION_CLASSES,
  type SessionClass,
  type Spike,
  type SpikeCategory,
} from "./session-class.ts";
export { LOAD_KINDS, type LoadedActivity, type LoadKind, type SessionLoad } from "./session-load.ts";
export type { LoadProfile, Threshold, Thresholds } from "./thresholds.ts";
