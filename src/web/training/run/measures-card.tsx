import type { ActivityView } from "../../../http/contract.ts";
import { Card } from "../../design/card.tsx";
import { usePreferences } from "../../design/preferences.ts";
import { listMeasures } from "./run-measures.ts";
import { RUN_WORDS as WORDS } from "./run-words.ts";

/** What the files tell of a session. */
export function MeasuresCard({ run }: { readonly run: ActivityView }) {
  const { units } = usePreferences();
  return (
    <Card labelledBy="facts-title" className="wide:px-6">
      <h2 id="facts-title" className="mb-2 text-h2">
        {WORDS.facts}
      </h2>
      <dl>
        {listMeasures(run, units).map(({ name, value }) => (
          <div
            key={name}
            className="flex justify-between gap-4 border-t border-line py-2.5 text-small first:border-0"
          >
            <dt className="text-ink-2">{name}</dt>
            <dd className="weight-bold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
