export type {
  PlannedRace,
  PlanningContext,
  PlanningDay,
  PlanTunables,
  ShownSession,
  SorenessEntry,
  TimeSpan,
  Wishes,
} from "./planning-context.ts";
