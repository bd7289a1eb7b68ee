import type { MoveDrawing } from "../rig/drawing.ts";
import { at, roundAndRound, thereAndBack } from "./rings.ts";

export const SHIN_MOVES = {
  SHI1: {
    view: "side",
    box: [60, 91, 120, 117],
    floor: 200,
    props: [{ kind: "ball", at: "ball", front: true }],
    pose: { torso: -4, neck: -16, nFoot: 90, fFoot: 172 },
    ...roundAndRound((x, y) => at({ ball: [122 + 3 * x, 167 + 5 * y, 7] })),
    pin: { joint: "hip", at: [74, 191] },
    reach: [
      { limb: "nLeg", at: [126, 194] },
      { limb: "fLeg", at: [164, 188] },
      { limb: "nArm", at: "ball", pole: [-1, 0.6, 0] },
      { limb: "fArm", at: "nKnee", pole: [-1, 1, 0] },
    ],
    hot: [{ muscle: "shin", side: "n" }],
    arc: { joint: "ball", round: 9, shift: [18, -16] },
  },
  SHI2: {
    view: "side",
    box: [40, 45, 120, 163],
    floor: 200,
    props: [{ kind: "cushion", at: [122, 200], width: 44 }],
    pose: { nShank: -82, nFoot: -88, fShank: -82, fFoot: -88, nUpper: 24, nFore: 52, fUpper: 24, fFore: 52 },
    ...thereAndBack(
      { pose: { nThigh: 30, fThigh: 30, torso: -6, neck: -4 } },
      { pose: { nThigh: 74, fThigh: 74, torso: -4, neck: -4 } },
      { there: 2000, hold: 1600 },
    ),
    pin: { joint: "nKnee", at: [126, 187] },
    hot: [{ muscle: "shin", side: "n" }],
    arc: { joint: "hip", shift: [-24, -6] },
  },
  SHI3: {
    view: "side",
    box: [53, 47, 127, 161],
    floor: 200,
    props: [{ kind: "chair", x: 62, seat: 156 }],
    pose: {
      torso: 2,
      neck: -6,
      fThigh: 90,
      fShank: 0,
      fFoot: 90,
      nUpper: 18,
      nFore: 48,
      fUpper: 18,
      fFore: 46,
    },
    ...thereAndBack(
      { pose: { nFoot: 90 }, spots: { ankle: [136, 194] } },
      { pose: { nFoot: 124 }, spots: { ankle: [136, 190.5] } },
      { there: 1300, hold: 500, back: 1500, rest: 300 },
    ),
    pin: { joint: "hip", at: [80, 148] },
    reach: [{ limb: "nLeg", at: "ankle" }],
    hot: [{ muscle: "shin", side: "n" }],
    arc: { joint: "nToe", shift: [10, -2] },
  },
} as const satisfies Record<string, MoveDrawing>;
