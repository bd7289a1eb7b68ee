import {
  type Area,
  drawOutline,
  FIGURES,
  isAxial,
  isLegSite,
  type Point,
  SHAPES,
  type Shape,
  sayArea,
  UPPER_FIGURE,
  type View,
} from "../../body/index.ts";
import type { Brief, BriefPain } from "../brief.ts";

/** What a place of the map shows: nothing, a pain, or that nobody may press there yet. */
export type PlaceState = "rest" | "pain" | "leaveAlone";

export interface MapPlace {
  readonly path: string;
  /** "Right calf" */
  readonly label: string;
  readonly state: PlaceState;
}

/** The number of a pain on its place. */
export interface MapBadge extends Point {
  readonly number: number;
  readonly beSeen: boolean;
  /** The place under it: "Right calf". */
  readonly label: string;
}

/** One view of the body, on the grid of the body map; `y` and `height` cut it to what has to be seen. */
export interface MapView {
  readonly view: View;
  readonly title: "Front" | "Back";
  readonly cut: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Paths of the body under the places. */
  readonly figure: readonly string[];
  readonly arms: readonly string[];
  readonly armWidth: number;
  readonly places: readonly MapPlace[];
  readonly badges: readonly MapBadge[];
  /** The runner's sides as they stand under this view, from left to right. */
  readonly sides: readonly { readonly words: "Left" | "Right"; readonly x: number }[];
}

export interface BriefMap {
  readonly views: readonly MapView[];
  /** The map in words, for those who do not see it. */
  readonly words: string;
}

export const BADGE_RADIUS = 19;

const LEGS = { x: 44, y: 224, width: 272, height: 556 };
const FROM_LOW_BACK = { x: 44, y: 176, width: 272, height: 604 };
const WHOLE = { x: 28, y: 14, width: 304, height: 766 };

/**
 * The pains of a brief on front and back of the body. Left is the runner's own left: it lies on the right of the front
 * view and on the left of the back view, and both are written out.
 * @example deriveBriefMap(brief).views[1].sides // [{ words: "Left", x: 110 }, { words: "Right", x: 250 }]
 */
export function deriveBriefMap(brief: Brief): BriefMap {
  const pains = brief.pains?.pains ?? [];
  const cut = cutFor([...pains.map(({ area }) => area), ...brief.safety.blocked]);
  return {
    views: [viewOf("front", brief, cut), viewOf("back", brief, cut)],
    words: mapInWords(pains, brief.safety.blocked),
  };
}

function viewOf(view: View, brief: Brief, cut: MapView["cut"]): MapView {
  const whole = cut === WHOLE;
  const { trunk, leg } = FIGURES[view];
  const shapes = SHAPES[view].filter(({ site }) => whole || isLegSite(site) || cut === FROM_LOW_BACK);
  const drawn = shapes.filter(({ site }) => whole || site !== "upper_body");
  return {
    view,
    title: view === "front" ? "Front" : "Back",
    cut,
    figure: [
      ...(whole ? [headPath(), UPPER_FIGURE.neck, drawOutline(trunk)] : []),
      drawOutline(leg),
      drawOutline(leg, true),
    ],
    arms: whole ? UPPER_FIGURE.arms : [],
    armWidth: UPPER_FIGURE.armWidth,
    places: drawn.map((shape) => placeOf(shape, brief)),
    badges: badgesOf(drawn, brief.pains?.pains ?? []),
    sides: sidesUnder(view),
  };
}

const placeOf = (shape: Shape, brief: Brief): MapPlace => ({
  path: shape.path,
  label: shape.label,
  state: stateOf(shape, brief),
});

function stateOf(shape: Shape, { pains, safety }: Brief): PlaceState {
  const here = (pains?.pains ?? []).filter(({ area }) => isAt(shape, area));
  if (safety.blocked.some((area) => isAt(shape, area)) || here.some(({ beSeen }) => beSeen)) {
    return "leaveAlone";
  }
  return here.length > 0 ? "pain" : "rest";
}

const isAt = (shape: Shape, { area, side }: Area): boolean =>
  shape.site === area && (isAxial(area) || side === "both" || side === shape.side);

const badgesOf = (shapes: readonly Shape[], pains: readonly BriefPain[]): readonly MapBadge[] =>
  shapes.flatMap((shape) =>
    pains
      .filter(({ area }) => isAt(shape, area))
      .map(({ number, beSeen }, index) => ({
        number,
        beSeen,
        label: shape.label,
        x: shape.middle.x,
        y: shape.middle.y + index * 2 * BADGE_RADIUS,
      })),
  );

const sidesUnder = (view: View): MapView["sides"] => {
  const [first, second] = view === "front" ? (["Right", "Left"] as const) : (["Left", "Right"] as const);
  return [
    { words: first, x: 110 },
    { words: second, x: 250 },
  ];
};

function cutFor(areas: readonly Area[]): MapView["cut"] {
  if (areas.some(({ area }) => area === "upper_body")) return WHOLE;
  return areas.some(({ area }) => !isLegSite(area)) ? FROM_LOW_BACK : LEGS;
}

function headPath(): string {
  const { cx, cy, rx, ry } = UPPER_FIGURE.head;
  return `M${cx - rx} ${cy}A${rx} ${ry} 0 1 1 ${cx + rx} ${cy}A${rx} ${ry} 0 1 1 ${cx - rx} ${cy}Z`;
}

function mapInWords(pains: readonly BriefPain[], blocked: readonly Area[]): string {
  const marked = pains.map(
    ({ number, name, beSeen }) => `${number} ${name}${beSeen ? ", be seen first" : ""}`,
  );
  const resting = blocked.length > 0 ? [`leave alone: ${blocked.map(sayArea).join(", ")}`] : [];
  const all = [...marked, ...resting];
  return `Front and back of the body. ${all.length > 0 ? `Marked: ${all.join("; ")}.` : "Nothing is marked."}`;
}
