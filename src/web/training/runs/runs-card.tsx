import { useDeferredValue, useMemo, useState } from "react";
import { Button } from "../../design/button.tsx";
import { Card } from "../../design/card.tsx";
import { Empty } from "../../design/states.tsx";
import { useWidth } from "../use-width.ts";
import type { SessionLoad } from "../weeks/session-loads.ts";
import { ALL_RUNS, filterRuns, listSports } from "./filter-runs.ts";
import { RunFilters } from "./run-filters.tsx";
import { RunRows } from "./run-rows.tsx";
import { RunTable } from "./run-table.tsx";
import { RUNS_WORDS as WORDS } from "./runs-words.ts";

const FIRST = 10;
const MORE = 50;
/** A table of seven columns needs this much room. */
const TABLE_WIDTH = 680;

interface RunsCardProps {
  readonly sessions: readonly SessionLoad[];
  readonly today: string;
}

/** Every session with its class and why, the newest first, a few at a time. */
export function RunsCard({ sessions, today }: RunsCardProps) {
  const [filter, setFilter] = useState(ALL_RUNS);
  const [most, setMost] = useState(FIRST);
  const wanted = useDeferredValue(filter);
  const found = useMemo(() => filterRuns(sessions, wanted), [sessions, wanted]);
  const sports = useMemo(() => listSports(sessions), [sessions]);
  const { place, width } = useWidth<HTMLDivElement>();
  const List = (width ?? 0) >= TABLE_WIDTH ? RunTable : RunRows;
  return (
    <Card labelledBy="runs-title" className="@container wide:px-6">
      <div className="mb-3 flex items-baseline justify-between gap-3">
        <h2 id="runs-title" className="text-h2">
          {WORDS.title}
        </h2>
        <p role="status" className="text-small text-ink-2 tabular-nums">
          {WORDS.found(found.length, sessions.length)}
        </p>
      </div>
      <RunFilters filter={filter} sports={sports} onChange={setFilter} />
      <div ref={place} className="mt-3.5">
        {found.length > 0 ? (
          <List runs={found.slice(0, most)} today={today} />
        ) : (
          <Empty
            act={
              <Button look="soft" size="small" onClick={() => setFilter(ALL_RUNS)}>
                {WORDS.showAll}
              </Button>
            }
          >
            {WORDS.none}
          </Empty>
        )}
      </div>
      {found.length > most && (
        <p className="mt-4">
          <Button look="soft" onClick={() => setMost(most + MORE)}>
            {WORDS.more(Math.min(MORE, found.length - most))}
          </Button>
        </p>
      )}
    </Card>
  );
}
