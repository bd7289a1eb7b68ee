export type { Plan, PlanDay, PlanItem, PlanWarning, UnmetDemand } from "./plan.ts";
