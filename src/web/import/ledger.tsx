import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { LedgerRowView } from "../../http/contract.ts";
import { Button } from "../design/button.tsx";
import { Segments } from "../design/choice.tsx";
import { Empty, wordsOf } from "../design/states.tsx";
import { queries } from "../read/queries.ts";
import { useSend } from "../send/use-send.ts";
import { OUTCOME, OUTCOME_SENTENCE, type Outcome, IMPORT_WORDS as WORDS } from "./import-words.ts";
import { OutcomeTile } from "./outcome-tile.tsx";

/** Rows of the ledger: what became of each file, and why. */
export const LedgerRows = ({ rows }: { readonly rows: readonly LedgerRowView[] }) => (
  <ul>
    {rows.map((row) => (
      <li
        key={row.path}
        className="grid grid-cols-[34px_minmax(0,1fr)] items-center gap-x-3 gap-y-2 border-b border-line py-2 last:border-0 wide:grid-cols-[34px_minmax(0,1fr)_auto]"
      >
        <OutcomeTile outcome={row.outcome} />
        <span className="min-w-0">
          <b className="block text-small [overflow-wrap:anywhere]">{row.path}</b>
          <span className="block text-caption text-ink-2">{row.reason ?? OUTCOME_SENTENCE[row.outcome]}</span>
        </span>
        {row.outcome === "duplicate" && <TakeApart row={row} />}
      </li>
    ))}
  </ul>
);

/** Takes back that a file holds a run which is there already. */
function TakeApart({ row }: { readonly row: LedgerRowView }) {
  const { mutate, isPending, isSuccess, error } = useSend();
  const activity = row.activities[0];
  if (activity === undefined) return null;
  if (isSuccess)
    return <span className="col-start-2 text-caption text-moss wide:col-start-3">{WORDS.apartDone}</span>;
  return (
    <span className="col-start-2 grid justify-items-start gap-1 wide:col-start-3">
      <Button
        look="ghost"
        size="small"
        disabled={isPending}
        onClick={() =>
          mutate({
            path: `/activities/${encodeURIComponent(activity)}/not-duplicate`,
            body: { source: row.path },
          })
        }
      >
        {WORDS.apart}
      </Button>
      {error && (
        <span role="alert" className="text-caption text-flag-text">
          {wordsOf(error)}
        </span>
      )}
    </span>
  );
}

const countOf = (files: readonly LedgerRowView[], wanted: Outcome): number =>
  files.filter(({ outcome }) => outcome === wanted).length;

const FIRST = 50;
type Shown = Outcome | "all";

/** Every file met, by what became of it. */
export function Ledger() {
  const { data } = useSuspenseQuery(queries.ledger);
  const [shown, setShown] = useState<Shown>("all");
  const [most, setMost] = useState(FIRST);
  if (data.files.length === 0) return <Empty>{WORDS.ledgerEmpty}</Empty>;
  const rows = data.files.filter(({ outcome }) => shown === "all" || outcome === shown).toReversed();
  return (
    <div className="grid gap-3">
      <p className="text-small text-ink-2">{WORDS.ledgerLead(data.files.length)}</p>
      <div className="-mx-5 overflow-x-auto px-5 no-scrollbar">
        <Segments
          label={WORDS.filter}
          value={shown}
          onChange={(next) => setShown(next as Shown)}
          options={[
            { value: "all", words: WORDS.all },
            ...(Object.keys(OUTCOME) as Outcome[]).map((outcome) => ({
              value: outcome,
              words: `${OUTCOME[outcome]} ${countOf(data.files, outcome)}`,
            })),
          ]}
        />
      </div>
      {rows.length === 0 ? <Empty>{WORDS.noneOfThese}</Empty> : <LedgerRows rows={rows.slice(0, most)} />}
      {rows.length > most && (
        <span>
          <Button look="soft" onClick={() => setMost(most + FIRST * 4)}>
            {WORDS.showMore(rows.length - most)}
          </Button>
        </span>
      )}
    </div>
  );
}
