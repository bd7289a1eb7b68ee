import { useState } from "react";
import type { BriefView } from "../../http/contract.ts";
import { Button } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { Icon } from "../design/icon.tsx";
import { Sheet } from "../design/sheet.tsx";
import { briefText } from "./brief-text.ts";
import { BRIEF_WORDS as WORDS } from "./brief-words.ts";
import { paperOf } from "./choice/brief-choice.ts";
import { copyText } from "./copy-text.ts";
import { SelectedText } from "./selected-text.tsx";
import { ShareSheet } from "./share/share-sheet.tsx";

interface ActsProps {
  /** What stands on the screen; null while it is worked out anew. */
  readonly brief: BriefView | null;
  readonly query: string;
}

const WAY =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-full bg-fig-soft px-4 text-center text-[15px] leading-5 weight-bold text-ink no-underline";

/** The ways in which the page leaves: a link, paper, text. */
export function BriefActs({ brief, query }: ActsProps) {
  const [sharing, setSharing] = useState<BriefView | null>(null);
  return (
    <Card labelledBy="acts">
      <h2 id="acts" className="sr-only">
        {WORDS.acts}
      </h2>
      <div className="grid gap-2.5">
        <Button icon="share" wide disabled={brief === null} onClick={() => setSharing(brief)}>
          {WORDS.shareLink}
        </Button>
        <div className="grid grid-cols-2 gap-2.5">
          <a href={`/api/v1/brief.pdf${query}&paper=${paperOf(navigator.language)}`} download className={WAY}>
            {WORDS.pdf}
          </a>
          <button type="button" onClick={() => print()} className={WAY}>
            {WORDS.print}
          </button>
          <CopyAsText brief={brief} />
        </div>
      </div>
      <ShareSheet brief={sharing} onClose={() => setSharing(null)} />
    </Card>
  );
}

function CopyAsText({ brief }: Pick<ActsProps, "brief">) {
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    const text = brief === null ? "" : briefText(brief);
    const done = await copyText(text);
    setCopied(done);
    if (!done) setByHand(text);
  };
  return (
    <>
      <button
        type="button"
        disabled={brief === null}
        onClick={() => void copy()}
        className={`${WAY} col-span-2`}
      >
        {copied && <Icon name="tick" className="size-4.5" />}
        {WORDS.copy}
      </button>
      <p role="status" className="sr-only">
        {copied ? WORDS.copied : ""}
      </p>
      <Sheet
        open={byHand !== null}
        onClose={() => setByHand(null)}
        title={WORDS.noCopy}
        lead={WORDS.noCopyLead}
      >
        <SelectedText label={WORDS.page} text={byHand ?? ""} />
      </Sheet>
    </>
  );
}
