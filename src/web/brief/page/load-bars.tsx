import type { LoadChart } from "../../../core/brief/index.ts";
import { PAGE_WORDS as WORDS } from "./page-words.ts";

const STEP = 12;
const BAR = 8;
const HIGHEST = 44;
const TOP = 12;
const FLOOR = TOP + HIGHEST;

/** The load of four weeks as small bars: one cap is a hard day, two a very hard one. */
export function LoadBars({ chart }: { readonly chart: LoadChart }) {
  const width = chart.bars.length * STEP;
  return (
    <figure className="mt-2">
      <svg
        viewBox={`0 0 ${width} ${FLOOR + 1}`}
        role="img"
        aria-label={chart.words}
        className="block w-full print:h-12"
      >
        <path d={`M0 ${FLOOR}H${width}`} stroke="var(--line)" strokeWidth="1" />
        {chart.bars.map((bar, index) => (
          <Bar key={bar.date} bar={bar} x={index * STEP + (STEP - BAR) / 2} />
        ))}
      </svg>
      <figcaption
        aria-hidden="true"
        className="flex flex-wrap justify-between gap-x-3 text-caption text-ink-2 tabular-nums"
      >
        <span>{chart.first}</span>
        <span>{WORDS.loadKey}</span>
        <span>{chart.last}</span>
      </figcaption>
    </figure>
  );
}

function Bar({ bar, x }: { readonly bar: LoadChart["bars"][number]; readonly x: number }) {
  const height = bar.height * HIGHEST;
  if (height <= 0) return null;
  const y = FLOOR - height;
  return (
    <>
      <rect
        {...{ x, y, height }}
        width={BAR}
        rx={Math.min(3.5, height / 2)}
        fill={["var(--load-2)", "var(--load-3)", "var(--load-4)"][bar.caps]}
      />
      {bar.caps > 0 && (
        <path d={capsOver(x, y, bar.caps)} stroke="var(--load-4)" strokeWidth="2" strokeLinecap="round" />
      )}
    </>
  );
}

const capsOver = (x: number, y: number, caps: number): string =>
  [3, 7]
    .slice(0, caps)
    .map((up) => `M${x + 0.5} ${y - up}H${x + BAR - 0.5}`)
    .join("");
