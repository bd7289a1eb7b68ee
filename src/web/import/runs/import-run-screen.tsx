import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import type { ImportRunView, ListedImportView } from "../../../http/contract.ts";
import { Segments } from "../../design/choice.tsx";
import { TextField } from "../../design/field.tsx";
import { Icon } from "../../design/icon.tsx";
import { Empty, FaultStrip, Loading } from "../../design/states.tsx";
import { queries } from "../../read/queries.ts";
import { Page } from "../../shell/page.tsx";
import { OUTCOME, type Outcome } from "../import-words.ts";
import { StateTag } from "./imports-screen.tsx";
import { sayFrom, sayWhen, IMPORTS_WORDS as WORDS } from "./imports-words.ts";
import { OutcomeCard } from "./outcome-card.tsx";
import { RunActs } from "./run-acts.tsx";

/** One import: what became of each of its files, by outcome and reason. */
export function ImportRunScreen() {
  const { id } = useParams({ from: "/imports/$id" });
  const { data } = useSuspenseQuery(queries.importRun(id));
  const { run } = data;
  return (
    <>
      <Link to="/imports" className="-ml-1.5 inline-flex min-h-11 items-center gap-1 text-small text-ink-2">
        <Icon name="back" className="size-[18px]" />
        {WORDS.all}
      </Link>
      <Page
        title={run.counts.imported === 0 ? WORDS.noRuns : WORDS.runs(run.counts.imported)}
        over={`${run.number === 0 ? WORDS.before : WORDS.number(run.number)}, ${sayWhen(run)}`}
        lead={<RunLead run={run} />}
      >
        {run.state !== "undone" && (
          <div className="grid max-w-220 gap-5">
            <RunActs run={run} />
            <Files key={id} view={data} />
          </div>
        )}
      </Page>
    </>
  );
}

const RunLead = ({ run }: { readonly run: ListedImportView }) => (
  <span className="grid gap-1">
    {run.state !== "before" && (
      <span className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1 [overflow-wrap:anywhere]">
        {WORDS.from} {sayFrom(run)} <StateTag run={run} />
      </span>
    )}
    {run.state === "undone" && <span>{WORDS.undoneLead}</span>}
    {run.state === "stopped" && <span>{WORDS.goOn}</span>}
  </span>
);

type Shown = Outcome | "all";

/** What needs a look comes first. */
const ORDER: readonly Outcome[] = ["unreadable", "imported", "duplicate", "skipped"];

function Files({ view }: { readonly view: ImportRunView }) {
  const { run } = view;
  const [shown, setShown] = useState<Shown>("all");
  const [words, setWords] = useState("");
  const search = useDeferredValue(words.trim());
  const total = ORDER.reduce((sum, outcome) => sum + run.counts[outcome], 0);
  return (
    <section aria-label={WORDS.loadingFiles} className="grid gap-4">
      <div className="grid gap-3 wide:grid-cols-[minmax(0,1fr)_280px] wide:items-end">
        <div className="-mx-5 overflow-x-auto px-5 no-scrollbar wide:mx-0 wide:px-0">
          <Segments
            label={WORDS.filter}
            value={shown}
            onChange={(next) => setShown(next as Shown)}
            options={[
              { value: "all", words: `${WORDS.every} ${total}` },
              ...ORDER.filter((outcome) => run.counts[outcome] > 0).map((outcome) => ({
                value: outcome,
                words: `${OUTCOME[outcome]} ${run.counts[outcome]}`,
              })),
            ]}
          />
        </div>
        <TextField
          label={WORDS.search}
          type="search"
          placeholder={WORDS.searchHint}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </div>
      <Groups run={run} shown={shown} search={search} />
    </section>
  );
}

interface GroupsProps {
  readonly run: ListedImportView;
  readonly shown: Shown;
  readonly search: string;
}

function Groups({ run, shown, search }: GroupsProps) {
  const asked = useQuery({ ...queries.importRun(run.id, search), placeholderData: keepPreviousData });
  if (asked.error) return <FaultStrip error={asked.error} onRetry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what={WORDS.loadingFiles} />;
  const outcomes = ORDER.filter((outcome) => shown === "all" || shown === outcome).flatMap((outcome) => {
    const groups = asked.data.groups.filter((group) => group.outcome === outcome);
    return groups.length === 0 ? [] : { outcome, groups };
  });
  if (outcomes.length === 0) return <Empty>{WORDS.noneFound}</Empty>;
  return (
    <div className="grid gap-4">
      {outcomes.map(({ outcome, groups }) => (
        <OutcomeCard key={outcome} run={run} outcome={outcome} groups={groups} search={search} />
      ))}
    </div>
  );
}
