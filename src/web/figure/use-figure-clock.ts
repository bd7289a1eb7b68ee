import { type RefObject, useEffect, useRef } from "react";
import type { MoveDrawing } from "./rig/drawing.ts";
import { strokesAt } from "./rig/strokes.ts";

/** A frame after a sleep counts as one short step. */
const LONGEST_STEP_MS = 100;

/** While it plays, writes each moment's paths into the strokes; a pause keeps the moment. */
export function useFigureClock(
  drawing: MoveDrawing,
  playing: boolean,
  strokes: RefObject<SVGGElement | null>,
): void {
  const elapsed = useRef(0);
  useEffect(() => {
    if (!playing) return;
    let before: number | null = null;
    let frame = requestAnimationFrame(function draw(now) {
      elapsed.current += Math.min(now - (before ?? now), LONGEST_STEP_MS);
      before = now;
      writePaths(strokes.current, drawing, elapsed.current);
      frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  }, [drawing, playing, strokes]);
}

function writePaths(group: SVGGElement | null, drawing: MoveDrawing, ms: number): void {
  if (!group) return;
  strokesAt(drawing, ms).forEach(({ d }, place) => {
    const path = group.children[place];
    if (path && path.getAttribute("d") !== d) path.setAttribute("d", d);
  });
}
