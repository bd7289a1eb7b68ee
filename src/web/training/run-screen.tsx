import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ActivityView } from "../../http/contract.ts";
import { dayName, fullDate } from "../design/dates.ts";
import { Icon } from "../design/icon.tsx";
import { formatDistance } from "../design/measures.ts";
import { usePreferences } from "../design/preferences.ts";
import { queries } from "../read/queries.ts";
import { Page } from "../shell/page.tsx";
import { CorrectionCard } from "./run/correction-card.tsx";
import { JudgementCard } from "./run/judgement-card.tsx";
import { MeasuresCard } from "./run/measures-card.tsx";
import { RUN_WORDS as WORDS } from "./run/run-words.ts";
import { SourcesCard } from "./run/sources-card.tsx";
import { sayClock } from "./runs/local-clock.ts";
import { nameOf } from "./runs/run-facts.ts";

/** One session: how hard it was and why, what the runner says of it, and where it comes from. */
export function RunScreen() {
  const { run: id } = useParams({ from: "/training/$run" });
  const { data: run } = useSuspenseQuery(queries.activity(id));
  return <Run key={run.id} run={run} />;
}

function Run({ run }: { readonly run: ActivityView }) {
  const { units } = usePreferences();
  const far = run.metres ? `, ${formatDistance(run.metres, units)}` : "";
  return (
    <>
      <Link to="/training" className="-ml-1.5 inline-flex min-h-11 items-center gap-1 text-small text-ink-2">
        <Icon name="back" className="size-[18px]" />
        {WORDS.back}
      </Link>
      <Page
        title={`${nameOf(run)}${far}`}
        over={`${dayName(run.localDate)} ${fullDate(run.localDate)}, ${sayClock(run)}`}
      >
        <div className="grid gap-4 wide:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] wide:items-start wide:gap-5">
          <div className="grid min-w-0 gap-4 wide:gap-5">
            <JudgementCard run={run} />
            <CorrectionCard run={run} />
          </div>
          <div className="grid min-w-0 gap-4 wide:gap-5">
            <MeasuresCard run={run} />
            <SourcesCard run={run} />
          </div>
        </div>
      </Page>
    </>
  );
}
