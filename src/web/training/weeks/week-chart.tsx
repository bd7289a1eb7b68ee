import type { LoadView, PlanView } from "../../../http/contract.ts";
import { shortDay } from "../../design/dates.ts";
import { formatLoad } from "../../design/measures.ts";
import { TRAINING_WORDS as WORDS } from "../training-words.ts";
import { useWidth } from "../use-width.ts";
import { deriveSegments } from "./block-segments.ts";
import { BlockTape } from "./block-tape.tsx";
import type { TrainingWeek } from "./training-weeks.ts";
import { WeekBar } from "./week-bar.tsx";
import { Line, Months, RaceFlag } from "./week-marks.tsx";
import { deriveLines } from "./week-scale.ts";
import { type Columns, deriveColumns, middleOf, pickLabels, SHAPE, tallOf } from "./week-shape.ts";

interface WeekChartProps {
  readonly weeks: readonly TrainingWeek[];
  readonly load: LoadView;
  readonly plan: PlanView;
}

/** Figures over neighbouring weeks need this much room each. */
const LABEL_PITCH = 40;

/** The last half year: a stack of classes a week, the blocks beneath. */
export function WeekChart({ weeks, load, plan }: WeekChartProps) {
  const { place, width } = useWidth<HTMLDivElement>();
  return (
    <div ref={place} style={{ minHeight: SHAPE.height }}>
      {width !== null && width > 0 && (
        <svg
          viewBox={`0 0 ${width} ${SHAPE.height}`}
          width={width}
          height={SHAPE.height}
          role="img"
          aria-label={gistOf(weeks)}
          className="block overflow-visible"
        >
          <Weeks weeks={weeks} columns={deriveColumns(width, weeks.length)} />
          <BlockTape
            segments={deriveSegments({
              load,
              plan,
              start: weeks[0]?.start ?? plan.from,
              days: weeks.length * 7,
            })}
            columns={deriveColumns(width, weeks.length)}
          />
        </svg>
      )}
    </div>
  );
}

function Weeks({ weeks, columns }: { readonly weeks: readonly TrainingWeek[]; readonly columns: Columns }) {
  const most = highestOf(weeks);
  const labels = pickLabels(
    weeks.map(({ total }) => total),
    columns.pitch < LABEL_PITCH,
  );
  return (
    <>
      {deriveLines(most).map((load) => (
        <Line key={load} load={load} y={SHAPE.floor - tallOf(load, most)} columns={columns} />
      ))}
      {weeks.map((week, index) => (
        <WeekBar
          key={week.start}
          week={week}
          most={most}
          middle={middleOf(columns, index)}
          width={columns.bar}
          hasFigure={labels.has(index)}
        />
      ))}
      {weeks.map((week, index) => (
        <RaceFlag key={week.start} week={week} most={most} at={middleOf(columns, index)} columns={columns} />
      ))}
      <Months weeks={weeks} columns={columns} />
    </>
  );
}

const highestOf = (weeks: readonly TrainingWeek[]): number =>
  Math.max(0, ...weeks.map(({ total, ahead }) => total + ahead));

function gistOf(weeks: readonly TrainingWeek[]): string {
  const highest = weeks.reduce((most, week) => (week.total > most.total ? week : most), weeks[0] ?? NO_WEEK);
  const now = weeks.at(-1) ?? NO_WEEK;
  return WORDS.weeksLabel({
    weeks: weeks.length,
    most: formatLoad(highest.total),
    week: highest.start === "" ? "" : shortDay(highest.start),
    now: formatLoad(now.total),
    ahead: now.ahead > 0 ? formatLoad(now.ahead) : null,
  });
}

const NO_WEEK: Pick<TrainingWeek, "start" | "total" | "ahead"> = { start: "", total: 0, ahead: 0 };
