import { useSuspenseQueries } from "@tanstack/react-query";
import { Because } from "../design/because.tsx";
import { Card } from "../design/card.tsx";
import { Empty } from "../design/states.tsx";
import { BLOCK } from "../plan/plan-words.ts";
import { queries } from "../read/queries.ts";
import { FoundThresholds } from "../settings/found-thresholds.tsx";
import { FIRST_RUN_WORDS as WORDS } from "./first-run-words.ts";
import { YourWeek } from "./your-week.tsx";

/** What the history told: thresholds, the block, the weekly rhythm. */
export function FoundStep() {
  const [{ data: status }, { data: plan }] = useSuspenseQueries({ queries: [queries.status, queries.plan] });
  if (status.runs === 0) return <Empty>{WORDS.noRuns}</Empty>;
  return (
    <div className="grid gap-4">
      <Card labelledBy="your-week">
        <h2 id="your-week" className="text-h3">
          {WORDS.week}
        </h2>
        <p className="mb-3 text-small text-ink-2">{WORDS.weekLead}</p>
        <YourWeek plan={plan} />
        <div className="mt-4">
          <Because rules={[status.blockBecause.rule]}>
            <b>
              {WORDS.block}: {BLOCK[status.block] ?? status.block}.
            </b>{" "}
            {status.blockBecause.text}
          </Because>
        </div>
      </Card>
      <Card>
        <FoundThresholds thresholds={status.thresholds} />
      </Card>
    </div>
  );
}
