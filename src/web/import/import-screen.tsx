import { useSuspenseQuery } from "@tanstack/react-query";
import { LinkButton } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { queries } from "../read/queries.ts";
import { Page } from "../shell/page.tsx";
import { ImportPlace } from "./import-place.tsx";
import { IMPORT_WORDS as WORDS } from "./import-words.ts";
import { Ledger } from "./ledger.tsx";

/** Where runs come in, and what became of every file. */
export function ImportScreen() {
  const { data: status } = useSuspenseQuery(queries.status);
  return (
    <Page title={WORDS.title} lead={WORDS.lead}>
      <div className="grid gap-5 wide:grid-cols-2 wide:items-start">
        <ImportPlace hasRuns={status.runs > 0} />
        <Card labelledBy="ledger-title">
          <h2 id="ledger-title" className="mb-2 text-h2">
            {WORDS.ledger}
          </h2>
          <Ledger />
          <p className="mt-3">
            <LinkButton to="/imports" look="soft" size="small">
              {WORDS.allImports}
            </LinkButton>
          </p>
        </Card>
      </div>
    </Page>
  );
}
