import type { MoveDrawing } from "../rig/drawing.ts";
import { roundAndRound, thereAndBack, toAndFro } from "./rings.ts";

/** Seated, hips lifted a little on the hands, one calf on the roller. */
export const ROLL_CALF: MoveDrawing = {
  view: "side",
  box: [3, 91, 197, 117],
  floor: 200,
  props: [{ kind: "roller", at: "roller" }],
  pose: { nThigh: 97, nShank: 95, nFoot: 172, fFoot: 90, neck: 6 },
  ...toAndFro(
    { pose: { torso: 37 }, spots: { seat: [60, 182], roller: [134, 189] } },
    { pose: { torso: 58, neck: 22 }, spots: { seat: [92, 182], roller: [150, 189] } },
  ),
  pin: { joint: "hip", at: "seat" },
  rest: { on: "roller", bone: ["nKnee", "nAnkle"] },
  reach: [
    { limb: "fLeg", at: [106, 194] },
    { limb: "nArm", at: [26, 196], pole: [-1, 0, 0] },
    { limb: "fArm", at: [30, 196], pole: [-1, 0, 0] },
  ],
  hot: [{ muscle: "calf", side: "n" }],
  arc: { joint: "nAnkle", shift: [-16, -26], both: true },
};

export const CALF_MOVES = {
  CAL1: ROLL_CALF,
  CAL2: {
    view: "side",
    box: [25, 94, 177, 114],
    floor: 200,
    props: [{ kind: "ball", at: [137, 193, 7] }],
    pose: { torso: 22, neck: 4, nFoot: 168, fFoot: 90 },
    ...roundAndRound((x, y) => ({
      pose: { nFoot: 168 + 14 * y },
      spots: { ankle: [163.2 + 0.5 * x, 182 + 0.5 * y] },
    })),
    pin: { joint: "hip", at: [72, 191] },
    reach: [
      { limb: "nLeg", at: "ankle" },
      { limb: "fLeg", at: [98, 194] },
      { limb: "nArm", at: [36, 196], pole: [-1, 0, 0] },
      { limb: "fArm", at: [42, 196], pole: [-1, 0, 0] },
    ],
    hot: [{ muscle: "calf", side: "n" }],
    arc: { joint: "nToe", round: 9, shift: [16, -6] },
  },
  CAL3: {
    view: "side",
    box: [49, 15, 149, 193],
    floor: 200,
    wall: 192,
    pose: { torso: -16, neck: -6, nFoot: 90, fFoot: 90 },
    keys: [
      { ms: 1600, pose: { nThigh: -28, nShank: -28, torso: -22 } },
      { ms: 1500, pose: { nThigh: -38, nShank: -38, torso: -16 } },
      { ms: 1400, pose: { nThigh: -38, nShank: -38, torso: -16 } },
      { ms: 1500, pose: { nThigh: -16, nShank: -47, torso: -16 } },
      { ms: 1300, pose: { nThigh: -16, nShank: -47, torso: -16 } },
    ],
    still: 2300,
    pin: { joint: "nAnkle", at: [68, 194] },
    reach: [
      { limb: "fLeg", at: [134, 194] },
      { limb: "nArm", at: [187, 78], pole: [-1, 1, 0] },
      { limb: "fArm", at: [187, 70], pole: [-1, 1, 0] },
    ],
    hot: [{ muscle: "calf", side: "n" }],
    arc: { joint: "hip", shift: [-26, -8] },
  },
  CAL4: {
    view: "side",
    box: [67, 9, 135, 199],
    floor: 200,
    wall: 196,
    pose: { nFoot: 90, fFoot: 68 },
    ...thereAndBack(
      { pose: { torso: -9, neck: 2, nThigh: 36, nShank: -6 } },
      { pose: { torso: -13, neck: 4, nThigh: 64, nShank: -34 } },
      { there: 1500 },
    ),
    pin: { joint: "nAnkle", at: [160, 194] },
    reach: [
      { limb: "fLeg", at: [86, 186], pole: [1, 1, 0] },
      { limb: "nArm", at: [191, 92], pole: [-0.5, 1, 0] },
      { limb: "fArm", at: [191, 84], pole: [-0.5, 1, 0] },
    ],
    hot: [{ muscle: "calf", side: "n" }],
    arc: { joint: "nKnee", shift: [6, -16] },
  },
  ACH1: ROLL_CALF,
  PLA4: ROLL_CALF,
  SHI4: ROLL_CALF,
} as const satisfies Record<string, MoveDrawing>;
