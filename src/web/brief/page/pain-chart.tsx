import type { PainLine } from "../../../core/brief/index.ts";

const WIDTH = 180;
const HEIGHT = 34;
const EDGE = 5;

const at = ({ x, y }: { readonly x: number; readonly y: number }): string =>
  `${Math.round((EDGE + x * (WIDTH - 2 * EDGE)) * 10) / 10} ${Math.round((HEIGHT - EDGE - y * (HEIGHT - 2 * EDGE)) * 10) / 10}`;

/** The scores of a pain from 0 to 10 as a small line, its first and last value in words below. */
export function PainChart({ line }: { readonly line: PainLine }) {
  const last = line.strokes.at(-1)?.at(-1);
  const [left, top] = last ? at(last).split(" ") : [];
  return (
    <figure className="mt-1 w-45 max-w-full">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={line.words} className="block w-full">
        <path d={`M0 ${HEIGHT - EDGE}H${WIDTH}`} stroke="var(--line)" strokeWidth="1" />
        {line.strokes.map((stroke) => (
          <path
            key={stroke.map(at).join()}
            d={`M${stroke.map(at).join("L")}`}
            fill="none"
            stroke="var(--tape)"
            strokeWidth="2.4"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        ))}
        {last && <circle cx={left} cy={top} r="3.6" fill="var(--tape)" />}
      </svg>
      <figcaption aria-hidden="true" className="flex justify-between text-caption text-ink-2 tabular-nums">
        <span>{line.first}</span>
        <span>{line.last}</span>
      </figcaption>
    </figure>
  );
}
