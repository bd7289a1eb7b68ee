import { useRef } from "react";
import { FigurePicture } from "./figure-picture.tsx";
import type { FigureSide } from "./figure-words.ts";
import { findDrawing } from "./moves/drawings.ts";
import type { MoveDrawing } from "./rig/drawing.ts";
import { useFigureClock } from "./use-figure-clock.ts";
import { useStillness } from "./use-stillness.ts";

interface StillFigureProps {
  readonly move: string;
  /** What the move is called, for readers. */
  readonly name: string;
  /** A card or a guide speaks of no side: then the right one works. */
  readonly side?: FigureSide;
  /** Which part of a set, from 0, where its dose has several. */
  readonly phase?: number;
  readonly className?: string;
}

interface MoveFigureProps extends StillFigureProps {
  readonly side: FigureSide;
  readonly playing: boolean;
}

/** Whether a move has a drawing. */
export const hasFigure = (move: string): boolean => findDrawing(move) !== null;

/** A move as it goes; paused it keeps its moment, and with less motion it shows its end. */
export function MoveFigure({ move, name, phase = 0, playing, side, className }: MoveFigureProps) {
  const drawing = findDrawing(move, phase);
  const still = useStillness();
  if (!drawing) return null;
  if (still) return <StillFigure {...{ move, name, phase, side }} {...(className ? { className } : {})} />;
  return <Moving key={`${move} ${phase}`} {...{ name, drawing, playing, side, className }} />;
}

interface MovingProps {
  readonly name: string;
  readonly drawing: MoveDrawing;
  readonly playing: boolean;
  readonly side: FigureSide;
  readonly className: string | undefined;
}

function Moving({ playing, ...picture }: MovingProps) {
  const strokes = useRef<SVGGElement>(null);
  useFigureClock(picture.drawing, playing, strokes);
  return <FigurePicture {...picture} ms={0} strokes={strokes} />;
}

/** The end of a move with its dotted line, for cards and guides. */
export function StillFigure({ move, name, phase = 0, side = "both", className }: StillFigureProps) {
  const drawing = findDrawing(move, phase);
  if (!drawing) return null;
  return <FigurePicture {...{ name, drawing, side, className }} ms={drawing.still} />;
}
