import type { Area, Side } from "../body/index.ts";
import type { Branded, Instant, LocalDate } from "../units/index.ts";
import { SELF_CARE_METHODS } from "./method-card.ts";
import type { MoveId } from "./move.ts";

/** What self-care on record can be: the methods with a card, and moves without a tool. */
export const SELF_CARE_KINDS = [...SELF_CARE_METHODS, "stretch", "strength"] as const;

export type SelfCareKind = (typeof SELF_CARE_KINDS)[number];

export type SelfCareId = Branded<string, "SelfCareId">;

/** Self-care that a runner has done. */
export interface SelfCareRecord {
  readonly id: SelfCareId;
  /** The runner's day at that moment, fixed when it was noted. */
  readonly date: LocalDate;
  readonly at: Instant;
  readonly minutes: number;
  readonly method: SelfCareKind;
  readonly areas: readonly Area[];
  readonly moves: readonly { readonly move: MoveId; readonly side: Side }[];
  /** 1 to 5; null where nothing pressed or nobody noted it. */
  readonly pressure: number | null;
}
