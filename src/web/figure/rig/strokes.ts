import { type BodyInk, bodyStrokes, gapStrokes } from "./body.ts";
import type { SideKey } from "./bones.ts";
import type { MoveDrawing, Muscle, Part, View } from "./drawing.ts";
import { type Figure, figureAt } from "./figure-at.ts";
import { muscleLine } from "./muscles.ts";
import { type Layer, type PropInk, propStrokes } from "./props.ts";
import type { Vec } from "./vec.ts";
import { type Dot, GROUND, seenFrom } from "./view.ts";

export type Ink = BodyInk | "hot" | "floor" | PropInk;

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
  const order = orderOf(drawing);
  const parts = order.map((part) => partStrokes(drawing, figure, part, see));
  const behind = order.findIndex((part) => !farOf(drawing).includes(part));
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
  const gap = apart ? gapStrokes(figure, part, see).map((stroke) => ({ ...stroke, far: false })) : [];
  return [...gap, ...body, ...hot];
}

/** A muscle is drawn with its part; over the hip with the later one of the two that it joins. */
function carrierOf(muscle: Muscle, side: SideKey, order: readonly Part[]): Part {
  if (muscle === "lowBack" || muscle === "upperBack") return "trunk";
  const leg: Part = `${side}Leg`;
  const joins = muscle === "glutes" || muscle === "hipFront" || muscle === "hipSide";
  return joins && order.indexOf(leg) < order.indexOf("trunk") ? "trunk" : leg;
}
