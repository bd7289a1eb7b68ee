import type { MoveDrawing } from "../rig/drawing.ts";
import { at, thereAndBack, toAndFro } from "./rings.ts";

const PRONE = {
  view: "side",
  box: [-34, 131, 250, 77],
  floor: 200,
  props: [{ kind: "roller", at: "roller" }],
  pose: { torso: -82, neck: -64, nThigh: -84, nShank: -86, nFoot: -62, fFoot: -66 },
  pin: { joint: "hip", at: "hips" },
  rest: { on: "roller", bone: ["nHip", "nKnee"] },
} as const satisfies Partial<MoveDrawing>;

const ON_FOREARMS = [
  { limb: "nArm", at: [190, 195], pole: [-1, 1, 0] },
  { limb: "fArm", at: [193, 194], pole: [-1, 1, 0] },
] as const;

export const THIGH_MOVES = {
  QUA1: {
    ...PRONE,
    ...toAndFro(
      at({ hips: [92, 173], roller: [76, 189], toes: [3, 185] }),
      at({ hips: [118, 173], roller: [89, 189], toes: [29, 185] }),
      2200,
    ),
    reach: [{ limb: "fLeg", at: "toes", pole: [0, 1, 0] }, ...ON_FOREARMS],
    hot: [{ muscle: "quads", side: "n" }],
    arc: { joint: "nHip", shift: [-22, -24], both: true },
  },
  HIP1: {
    ...PRONE,
    ...toAndFro(
      at({ hips: [94, 173], roller: [93, 189], toes: [5, 185] }),
      at({ hips: [116, 173], roller: [104, 189], toes: [27, 185] }),
      1800,
    ),
    reach: [{ limb: "fLeg", at: "toes", pole: [0, 1, 0] }, ...ON_FOREARMS],
    hot: [{ muscle: "hipFront", side: "n" }],
    arc: { joint: "nHip", shift: [-8, -24], both: true },
  },
  QUA2: {
    view: "side",
    box: [44, 39, 142, 169],
    floor: 200,
    props: [{ kind: "cushion", at: [98, 200], width: 36 }],
    pose: { torso: 4, neck: 0, fFoot: 90, fUpper: 16, fFore: 34 },
    ...thereAndBack(
      { pose: { nThigh: -4, nShank: -136, nFoot: -172 } },
      { pose: { nThigh: -14, nShank: -160, nFoot: -192 } },
      { hold: 1600 },
    ),
    pin: { joint: "nKnee", at: [98, 187] },
    reach: [
      { limb: "fLeg", at: [150, 194] },
      { limb: "nArm", at: "nToe", pole: [-1, 0, 0] },
    ],
    hot: [{ muscle: "quads", side: "n" }],
    arc: { joint: "nHeel", shift: [-14, 2] },
  },
  QUA3: {
    view: "side",
    box: [12, 0, 133, 208],
    floor: 200,
    pose: { torso: 0, neck: 0, fThigh: 4, fShank: 0, fFoot: 90, fUpper: 24, fFore: 40 },
    ...thereAndBack(
      { pose: { nThigh: -22, nShank: -46, nFoot: 56 }, spots: { hand: [92, 102] } },
      { pose: { nThigh: -6, nShank: -158, nFoot: -192 }, spots: { hand: [86, 86] } },
      { there: 1300, hold: 900, back: 1300, rest: 300 },
    ),
    pin: { joint: "fAnkle", at: [106, 194] },
    reach: [{ limb: "nArm", at: "hand", pole: [-1, 0, 0] }],
    hot: [{ muscle: "quads", side: "n" }],
    arc: { joint: "nAnkle", shift: [-8, -4] },
  },
  HAM1: {
    view: "side",
    box: [-6, 92, 208, 116],
    floor: 200,
    props: [{ kind: "roller", at: "roller" }],
    pose: { nThigh: 91, nShank: 82, nFoot: 164, fFoot: 90 },
    ...toAndFro(
      { pose: { torso: 49, neck: 16 }, spots: { seat: [64, 173], roller: [99, 189] } },
      { pose: { torso: 66, neck: 30 }, spots: { seat: [90, 173], roller: [112, 189] } },
    ),
    pin: { joint: "hip", at: "seat" },
    rest: { on: "roller", bone: ["nHip", "nKnee"] },
    reach: [
      { limb: "fLeg", at: [136, 194] },
      { limb: "nArm", at: [22, 196], pole: [-1, 0, 0] },
      { limb: "fArm", at: [26, 196], pole: [-1, 0, 0] },
    ],
    hot: [{ muscle: "hamstrings", side: "n" }],
    arc: { joint: "nHip", shift: [34, -24], both: true },
  },
  HAM2: {
    view: "side",
    box: [53, 46, 136, 162],
    floor: 200,
    props: [
      { kind: "chair", x: 62, seat: 156 },
      { kind: "ball", at: [100, 148, 7] },
    ],
    pose: {
      torso: 4,
      neck: -4,
      nThigh: 112,
      fThigh: 88,
      fShank: 0,
      fFoot: 90,
      nUpper: 30,
      nFore: 70,
      fUpper: 0,
      fFore: 24,
    },
    ...thereAndBack(
      { pose: { nShank: 8, nFoot: 96 } },
      { pose: { nShank: 94, nFoot: 178 } },
      { there: 2000, hold: 700, back: 2000 },
    ),
    pin: { joint: "hip", at: [80, 147] },
    hot: [{ muscle: "hamstrings", side: "n" }],
    arc: { joint: "nAnkle", shift: [6, 6] },
  },
  HAM3: {
    view: "side",
    box: [1, 82, 210, 126],
    floor: 200,
    props: [{ kind: "strap", from: "nHand", to: "nToe" }],
    pose: { torso: 89, neck: 80, fThigh: 93, fShank: 94, fFoot: 172 },
    ...thereAndBack(
      { pose: { nThigh: 126, nShank: 118, nFoot: 208 }, spots: { hand: [86, 160] } },
      { pose: { nThigh: 166, nShank: 156, nFoot: 246 }, spots: { hand: [76, 146] } },
      { there: 2000, hold: 1800 },
    ),
    pin: { joint: "hip", at: [102, 192] },
    reach: [
      { limb: "nArm", at: "hand", pole: [0.4, 1, 0] },
      { limb: "fArm", at: "hand", pole: [0.4, 1, 0] },
    ],
    hot: [{ muscle: "hamstrings", side: "n" }],
    arc: { joint: "nAnkle", shift: [10, 2] },
  },
  HAM4: {
    view: "side",
    box: [28, 0, 153, 208],
    floor: 200,
    props: [{ kind: "mat", from: [118, 200], to: [164, 18] }],
    pose: {
      torso: -2,
      neck: 0,
      fThigh: 2,
      fShank: 0,
      fFoot: 90,
      nUpper: 18,
      nFore: 44,
      fUpper: 72,
      fFore: 84,
    },
    ...toAndFro(
      { pose: { nThigh: -22, nShank: -50, nFoot: 52 } },
      { pose: { nThigh: 38, nShank: 26, nFoot: 118 } },
      1300,
    ),
    pin: { joint: "fAnkle", at: [100, 194] },
    hot: [{ muscle: "hamstrings", side: "n" }],
    arc: { joint: "nAnkle", shift: [0, 2], both: true },
  },
} as const satisfies Record<string, MoveDrawing>;
