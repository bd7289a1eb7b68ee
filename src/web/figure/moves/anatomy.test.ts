import { describe, expect, it } from "vitest";
import { BONES, HALF_WIDTH, SIDES } from "../rig/bones.ts";
import type { MoveDrawing, Prop } from "../rig/drawing.ts";
import { contactOf, type Figure, figureAt, placeOf, ROLLER_RADIUS } from "../rig/figure-at.ts";
import { ringLength } from "../rig/moment.ts";
import { BALL_RADIUS } from "../rig/props.ts";
import { cross, dot, lengthOf, minus, unit, type Vec } from "../rig/vec.ts";
import { GROUND } from "../rig/view.ts";
import { DRAWINGS, LATER_PHASES } from "./drawings.ts";

const MOMENTS = 40;
const NEAR = 0.5;
const all = [
  ...Object.entries(DRAWINGS),
  ...Object.entries(LATER_PHASES).flatMap(([move, drawings]) =>
    drawings.map((drawing, at) => [`${move}, part ${at + 2}`, drawing] as const),
  ),
];

const momentsOf = (drawing: MoveDrawing): readonly Figure[] =>
  Array.from({ length: MOMENTS }, (_, at) => figureAt(drawing, (ringLength(drawing) * at) / MOMENTS));

const apart = (a: Vec, b: Vec): number => lengthOf(minus(a, b));

describe.each(all)("the figure of %s", (_, drawing) => {
  it("keeps the length of every bone", () => {
    for (const { joints } of momentsOf(drawing)) {
      expect(Math.abs(apart(joints.hip, joints.sho) - BONES.torso)).toBeLessThan(NEAR);
      for (const side of SIDES) {
        const lengths = [
          [apart(joints[`${side}Hip`], joints[`${side}Knee`]), BONES.thigh],
          [apart(joints[`${side}Knee`], joints[`${side}Ankle`]), BONES.shank],
          [apart(joints[`${side}Ankle`], joints[`${side}Toe`]), BONES.foot],
          [apart(joints[`${side}Sho`], joints[`${side}Elbow`]), BONES.upperArm],
          [apart(joints[`${side}Elbow`], joints[`${side}Hand`]), BONES.forearm],
        ] as const;
        for (const [length, bone] of lengths) expect(Math.abs(length - bone)).toBeLessThan(NEAR);
      }
    }
  });

  it("stands still where it is pinned", () => {
    for (const figure of momentsOf(drawing)) {
      const { joint, at } = drawing.pin;
      const off = minus(figure.joints[joint], placeOf(at, figure.spots));
      expect(Math.hypot(off[0], drawing.rest ? 0 : off[1], off[2])).toBeLessThan(NEAR);
    }
  });

  it("reaches what it holds, at every moment", () => {
    for (const figure of momentsOf(drawing)) {
      for (const { limb, at } of drawing.reach ?? []) {
        const side = limb === "nLeg" || limb === "nArm" ? "n" : "f";
        const end = figure.joints[`${side}${limb.endsWith("Leg") ? "Ankle" : "Hand"}`];
        expect([limb, apart(end, contactOf(figure, limb, at, figure.spots)) < NEAR]).toEqual([limb, true]);
      }
    }
  });

  it("never bends a knee ahead of straight, nor folds it further than a knee folds", () => {
    for (const figure of momentsOf(drawing)) {
      for (const side of SIDES) {
        const { thigh, shank } = legOf(figure, side);
        const hinge = figure.hinges[side];
        expect(dot(cross(thigh, shank), hinge)).toBeGreaterThan(-0.04);
        expect(dot(thigh, shank)).toBeGreaterThan(Math.cos((162 / 180) * Math.PI));
        expect(dot(hinge, rightOf(figure))).toBeGreaterThan(-0.3);
      }
    }
  });

  it("has nothing under the floor", () => {
    for (const { joints } of momentsOf(drawing)) {
      for (const [name, at] of Object.entries(joints)) {
        expect([name, at[1] + halfOf(name) <= GROUND + 1.5]).toEqual([name, true]);
      }
    }
  });
});

it.each(all.filter(([, { view }]) => view === "side"))(
  "the figure of %s never bends an elbow backwards",
  (_, drawing) => {
    for (const { joints } of momentsOf(drawing)) {
      for (const side of SIDES) {
        const upper = unit(minus(joints[`${side}Elbow`], joints[`${side}Sho`]));
        const fore = unit(minus(joints[`${side}Hand`], joints[`${side}Elbow`]));
        expect([side, cross(upper, fore)[2] < 0.05]).toEqual([side, true]);
      }
    }
  },
);

const withProp = <Name extends "roller" | "ball">(kind: Name) =>
  all.flatMap(([move, drawing]) =>
    (drawing.props ?? [])
      .filter((prop): prop is Extract<Prop, { readonly kind: Name }> => prop.kind === kind)
      .map((prop) => [move, drawing, prop] as const),
  );

it.each(withProp("roller"))(
  "the figure of %s lies on its roller, and the roller on the floor",
  (_, drawing, roller) => {
    for (const figure of momentsOf(drawing)) {
      const middle = placeOf(roller.at, figure.spots, figure.joints);
      const gap = gapTo(figure, middle, roller.axis === "along" ? flatFront : flatSide);
      expect(gap).toBeGreaterThan(ROLLER_RADIUS - 3);
      expect(gap).toBeLessThan(ROLLER_RADIUS + 1.5);
      expect(middle[1] + ROLLER_RADIUS).toBeCloseTo(GROUND, 0);
    }
  },
);

it.each(all.flatMap(([move, drawing]) => (drawing.rest ? [[move, drawing, drawing.rest] as const] : [])))(
  "the figure of %s lies on its roller with the bone that is rolled",
  (_, drawing, { on, bone }) => {
    for (const { joints, spots } of momentsOf(drawing)) {
      const share = shareOf(placeOf(on, spots, joints), joints[bone[0]], joints[bone[1]]);
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(1);
    }
  },
);

it.each(withProp("ball"))("the figure of %s has its ball at the body, and not in it", (_, drawing, ball) => {
  for (const figure of momentsOf(drawing)) {
    const gap = gapTo(figure, placeOf(ball.at, figure.spots, figure.joints), (place) => place);
    expect(gap).toBeGreaterThan(BALL_RADIUS - 6);
    expect(gap).toBeLessThan(BALL_RADIUS + 2);
  }
});

type Flat = (place: Vec) => Vec;
/** A roller is longer than what lies on it: only the distance to its axis counts. */
const flatSide: Flat = ([x, y]) => [x, y, 0];
const flatFront: Flat = ([, y, z]) => [0, y, z];

const gapTo = (figure: Figure, middle: Vec, flat: Flat): number =>
  Math.min(...bonesOf(figure).map(([a, b, half]) => boneApart(flat(middle), flat(a), flat(b)) - half));

const legOf = ({ joints }: Figure, side: "n" | "f"): { readonly thigh: Vec; readonly shank: Vec } => ({
  thigh: unit(minus(joints[`${side}Knee`], joints[`${side}Hip`])),
  shank: unit(minus(joints[`${side}Ankle`], joints[`${side}Knee`])),
});

const rightOf = ({ joints }: Figure): Vec => unit(minus(joints.nHip, joints.fHip));

function halfOf(name: string): number {
  if (name === "head") return BONES.head;
  if (name === "hip" || name === "sho" || name === "neck") return HALF_WIDTH.leg;
  return /Elbow|Hand|Sho/.test(name) ? HALF_WIDTH.arm : HALF_WIDTH.leg;
}

const bonesOf = ({ joints }: Figure): readonly (readonly [Vec, Vec, number])[] => [
  [joints.hip, joints.sho, HALF_WIDTH.trunk],
  [joints.nHip, joints.nKnee, HALF_WIDTH.leg],
  [joints.nKnee, joints.nAnkle, HALF_WIDTH.leg],
  [joints.nHeel, joints.nToe, HALF_WIDTH.leg],
  [joints.nHip, joints.nSho, HALF_WIDTH.trunk],
];

const shareOf = (place: Vec, a: Vec, b: Vec): number =>
  dot(minus(place, a), minus(b, a)) / dot(minus(b, a), minus(b, a));

function boneApart(place: Vec, a: Vec, b: Vec): number {
  const share = Math.min(1, Math.max(0, shareOf(place, a, b)));
  return apart(place, [
    a[0] + (b[0] - a[0]) * share,
    a[1] + (b[1] - a[1]) * share,
    a[2] + (b[2] - a[2]) * share,
  ]);
}
