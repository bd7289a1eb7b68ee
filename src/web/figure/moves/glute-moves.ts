import type { MoveDrawing } from "../rig/drawing.ts";
import { roundAndRound, thereAndBack, toAndFro } from "./rings.ts";

const FIGURE_FOUR = {
  view: "corner",
  order: ["fArm", "fLeg", "trunk", "head", "nArm", "nLeg"],
  apart: ["nLeg"],
  box: [-80, 82, 169, 154],
  floor: null,
  pose: { torso: 46, neck: 10, nFoot: 112, nTurn: -60, fFoot: 90 },
  pin: { joint: "hip", at: "hips" },
  reach: [
    { limb: "fLeg", at: [54, 194, -10] },
    { limb: "nLeg", at: [34, 146, -14], pole: [0, -0.2, 1] },
    { limb: "nArm", at: [-52, 196, 15], pole: [-1, 0, 0.3] },
    { limb: "fArm", at: [-52, 196, -15], pole: [-1, 0, -0.3] },
  ],
  hot: [{ muscle: "glutes", side: "n" }],
} as const satisfies Partial<MoveDrawing>;

const MAT = { kind: "mat", from: [-64, 200, -44], to: [80, 200, 44] } as const;

export const GLUTE_MOVES = {
  GLU1: {
    ...FIGURE_FOUR,
    props: [MAT, { kind: "ball", at: "ball" }],
    ...roundAndRound((x, y) => ({
      spots: { hips: [3 * x, 179, 3 * y], ball: [1.5 * x - 2, 193, 8 + 1.5 * y] },
    })),
    arc: { joint: "ball", round: 9, shift: [-26, 10] },
  },
  GLU2: {
    ...FIGURE_FOUR,
    props: [MAT, { kind: "roller", at: "roller" }],
    ...toAndFro(
      { pose: { torso: 53 }, spots: { hips: [-14, 173, 0], roller: [-9, 189, 0] } },
      { pose: { torso: 68, neck: 24 }, spots: { hips: [18, 173, 0], roller: [7, 189, 0] } },
    ),
    arc: { joint: "hip", shift: [-42, 36], both: true },
  },
  GLU3: {
    view: "lying",
    apart: ["nLeg"],
    box: [-16, 144, 181, 106],
    floor: null,
    props: [{ kind: "mat", from: [10, 200, -26], to: [136, 200, 34] }],
    pose: { torso: 89, neck: 84, nFoot: 112, nTurn: -70 },
    ...thereAndBack(
      { pose: { fThigh: 150, fShank: 30, fFoot: 100 }, spots: { shin: [114, 154, -13], hand: [98, 178] } },
      { pose: { fThigh: 192, fShank: 84, fFoot: 170 }, spots: { shin: [85, 152, -13], hand: [96, 168] } },
      { there: 2000, hold: 1600 },
    ),
    pin: { joint: "hip", at: [102, 192] },
    reach: [
      { limb: "nLeg", at: "shin", pole: [-0.3, -0.3, 1] },
      { limb: "nArm", at: "hand", pole: [0, 1, 0.4] },
      { limb: "fArm", at: "hand", pole: [0, 1, -0.4] },
    ],
    hot: [{ muscle: "glutes", side: "n" }],
    arc: { joint: "fKnee", shift: [0, -12] },
  },
  GLU4: {
    view: "side",
    box: [17, 130, 177, 78],
    floor: 200,
    pose: { neck: 84, nFoot: 90, fFoot: 90 },
    ...thereAndBack(
      { pose: { torso: 92 } },
      { pose: { torso: 122 } },
      { there: 1400, hold: 1000, back: 1600 },
    ),
    pin: { joint: "sho", at: [62, 190] },
    reach: [
      { limb: "nLeg", at: [152, 194] },
      { limb: "fLeg", at: [158, 194] },
      { limb: "nArm", at: [121.7, 194], pole: [0, 1, 0] },
      { limb: "fArm", at: [121.7, 194], pole: [0, 1, 0] },
    ],
    apart: [],
    hot: [{ muscle: "glutes", side: "n" }],
    arc: { joint: "hip", shift: [-28, -26] },
  },
} as const satisfies Record<string, MoveDrawing>;
