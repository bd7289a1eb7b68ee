import type { MoveDrawing } from "../rig/drawing.ts";
import { thereAndBack } from "./rings.ts";

const LUNGE = {
  view: "side",
  floor: 200,
  props: [{ kind: "cushion", at: [90, 200], width: 40 }],
  pin: { joint: "nKnee", at: [92, 187] },
} as const satisfies Partial<MoveDrawing>;

export const HIP_MOVES = {
  HIP2: {
    ...LUNGE,
    box: [10, 39, 172, 169],
    pose: { nShank: -82, nFoot: -88, fFoot: 90, nUpper: -26, nFore: 20, fUpper: 16, fFore: 34 },
    ...thereAndBack(
      { pose: { torso: -2, nThigh: -2 } },
      { pose: { torso: 2, nThigh: -36, nShank: -82 } },
      { hold: 1600 },
    ),
    reach: [{ limb: "fLeg", at: [146, 194] }],
    hot: [{ muscle: "hipFront", side: "n" }],
    apart: [],
    arc: { joint: "hip", shift: [-22, -8] },
  },
  HIP3: {
    ...LUNGE,
    box: [10, 24, 172, 184],
    pose: { nShank: -82, nFoot: -88, fFoot: 90, fUpper: 16, fFore: 34 },
    ...thereAndBack(
      { pose: { torso: -2, nThigh: -4, nUpper: 14, nFore: 32 } },
      { pose: { torso: 6, neck: 8, nThigh: -34, nUpper: 156, nFore: 172 } },
      { there: 2000, hold: 700, back: 1800 },
    ),
    reach: [{ limb: "fLeg", at: [146, 194] }],
    hot: [{ muscle: "hipFront", side: "n" }],
    arc: { joint: "nHand", shift: [6, 0] },
  },
  HIP4: {
    view: "seated",
    box: [-91, 92, 182, 143],
    floor: null,
    props: [{ kind: "mat", from: [-54, 200, -84], to: [66, 200, 84] }],
    pose: { torso: 22, neck: 6, nFoot: 90, fFoot: 90 },
    keys: [
      { ms: 1700, spots: { knees: [0.2, -0.28, 1] } },
      { ms: 600, spots: { knees: [0.2, -0.28, -1] } },
      { ms: 1700, spots: { knees: [0.2, -0.28, -1] } },
      { ms: 600, spots: { knees: [0.2, -0.28, 1] } },
    ],
    spots: { knees: [0.2, -0.28, 1] },
    still: 2000,
    pin: { joint: "hip", at: [0, 192] },
    reach: [
      { limb: "nLeg", at: [46, 194, 34], pole: "knees" },
      { limb: "fLeg", at: [46, 194, -34], pole: "knees" },
      { limb: "nArm", at: [-38, 196, 26], pole: [-1, 0, 0.3] },
      { limb: "fArm", at: [-38, 196, -26], pole: [-1, 0, -0.3] },
    ],
    hot: [
      { muscle: "hipFront", side: "n" },
      { muscle: "hipFront", side: "f" },
    ],
    far: ["nArm", "fArm"],
    arc: { joint: "nKnee", from: 0, to: 1700, both: true, shift: [0, -8] },
  },
  ADD1: {
    view: "above",
    box: [-79, 141, 258, 163],
    floor: null,
    props: [
      { kind: "mat", from: [-62, 200, -52], to: [172, 200, 66] },
      { kind: "roller", at: "roller", axis: "along" },
    ],
    pose: {
      torso: -88,
      neck: -88,
      fThigh: -90,
      fShank: -90,
      fFoot: -90,
      nOut: 99,
      nThigh: 24,
      nShank: -66,
      nFoot: -60,
    },
    keys: [
      { ms: 2000, spots: { hips: [50, 178, -8], roller: [60, 189, 27] } },
      { ms: 2000, spots: { hips: [50, 178, 12], roller: [60, 189, 37] } },
    ],
    still: 2000,
    pin: { joint: "hip", at: "hips" },
    reach: [
      { limb: "nArm", at: [150, 195, 26], pole: [-0.4, 0, 1] },
      { limb: "fArm", at: [150, 195, -26], pole: [-0.4, 0, -1] },
    ],
    hot: [{ muscle: "innerThigh", side: "n" }],
    arc: { joint: "nKnee", both: true, shift: [26, -6] },
  },
  ADD2: {
    view: "seated",
    box: [-69, 102, 138, 131],
    floor: null,
    props: [{ kind: "mat", from: [-34, 200, -62], to: [64, 200, 62] }],
    pose: { torso: -8, neck: -4, nFoot: 90, fFoot: 90 },
    ...thereAndBack(
      { spots: { nWay: [0, -1, 0.7], fWay: [0, -1, -0.7] } },
      { spots: { nWay: [0, -0.32, 1], fWay: [0, -0.32, -1] } },
      { there: 2000, hold: 1600 },
    ),
    pin: { joint: "hip", at: [0, 191] },
    reach: [
      { limb: "nLeg", at: [30, 194, 5], pole: "nWay" },
      { limb: "fLeg", at: [30, 194, -5], pole: "fWay" },
      { limb: "nArm", at: [34, 184, 7], pole: [-1, 0, 0.8] },
      { limb: "fArm", at: [34, 184, -7], pole: [-1, 0, -0.8] },
    ],
    hot: [
      { muscle: "innerThigh", side: "n" },
      { muscle: "innerThigh", side: "f" },
    ],
    order: ["trunk", "head", "fLeg", "nLeg", "fArm", "nArm"],
    far: ["nArm", "fArm"],
    arc: { joint: "nKnee", shift: [-10, -4] },
  },
} as const satisfies Record<string, MoveDrawing>;
