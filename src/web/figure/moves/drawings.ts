import type { MoveDrawing } from "../rig/drawing.ts";
import { BACK_MOVES } from "./back-moves.ts";
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

export const findDrawing = (move: string): MoveDrawing | null =>
  Object.hasOwn(DRAWINGS, move) ? DRAWINGS[move]! : null;
