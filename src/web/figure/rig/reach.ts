import { BONES, type LimbKey, type SideKey } from "./bones.ts";
import type { Moment } from "./moment.ts";
import { footAt, type Joints, named, type Skeleton } from "./skeleton.ts";
import { add, cross, dot, lengthOf, minus, times, unit, type Vec } from "./vec.ts";

const LEG_POLE: Vec = [1, -1, 0];
const ARM_POLE: Vec = [-1, 0.2, 0];

/** Two bones from a fixed end to a place, or as far towards it as they reach; the joint between points to the pole. */
export function reachFor(
  from: Vec,
  to: Vec,
  bones: readonly [number, number],
  pole: Vec,
): { readonly middle: Vec; readonly end: Vec } {
  const [upper, lower] = bones;
  const way = unit(minus(to, from));
  const far = Math.min(lengthOf(minus(to, from)), upper + lower - 0.01);
  const side = unit(minus(pole, times(way, dot(pole, way))));
  const ahead = (upper ** 2 + far ** 2 - lower ** 2) / (2 * far);
  const off = Math.sqrt(Math.max(0, upper ** 2 - ahead ** 2));
  return {
    middle: add(from, add(times(way, ahead), times(side, off))),
    end: add(from, times(way, far)),
  };
}

/** The skeleton with one limb at its contact. */
export function withReach(
  skeleton: Skeleton,
  moment: Moment,
  limb: LimbKey,
  { at, pole }: { readonly at: Vec; readonly pole?: Vec | undefined },
): Skeleton {
  const side: SideKey = limb === "nLeg" || limb === "nArm" ? "n" : "f";
  return isLeg(limb)
    ? withLeg(skeleton, moment, side, at, pole ?? LEG_POLE)
    : withArm(skeleton, side, at, pole ?? ARM_POLE);
}

const isLeg = (limb: LimbKey): boolean => limb.endsWith("Leg");

function withLeg(skeleton: Skeleton, moment: Moment, side: SideKey, at: Vec, pole: Vec): Skeleton {
  const { joints, hinges } = skeleton;
  const hip = joints[`${side}Hip`];
  const { middle, end } = reachFor(hip, at, [BONES.thigh, BONES.shank], pole);
  const leg = named(side, { Knee: middle, Ankle: end, ...footAt(moment, side, end) });
  return {
    ...skeleton,
    joints: joined(joints, leg),
    hinges: { ...hinges, [side]: unit(cross(pole, minus(end, hip))) },
  };
}

function withArm(skeleton: Skeleton, side: SideKey, at: Vec, pole: Vec): Skeleton {
  const { joints } = skeleton;
  const { middle, end } = reachFor(joints[`${side}Sho`], at, [BONES.upperArm, BONES.forearm], pole);
  return { ...skeleton, joints: joined(joints, named(side, { Elbow: middle, Hand: end })) };
}

const joined = (joints: Joints, some: Partial<Joints>): Joints => ({ ...joints, ...some });
