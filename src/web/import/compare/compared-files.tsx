import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { ComparedRunView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { FaultStrip } from "../../design/states.tsx";
import { useSend } from "../../send/use-send.ts";
import { splitPath } from "../runs/file-path.ts";
import { COMPARE_WORDS as WORDS } from "./compare-words.ts";
import { RecordingsTable } from "./recordings-table.tsx";

interface Moved {
  readonly activity: string;
}

/** The files of a run with the facts that decided, and a way to say that they are two runs, or one after all. */
export function ComparedFiles({ run }: { readonly run: ComparedRunView }) {
  const { mutate, isPending, error } = useSend<Moved>();
  const [moved, setMoved] = useState<{ readonly words: string; readonly activity: string } | null>(null);
  const path = `/activities/${encodeURIComponent(run.activity)}`;
  const say = (saying: Parameters<typeof mutate>[0], words: string) =>
    mutate(saying, {
      onSuccess: ({ answer }) => setMoved(answer && { words, activity: answer.activity }),
    });
  const isApart = run.recordings.some(({ keptApart }) => keptApart);
  const others = run.recordings.filter(({ speaks }) => !speaks);
  return (
    <div className="grid gap-3">
      {run.recordings.length > 1 ? <SeveralFiles run={run} /> : <OneFile run={run} />}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {others.map(({ id, file }) => (
          <Button
            key={id}
            look="ghost"
            size="small"
            disabled={isPending}
            onClick={() => say({ path: `${path}/not-duplicate`, body: { source: id } }, WORDS.apartDone)}
          >
            {others.length === 1 ? WORDS.apart : WORDS.apartOf(splitPath(file).name)}
          </Button>
        ))}
        {isApart && (
          <Button
            look="ghost"
            size="small"
            disabled={isPending}
            onClick={() => say({ path: `${path}/one-run` }, WORDS.togetherDone)}
          >
            {WORDS.together}
          </Button>
        )}
      </div>
      {error && <FaultStrip error={error} />}
      <p role="status" className="text-small empty:hidden">
        {moved && (
          <>
            {moved.words}{" "}
            {moved.activity !== run.activity && (
              <Link to="/training/$run" params={{ run: moved.activity }} className="text-ink underline">
                {WORDS.openOther}
              </Link>
            )}
          </>
        )}
      </p>
    </div>
  );
}

/** The facts, then why they are one run and why one of them speaks. */
const SeveralFiles = ({ run }: { readonly run: ComparedRunView }) => (
  <>
    <RecordingsTable run={run} />
    <ul aria-label={WORDS.why} className="grid gap-2 border-t border-line pt-3 text-small">
      {run.recordings.map(({ id, file, because }) => (
        <li key={id} className="[overflow-wrap:anywhere]">
          <b>{splitPath(file).name}</b> <span className="text-ink-2">{because}</span>
        </li>
      ))}
    </ul>
  </>
);

const OneFile = ({ run: { recordings } }: { readonly run: ComparedRunView }) =>
  recordings.map(({ id, file, device, keptApart, because }) => (
    <p key={id} className="text-small">
      <b className="block [overflow-wrap:anywhere]">{file}</b>
      {device !== null && <span className="block text-ink-2">{device}</span>}
      {keptApart && <span className="block text-ink-2">{because}</span>}
    </p>
  ));
