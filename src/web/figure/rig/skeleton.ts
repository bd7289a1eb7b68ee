import { BONES, type Joint, outwards, type SideKey } from "./bones.ts";
import type { Moment } from "./moment.ts";
import { add, cos, sin, tilted, times, turned, type Vec } from "./vec.ts";

export type Joints = Readonly<Record<Joint, Vec>>;

/** Where everything is, and which way its bones face. */
export interface Skeleton {
  readonly joints: Joints;
  /** The axis about which the knee bends: ahead of a leg's bone is bone x hinge. */
  readonly hinges: Readonly<Record<SideKey, Vec>>;
  /** Ahead of the trunk, and of the face. */
  readonly front: Vec;
  readonly face: Vec;
  /** Off the straight line from hip to shoulder, at the middle. */
  readonly bow: Vec;
}

const hanging = (angle: number): Vec => [sin(angle), cos(angle), 0];
const upright = (angle: number): Vec => [-sin(angle), -cos(angle), 0];
const ahead = (angle: number): Vec => [cos(angle), -sin(angle), 0];

/** Runs a pose's angles outwards from the middle of the hips, which is the origin. */
export function skeletonOf(moment: Moment): Skeleton {
  const { angle } = moment;
  const leaned = (vec: Vec): Vec => tilted(vec, -angle("lean"));
  const sho = times(leaned(upright(angle("torso"))), BONES.torso);
  const neckWay = leaned(upright(angle("neck")));
  const front = leaned(ahead(angle("torso")));
  const across = turned(tilted([0, 0, 1], -angle("lean")), -angle("twist"));
  const joints = {
    hip: [0, 0, 0] as Vec,
    sho,
    neck: add(sho, times(neckWay, BONES.neck)),
    head: add(sho, times(neckWay, BONES.neck + BONES.head - 1)),
    ...limbsOf(moment, "n", sho, across),
    ...limbsOf(moment, "f", sho, across),
  };
  return {
    joints,
    hinges: { n: hingeOf(moment, "n"), f: hingeOf(moment, "f") },
    front,
    face: leaned(ahead(angle("neck"))),
    bow: times(front, (-angle("bow") / 100) * BONES.torso),
  };
}

/** A direction in a leg's own plane, opened outwards. */
export const legWay = ({ angle }: Moment, side: SideKey, degrees: number): Vec =>
  open(hanging(degrees), side, angle(`${side}Out`), angle(`${side}Turn`));

const hingeOf = ({ angle }: Moment, side: SideKey): Vec =>
  open([0, 0, 1], side, angle(`${side}Out`), angle(`${side}Turn`));

const open = (vec: Vec, side: SideKey, out: number, turn: number): Vec =>
  turned(tilted(vec, outwards(side) * out), outwards(side) * turn);

type SideJoint = "Hip" | "Knee" | "Ankle" | "Heel" | "Toe" | "Sho" | "Elbow" | "Hand";
type SideJoints<Side extends SideKey> = Readonly<Record<`${Side}${SideJoint}`, Vec>>;

function limbsOf<Side extends SideKey>(moment: Moment, side: Side, sho: Vec, across: Vec): SideJoints<Side> {
  const { angle } = moment;
  const hip = times(tilted([0, 0, outwards(side)], -angle("tip")), BONES.hip);
  const knee = add(hip, times(legWay(moment, side, angle(`${side}Thigh`)), BONES.thigh));
  const ankle = add(knee, times(legWay(moment, side, angle(`${side}Shank`)), BONES.shank));
  const shoulder = add(sho, times(across, outwards(side) * BONES.shoulder));
  const way = (degrees: number): Vec =>
    open(hanging(degrees), side, angle(`${side}ArmOut`), angle(`${side}ArmTurn`));
  const elbow = add(shoulder, times(way(angle(`${side}Upper`)), BONES.upperArm));
  return named(side, {
    Hip: hip,
    Knee: knee,
    Ankle: ankle,
    ...footAt(moment, side, ankle),
    Sho: shoulder,
    Elbow: elbow,
    Hand: add(elbow, times(way(angle(`${side}Fore`)), BONES.forearm)),
  });
}

/** Heel and toe of a foot whose ankle is here. */
export function footAt(moment: Moment, side: SideKey, ankle: Vec): { readonly Heel: Vec; readonly Toe: Vec } {
  const straight = legWay(moment, side, moment.angle(`${side}Foot`));
  const way = turned(straight, outwards(side) * moment.angle(`${side}FootTurn`));
  return { Heel: add(ankle, times(way, -BONES.heel)), Toe: add(ankle, times(way, BONES.foot)) };
}

/** The same joints with the side before their names. */
export const named = <Side extends SideKey, Name extends string>(
  side: Side,
  joints: Readonly<Record<Name, Vec>>,
): Readonly<Record<`${Side}${Name}`, Vec>> =>
  Object.fromEntries(Object.entries(joints).map(([name, at]) => [side + name, at])) as Readonly<
    Record<`${Side}${Name}`, Vec>
  >;

export const moved = (joints: Joints, by: Vec): Joints =>
  Object.fromEntries(Object.entries(joints).map(([name, at]) => [name, add(at, by)])) as Joints;
