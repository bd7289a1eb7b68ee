import type { PlanDayView, PlanSessionView } from "../../../http/contract.ts";
import { CELLS, type CellShape } from "./cell-shape.ts";

type Kind = PlanSessionView["class"];

const COLOUR: Readonly<Record<Kind, string>> = {
  easy: "var(--load-1)",
  moderate: "var(--load-2)",
  hard: "var(--load-3)",
  veryHard: "var(--load-4)",
};
const CAPS: Readonly<Record<Kind, readonly number[]>> = {
  easy: [],
  moderate: [],
  hard: [4],
  veryHard: [4, 8.5],
};
/** Of the highest bar, where nobody knows the loads. */
const SHARE: Readonly<Record<Kind, number>> = { easy: 0.25, moderate: 0.45, hard: 0.7, veryHard: 1 };
const FOOT = 8;
const LEAST = 7;
const KINDS: readonly Kind[] = ["easy", "moderate", "hard", "veryHard"];

interface LoadBarProps {
  readonly day: PlanDayView;
  readonly load: number | null;
  readonly top: number;
  readonly shape: CellShape;
}

/** The running of a day: its height is the load, one cap is hard, two very hard, a dashed outline is only expected. */
export function LoadBar({ day, load, top, shape }: LoadBarProps) {
  const hardest = hardestOf(day);
  if (hardest === null) return null;
  const { height, bar } = CELLS[shape];
  const kind = hardest.class;
  const share = load === null || top <= 0 ? SHARE[kind] : Math.min(1, load / top);
  const tall = Math.max(LEAST, share * bar.most);
  return (
    <svg x={bar.x} overflow="visible" aria-hidden="true">
      <g transform={`translate(${bar.offset} ${height - FOOT})`}>
        <Bar kind={kind} isExpected={hardest.source === "expected"} tall={tall} width={bar.width} />
        {CAPS[kind].map((above) => (
          <path
            key={above}
            d={`M${-bar.width / 2 - 1.5} ${-tall - above}h${bar.width + 3}`}
            stroke={COLOUR[kind]}
            strokeWidth="2.4"
            strokeLinecap="round"
          />
        ))}
      </g>
    </svg>
  );
}

interface BarProps {
  readonly kind: Kind;
  readonly isExpected: boolean;
  readonly tall: number;
  readonly width: number;
}

function Bar({ kind, isExpected, tall, width }: BarProps) {
  const colour = COLOUR[kind];
  if (!isExpected)
    return (
      <rect
        x={-width / 2}
        y={-tall}
        width={width}
        height={tall}
        rx="3.5"
        fill={colour}
        {...(kind === "easy" ? { stroke: "var(--edge)", strokeWidth: 0.9 } : {})}
      />
    );
  return (
    <rect
      x={-width / 2 + 0.9}
      y={-tall + 0.9}
      width={width - 1.8}
      height={tall - 1.8}
      rx="3.5"
      fill="var(--surface)"
      stroke={kind === "easy" ? "var(--edge)" : colour}
      strokeWidth="1.8"
      strokeDasharray="3.5 2.5"
    />
  );
}

const hardestOf = ({ sessions }: PlanDayView): PlanSessionView | null =>
  [...sessions].sort((one, other) => KINDS.indexOf(other.class) - KINDS.indexOf(one.class))[0] ?? null;
