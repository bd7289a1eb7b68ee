import { formatLoad } from "../../design/measures.ts";
import { CLASS_COLOURS } from "../class-glyph.tsx";
import { CLASSES, type SessionClass } from "../training-classes.ts";
import type { TrainingWeek } from "./training-weeks.ts";
import { SHAPE, tallOf } from "./week-shape.ts";

const STRIPES = 9;
const INSET = 3;

interface WeekBarProps {
  readonly week: TrainingWeek;
  readonly most: number;
  readonly middle: number;
  readonly width: number;
  readonly hasFigure: boolean;
}

/** A week as a stack, easy at the floor; hard wears one stripe and very hard many, as tone alone is not enough. */
export function WeekBar({ week, most, middle, width, hasFigure }: WeekBarProps) {
  const x = middle - width / 2;
  const tall = tallOf(week.total, most);
  return (
    <g>
      {stack(week, most).map(({ name, y, height }) => (
        <Piece key={name} name={name} x={x} y={y} width={width} height={height} />
      ))}
      {week.ahead > 0 && (
        <rect
          x={x - 0.8}
          y={SHAPE.floor - tallOf(week.total + week.ahead, most)}
          width={width + 1.6}
          height={Math.max(2, tallOf(week.ahead, most) - SHAPE.gap)}
          rx="4"
          fill="none"
          stroke="var(--load-3)"
          strokeWidth="1.6"
          strokeDasharray="4 3"
        />
      )}
      {hasFigure && (
        <text
          x={middle}
          y={SHAPE.floor - tall - 7}
          textAnchor="middle"
          fontSize="13"
          fontWeight="620"
          fill="var(--ink-2)"
          className="tabular-nums"
        >
          {formatLoad(week.total)}
        </text>
      )}
    </g>
  );
}

interface PieceProps {
  readonly name: SessionClass;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const Piece = ({ name, x, y, width, height }: PieceProps) => (
  <>
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      rx={Math.min(4, height / 2, width / 3)}
      fill={CLASS_COLOURS[name]}
      {...(name === "easy" ? { stroke: "var(--edge)", strokeWidth: 0.9 } : {})}
    />
    {stripes(name, height).map((down) => (
      <path
        key={down}
        d={`M${x + INSET} ${y + down}h${width - 2 * INSET}`}
        stroke="var(--surface)"
        strokeOpacity=".42"
        strokeWidth="1.3"
      />
    ))}
  </>
);

function stripes(name: SessionClass, height: number): readonly number[] {
  if (name === "hard") return height > 10 ? [5] : [];
  if (name !== "veryHard") return [];
  return Array.from({ length: Math.floor((height - 3) / STRIPES) }, (_, index) => 5 + index * STRIPES);
}

interface Level {
  readonly name: SessionClass;
  readonly y: number;
  readonly height: number;
}

function stack({ loads }: TrainingWeek, most: number): readonly Level[] {
  let y: number = SHAPE.floor;
  return CLASSES.flatMap((name) => {
    const tall = tallOf(loads[name], most);
    if (tall <= 0) return [];
    y -= tall;
    return [{ name, y, height: Math.max(1.5, tall - SHAPE.gap) }];
  });
}
