import { isAxial, nameArea } from "../site-facts.ts";
import type { Site } from "../sites.ts";
import { DRAWN, type Drawn, type View } from "./drawing.ts";

export type ShownSide = "left" | "right" | "both";

/** A place that can be tapped in one view: one side of a site, or the middle of the body. */
export interface Shape {
  readonly site: Site;
  readonly side: ShownSide;
  /** "Left calf" */
  readonly label: string;
  readonly path: string;
  readonly hit: Box | null;
  /** Where its number stands. */
  readonly middle: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The drawing is this wide, and the same on both sides of its middle. */
const WIDTH = 360;
/** A number on a slimmer place would hide it: it stands beside, in the middle of what may be tapped. */
const SLIM = 30;

const pointsOf = (outline: string): readonly Point[] => {
  const numbers = outline.split(" ").map(Number);
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));
};

const mirror = ({ x, y }: Point): Point => ({ x: Math.round((WIDTH - x) * 10) / 10, y });

const pathOf = (points: readonly Point[]): string => `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}Z`;

/** An outline as a path; mirrored for the other side. */
export const drawOutline = (outline: string, mirrored = false): string =>
  pathOf(mirrored ? pointsOf(outline).map(mirror) : pointsOf(outline));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

function shapeOf({ site, outline, hit }: Drawn, side: ShownSide): Shape {
  const own = pointsOf(outline);
  const points = side === "right" ? own.map(mirror) : own;
  const box = hit && boxOf(hit, side);
  const around = boxAround(points);
  return {
    site,
    side,
    label: capital(nameArea({ area: site, side })),
    path: pathOf(points),
    hit: box,
    middle: middleOf(box !== null && around.width < SLIM ? box : around),
  };
}

const boxOf = ([x, y, width, height]: NonNullable<Drawn["hit"]>, side: ShownSide): Box => ({
  x: side === "right" ? WIDTH - x - width : x,
  y,
  width,
  height,
});

const sidesOf = (site: Site): readonly ShownSide[] => (isAxial(site) ? ["both"] : ["left", "right"]);

const shapesOf = (view: View): readonly Shape[] =>
  DRAWN[view].flatMap((drawn) => sidesOf(drawn.site).map((side) => shapeOf(drawn, side)));

/** All that can be tapped, by view. */
export const SHAPES: Readonly<Record<View, readonly Shape[]>> = {
  front: shapesOf("front"),
  back: shapesOf("back"),
};

/** A view in which a site is drawn. */
export const viewOf = (site: Site): View =>
  DRAWN.back.some((drawn) => drawn.site === site) ? "back" : "front";
