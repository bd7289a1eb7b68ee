import type { NiggleView } from "../../http/contract.ts";
import { daysUntil, shortDay } from "../design/dates.ts";
import { type LinePoint, lineOf, lineStart, scoredDays } from "./niggle-days.ts";
import { placeTitle, NIGGLE_WORDS as WORDS } from "./niggle-words.ts";

interface NiggleLineProps {
  readonly niggle: NiggleView;
  readonly today: string;
  /** Load of each day of the line; left out where it is not shown. */
  readonly load?: ((first: string, last: string) => readonly number[]) | undefined;
  readonly tall?: boolean;
}

const MOST = 10;
const share = (part: number, whole: number): string => `${(part / whole) * 100}%`;

/** Pain over time: a line that gaps break, its first and last value as numbers, the running as pale bars beneath. */
export function NiggleLine({ niggle, today, load, tall = false }: NiggleLineProps) {
  const scores = scoredDays(niggle);
  const [first, last] = [scores[0], scores.at(-1)];
  if (first === undefined || last === undefined)
    return <p className="text-small text-ink-2">{WORDS.noLine}</p>;
  const from = lineStart(niggle, today);
  const days = daysUntil(from, today) + 1;
  const pieces = lineOf(scores, from);
  const said = `${first.score} on ${shortDay(first.date)}`;
  const lastSaid = `${last.score} on ${shortDay(last.date)}`;
  return (
    <figure className="m-0" aria-label={WORDS.line(placeTitle(niggle), said, lastSaid)} role="img">
      <div aria-hidden="true">
        <div className={`relative mx-3 ${tall ? "h-40" : "h-20"}`}>
          <Grid />
          <svg
            viewBox={`0 0 ${days} ${MOST}`}
            preserveAspectRatio="none"
            aria-hidden="true"
            className="absolute inset-0 size-full overflow-visible"
          >
            {pieces.map((piece) => (
              <polyline
                key={piece[0]?.date}
                points={piece.map(({ at, score }) => `${at + 0.5},${MOST - score}`).join(" ")}
                fill="none"
                stroke="var(--tape)"
                strokeWidth="2.4"
                strokeLinecap="round"
                strokeLinejoin="round"
                vectorEffect="non-scaling-stroke"
              />
            ))}
          </svg>
          {pieces.flat().map((point) => (
            <Dot
              key={point.date}
              point={point}
              days={days}
              ends={point.date === last.date || point.date === first.date}
              last={point.date === last.date}
            />
          ))}
        </div>
        {load && <LoadBars loads={load(from, today)} />}
        <div className="mx-3 mt-1 flex justify-between text-caption text-ink-3 tabular-nums">
          <span>{shortDay(from)}</span>
          <span>{shortDay(today)}</span>
        </div>
      </div>
    </figure>
  );
}

const Grid = () => (
  <>
    {[0, 5, MOST].map((score) => (
      <span
        key={score}
        className="absolute inset-x-0 border-t border-line"
        style={{ top: share(MOST - score, MOST) }}
      >
        <span className="absolute -left-3 -translate-x-0 -translate-y-1/2 bg-surface pr-0.5 text-chip text-ink-3 tabular-nums">
          {score}
        </span>
      </span>
    ))}
  </>
);

const Dot = ({
  point: { at, score },
  days,
  ends,
  last,
}: {
  readonly point: LinePoint;
  readonly days: number;
  readonly ends: boolean;
  readonly last: boolean;
}) => (
  <span className="absolute" style={{ left: share(at + 0.5, days), top: share(MOST - score, MOST) }}>
    <span
      className={`absolute -translate-1/2 rounded-full bg-tape ${last ? "size-3 shadow-[0_0_0_2px_var(--surface)]" : "size-1.5"}`}
    />
    {ends && <b className="absolute -top-6 -translate-x-1/2 text-small tabular-nums">{score}</b>}
  </span>
);

/** How much was run each day; the tallest bar is the most of the time shown. */
function LoadBars({ loads }: { readonly loads: readonly number[] }) {
  const most = Math.max(...loads);
  if (most <= 0) return null;
  return (
    <svg
      viewBox={`0 0 ${loads.length} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="mx-3 mt-2 block h-10 w-[calc(100%-24px)]"
    >
      {loads.map((load, day) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the days are the order
          key={day}
          x={day + 0.18}
          width="0.64"
          y={10 - (load / most) * 10}
          height={(load / most) * 10}
          fill="var(--load-1)"
          stroke="var(--edge)"
          strokeWidth={load > 0 ? 0.9 : 0}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
