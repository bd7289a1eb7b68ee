import type { Move, MoveId } from "./move.ts";
import { HIP_TRUNK_MOVES } from "./moves-hip-trunk.ts";
import { LOWER_LEG_MOVES } from "./moves-lower-leg.ts";
import { THIGH_MOVES } from "./moves-thigh.ts";

/**
 * Every move that a routine may hold, by its id. Doses are practice within the range of the trials (1 to 3 sets of 30
 * to 120 seconds); the seconds of a set of repetitions are our own default.
 * @source RULES section 5 (practice)
 * @example MOVES.CAL1.dose // { seconds: 60, sets: 2, sides: "each" }
 */
export const MOVES: { readonly [Id in MoveId]: Move & { readonly id: Id } } = {
  ...LOWER_LEG_MOVES,
  ...THIGH_MOVES,
  ...HIP_TRUNK_MOVES,
};

/** Whether a text names a move. @example isMoveId("CAL1") // true */
export const isMoveId = (text: string): text is MoveId => Object.hasOwn(MOVES, text);

/** Whether a move presses with a roller or a ball. */
export const isToolMove = ({ kind }: Pick<Move, "kind">): boolean => kind === "roll" || kind === "ball";
