import { useId } from "react";
import type { ImportGroupView, ListedImportView } from "../../../http/contract.ts";
import { Card } from "../../design/card.tsx";
import type { Outcome } from "../import-words.ts";
import { OutcomeTile } from "../outcome-tile.tsx";
import { FileGroup } from "./file-group.tsx";
import { OUTCOME_WORDS, IMPORTS_WORDS as WORDS } from "./imports-words.ts";

interface OutcomeCardProps {
  readonly run: ListedImportView;
  readonly outcome: Outcome;
  readonly groups: readonly ImportGroupView[];
  readonly search: string;
}

/** All files of an import that ended alike, reason by reason. */
export function OutcomeCard({ run, outcome, groups, search }: OutcomeCardProps) {
  const title = useId();
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return (
    <Card labelledBy={title} className="grid gap-3 !pb-3 wide:px-6">
      <header className="flex items-center gap-3">
        <OutcomeTile outcome={outcome} />
        <div>
          <h2 id={title} className="text-h2">
            {OUTCOME_WORDS[outcome]}
          </h2>
          <p className="text-small text-ink-2">{WORDS.files(count)}</p>
        </div>
      </header>
      {groups.map((group) => (
        <FileGroup
          key={`${group.code} ${search}`}
          run={run}
          group={group}
          search={search}
          alone={groups.length === 1}
        />
      ))}
    </Card>
  );
}
