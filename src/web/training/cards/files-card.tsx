import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { LedgerRowView } from "../../../http/contract.ts";
import { LinkButton } from "../../design/button.tsx";
import { Card } from "../../design/card.tsx";
import { queries } from "../../read/queries.ts";
import { type FileCounts, TRAINING_WORDS as WORDS } from "../training-words.ts";

/** What came in so far, read once the rest of the screen stands, and the way to bring in more. */
export function FilesCard() {
  const { data } = useQuery(queries.ledger);
  return (
    <Card labelledBy="files-title">
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="files-title" className="text-h3">
          {data ? WORDS.filesTitle(data.files.length) : WORDS.files}
        </h2>
        <Link
          to="/import"
          className="-my-2.5 inline-flex min-h-11 items-center text-small text-ink-2 underline"
        >
          {WORDS.ledger}
        </Link>
      </div>
      <p className="mb-3.5 mt-1 min-h-5 text-small text-ink-2">
        {data && WORDS.counts(countOutcomes(data.files))}
      </p>
      <LinkButton to="/import" look="soft" size="small">
        {WORDS.bringMore}
      </LinkButton>
    </Card>
  );
}

const countOutcomes = (files: readonly LedgerRowView[]): FileCounts => {
  const count = (wanted: LedgerRowView["outcome"]): number =>
    files.filter(({ outcome }) => outcome === wanted).length;
  return {
    imported: count("imported"),
    duplicate: count("duplicate"),
    skipped: count("skipped"),
    unreadable: count("unreadable"),
  };
};
