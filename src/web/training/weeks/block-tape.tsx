import { BLOCK_NAMES } from "../training-words.ts";
import type { Block, BlockSegment } from "./block-segments.ts";
import { type Columns, SHAPE } from "./week-shape.ts";

interface Look {
  readonly fill: string;
  readonly ink: string;
  readonly edge?: { readonly dashed: boolean };
}

const PAPER: Look = { fill: "var(--load-1)", ink: "var(--ink)" };
const OUTLINE: Look = { fill: "none", ink: "var(--ink-2)", edge: { dashed: false } };

const LOOKS: Readonly<Record<Block, Look>> = {
  heavy: { fill: "var(--load-4)", ink: "var(--surface)" },
  normal: PAPER,
  raceWeek: PAPER,
  easy: { ...OUTLINE, edge: { dashed: true } },
  recovery: OUTLINE,
  returning: OUTLINE,
  new: OUTLINE,
  taper: { fill: "var(--load-2)", ink: "var(--ink)" },
};

const LETTER = 7;
const PADDING = 19;
/** Less than this is no stretch that an eye could read. */
const LEAST = 2;

interface TapeProps {
  readonly segments: readonly BlockSegment[];
  readonly columns: Columns;
}

/** The blocks under the weeks: each has a shape of its own, with its name inside where there is room. */
export const BlockTape = ({ segments, columns }: TapeProps) => (
  <g>
    {segments.map((segment) => (
      <Stretch key={segment.from} segment={segment} columns={columns} />
    ))}
  </g>
);

function Stretch({ segment, columns }: { readonly segment: BlockSegment; readonly columns: Columns }) {
  const day = columns.pitch / 7;
  const x = columns.left + segment.from * day + 2;
  const width = segment.days * day - 4;
  const look = LOOKS[segment.block];
  const name = BLOCK_NAMES[segment.block];
  const bars = segment.block === "raceWeek" ? 14 : 0;
  if (width < LEAST) return null;
  const hasRoom = width > name.length * LETTER + PADDING + bars;
  return (
    <g>
      <title>{name}</title>
      <path
        d={outline(segment.block, x, width)}
        fill={look.fill}
        {...(look.edge
          ? {
              stroke: "var(--load-3)",
              strokeWidth: 2,
              strokeLinecap: "round",
              strokeDasharray: look.edge.dashed ? "1 5" : "none",
            }
          : {})}
      />
      {segment.block === "raceWeek" && width > 16 && <TwoBars end={x + width} />}
      {(segment.block === "returning" || segment.block === "new") && width > 24 && (
        <Gap at={x + width - 16} />
      )}
      {hasRoom && (
        <text x={x + 12} y={SHAPE.tape + 15.5} fontSize="13" fontWeight="650" fill={look.ink}>
          {name}
        </text>
      )}
    </g>
  );
}

/** A pill; a taper narrows to its end. */
function outline(block: Block, x: number, width: number): string {
  const inset = LOOKS[block].edge ? 1 : 0;
  const top = SHAPE.tape + inset;
  const height = SHAPE.tapeHeight - 2 * inset;
  const round = Math.min(height / 2, width / 2);
  if (block === "taper") return `M${x} ${top}L${x + width} ${top + 7}v${height - 14}L${x} ${top + height}z`;
  return (
    `M${x + round} ${top}h${width - 2 * round}a${round} ${height / 2} 0 0 1 0 ${height}` +
    `h${2 * round - width}a${round} ${height / 2} 0 0 1 0 ${-height}z`
  );
}

const TwoBars = ({ end }: { readonly end: number }) => (
  <path
    d={`M${end - 11} ${SHAPE.tape + 3}v16M${end - 6.5} ${SHAPE.tape + 5}v12`}
    stroke="var(--load-4)"
    strokeWidth="2.4"
    strokeLinecap="round"
  />
);

const Gap = ({ at }: { readonly at: number }) => (
  <path d={`M${at} ${SHAPE.tape + 1}h6`} stroke="var(--ground)" strokeWidth="5" />
);
