import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { ActivityView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { Card } from "../../design/card.tsx";
import { FaultStrip } from "../../design/states.tsx";
import { Tag } from "../../design/tag.tsx";
import { useSend } from "../../send/use-send.ts";
import { RUN_WORDS as WORDS } from "./run-words.ts";

interface Apart {
  readonly activity: string;
}

/** The files that hold a session; one of them can be taken out as a run of its own. */
export function SourcesCard({ run }: { readonly run: ActivityView }) {
  const { mutate, isPending, error } = useSend<Apart>();
  const [other, setOther] = useState<string | null>(null);
  const takeApart = (source: string) =>
    mutate(
      { path: `/activities/${encodeURIComponent(run.id)}/not-duplicate`, body: { source } },
      { onSuccess: ({ answer }) => setOther(answer?.activity ?? null) },
    );
  return (
    <Card labelledBy="sources-title" className="wide:px-6">
      <h2 id="sources-title" className="text-h2">
        {WORDS.sources}
      </h2>
      <p className="mb-2 mt-1 text-small text-ink-2">
        {run.sources.length === 1 ? WORDS.oneSource : WORDS.manySources(run.sources.length)}
      </p>
      <ul>
        {run.sources.map((source, index) => (
          <li
            key={source}
            className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2 border-t border-line py-2.5 text-small"
          >
            <span className="min-w-0 flex-1 basis-50 [overflow-wrap:anywhere]">{source}</span>
            {index === 0 && run.sources.length > 1 && <Tag>{WORDS.kept}</Tag>}
            {index > 0 && (
              <Button look="ghost" size="small" disabled={isPending} onClick={() => takeApart(source)}>
                {WORDS.apart}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {error && <FaultStrip error={error} />}
      <p role="status" className="mt-2 text-small empty:hidden">
        {other !== null && (
          <>
            {WORDS.apartDone}{" "}
            <Link to="/training/$run" params={{ run: other }} className="text-ink underline">
              {WORDS.openOther}
            </Link>
          </>
        )}
      </p>
    </Card>
  );
}
