import { type Area, isAxial, type Side } from "../body/index.ts";
import type { Move, MoveId } from "./move.ts";
import { MOVES } from "./moves.ts";
import type { SelfCareKind, SelfCareRecord } from "./self-care-record.ts";
import { findPressedSites } from "./site-moves.ts";

/** A move as it was done; seconds of all its sets on that side. */
export interface DoneMove {
  readonly move: MoveId;
  readonly side: Side;
  readonly seconds: number;
}

/** What moves of one method come to. */
export type MethodShare = Pick<SelfCareRecord, "method" | "minutes" | "areas" | "moves">;

/**
 * Moves done in a row as self-care by method: what a roller did, what a ball did, stretches with mobility, strength.
 * A place counts as worked where a tool pressed it.
 * @param minutes how long it took in all; shared out by the seconds of each method
 * @source practice
 * @example splitByMethod([{ move: "CAL1", side: "left", seconds: 120 }], 2)[0]?.method // "foamRoller"
 */
export function splitByMethod(done: readonly DoneMove[], minutes: number): readonly MethodShare[] {
  const methods = [...new Set(done.map(({ move }) => methodOf(MOVES[move])))];
  const whole = done.reduce((sum, { seconds }) => sum + seconds, 0);
  return methods.map((method) => {
    const own = done.filter(({ move }) => methodOf(MOVES[move]) === method);
    const seconds = own.reduce((sum, one) => sum + one.seconds, 0);
    return {
      method,
      minutes: Math.max(1, Math.round((minutes * seconds * TENTHS) / whole)) / TENTHS,
      areas: eachOnce(own.flatMap(listPressed)),
      moves: own.map(({ move, side }) => ({ move, side })),
    };
  });
}

/** Minutes are told to a tenth. */
const TENTHS = 10;

function methodOf({ tool, kind }: Move): SelfCareKind {
  if (tool === "roller") return "foamRoller";
  if (tool === "ball") return "ball";
  return kind === "load" ? "strength" : "stretch";
}

const listPressed = ({ move, side }: DoneMove): readonly Area[] =>
  findPressedSites(move).map((area) => ({ area, side: isAxial(area) ? "both" : side }));

const eachOnce = (areas: readonly Area[]): readonly Area[] =>
  areas.filter(
    (area, index) => areas.findIndex((one) => one.area === area.area && one.side === area.side) === index,
  );
