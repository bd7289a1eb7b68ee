import { useState } from "react";
import type { RoutineView } from "../../http/contract.ts";
import { Button } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { middleDay, shortDay } from "../design/dates.ts";
import { Empty, FaultStrip } from "../design/states.tsx";
import { AddCareSheet } from "./add-care-sheet.tsx";
import { CareRow } from "./care-row.tsx";
import { type CareRecord, deriveLoggedWeeks, type LoggedWeek } from "./care-weeks.ts";
import { CARE_WORDS as WORDS } from "./care-words.ts";
import { useRemoving } from "./use-removing.ts";

interface LogProps {
  readonly routine: Pick<RoutineView, "date" | "step">;
  readonly care: readonly CareRecord[];
}

const SHOWN_WEEKS = 4;

/** What was done, by weeks; what is missing is added, what is wrong is removed and can come back. */
export function CareLog({ routine: { date, step }, care }: LogProps) {
  const [adding, setAdding] = useState(false);
  const [all, setAll] = useState(false);
  const removing = useRemoving();
  const weeks = deriveLoggedWeeks(care, { today: date, step });
  const shown = all ? weeks : weeks.slice(0, SHOWN_WEEKS);
  const older = weeks.length - shown.length;
  return (
    <Card labelledBy="log" className="grid gap-3">
      <div className="flex items-center justify-between gap-3">
        <h2 id="log" className="text-h3">
          {WORDS.log}
        </h2>
        <Button look="soft" size="small" icon="plus" onClick={() => setAdding(true)}>
          {WORDS.add}
        </Button>
      </div>
      <Removed removing={removing} />
      {care.length === 0 ? (
        <Empty>{WORDS.empty}</Empty>
      ) : (
        shown.map((week) => <WeekOfCare key={week.monday} week={week} onRemove={removing.remove} />)
      )}
      {older > 0 && (
        <Button look="plain" size="small" onClick={() => setAll(true)}>
          {WORDS.older(older)}
        </Button>
      )}
      <AddCareSheet open={adding} today={date} onClose={() => setAdding(false)} />
    </Card>
  );
}

const WeekOfCare = ({
  week,
  onRemove,
}: {
  readonly week: LoggedWeek;
  readonly onRemove: (record: CareRecord) => void;
}) => (
  <section className="border-t border-line pt-3" aria-label={titleOf(week)}>
    <p className="flex items-baseline justify-between gap-3">
      <span className="weight-text">{titleOf(week)}</span>
      <span className="text-caption text-ink-3">
        {week.current ? "" : WORDS.weekSum(week.days, week.asked.sessions)}
      </span>
    </p>
    {week.records.length === 0 ? (
      week.current && <p className="mt-1 text-small text-ink-2">{WORDS.noWeek}</p>
    ) : (
      <ul>
        {week.records.map((record) => (
          <CareRow key={record.id} record={record} day={middleDay(record.date)} onRemove={onRemove} />
        ))}
      </ul>
    )}
  </section>
);

const titleOf = ({ current, monday }: LoggedWeek): string =>
  current ? WORDS.thisWeek : WORDS.weekOf(shortDay(monday));

const Removed = ({
  removing: { removed, error, undo },
}: {
  readonly removing: ReturnType<typeof useRemoving>;
}) => (
  <>
    <div role="status" className="empty:hidden">
      {removed !== null && (
        <p className="flex items-center justify-between gap-3 rounded-row bg-sunk py-1.5 pl-4 pr-1.5 text-small">
          {WORDS.removed(removed.line)}
          <Button look="soft" size="small" icon="undo" onClick={() => void undo()}>
            {WORDS.undo}
          </Button>
        </p>
      )}
    </div>
    {error !== null && <FaultStrip error={error} />}
  </>
);
