export { type CareProfile, NO_PROFILE } from "./care-profile.ts";
export { type ContextSource, deriveContext } from "./derive-context.ts";
export { deriveLoggedSpots, type LoggedSpotsSource } from "./derive-logged-spots.ts";
export type { LoggedSpot } from "./logged-spot.ts";
export {
  findSetting,
  type ParsedSetting,
  parseSetting,
  parseSettings,
  type SettingFault,
} from "./parse-settings.ts";
export type {
  ComeBack,
  OpenNiggle,
  PlannedRace,
  PlanningContext,
  PlanningDay,
  PlanTunables,
  ShownSession,
  SorenessEntry,
  TimeSpan,
  Wishes,
} from "./planning-context.ts";
export {
  type AvailabilityException,
  type DayWindow,
  deriveLoadProfile,
  type RunnerSettings,
  type WeeklyWindow,
} from "./runner-settings.ts";
export { SETTINGS, type Setting } from "./setting-table.ts";
export { SHARED_PARTS, type SharedPart, USUALLY_SHARED } from "./shared-parts.ts";
export {
  addStress,
  deriveRunOnLegs,
  deriveRunStress,
  deriveSiteStress,
  fadeStress,
  NO_STRESS,
  type RunOnLegs,
  type SiteStress,
} from "./site-stress.ts";
export { STRESS_WEIGHTS, type StressWeights } from "./stress-weights.ts";
export { applyTherapist } from "./therapist-settings.ts";
