import type { MoveWall } from "./care-place.ts";
import { isHalved, type SidedMove } from "./move-barrier.ts";
import { isToolMove, MOVES } from "./moves.ts";

/** How much of a move is done on one side. */
export interface SideDose {
  /** Of one set. */
  readonly seconds: number;
  readonly sets: number;
}

/** Shortest set (S1). */
export const LEAST_SET_SECONDS = 30;
/** A tool works an area and side for so long, least and most (S1). */
export const LEAST_AREA_SECONDS = 60;
export const MOST_AREA_SECONDS = 120;

/**
 * The dose of a move on a side; half of it where pain went up after it.
 * @source RULES section 5 (practice)
 * @example doseFor(wall, { move: "CAL1", side: "left" }) // { seconds: 60, sets: 2 }
 */
export function doseFor(wall: MoveWall, sided: SidedMove): SideDose {
  const { seconds, sets } = MOVES[sided.move].dose;
  if (!isHalved(wall, sided)) return { seconds, sets };
  return sets > 1
    ? { seconds, sets: Math.floor(sets / 2) }
    : { seconds: Math.max(LEAST_SET_SECONDS, Math.floor(seconds / 2)), sets };
}

/** One set of a dose; of a tool a whole minute, unless its dose is halved. */
export function oneSet(wall: MoveWall, sided: SidedMove): SideDose {
  const { seconds } = doseFor(wall, sided);
  const long = isToolMove(MOVES[sided.move]) && !isHalved(wall, sided);
  return { seconds: long ? Math.max(LEAST_AREA_SECONDS, seconds) : seconds, sets: 1 };
}
