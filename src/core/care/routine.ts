import type { Area, Side } from "../body/index.ts";
import type { Because } from "../units/index.ts";
import type { Move, MoveId } from "./move.ts";
import { MOVE_KINDS } from "./move.ts";
import { isToolMove, MOVES } from "./moves.ts";

/** One thing to do: all its sets on one side, then on to the next. */
export interface RoutineStep {
  readonly move: MoveId;
  /** `both` where the move serves both sides at once. */
  readonly side: Side;
  /** Of one set. */
  readonly seconds: number;
  readonly sets: number;
  /** Light pressure, at most 2 of 5. */
  readonly light: boolean;
  readonly because: Because;
}

/** Moves to do one after the other, with 8 seconds for each change. */
export interface Routine {
  readonly rule: "S1" | "S2";
  readonly steps: readonly RoutineStep[];
  /** Changes included. */
  readonly seconds: number;
  /** What the tools work on, area and side. */
  readonly areas: readonly Area[];
  /** Highest discomfort, 0 to 10, at which it goes on. */
  readonly mostDiscomfort: 3 | 5;
  /** Shorter than the rules like, as too little is allowed. */
  readonly cutShort: boolean;
}

/** Seconds to get from one step to the next (section 5). */
export const CHANGE_SECONDS = 8;

/**
 * How long steps last one after the other, changes included, in seconds. Sets of a step follow each other at once.
 * @source RULES section 5, Assembly (practice)
 * @example secondsOf([{ seconds: 60, sets: 2 }, { seconds: 40, sets: 1 }]) // 168
 */
export const secondsOf = (steps: readonly Pick<RoutineStep, "seconds" | "sets">[]): number =>
  steps.reduce((sum, { seconds, sets }) => sum + seconds * sets, 0) +
  CHANGE_SECONDS * Math.max(0, steps.length - 1);

/** Sides on which a move is done one after the other. @example sidesOf(MOVES.GLU4) // ["both"] */
export const sidesOf = ({ dose }: Pick<Move, "dose">): readonly Side[] =>
  dose.sides === "together" ? ["both"] : ["left", "right"];

/** Rolling first, then stretches and mobility, strength last; within a kind the order stays. */
export const inOrder = <Step extends Pick<RoutineStep, "move">>(steps: readonly Step[]): readonly Step[] =>
  steps
    .map((step, index) => ({ step, index, kind: kindRank(step.move) }))
    .sort((one, other) => one.kind - other.kind || one.index - other.index)
    .map(({ step }) => step);

// Roller and ball share a rank, so that the order of need stays among them.
const kindRank = (move: MoveId): number =>
  isToolMove(MOVES[move]) ? 0 : MOVE_KINDS.indexOf(MOVES[move].kind);

/** When a player is through with each step, in seconds from the start. */
export interface TimedStep {
  readonly step: RoutineStep;
  readonly from: number;
  readonly to: number;
}

/**
 * The routine as a clock sees it: when each step begins and ends; between two steps lie 8 seconds for the change.
 * @source RULES section 5, Assembly (practice)
 * @example deriveTimeline(routine)[1]?.from // 128
 */
export function deriveTimeline({ steps }: Pick<Routine, "steps">): readonly TimedStep[] {
  let at = 0;
  return steps.map((step) => {
    const from = at;
    const to = from + step.seconds * step.sets;
    at = to + CHANGE_SECONDS;
    return { step, from, to };
  });
}
