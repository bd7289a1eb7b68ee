import type { MoveDrawing } from "../rig/drawing.ts";
import { BACK_MOVES, KNEES_TO_CHEST } from "./back-moves.ts";
import { CALF_MOVES } from "./calf-moves.ts";
import { FOOT_MOVES } from "./foot-moves.ts";
import { GLUTE_MOVES } from "./glute-moves.ts";
import { HIP_MOVES } from "./hip-moves.ts";
import { SHIN_MOVES } from "./shin-moves.ts";
import { SIDE_MOVES } from "./side-moves.ts";
import { THIGH_MOVES } from "./thigh-moves.ts";

/** Our own drawing of every move, by its id. */
export const DRAWINGS: Readonly<Record<string, MoveDrawing>> = {
  ...CALF_MOVES,
  ...FOOT_MOVES,
  ...SHIN_MOVES,
  ...THIGH_MOVES,
  ...SIDE_MOVES,
  ...HIP_MOVES,
  ...GLUTE_MOVES,
  ...BACK_MOVES,
};

/** Later parts of a set, where they look different from the first. */
export const LATER_PHASES: Readonly<Record<string, readonly MoveDrawing[]>> = { LOW3: [KNEES_TO_CHEST] };

/** The drawing of a move, in a later part of its set the one of that part; null for what is no move. */
export function findDrawing(move: string, phase = 0): MoveDrawing | null {
  if (!Object.hasOwn(DRAWINGS, move)) return null;
  const later = Object.hasOwn(LATER_PHASES, move) ? LATER_PHASES[move]![phase - 1] : undefined;
  return later ?? DRAWINGS[move]!;
}
