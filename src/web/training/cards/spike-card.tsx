import { Link } from "@tanstack/react-router";
import { Because } from "../../design/because.tsx";
import { Card } from "../../design/card.tsx";
import { dayName, daysUntil, shortDay } from "../../design/dates.ts";
import { formatDistance } from "../../design/measures.ts";
import { usePreferences } from "../../design/preferences.ts";
import { SPIKE_WORDS, TRAINING_WORDS as WORDS } from "../training-words.ts";
import { type LatestRun, USUAL_RATIO } from "./spike.ts";
import { BAR, deriveShape } from "./spike-shape.ts";

interface SpikeCardProps {
  readonly run: LatestRun;
  readonly today: string;
}

/** The latest run beside the longest of the 30 days before it. */
export function SpikeCard({ run, today }: SpikeCardProps) {
  const { units } = usePreferences();
  const distance = formatDistance(run.metres, units);
  return (
    <Card labelledBy="spike-title">
      <h2 id="spike-title" className="mb-2 text-h3">
        <Link
          to="/training/$run"
          params={{ run: run.id }}
          className="text-ink decoration-transparent hover:underline"
        >
          {titleOf(run.date, today, distance)}
        </Link>
      </h2>
      {run.longest !== null && <Bar run={run} longest={run.longest} />}
      <Because rules={["2.9"]}>{sayRatio(run)}</Because>
    </Card>
  );
}

const titleOf = (date: string, today: string, distance: string): string =>
  daysUntil(date, today) < 7
    ? WORDS.weekdays(dayName(date), distance)
    : WORDS.onDay(shortDay(date), distance);

const sayRatio = ({ ratio, category }: LatestRun): string =>
  ratio === null ? WORDS.noBaseline : `${WORDS.ratio(ratio.toFixed(2))} ${SPIKE_WORDS[category]}`;

function Bar({ run, longest }: { readonly run: LatestRun; readonly longest: number }) {
  const { units } = usePreferences();
  const shape = deriveShape(run.metres, longest, USUAL_RATIO);
  const figure = (metres: number): string => formatDistance(metres, units).split(" ")[0] ?? "";
  return (
    <svg
      viewBox={`0 0 ${BAR.width} ${BAR.height}`}
      role="img"
      aria-label={WORDS.ratio((run.ratio ?? 0).toFixed(2))}
      className="mb-2 block w-full max-w-100"
    >
      <rect y="12" width={BAR.width} height="12" rx="6" fill="var(--sunk)" />
      <rect y="12" width={shape.run} height="12" rx="6" fill="var(--load-3)" />
      <path
        d={`M${shape.longest} 6v24M${shape.limit} 6v24`}
        stroke="var(--ink)"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
      <g fontSize="12.5" fontWeight="600" fill="var(--ink-2)">
        <text x={shape.longest - 4} y="39" textAnchor="end">
          {WORDS.longest(figure(longest))}
        </text>
        <text x={shape.limit + 5} y="39">
          {WORDS.limit(figure(longest * USUAL_RATIO))}
        </text>
      </g>
    </svg>
  );
}
