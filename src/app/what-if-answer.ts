import type { BrokenRule } from "../core/insight/index.ts";
import type { Plan } from "../core/plan/index.ts";
import type { Because } from "../core/units/index.ts";
import type { PlanChange } from "./plan-changes.ts";

/** What would follow from a thing that the runner thinks of doing. */
export interface WhatIf {
  readonly question: string;
  /** A massage can be where no rule is broken; races, training and rest always can. */
  readonly possible: boolean;
  /** Points over the best plan; null where it has no price. */
  readonly regret: number | null;
  readonly breaks: readonly BrokenRule[];
  readonly because: readonly Because[];
  /** What the plan would become, the thing itself included. */
  readonly plan: Plan;
  readonly changes: readonly PlanChange[];
}

export type Answer = Omit<WhatIf, "question">;
