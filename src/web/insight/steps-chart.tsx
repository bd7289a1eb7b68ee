import type { CadenceView } from "../../http/contract.ts";
import { minutesAndSeconds } from "../design/dates.ts";
import { scaleSteps } from "./scale-steps.ts";
import { STEPS_WORDS as WORDS } from "./steps-words.ts";

type ChartProps = Pick<CadenceView, "runs" | "line">;

const WIDTH = 320;
const HEIGHT = 190;
const METRES_A_KILOMETRE = 1000;

/** Runs as dots, the runner's own line through them. */
export function StepsChart({ runs, line }: ChartProps) {
  const { x, y, speeds, rates } = scaleSteps(runs, { width: WIDTH, height: HEIGHT });
  const ends =
    line === null ? null : speeds.map((speed) => [x(speed), y(line.intercept + line.slope * speed)]);
  return (
    <figure>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={WORDS.chartLabel(runs.length)}
        className="w-full"
      >
        {rates.map((rate) => (
          <g key={rate}>
            <path d={`M30 ${y(rate)}H${WIDTH - 8}`} stroke="var(--line)" />
            <text x="24" y={y(rate) + 4} textAnchor="end" className="fill-ink-3 text-[11px] tabular-nums">
              {rate}
            </text>
          </g>
        ))}
        {ends && (
          <path
            d={`M${ends.map((point) => point.join(" ")).join("L")}`}
            stroke="var(--ink)"
            strokeWidth="2.4"
            strokeLinecap="round"
          />
        )}
        {runs.map((run) => (
          <circle
            key={`${run.date} ${run.speed}`}
            cx={x(run.speed)}
            cy={y(run.cadence)}
            r="4.5"
            fill="var(--load-2)"
            stroke="var(--surface)"
            strokeWidth="1.5"
          />
        ))}
        {speeds.map((speed, index) => (
          <text
            key={speed}
            x={x(speed)}
            y={HEIGHT - 6}
            textAnchor={index === 0 ? "start" : "end"}
            className="fill-ink-3 text-[11px] tabular-nums"
          >
            {minutesAndSeconds(METRES_A_KILOMETRE / speed)}
          </text>
        ))}
      </svg>
      <figcaption className="flex justify-between text-caption text-ink-3">
        <span>{WORDS.stepsAxis}</span>
        <span>{WORDS.speedAxis}</span>
      </figcaption>
    </figure>
  );
}
