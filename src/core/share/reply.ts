import type { Area, Side } from "../body/index.ts";
import type { AvoidKind, Modality, MoveId } from "../care/index.ts";
import type { Branded, Instant } from "../units/index.ts";

export type ReplyId = Branded<string, "ReplyId">;

/** Lengths that a reply may have: a page that two minutes fill. */
export const REPLY_LIMITS = {
  treated: 12,
  drills: 6,
  avoid: 6,
  name: 60,
  findings: 1000,
  note: 300,
  minutes: { least: 5, most: 180 },
  seconds: { least: 5, most: 600 },
  sets: { least: 1, most: 10 },
  comeBackDays: { least: 1, most: 180 },
  avoidDays: { least: 1, most: 60 },
} as const;

/** A place that was treated. */
export interface TreatedPlace {
  readonly area: Area;
  /** 1 very light to 5 very firm. */
  readonly pressure: number;
  readonly minutes: number | null;
}

/** A drill to repeat at home: one of our moves, or one in the therapist's own words. */
export interface RepliedDrill {
  readonly move: MoveId | null;
  readonly name: string;
  readonly area: Area | null;
  readonly side: Side;
  readonly seconds: number;
  readonly sets: number;
  readonly note: string;
}

export interface RepliedAvoid {
  readonly kind: AvoidKind;
  readonly area: Area | null;
  readonly days: number;
}

/** What a therapist wrote after a visit. Nothing of it holds until the runner takes it over. */
export interface Reply {
  readonly id: ReplyId;
  readonly by: string;
  readonly start: Instant;
  readonly minutes: number;
  readonly modality: Modality | null;
  readonly treated: readonly TreatedPlace[];
  readonly findings: string;
  readonly drills: readonly RepliedDrill[];
  readonly comeBackDays: number | null;
  readonly avoid: readonly RepliedAvoid[];
}
