import { useState } from "react";
import type { LoadView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { daysUntil, shortDay } from "../../design/dates.ts";
import { formatDistance, formatLoad } from "../../design/measures.ts";
import { usePreferences } from "../../design/preferences.ts";
import type { TrainingWeek } from "../weeks/training-weeks.ts";
import { YEARS_WORDS as WORDS } from "./years-words.ts";

const FIRST = 26;
const MORE = 52;
const HEAD = "px-2 py-1.5 text-left text-caption weight-bold text-ink-3 first:pl-0 last:pr-0";
const CELL = "border-t border-line px-2 py-2 text-right tabular-nums whitespace-nowrap last:pr-0";

interface WeekTableProps {
  readonly weeks: readonly TrainingWeek[];
  readonly load: LoadView;
}

/** The charts in figures: every week, the latest first; folded until it is asked for. */
export function WeekTable({ weeks, load }: WeekTableProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex min-h-11 items-center text-small weight-text text-ink underline decoration-edge">
        {WORDS.table}
      </summary>
      {isOpen && <Weeks weeks={weeks} load={load} />}
    </details>
  );
}

function Weeks({ weeks, load }: WeekTableProps) {
  const [most, setMost] = useState(FIRST);
  const { units } = usePreferences();
  const { columns } = WORDS;
  const shown = weeks.slice(-most).toReversed();
  const numbers = [columns.sessions, columns.distance, columns.load, columns.long, columns.short];
  return (
    <div className="grid justify-items-start gap-3">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways is scrolled by keys too */}
      <section aria-label={WORDS.table} tabIndex={0} className="w-full overflow-x-auto">
        <table className="w-full border-collapse text-small">
          <thead>
            <tr>
              <th scope="col" className={HEAD}>
                {columns.week}
              </th>
              {numbers.map((words) => (
                <th key={words} scope="col" className={`${HEAD} text-right!`}>
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((week) => (
              <tr key={week.start}>
                <th scope="row" className={`${CELL} pl-0! text-left! weight-text`}>
                  {shortDay(week.start)} {week.start.slice(0, 4)}
                </th>
                <td className={CELL}>{week.sessions}</td>
                <td className={CELL}>{formatDistance(week.metres, units)}</td>
                <td className={CELL}>{formatLoad(week.total)}</td>
                <td className={CELL}>{atWeeksEnd(load.ctl, load.from, week.start)}</td>
                <td className={CELL}>{atWeeksEnd(load.atl, load.from, week.start)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {weeks.length > most && (
        <Button look="soft" size="small" onClick={() => setMost(most + MORE)}>
          {WORDS.olderWeeks(Math.min(MORE, weeks.length - most))}
        </Button>
      )}
    </div>
  );
}

const WEEK = 7;

/** The last day of the week that has been. */
function atWeeksEnd(values: readonly number[], from: string | null, start: string): string {
  const day = from === null ? -1 : Math.min(daysUntil(from, start) + WEEK - 1, values.length - 1);
  return formatLoad(values[day] ?? 0);
}
