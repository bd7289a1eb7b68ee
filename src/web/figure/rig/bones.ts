/** Lengths, and half widths of the body, in units of about 1/200 of a body. */
export const BONES = {
  torso: 56,
  neck: 13,
  head: 13,
  upperArm: 31,
  forearm: 29,
  thigh: 47,
  shank: 46,
  foot: 24,
  heel: 7,
  shoulder: 12,
  hip: 7,
} as const;

/** Half the width of a stroke. */
export const HALF_WIDTH = { trunk: 6.5, leg: 5, arm: 4 } as const;

/** The near side is the runner's right: the figure faces the viewer's right. */
export const SIDES = ["n", "f"] as const;
export type SideKey = (typeof SIDES)[number];

/** +1 where outwards is to the runner's right. */
export const outwards = (side: SideKey): 1 | -1 => (side === "n" ? 1 : -1);

export type LimbKey = `${SideKey}${"Leg" | "Arm"}`;

export type Joint =
  | "hip"
  | "sho"
  | "neck"
  | "head"
  | `${SideKey}${"Hip" | "Knee" | "Ankle" | "Heel" | "Toe" | "Sho" | "Elbow" | "Hand"}`;
