import type { LoadView } from "../../../http/contract.ts";
import { Card } from "../../design/card.tsx";
import type { TrainingWeek } from "../weeks/training-weeks.ts";
import { WeekTable } from "./week-table.tsx";
import { YearsChart } from "./years-chart.tsx";
import { YEARS_WORDS as WORDS } from "./years-words.ts";

interface YearsCardProps {
  readonly load: LoadView;
  readonly weeks: readonly TrainingWeek[];
}

/** The load of every day so far, and the same as a table. */
export const YearsCard = ({ load, weeks }: YearsCardProps) =>
  load.from === null ? null : (
    <Card labelledBy="years-title" className="min-w-0 wide:px-6">
      <h2 id="years-title" className="text-h2">
        {WORDS.title}
      </h2>
      <p className="mb-3.5 mt-1 text-small text-ink-2">{WORDS.lead}</p>
      <YearsChart load={load} first={load.from} />
      <div className="mt-3">
        <WeekTable weeks={weeks} load={load} />
      </div>
    </Card>
  );
