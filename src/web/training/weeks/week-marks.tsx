import { addDays, monthName } from "../../design/dates.ts";
import { formatDistance, formatLoad } from "../../design/measures.ts";
import { usePreferences } from "../../design/preferences.ts";
import type { TrainingWeek } from "./training-weeks.ts";
import { type Columns, SHAPE, tallOf } from "./week-shape.ts";

interface LineProps {
  readonly load: number;
  readonly y: number;
  readonly columns: Columns;
}

/** A round figure of the scale and its line. */
export const Line = ({ load, y, columns }: LineProps) => (
  <>
    <path d={`M${columns.left - 4} ${y}H${columns.width}`} stroke="var(--line)" />
    <text
      x={columns.left - 9}
      y={y + 4.5}
      textAnchor="end"
      fontSize={columns.isNarrow ? 12 : 13}
      fill="var(--ink-3)"
      className="tabular-nums"
    >
      {formatLoad(load)}
    </text>
  </>
);

interface FlagProps {
  readonly week: TrainingWeek;
  readonly most: number;
  readonly at: number;
  readonly columns: Columns;
}

/** A race that was run, over its week. */
export function RaceFlag({ week, most, at, columns }: FlagProps) {
  const { units } = usePreferences();
  if (week.race === null) return null;
  const y = SHAPE.floor - tallOf(week.total, most) - 26;
  return (
    <g transform={`translate(${at - 4} ${y})`}>
      <path
        d="M3 20V2h13l-3.5 4.3 3.5 4.3H3"
        stroke="var(--ink)"
        fill="none"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {!columns.isNarrow && (week.race.metres ?? 0) > 0 && (
        <text x="22" y="13" fontSize="13" fontWeight="600" fill="var(--ink)">
          {formatDistance(week.race.metres ?? 0, units)}
        </text>
      )}
    </g>
  );
}

/** Where months begin. */
export function Months({
  weeks,
  columns,
}: {
  readonly weeks: readonly TrainingWeek[];
  readonly columns: Columns;
}) {
  const begins = weeks.flatMap(({ start }, index) => {
    const first = Array.from({ length: 7 }, (_, day) => addDays(start, day)).find((date) =>
      date.endsWith("-01"),
    );
    return first ? [{ month: first, index }] : [];
  });
  return begins.map(({ month, index }) => (
    <text
      key={month}
      x={columns.left + index * columns.pitch + 2}
      y={SHAPE.months}
      fontSize="13"
      fontWeight="600"
      fill="var(--ink-2)"
    >
      {monthName(month)}
    </text>
  ));
}
