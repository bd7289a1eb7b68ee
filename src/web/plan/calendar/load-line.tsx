import type { CalendarWeek } from "../plan-weeks.ts";

const HEIGHT = 66;
const TOP = 22;
const FLOOR = 60;

/** The load of each week over its column: a line, as it is no sum that was run but one that is expected. */
export function LoadLine({ weeks }: { readonly weeks: readonly CalendarWeek[] }) {
  const sums = weeks.map(({ days }) => days.reduce((sum, { load }) => sum + (load ?? 0), 0));
  const points = sums.map((sum, index) => ({ x: index + 0.5, y: heightOf(sum, Math.max(...sums)), sum }));
  const line = points.map(({ x, y }) => `${x} ${y}`);
  const across = `M0 ${points[0]?.y} L${line.join(" L")} L${weeks.length} ${points.at(-1)?.y}`;
  return (
    <svg aria-hidden="true" width="100%" height={HEIGHT} className="block overflow-visible">
      <svg
        aria-hidden="true"
        width="100%"
        height={HEIGHT}
        viewBox={`0 0 ${weeks.length} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        <path d={`${across} V${HEIGHT} H0 Z`} fill="var(--fig-soft)" />
        <path
          d={across}
          fill="none"
          stroke="var(--load-3)"
          strokeWidth="2.5"
          strokeLinejoin="round"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      {points.map(({ x, y, sum }, index) => (
        <g key={weeks[index]?.start}>
          <circle cx={`${(x / weeks.length) * 100}%`} cy={y} r="3.5" fill="var(--load-4)" />
          <text
            x={`${(x / weeks.length) * 100}%`}
            y={y - 9}
            textAnchor="middle"
            fontSize="12.5"
            fontWeight="600"
            fill="var(--ink-2)"
            className="tabular-nums"
          >
            {roundLoad(sum)}
          </text>
        </g>
      ))}
    </svg>
  );
}

const heightOf = (sum: number, most: number): number => FLOOR - (most > 0 ? sum / most : 0) * (FLOOR - TOP);

const TENS = 10;

/** No figure pretends to be exacter than it is. */
export const roundLoad = (sum: number): string =>
  (sum < 100 ? Math.round(sum) : Math.round(sum / TENS) * TENS).toLocaleString("en-GB");
