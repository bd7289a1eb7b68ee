import type { Area } from "../../body/index.ts";
import type { PlanItem } from "../../plan/index.ts";
import type { Because } from "../../units/index.ts";

/** The common mistakes (RULES 1.10). */
export const MISTAKES = ["C1", "C2", "C3", "C4", "C5", "C6", "C7"] as const;

export type MistakeId = (typeof MISTAKES)[number];

/** What the app can do about a finding with one tap. */
export type Offer =
  | { readonly kind: "startSmall" }
  /** The moves of section 5 in order; the routine drops what the limits block. */
  | { readonly kind: "calfRoutine"; readonly area: Area; readonly moves: readonly string[] }
  | { readonly kind: "movementAssessment"; readonly area: Area }
  /** Percent of own cadence, as a first step and at most. */
  | { readonly kind: "cadence"; readonly area: Area; readonly percent: number; readonly most: number }
  | { readonly kind: "ice"; readonly area: Area }
  /** Ids of the questions of 3.4. */
  | { readonly kind: "askTriage"; readonly area: Area; readonly questions: readonly string[] }
  /** `mayConfirm`: the runner's own word is enough; else only safety decides (T13). */
  | { readonly kind: "changeBooking"; readonly item: PlanItem["id"]; readonly mayConfirm: boolean };

/** A mistake found, in the words of the runner. */
export interface Finding extends Because {
  readonly rule: MistakeId;
  /** What it is about; a message is not repeated under the same key within its pause. */
  readonly key: string;
  /** Heat is off there (C2). */
  readonly noHeat: Area | null;
  readonly offer: Offer | null;
}
