import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ListedImportView } from "../../../http/contract.ts";
import { LinkButton } from "../../design/button.tsx";
import { Card } from "../../design/card.tsx";
import { Icon } from "../../design/icon.tsx";
import { Empty } from "../../design/states.tsx";
import { Tag } from "../../design/tag.tsx";
import { queries } from "../../read/queries.ts";
import { Page } from "../../shell/page.tsx";
import { sayCounts, sayFrom, sayWhen, IMPORTS_WORDS as WORDS } from "./imports-words.ts";

/** Every import there was, the latest first. */
export function ImportsScreen() {
  const { data } = useSuspenseQuery(queries.imports);
  return (
    <>
      <Link to="/import" className="-ml-1.5 inline-flex min-h-11 items-center gap-1 text-small text-ink-2">
        <Icon name="back" className="size-[18px]" />
        {WORDS.bringIn}
      </Link>
      <Page title={WORDS.title} lead={WORDS.lead}>
        {data.runs.length === 0 ? (
          <Empty act={<LinkButton to="/import">{WORDS.bringIn}</LinkButton>}>{WORDS.empty}</Empty>
        ) : (
          <Card className="max-w-180 !py-1">
            <ul>
              {data.runs.map((run) => (
                <ImportRow key={run.id} run={run} />
              ))}
            </ul>
          </Card>
        )}
      </Page>
    </>
  );
}

const ImportRow = ({ run }: { readonly run: ListedImportView }) => (
  <li className="border-b border-line last:border-0">
    <Link
      to="/imports/$id"
      params={{ id: run.id }}
      className="-mx-3 flex items-center gap-3 rounded-row px-3 py-3.5 hover:bg-sunk"
    >
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
          <b className="[overflow-wrap:anywhere]">{sayFrom(run)}</b>
          <StateTag run={run} />
        </span>
        {run.state !== "undone" && <span className="block text-small">{sayCounts(run.counts)}</span>}
        <span className="block text-caption text-ink-3">{sayWhen(run)}</span>
      </span>
      <Icon name="forward" className="size-5 flex-none text-ink-3" />
    </Link>
  </li>
);

/** How it ended, where that was not as usual. */
export function StateTag({ run: { state } }: { readonly run: Pick<ListedImportView, "state"> }) {
  if (state === "done" || state === "before") return null;
  return <Tag>{WORDS[state]}</Tag>;
}
