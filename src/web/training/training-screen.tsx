import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Because } from "../design/because.tsx";
import { LinkButton } from "../design/button.tsx";
import { sayDates } from "../design/dates.ts";
import { usePreferences } from "../design/preferences.ts";
import { Empty } from "../design/states.tsx";
import { queries } from "../read/queries.ts";
import { BeforeAdvice } from "../shell/advice.tsx";
import { Page } from "../shell/page.tsx";
import { AddRun } from "./add/add-run.tsx";
import { FilesCard } from "./cards/files-card.tsx";
import { LoadCard } from "./cards/load-card.tsx";
import { MonotonyCard } from "./cards/monotony-card.tsx";
import { deriveLatestRun } from "./cards/spike.ts";
import { SpikeCard } from "./cards/spike-card.tsx";
import { RunsCard } from "./runs/runs-card.tsx";
import { deriveTitle } from "./training-title.ts";
import { TRAINING_WORDS as WORDS } from "./training-words.ts";
import { WatchCard } from "./watch/watch-card.tsx";
import { Legend } from "./weeks/legend.tsx";
import { deriveSessionLoads } from "./weeks/session-loads.ts";
import { deriveWeeks } from "./weeks/training-weeks.ts";
import { WeekChart } from "./weeks/week-chart.tsx";
import { YearsCard } from "./years/years-card.tsx";

/** How the training stands, and every run behind it. */
export function TrainingScreen() {
  const { data: status } = useSuspenseQuery(queries.status);
  return status.runs === 0 ? <NoRuns /> : <Training />;
}

const NoRuns = () => (
  <Page title={WORDS.emptyTitle} tab={WORDS.tab}>
    <Empty act={<LinkButton to="/start">{WORDS.start}</LinkButton>}>{WORDS.empty}</Empty>
  </Page>
);

const HALF_A_YEAR = 26;

function Training() {
  const { status, plan, load, activities, sessions, weeks } = useTraining();
  const latest = deriveLatestRun(activities);
  const { rule, text } = status.blockBecause;
  return (
    <Page
      title={deriveTitle(status, load)}
      tab={WORDS.tab}
      lead={
        <div className="wide:max-w-[calc(min(100vw,80rem)-33rem)]">
          <Because rules={[rule]}>{sayDates(text)}</Because>
        </div>
      }
    >
      <div className="grid gap-4 wide:gap-5">
        <BeforeAdvice />
        <div className="grid gap-2 wide:first:-mt-10">
          <Legend />
          <WeekChart weeks={weeks.slice(-HALF_A_YEAR)} load={load} plan={plan} />
        </div>
        <div className="grid gap-4 wide:grid-cols-[minmax(0,1fr)_316px] wide:items-start wide:gap-7">
          <div className="order-last min-w-0 wide:order-first">
            <AddRun today={status.today} />
            <RunsCard sessions={sessions} today={status.today} />
          </div>
          <div className="grid gap-4">
            <LoadCard status={status} />
            {latest && <SpikeCard run={latest} today={status.today} />}
            <MonotonyCard status={status} />
            <WatchCard />
            <FilesCard />
          </div>
        </div>
        <YearsCard load={load} weeks={weeks} />
      </div>
    </Page>
  );
}

function useTraining() {
  const [{ data: status }, { data: plan }, { data: load }, { data: list }] = useSuspenseQueries({
    queries: [queries.status, queries.plan, queries.load, queries.activities],
  });
  const { activities } = list;
  const { weekStart } = usePreferences();
  const { today } = status;
  const sessions = useMemo(() => deriveSessionLoads(activities, load), [activities, load]);
  const weeks = useMemo(
    () => deriveWeeks({ sessions, plan, today, weekStart }),
    [sessions, plan, today, weekStart],
  );
  return { status, plan, load, activities, sessions, weeks };
}
