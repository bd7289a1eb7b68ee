import type { Area } from "../body/index.ts";
import type { Branded, LocalDate } from "../units/index.ts";

export type AdviceId = Branded<string, "AdviceId">;

/** What a therapist may ask to leave: any pressure, firm pressure, or running. */
export const AVOID_KINDS = ["pressure", "firm", "running"] as const;

export type AvoidKind = (typeof AVOID_KINDS)[number];

export interface Avoid {
  readonly kind: AvoidKind;
  /** Null for everywhere. */
  readonly area: Area | null;
  /** The last day on which it holds. */
  readonly until: LocalDate;
}

/** What a therapist said after a visit and the runner took over. */
export interface Advice {
  readonly id: AdviceId;
  readonly saidOn: LocalDate;
  /** Who said it; empty where nobody noted. */
  readonly by: string;
  /** When to come back; null where nothing was said. */
  readonly comeBackOn: LocalDate | null;
  readonly avoid: readonly Avoid[];
}
