import type { Activity } from "../core/activity/index.ts";
import type { PlanningContext, RunnerSettings } from "../core/context/index.ts";
import type { LoadHistory } from "../core/load/index.ts";
import type { BodyState } from "../core/niggle/index.ts";
import type { AllowedNow, Plan, SelfCarePlan, SelfCareQuestion } from "../core/plan/index.ts";
import type { DatedRace } from "../core/training/index.ts";
import type { LoadOptions } from "./derive-loads.ts";
import type { Moment } from "./moment.ts";

export interface RefreshOptions extends LoadOptions {
  /** Weeks ahead, 1 to 52. */
  readonly weeks: number;
}

/** Everything derived of a runner at a moment. */
export interface Picture {
  readonly moment: Moment;
  readonly settings: RunnerSettings;
  readonly activities: readonly Activity[];
  readonly load: LoadHistory;
  readonly races: readonly DatedRace[];
  /** What the pain log says today. */
  readonly body: BodyState;
  readonly context: PlanningContext;
  /** With the self-care of the next two weeks among its items. */
  readonly plan: Plan;
  /** Self-care by itself, and what it was derived from. */
  readonly selfCare: SelfCarePlan & { readonly question: SelfCareQuestion };
  readonly allowed: AllowedNow;
}
