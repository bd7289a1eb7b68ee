import { BONES, type LimbKey, type SideKey } from "./bones.ts";
import type { MoveDrawing, Part, View } from "./drawing.ts";
import { type Figure, figureAt } from "./figure-at.ts";
import { muscleLine, onSpine } from "./muscles.ts";
import { type PropInk, propStrokes } from "./props.ts";
import { add, minus, times, type Vec } from "./vec.ts";
import { at, circleAt, type Dot, GROUND, lineThrough, seenFrom } from "./view.ts";

export type Ink = "limb" | "arm" | "trunk" | "head" | "hot" | "floor" | PropInk;

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
  const plain = (front: boolean): readonly Stroke[] =>
    props.filter((prop) => prop.front === front).map(({ ink, d }) => ({ ink, d, far: false }));
  return [
    ...roomStrokes(drawing),
    ...plain(false),
    ...orderOf(drawing).flatMap((part) => partStrokes(drawing, figure, part, see)),
    ...plain(true),
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
  front: ["fLeg", "nLeg", "trunk", "head", "fArm", "nArm"],
  seated: ["fArm", "nArm", "trunk", "head", "fLeg", "nLeg"],
  above: ["fArm", "nArm", "fLeg", "nLeg", "trunk", "head"],
};
const FAR: Readonly<Record<View, readonly Part[]>> = {
  side: ["fArm", "fLeg"],
  corner: ["fArm", "fLeg"],
  front: [],
  seated: [],
  above: [],
};

const orderOf = ({ order, view }: MoveDrawing): readonly Part[] => order ?? ORDERS[view];

function partStrokes(drawing: MoveDrawing, figure: Figure, part: Part, see: See): readonly Stroke[] {
  const far = (drawing.far ?? FAR[drawing.view]).includes(part);
  const hot = drawing.hot
    .filter(({ muscle, side }) => part === (MUSCLE_PARTS[muscle] ?? `${side}Leg`))
    .map(({ muscle, side }) => ({
      ink: "hot" as const,
      far: false,
      d: muscleLine(figure, muscle, side, see),
    }));
  return [...bodyStrokes(figure, part, see).map((stroke) => ({ ...stroke, far })), ...hot];
}

const MUSCLE_PARTS: Readonly<Record<string, Part>> = { lowBack: "trunk", upperBack: "trunk" };

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
      const dots = (["Hip", "Knee", "Ankle"] as const).map((name) => see(joints[`${side}${name}`]));
      const foot = (["Heel", "Toe"] as const).map((name) => see(joints[`${side}${name}`]));
      return [
        { ink: "limb", d: lineThrough(dots) },
        { ink: "limb", d: lineThrough(foot) },
      ];
    }
    case "nArm":
    case "fArm": {
      const side = sideOf(part);
      const dots = (["Sho", "Elbow", "Hand"] as const).map((name) => see(joints[`${side}${name}`]));
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
  const nose = see(add(joints.head, times(face, BONES.head + 2.5)));
  return `${circleAt(middle, BONES.head)}${circleAt(nose, 3)}`;
}
