import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { SharesView } from "../../../http/contract.ts";
import { Card } from "../../design/card.tsx";
import { Icon } from "../../design/icon.tsx";
import { queries } from "../../read/queries.ts";
import { forgetLinkKeys } from "./link-keys.ts";
import { ShareRow } from "./share-row.tsx";
import { SHARE_WORDS as WORDS } from "./share-words.ts";

/** What was shared: what still opens first, what is over behind a touch. Nothing where nothing was. */
export function SharedPages() {
  const { data } = useQuery(queries.shares);
  const shares = data?.shares ?? [];
  const open = shares.filter(({ state }) => state === "open");
  const over = shares.filter(({ state }) => state !== "open");
  const gone = over.map(({ id }) => id).join(" ");
  useEffect(() => forgetLinkKeys(gone.split(" ")), [gone]);
  if (shares.length === 0) return null;
  return (
    <Card labelledBy="shared">
      <h2 id="shared" className="text-h3">
        {WORDS.list}
      </h2>
      <p className="mt-1 text-small text-ink-2">{open.length === 0 ? WORDS.none : WORDS.listLead}</p>
      <Rows shares={open} />
      {over.length > 0 && (
        <details className="group mt-2">
          <summary className="flex min-h-11 list-none items-center gap-1.5 text-small weight-text text-ink-2 [&::-webkit-details-marker]:hidden">
            <Icon name="down" className="size-4.5 transition-transform group-open:rotate-180" />
            {WORDS.older(over.length)}
          </summary>
          <Rows shares={over} />
        </details>
      )}
    </Card>
  );
}

const Rows = ({ shares }: Pick<SharesView, "shares">) => (
  <ul className="divide-y divide-line">
    {shares.map((share) => (
      <ShareRow key={share.id} share={share} />
    ))}
  </ul>
);
