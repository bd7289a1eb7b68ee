import { useState } from "react";
import type { SharesView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { Tag } from "../../design/tag.tsx";
import { AskTwice } from "../ask-twice.tsx";
import { AddressSheet } from "./share-sheet.tsx";
import { SHARE_WORDS as WORDS } from "./share-words.ts";

type Share = SharesView["shares"][number];
interface RowProps {
  readonly share: Share;
}

/** One shared page: whether it opens, who came, and the ways to show and to close it. */
export function ShareRow({ share }: RowProps) {
  const [shown, setShown] = useState(false);
  const news = [WORDS.opened(share), WORDS.wrong(share), WORDS.answered(share)].filter((one) => one !== null);
  return (
    <li className="grid gap-2 py-3.5">
      <div className="flex items-start justify-between gap-3">
        <p className="weight-text">{WORDS.made(share)}</p>
        <Tag look={share.state === "open" ? "moss" : "plain"}>{WORDS.states[share.state]}</Tag>
      </div>
      <p className="text-small text-ink-2">
        {WORDS.until(share)}
        {share.passPhrase && `, ${WORDS.phraseSet}`}. {news.join(" ")}
      </p>
      <AccessLog share={share} />
      {share.state === "open" && (
        <div className="flex flex-wrap gap-2.5">
          <Button look="soft" size="small" onClick={() => setShown(true)}>
            {WORDS.show}
          </Button>
          <AskTwice
            act={WORDS.close}
            sure={WORDS.closeSure}
            yes={WORDS.closeYes}
            no={WORDS.closeNo}
            saying={{ method: "DELETE", path: `/shares/${encodeURIComponent(share.id)}` }}
          />
        </div>
      )}
      <AddressSheet id={share.id} passPhrase={null} open={shown} onClose={() => setShown(false)} />
    </li>
  );
}

const AccessLog = ({ share: { visits } }: RowProps) =>
  visits.length === 0 ? null : (
    <details className="text-small">
      <summary className="inline-flex min-h-11 items-center text-ink-2 underline underline-offset-3">
        {WORDS.log}
      </summary>
      <ol className="grid gap-1 pb-2 text-ink-2">
        {visits.map((visit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a record that only grows, and two may share a minute
          <li key={index} className="flex justify-between gap-3">
            <span>{WORDS.events[visit.what]}</span>
            <span className="tabular-nums">{WORDS.event(visit)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
