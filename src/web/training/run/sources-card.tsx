import { useSuspenseQuery } from "@tanstack/react-query";
import type { ActivityView } from "../../../http/contract.ts";
import { Card } from "../../design/card.tsx";
import { ComparedFiles } from "../../import/compare/compared-files.tsx";
import { queries } from "../../read/queries.ts";
import { RUN_WORDS as WORDS } from "./run-words.ts";

/** The files that hold a session, side by side; one of them can be taken out as a run of its own. */
export function SourcesCard({ run }: { readonly run: ActivityView }) {
  const { data } = useSuspenseQuery(queries.recordings(run.id));
  return (
    <Card labelledBy="sources-title" className="wide:px-6">
      <h2 id="sources-title" className="text-h2">
        {WORDS.sources}
      </h2>
      <p className="mb-3 mt-1 text-small text-ink-2">
        {run.sources.length === 1 ? WORDS.oneSource : WORDS.manySources(run.sources.length)}
      </p>
      <ComparedFiles run={data} />
    </Card>
  );
}
