import type { MoveDrawing, Place, Prop } from "./drawing.ts";
import { type Figure, placeOf, ROLLER_RADIUS } from "./figure-at.ts";
import { toVec } from "./moment.ts";
import { add, type Vec } from "./vec.ts";
import { at, circleAt, type Dot, GROUND, lineThrough } from "./view.ts";

export const BALL_RADIUS = 7;
const ROLLER_HALF_LENGTH = 24;

export type PropInk = "tool" | "furniture" | "strap" | "mat";

/** Behind the figure, between its far and its near limbs, or before it. */
export type Layer = "behind" | "between" | "before";

export interface PropStroke {
  readonly ink: PropInk;
  readonly d: string;
  readonly layer: Layer;
}

type See = (place: Vec) => Dot;

/** The tools and the furniture of a move. */
export const propStrokes = (drawing: MoveDrawing, figure: Figure, see: See): readonly PropStroke[] =>
  (drawing.props ?? []).map((prop) => ({
    ink: INKS[prop.kind],
    d: pathOf(prop, figure, see),
    layer: layerOf(prop),
  }));

function layerOf(prop: Prop): Layer {
  if (prop.kind === "strap") return "before";
  if (prop.kind === "ball" && prop.front) return "before";
  return INKS[prop.kind] === "tool" ? "between" : "behind";
}

const INKS = {
  roller: "tool",
  ball: "tool",
  towel: "tool",
  chair: "furniture",
  cushion: "mat",
  mat: "mat",
  strap: "strap",
} as const satisfies Record<Prop["kind"], PropInk>;

function pathOf(prop: Prop, figure: Figure, see: See): string {
  switch (prop.kind) {
    case "roller":
      return rollerPath(placeOf(prop.at, figure.spots, figure.joints), prop.axis ?? "across", see);
    case "ball":
      return ballPath(see(placeOf(prop.at, figure.spots, figure.joints)));
    case "chair":
      return chairPath(prop, see);
    case "cushion":
      return cushionPath(see(toVec(prop.at)), prop.width ?? 30);
    case "towel":
      return towelPath(see(toVec(prop.at)));
    case "strap":
      return lineThrough([prop.from, prop.to].map((joint) => see(figure.joints[joint])));
    case "mat":
      return matPath(prop.from, prop.to, see);
  }
}

function rollerPath(middle: Vec, axis: "across" | "along", see: See): string {
  const half: Vec = axis === "across" ? [0, 0, ROLLER_HALF_LENGTH] : [ROLLER_HALF_LENGTH, 0, 0];
  const a = see(add(middle, half));
  const b = see(add(middle, [-half[0], -half[1], -half[2]]));
  const far = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const seen = see(middle);
  return far < 2 ? circleAt(seen, ROLLER_RADIUS - 1) + circleAt(seen, 4) : barPath(a, b, far);
}

/** A roller seen from its side: a bar with two grooves. */
function barPath(a: Dot, b: Dot, far: number): string {
  const way: Dot = [(b[0] - a[0]) / far, (b[1] - a[1]) / far];
  const corner = (along: number, up: number): Dot => [
    a[0] + way[0] * along - way[1] * up,
    a[1] + way[1] * along + way[0] * up,
  ];
  const r = ROLLER_RADIUS - 1;
  const groove = (along: number): string => lineThrough([corner(along, -r), corner(along, r)]);
  const outline = lineThrough([corner(0, -r), corner(far, -r), corner(far, r), corner(0, r)]);
  return `${outline}Z${groove(far / 3)}${groove((2 * far) / 3)}`;
}

const ballPath = (seen: Dot): string => {
  const r = BALL_RADIUS - 1;
  return `${circleAt(seen, r)}M${at([seen[0] - r, seen[1]])}q${r} ${r * 0.8} ${2 * r} 0`;
};

const CHAIR = { depth: 44, half: 18, back: 54 } as const;

/** The back stands at x, the seat runs ahead of it. From the side both halves fall together. */
function chairPath({ x, seat }: { readonly x: number; readonly seat: number }, see: See): string {
  const { depth, half, back } = CHAIR;
  const halves = [-half, half].map((z) => {
    const legs: readonly Vec[] = [
      [x, GROUND, z],
      [x, seat - back, z],
      [x, seat, z],
      [x + depth, seat, z],
      [x + depth, GROUND, z],
    ];
    return legs.map(see);
  });
  const [far, near] = halves as [Dot[], Dot[]];
  const rungs = [1, 2, 3].map((at) => lineThrough([far[at]!, near[at]!]));
  return [lineThrough(far), lineThrough(near), ...rungs].join("");
}

const CUSHION_HEIGHT = 8;

/** Lies with its lower edge at the place. */
const cushionPath = ([x, y]: Dot, width: number): string =>
  `M${x - width / 2} ${y - CUSHION_HEIGHT}h${width}a4 4 0 0 1 0 8h${-width}a4 4 0 0 1 0 -8Z`;

/** A rolled towel from its end: a spiral. */
const towelPath = ([x, y]: Dot): string => `${circleAt([x, y], 5)}M${at([x + 2, y])}a2 2 0 1 0 -2 2`;

const matPath = (from: Place, to: Place, see: See): string => {
  const [x1, y1, z1] = toVec(from);
  const [x2, y2, z2] = toVec(to);
  const corners: readonly Vec[] = [
    [x1, y1, z1],
    [x2, y1, z1],
    [x2, y2, z2],
    [x1, y2, z2],
  ];
  return `${lineThrough(corners.map(see))}Z`;
};
