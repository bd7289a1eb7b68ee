import type { MoveDrawing } from "./drawing.ts";
import { figureAt, placeOf } from "./figure-at.ts";
import { at, type Dot, lineThrough, seenFrom } from "./view.ts";

const STEPS = 24;
const POINT = 6;

/** The dotted way of what the cue speaks of, with a point at its end (or at both); null where nothing travels. */
export function arcOf(drawing: MoveDrawing): { readonly way: string; readonly points: string } | null {
  const { arc } = drawing;
  if (!arc) return null;
  const dots = arc.round ? ringOf(drawing, arc, arc.round) : wayOf(drawing, arc);
  const back = arc.both ? [pointAt([...dots].reverse())] : [];
  return { way: lineThrough(dots), points: [pointAt(dots), ...back].join("") };
}

function wayOf(drawing: MoveDrawing, arc: Arc): readonly Dot[] {
  const { joint, shift = [0, 0], from = 0, to = drawing.still } = arc;
  const see = seenFrom(drawing.view);
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const { spots, joints } = figureAt(drawing, from + ((to - from) * step) / STEPS);
    const [x, y] = see(placeOf(joint, spots, joints));
    return [x + shift[0], y + shift[1]] as const;
  });
}

type Arc = NonNullable<MoveDrawing["arc"]>;

/** Most of a circle, open where the arrow ends. */
function ringOf(drawing: MoveDrawing, { joint, shift = [0, 0] }: Arc, radius: number): readonly Dot[] {
  const { spots, joints } = figureAt(drawing, 0);
  const [x, y] = seenFrom(drawing.view)(placeOf(joint, spots, joints));
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const turn = (step / STEPS) * 5.2 - 1.2;
    return [x + shift[0] + radius * Math.cos(turn), y + shift[1] + radius * Math.sin(turn)] as const;
  });
}

/** An arrow's point at the end of a way. */
function pointAt(dots: readonly Dot[]): string {
  const tip = dots.at(-1)!;
  const before = dots.findLast(([x, y]) => Math.hypot(tip[0] - x, tip[1] - y) > 4) ?? dots[0]!;
  const way = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const wing = (turn: number): Dot => [
    tip[0] - POINT * Math.cos(way + turn),
    tip[1] - POINT * Math.sin(way + turn),
  ];
  return `M${at(wing(0.7))}L${at(tip)}L${at(wing(-0.7))}`;
}
