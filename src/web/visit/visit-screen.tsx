import type { ReactNode } from "react";
import { BriefPage } from "../brief/page/brief-page.tsx";
import { Button } from "../design/act-button.tsx";
import { Wordmark } from "../design/wordmark.tsx";
import { PhraseForm } from "./phrase-form.tsx";
import type { LinkParts } from "./read-link.ts";
import { ReplyPart } from "./reply/reply-part.tsx";
import { type OpenVisit, useVisit, type VisitStage } from "./use-visit.ts";
import { VISIT_WORDS as WORDS } from "./visit-words.ts";

/** A shared page: opened with what the link and the therapist know, and below it the way to answer. */
export function VisitScreen({ link }: { readonly link: LinkParts | null }) {
  const { stage, tryPhrase, tryAgain } = useVisit(link);
  return (
    <main className="mx-auto grid w-full max-w-224 gap-4 px-3 pt-3 pb-16 wide:gap-6 wide:px-7 wide:pt-7 print:max-w-none print:p-0">
      {stage.at === "phrase" && (
        <Notice>
          <PhraseForm fault={stage.fault} onOpen={(phrase) => tryPhrase(stage.salt, phrase)} />
        </Notice>
      )}
      {stage.at === "working" && (
        <Notice>
          <p role="status" className="text-cue">
            {stage.words}
          </p>
        </Notice>
      )}
      {stage.at === "closed" && <Closed stage={stage} onAgain={tryAgain} />}
      {stage.at === "open" && <Opened visit={stage.visit} />}
    </main>
  );
}

const Notice = ({ children }: { readonly children: ReactNode }) => (
  <div className="mx-auto mt-[12vh] grid w-full max-w-110 gap-5 rounded-card bg-surface p-5 lifted">
    <Wordmark />
    {children}
  </div>
);

interface ClosedProps {
  readonly stage: Extract<VisitStage, { readonly at: "closed" }>;
  readonly onAgain: () => void;
}

const Closed = ({ stage: { words, mayTryAgain }, onAgain }: ClosedProps) => (
  <Notice>
    <div role="alert" className="grid gap-2">
      <h1 className="text-h1-small">{words.title}</h1>
      <p>{words.text}</p>
    </div>
    {mayTryAgain && (
      <Button look="main" onClick={onAgain}>
        {WORDS.again}
      </Button>
    )}
  </Notice>
);

const sayDay = (moment: string): string =>
  new Date(moment).toLocaleDateString(navigator.language, { weekday: "long", day: "numeric", month: "long" });

const Opened = ({ visit }: { readonly visit: OpenVisit }) => (
  <>
    <div className="rounded-card bg-surface p-4 lifted wide:px-13 wide:py-11 print:rounded-none print:border-0 print:bg-transparent print:p-0 print:shadow-none">
      <BriefPage brief={visit.brief} level={1} />
    </div>
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-1 text-small text-ink-2 print:hidden">
      <p className="max-w-130">
        {WORDS.about} {WORDS.openUntil(sayDay(visit.expiresAt))}
      </p>
      <Button look="soft" size="small" onClick={() => print()}>
        {WORDS.print}
      </Button>
    </div>
    <ReplyPart visit={visit} />
  </>
);
