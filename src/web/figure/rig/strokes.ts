import { BONES, type LimbKey, type SideKey } from "./bones.ts";
import type { MoveDrawing, Muscle, Part, View } from "./drawing.ts";
import { type Figure, figureAt } from "./figure-at.ts";
import { muscleLine, onSpine } from "./muscles.ts";
import { type Layer, type PropInk, propStrokes } from "./props.ts";
import { add, along, minus, times, type Vec } from "./vec.ts";
import { at, circleAt, type Dot, GROUND, lineThrough, seenFrom } from "./view.ts";

export type Ink = "limb" | "arm" | "trunk" | "head" | "hot" | "gap" | "armGap" | "floor" | PropInk;

/** One path of the picture. Their number and order are the same at every moment of a move. */
export interface Stroke {
  readonly ink: Ink;
  readonly far: boolean;
  readonly d: string;
}

type See = (place: Vec) => Dot;

/** Every path of a move at one moment, from the farthest to the nearest. */
export function strokesAt(drawing: MoveDrawing, ms: number): readonly Stroke[] {
  const figure = figureAt(drawing, ms);
  const see = seenFrom(drawing.view);
  const props = propStrokes(drawing, figure, see);
  const propsIn = (layer: Layer): readonly Stroke[] =>
    props.filter((prop) => prop.layer === layer).map(({ ink, d }) => ({ ink, d, far: false }));
  const parts = orderOf(drawing).map((part) => partStrokes(drawing, figure, part, see));
  const behind = farOf(drawing).length;
  return [
    ...roomStrokes(drawing),
    ...propsIn("behind"),
    ...parts.slice(0, behind).flat(),
    ...propsIn("between"),
    ...parts.slice(behind).flat(),
    ...propsIn("before"),
  ];
}

function roomStrokes({ floor, wall, box }: MoveDrawing): readonly Stroke[] {
  const [left, top, width] = box;
  const lines = [
    ...(floor === null ? [] : [`M${left} ${floor}h${width}`]),
    ...(wall === undefined ? [] : [`M${wall} ${top + 6}V${floor ?? GROUND}`]),
  ];
  return lines.map((d) => ({ ink: "floor", far: false, d }));
}

const ORDERS: Readonly<Record<View, readonly Part[]>> = {
  side: ["fArm", "fLeg", "trunk", "head", "nLeg", "nArm"],
  corner: ["fArm", "fLeg", "trunk", "head", "nLeg", "nArm"],
  lying: ["fArm", "fLeg", "trunk", "head", "nLeg", "nArm"],
  front: ["fLeg", "nLeg", "trunk", "head", "fArm", "nArm"],
  seated: ["fArm", "nArm", "trunk", "head", "fLeg", "nLeg"],
  above: ["fArm", "nArm", "fLeg", "nLeg", "trunk", "head"],
};
const FAR: Readonly<Record<View, readonly Part[]>> = {
  side: ["fArm", "fLeg"],
  corner: ["fArm", "fLeg"],
  lying: ["fArm", "fLeg"],
  front: [],
  seated: [],
  above: [],
};

const APART: Readonly<Record<View, readonly Part[]>> = {
  side: ["nArm"],
  corner: [],
  lying: [],
  front: [],
  seated: [],
  above: [],
};

const farOf = ({ far, view }: MoveDrawing): readonly Part[] => far ?? FAR[view];
const orderOf = ({ order, view }: MoveDrawing): readonly Part[] => order ?? ORDERS[view];

function partStrokes(drawing: MoveDrawing, figure: Figure, part: Part, see: See): readonly Stroke[] {
  const far = farOf(drawing).includes(part);
  const hot = drawing.hot
    .filter(({ muscle, side }) => part === carrierOf(muscle, side, orderOf(drawing)))
    .map(({ muscle, side }) => ({
      ink: "hot" as const,
      far: false,
      d: muscleLine(figure, muscle, side, see),
    }));
  const body = bodyStrokes(figure, part, see).map((stroke) => ({ ...stroke, far }));
  const apart = (drawing.apart ?? APART[drawing.view]).includes(part);
  return [...(apart ? gapStrokes(figure, part, see) : []), ...body, ...hot];
}

/** A muscle is drawn with its part; over the hip with the later one of the two that it joins. */
function carrierOf(muscle: Muscle, side: SideKey, order: readonly Part[]): Part {
  if (muscle === "lowBack" || muscle === "upperBack") return "trunk";
  const leg: Part = `${side}Leg`;
  const joins = muscle === "glutes" || muscle === "hipFront" || muscle === "hipSide";
  return joins && order.indexOf(leg) < order.indexOf("trunk") ? "trunk" : leg;
}

/** Leaves the shoulder or the hip joined to the trunk. */
function gapStrokes({ joints }: Figure, part: Part, see: See): readonly Stroke[] {
  if (part === "trunk" || part === "head") return [];
  const side = sideOf(part);
  const [from, middle, end] = LIMB_JOINTS[isLeg(part) ? "leg" : "arm"].map(
    (name) => joints[`${side}${name}`],
  ) as [Vec, Vec, Vec];
  const dots = [along(from, middle, 0.45), middle, end].map(see);
  return [{ ink: isLeg(part) ? "gap" : "armGap", far: false, d: lineThrough(dots) }];
}

const isLeg = (part: LimbKey): boolean => part.endsWith("Leg");
const LIMB_JOINTS = { leg: ["Hip", "Knee", "Ankle"], arm: ["Sho", "Elbow", "Hand"] } as const;

const sideOf = (limb: LimbKey): SideKey => (limb === "nLeg" || limb === "nArm" ? "n" : "f");

function bodyStrokes(figure: Figure, part: Part, see: See): readonly Omit<Stroke, "far">[] {
  const { joints } = figure;
  switch (part) {
    case "trunk":
      return [{ ink: "trunk", d: trunkPath(figure, see) }];
    case "head":
      return [
        { ink: "limb", d: lineThrough([see(joints.sho), see(joints.neck)]) },
        { ink: "head", d: headPath(figure, see) },
      ];
    case "nLeg":
    case "fLeg": {
      const side = sideOf(part);
      const dots = LIMB_JOINTS.leg.map((name) => see(joints[`${side}${name}`]));
      const foot = (["Heel", "Toe"] as const).map((name) => see(joints[`${side}${name}`]));
      return [
        { ink: "limb", d: lineThrough(dots) },
        { ink: "limb", d: lineThrough(foot) },
      ];
    }
    case "nArm":
    case "fArm": {
      const side = sideOf(part);
      const dots = LIMB_JOINTS.arm.map((name) => see(joints[`${side}${name}`]));
      return [{ ink: "arm", d: lineThrough(dots) }];
    }
  }
}

/** Shoulders and hips as one shape; from the side both fall together into the spine. */
function trunkPath(figure: Figure, see: See): string {
  const { nSho, fSho, nHip, fHip, hip, sho } = figure.joints;
  const middle = onSpine(figure, 0.5);
  const bent = (from: Vec, to: Vec): string => {
    const half = times(add(from, to), 0.5);
    const off = minus(middle, times(add(hip, sho), 0.5));
    return `Q${at(see(add(half, times(off, 2))))} ${at(see(to))}`;
  };
  return `M${at(see(nHip))}${bent(nHip, nSho)}L${at(see(fSho))}${bent(fSho, fHip)}Z`;
}

/** A disc, with a nose where the face is seen from its side. */
function headPath({ joints, face }: Figure, see: See): string {
  const middle = see(joints.head);
  const nose = see(add(joints.head, times(face, BONES.head + 0.5)));
  return `${circleAt(middle, BONES.head)}${circleAt(nose, 3.4)}`;
}
