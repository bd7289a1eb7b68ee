import type { MoveDrawing } from "../rig/drawing.ts";
import { at, roundAndRound, thereAndBack, toAndFro } from "./rings.ts";

const CHAIR = { kind: "chair", x: 62, seat: 156 } as const;
const SEATED = { joint: "hip", at: [80, 148] } as const;

const HANDS_ON_WALL = [
  { limb: "nArm", at: [182, 66], pole: [-0.5, 1, 0] },
  { limb: "fArm", at: [182, 58], pole: [-0.5, 1, 0] },
] as const;

/** On both feet before a wall, the heels rising about the toes. */
const RISE = {
  view: "side",
  box: [91, -19, 120, 227],
  floor: 200,
  wall: 187,
  pin: { joint: "nToe", at: [164, 194] },
  reach: HANDS_ON_WALL,
  arc: { joint: "nHeel", shift: [-14, 0] },
} as const satisfies Partial<MoveDrawing>;

const foot = (angle: number): MoveDrawing["pose"] => ({ nFoot: angle, fFoot: angle });

export const FOOT_MOVES = {
  ACH2: {
    view: "side",
    box: [53, 47, 162, 161],
    floor: 200,
    props: [CHAIR],
    pose: {
      torso: 4,
      neck: -4,
      nThigh: 98,
      nShank: 62,
      fThigh: 90,
      fShank: 0,
      fFoot: 90,
      nUpper: 18,
      nFore: 48,
      fUpper: 18,
      fFore: 46,
    },
    ...roundAndRound((x, y) => ({ pose: { nFoot: 146 + 24 * y, nFootTurn: 40 * x } }), 2800),
    pin: SEATED,
    hot: [{ muscle: "tendon", side: "n" }],
    arc: { joint: "nToe", round: 11, shift: [18, -6] },
  },
  ACH3: {
    ...RISE,
    pose: { torso: -2, neck: 0 },
    ...thereAndBack(
      { pose: foot(90) },
      { pose: foot(48) },
      { there: 3000, hold: 500, back: 3000, rest: 400 },
    ),
    hot: [{ muscle: "tendon", side: "n" }],
  },
  ACH4: {
    ...RISE,
    pose: { torso: -2, neck: 0 },
    ...thereAndBack({ pose: foot(90) }, { pose: foot(66) }, { there: 1600, hold: 4000, back: 2000 }),
    hot: [{ muscle: "tendon", side: "n" }],
  },
  PLA1: {
    view: "side",
    box: [53, 47, 134, 161],
    floor: 200,
    props: [CHAIR, { kind: "ball", at: "ball" }],
    pose: {
      torso: 4,
      neck: -8,
      nFoot: 90,
      fThigh: 86,
      fShank: -2,
      fFoot: 90,
      nUpper: 18,
      nFore: 48,
      fUpper: 18,
      fFore: 46,
    },
    ...toAndFro(
      at({ ankle: [112, 181], ball: [130, 193, 7] }),
      at({ ankle: [144, 181], ball: [146, 193, 7] }),
    ),
    pin: SEATED,
    reach: [
      { limb: "nLeg", at: "ankle" },
      { limb: "fLeg", at: [92, 194] },
    ],
    hot: [{ muscle: "sole", side: "n" }],
    arc: { joint: "nToe", shift: [10, -15], both: true },
  },
  PLA2: {
    view: "lying",
    box: [-35, 77, 120, 145],
    floor: null,
    props: [{ kind: "chair", x: -18, seat: 156 }],
    pose: { torso: -26, neck: -34, fThigh: 90, fShank: 0, fFoot: 90, nTurn: 0 },
    ...thereAndBack({ pose: { nFoot: 112 } }, { pose: { nFoot: 150 } }, { hold: 1600 }),
    pin: { joint: "hip", at: [0, 148] },
    reach: [
      { limb: "nLeg", at: [46, 136, -10], pole: [0, -0.1, 1] },
      { limb: "fArm", at: [34, 134, 6], pole: [-0.3, 0.4, -1] },
      { limb: "nArm", at: "nToe", pole: [-0.3, 0.8, 1] },
    ],
    hot: [{ muscle: "sole", side: "n" }],
    apart: ["nArm"],
    arc: { joint: "nToe", shift: [10, -4] },
  },
  PLA3: {
    ...RISE,
    pin: { joint: "nToe", at: [164, 187] },
    props: [{ kind: "towel", at: [162, 195] }],
    pose: { torso: -2, neck: 0 },
    ...thereAndBack(
      { pose: foot(106) },
      { pose: foot(62) },
      { there: 2600, hold: 500, back: 2600, rest: 400 },
    ),
    hot: [{ muscle: "sole", side: "n" }],
  },
} as const satisfies Record<string, MoveDrawing>;
