import type { Area, Side } from "../body/index.ts";
import type { Form, Modality, MoveId } from "../care/index.ts";
import type { Confidence } from "../load/index.ts";
import type { Block, TrainingSession } from "../training/index.ts";
import type { Because, Instant, LocalDate, TimeZone } from "../units/index.ts";

/** The dated and explained plan. */
export interface Plan {
  readonly generatedAt: Instant;
  readonly zone: TimeZone;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Version of the weights. */
  readonly weights: string;
  readonly cost: { readonly total: number; readonly terms: Readonly<Record<string, number>> };
  readonly days: readonly PlanDay[];
  readonly items: readonly PlanItem[];
  readonly unmet: readonly UnmetDemand[];
  readonly warnings: readonly PlanWarning[];
}

export interface PlanDay {
  readonly date: LocalDate;
  readonly block: Block;
  readonly sessions: readonly TrainingSession[];
  /** Need gathered by the start of the day since the last full session, 1 is due. */
  readonly need: number;
  /** What the best full session on this day costs over the optimum, in points; null where none can be. */
  readonly regret: number | null;
  /** Rules that reject full sessions on this day, by id. */
  readonly blockedBy: readonly string[];
}

/** An area of a session, with its time where the session is proposed. */
export interface FocusArea extends Area {
  /** The areas' minutes add up to the session's. */
  readonly minutes?: number;
  /** Where less than the session's pressure is allowed there, 1 to 5. */
  readonly pressureCap?: number;
}

/** One move of self-care, in the order of the routine. */
export interface PlanMove {
  readonly id: MoveId;
  /** Of one set. */
  readonly seconds: number;
  readonly sets: number;
  readonly side: Side;
  /** Light pressure, at most 2 of 5. */
  readonly light: boolean;
}

export interface PlanItem {
  /** Stable over replanning, also where the session moves; of a booked one its treatment's id. Says nothing of what it is. */
  readonly id: string;
  readonly date: LocalDate;
  readonly start: Instant | null;
  readonly minutes: number;
  readonly kind: "massage" | "selfCare" | "ice" | "heat" | "rest" | "beSeen";
  readonly form: Form | null;
  readonly modality: Modality | null;
  /** Highest pressure, 1 to 5. */
  readonly pressureCap: number | null;
  readonly areas: readonly FocusArea[];
  /** Of self-care only: what to do, one after the other. */
  readonly moves?: readonly PlanMove[];
  readonly status: "proposed" | "booked" | "done" | "skipped" | "cancelSuggested";
  readonly confidence: Confidence;
  readonly because: readonly Because[];
}

/** A wish of the rules that no allowed slot could meet, with the rules in the way. */
export interface UnmetDemand {
  readonly demand: string;
  readonly text: string;
  readonly blockedBy: readonly string[];
}

export interface PlanWarning {
  readonly rule: string;
  readonly level: "info" | "warning";
  readonly text: string;
  /** Days of which the runner may say that nothing is missing (E11). */
  readonly days?: readonly LocalDate[];
}
