import type { Area, Side } from "../body/index.ts";
import type { Because } from "../units/index.ts";
import type { MoveWall } from "./care-place.ts";
import type { SideDose } from "./dose-for.ts";
import type { MoveId } from "./move.ts";

/** A place that wants care, with the reason. */
export interface CareNeed {
  /** One side; `both` only for the upper body. */
  readonly area: Area;
  readonly because: Because;
  /** R6 was asked there and answered "no": the hollow of the knee asks for it. */
  readonly clotAnsweredNo?: boolean;
}

/** What a rolling routine is made from. */
export interface RollQuestion {
  /** The greatest need first. */
  readonly needs: readonly CareNeed[];
  readonly wall: MoveWall;
  /** After a moderate or harder session: light, discomfort up to 3. */
  readonly light: boolean;
  /** 5 to 10; under 7 a routine of exactly five minutes. */
  readonly minutes: number;
}

/** A step of a routine in the making. */
export interface Unit extends SideDose {
  readonly move: MoveId;
  readonly side: Side;
  /** What the tool works on; null for moves without one. */
  readonly worked: Area | null;
  /** The area that asked for it; null where nothing did. */
  readonly need: Area | null;
  readonly because: Because;
}
