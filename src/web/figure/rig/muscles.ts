import type { SideKey } from "./bones.ts";
import type { Muscle } from "./drawing.ts";
import type { Skeleton } from "./skeleton.ts";
import { add, along, cross, minus, times, unit, type Vec } from "./vec.ts";
import { at, type Dot, lineThrough } from "./view.ts";

/** A stretch of a bone, as shares of its length, set off to its front (+) or back (-) or outwards. */
interface Strip {
  readonly bone: "thigh" | "shank" | "foot" | "trunk";
  readonly span: readonly [number, number];
  readonly ahead?: number;
  readonly aside?: number;
}

const STRIPS = {
  calf: { bone: "shank", span: [0.1, 0.62], ahead: -2.4 },
  tendon: { bone: "shank", span: [0.55, 0.98], ahead: -2.4 },
  shin: { bone: "shank", span: [0.12, 0.72], ahead: 2.4 },
  sole: { bone: "foot", span: [0.02, 0.8], ahead: -2.4 },
  quads: { bone: "thigh", span: [0.16, 0.86], ahead: 2.4 },
  hamstrings: { bone: "thigh", span: [0.16, 0.86], ahead: -2.4 },
  outerThigh: { bone: "thigh", span: [0.2, 0.86], aside: 2.4 },
  innerThigh: { bone: "thigh", span: [0.14, 0.78], aside: -2.4 },
  lowBack: { bone: "trunk", span: [0.06, 0.46], ahead: -3.4 },
  upperBack: { bone: "trunk", span: [0.52, 0.96], ahead: -3.4 },
} as const satisfies Partial<Record<Muscle, Strip>>;

const isStrip = (muscle: Muscle): muscle is keyof typeof STRIPS => Object.hasOwn(STRIPS, muscle);

/** The path of a working muscle. */
export function muscleLine(
  skeleton: Skeleton,
  muscle: Muscle,
  side: SideKey,
  see: (place: Vec) => Dot,
): string {
  if (!isStrip(muscle)) return overHip(skeleton, muscle, side, see);
  const { bone, span, ahead = 0, aside = 0 }: Strip = STRIPS[muscle];
  if (bone === "trunk") return lineThrough(spineStrip(skeleton, span, ahead).map(see));
  const ends = ENDS[bone].map((name) => skeleton.joints[`${side}${name}`]) as [Vec, Vec];
  const off = offBone(skeleton, side, ends, { ahead, aside });
  return lineThrough(span.map((share) => see(add(along(...ends, share), off))));
}

const ENDS = {
  thigh: ["Hip", "Knee"],
  shank: ["Knee", "Ankle"],
  foot: ["Heel", "Toe"],
} as const satisfies Record<string, readonly [string, string]>;

interface Off {
  readonly ahead: number;
  readonly aside: number;
}

function offBone(
  { hinges }: Skeleton,
  side: SideKey,
  [a, b]: readonly [Vec, Vec],
  { ahead, aside }: Off,
): Vec {
  const outside = times(hinges[side], side === "n" ? aside : -aside);
  return add(times(unit(cross(minus(b, a), hinges[side])), ahead), outside);
}

function spineStrip(
  skeleton: Skeleton,
  [from, to]: readonly [number, number],
  ahead: number,
): readonly Vec[] {
  return [from, (from + to) / 2, to].map((share) =>
    add(onSpine(skeleton, share), times(skeleton.front, ahead)),
  );
}

/** A share of the bowed line from hip to shoulder. */
export function onSpine({ joints, bow }: Skeleton, share: number): Vec {
  const straight = along(joints.hip, joints.sho, share);
  return add(straight, times(bow, 2 * share * (1 - share)));
}

const HIP_SIDE = { glutes: -8, hipFront: 8, hipSide: 0 } as const;

/** From the trunk over the hip to the thigh: behind, before, or at the outer side. */
function overHip(
  skeleton: Skeleton,
  muscle: keyof typeof HIP_SIDE,
  side: SideKey,
  see: (place: Vec) => Dot,
): string {
  const { joints, front } = skeleton;
  const hip = joints[`${side}Hip`];
  const knee = joints[`${side}Knee`];
  const outside = times(unit(minus(hip, joints.hip)), muscle === "hipSide" ? 7 : 0);
  const ahead = HIP_SIDE[muscle];
  const thighFront = offBone(skeleton, side, [hip, knee], { ahead: 1, aside: 0 });
  const put = (place: Vec, off: Vec, out: number): string =>
    at(see(add(place, add(times(off, ahead), times(outside, out)))));
  const crest = put(along(hip, joints[`${side}Sho`], 0.16), times(front, 0.45), 0.5);
  const middle = put(hip, times(add(front, thighFront), 0.55), 1);
  const low = put(along(hip, knee, 0.34), times(thighFront, 0.3), 0.3);
  return `M${crest}Q${middle} ${low}`;
}
