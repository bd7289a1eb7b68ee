import type { Form, Modality } from "../care/index.ts";
import type { PlanningContext, SharedPart } from "../context/index.ts";
import type { LoadHistory } from "../load/index.ts";
import type { ActiveCondition, BodyState, NiggleId } from "../niggle/index.ts";
import type { Plan } from "../plan/index.ts";
import type { Because, Instant } from "../units/index.ts";

/** What the runner chose for one brief. */
export interface BriefChoice {
  readonly share: readonly SharedPart[];
  /** Pains that stay out, though the others are shared. Places that must be left alone are told in any case. */
  readonly leaveOut: readonly NiggleId[];
  /** What the runner wants of the visit, in their own words; empty for nothing. */
  readonly wish: string;
  /** A massage of the plan by its id; null takes the next one. */
  readonly visit: string | null;
}

/** A massage that lies behind, with how it went. Null where nobody said. */
export interface PastVisit {
  readonly start: Instant;
  readonly minutes: number;
  readonly form: Form | null;
  readonly modality: Modality | null;
  readonly helpful: boolean | null;
  /** Soreness of the legs a day and two days after, 0 to 10. */
  readonly sorenessAt24: number | null;
  readonly sorenessAt48: number | null;
}

/** Everything that a brief is made from, as values. */
export interface BriefSource {
  readonly choice: BriefChoice;
  /** The runner's name; empty where they gave none. */
  readonly name: string;
  readonly load: LoadHistory;
  readonly context: PlanningContext;
  readonly plan: Plan;
  readonly body: BodyState;
  readonly conditions: readonly ActiveCondition[];
  /** What keeps coming back, and slow steps (C4, C5). */
  readonly findings: readonly Because[];
  /** By time. */
  readonly visits: readonly PastVisit[];
}
