import { type RefObject, useMemo } from "react";
import { type FigureSide, figureLabel } from "./figure-words.ts";
import { arcOf } from "./rig/arc.ts";
import type { MoveDrawing } from "./rig/drawing.ts";
import { type Stroke, strokesAt } from "./rig/strokes.ts";
import "./figure.css";

interface FigurePictureProps {
  /** What the move is called. */
  readonly name: string;
  readonly drawing: MoveDrawing;
  /** The moment that is drawn first, in milliseconds. */
  readonly ms: number;
  readonly side: FigureSide;
  readonly className?: string | undefined;
  /** Holds the strokes in their order, for whoever writes their paths anew. */
  readonly strokes?: RefObject<SVGGElement | null>;
}

/** One moment of a move; the left side is the right side in a mirror. */
export function FigurePicture({ name, drawing, ms, side, className = "", strokes }: FigurePictureProps) {
  const paths = useMemo(() => strokesAt(drawing, ms), [drawing, ms]);
  const arc = useMemo(() => arcOf(drawing), [drawing]);
  const [left, , width] = drawing.box;
  const mirror = side === "left" ? { transform: `matrix(-1 0 0 1 ${2 * left + width} 0)` } : {};
  return (
    <svg
      viewBox={drawing.box.join(" ")}
      role="img"
      aria-label={figureLabel(name, side)}
      className={`figure ${className}`}
    >
      <g {...mirror}>
        <g ref={strokes}>
          {paths.map((stroke, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the strokes of a move never change their order
            <path key={place} className={classOf(stroke)} d={stroke.d} />
          ))}
        </g>
        {arc && (
          <>
            <path className="figure-arc figure-casing" d={arc.way} />
            <path className="figure-point figure-casing" d={arc.points} />
            <path className="figure-arc" d={arc.way} />
            <path className="figure-point" d={arc.points} />
          </>
        )}
      </g>
    </svg>
  );
}

const classOf = ({ ink, far }: Stroke): string => `figure-${ink}${far ? " figure-far" : ""}`;
