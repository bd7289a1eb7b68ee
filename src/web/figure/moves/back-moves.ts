import type { MoveDrawing } from "../rig/drawing.ts";
import { at, thereAndBack, toAndFro } from "./rings.ts";

export const BACK_MOVES = {
  LOW1: {
    view: "side",
    box: [4, 128, 196, 80],
    floor: 200,
    props: [{ kind: "roller", at: "roller" }],
    pose: { torso: 78, neck: 64, nFoot: 90, fFoot: 90 },
    ...toAndFro(
      at({ hips: [102, 180], roller: [62, 189] }),
      at({ hips: [120, 180], roller: [71, 189] }),
      2200,
    ),
    pin: { joint: "hip", at: "hips" },
    rest: { on: "roller", bone: ["hip", "sho"], half: 6.5 },
    reach: [
      { limb: "nLeg", at: [158, 194] },
      { limb: "fLeg", at: [164, 194] },
      { limb: "nArm", at: "neck", pole: [0.6, -1, 0] },
      { limb: "fArm", at: "neck", pole: [1, -1, 0] },
    ],
    hot: [{ muscle: "upperBack", side: "n" }],
    arc: { joint: "hip", shift: [-14, -26], both: true },
  },
  LOW2: {
    view: "side",
    box: [40, 5, 120, 203],
    floor: 200,
    wall: 60,
    props: [{ kind: "ball", at: "ball" }],
    pose: { torso: 0, neck: 0, nFoot: 90, fFoot: 90, nUpper: 16, nFore: 44, fUpper: 6, fFore: 30 },
    ...toAndFro(at({ hips: [82, 106], ball: [68, 86] }), at({ hips: [82, 122], ball: [68, 94] }), 2000),
    pin: { joint: "hip", at: "hips" },
    reach: [
      { limb: "nLeg", at: [104, 194] },
      { limb: "fLeg", at: [110, 194] },
    ],
    hot: [{ muscle: "lowBack", side: "n" }],
    arc: { joint: "hip", shift: [36, -16], both: true },
  },
  LOW3: {
    view: "side",
    box: [8, 103, 192, 105],
    floor: 200,
    pose: { torso: -80, nThigh: 0, nShank: -90, nFoot: -88, fThigh: 0, fShank: -90, fFoot: -88 },
    ...thereAndBack(
      { pose: { bow: -34, neck: -58 } },
      { pose: { bow: 46, neck: -124 } },
      { there: 2000, hold: 600, back: 2000, rest: 400 },
    ),
    pin: { joint: "nKnee", at: [90, 194] },
    reach: [
      { limb: "nArm", at: [147, 196], pole: [-1, 0, 0] },
      { limb: "fArm", at: [150, 196], pole: [-1, 0, 0] },
    ],
    hot: [{ muscle: "lowBack", side: "n" }],
    arc: { joint: "head", shift: [20, 4] },
  },
  LOW4: {
    view: "side",
    box: [24, 120, 172, 88],
    floor: 200,
    props: [{ kind: "cushion", at: [104, 200], width: 40 }],
    pose: { nShank: -82, nFoot: -88, fShank: -82, fFoot: -88 },
    ...thereAndBack(
      { pose: { torso: -92, neck: -84, nThigh: 14, fThigh: 14 } },
      { pose: { torso: -95, neck: -94, nThigh: 72, fThigh: 72, bow: 16 } },
      { there: 2000, hold: 1600 },
    ),
    pin: { joint: "nKnee", at: [106, 187] },
    reach: [
      { limb: "nArm", at: [171, 196], pole: [0, 1, 0] },
      { limb: "fArm", at: [173, 196], pole: [0, 1, 0] },
    ],
    hot: [{ muscle: "lowBack", side: "n" }],
    apart: [],
    arc: { joint: "hip", shift: [-14, -12] },
  },
} as const satisfies Record<string, MoveDrawing>;

/** The second part of cat and camel: on the back, rocking with the knees held. */
export const KNEES_TO_CHEST: MoveDrawing = {
  view: "side",
  box: [1, 114, 165, 94],
  floor: 200,
  pose: { neck: 80 },
  ...toAndFro(
    {
      pose: { torso: 87, nThigh: 198, fThigh: 198, nShank: 70, fShank: 70, nFoot: 154, fFoot: 154 },
    },
    {
      pose: { torso: 96, nThigh: 216, fThigh: 216, nShank: 84, fShank: 84, nFoot: 168, fFoot: 168 },
    },
    1800,
  ),
  pin: { joint: "sho", at: [46, 189] },
  reach: [
    { limb: "nArm", at: "nKnee", pole: [0.4, 1, 0] },
    { limb: "fArm", at: "fKnee", pole: [0.4, 1, 0] },
  ],
  hot: [{ muscle: "lowBack", side: "n" }],
  arc: { joint: "nAnkle", shift: [26, -4], both: true },
};
