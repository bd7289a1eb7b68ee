import { useEffect, useId, useRef } from "react";
import type { OpenVisit } from "../use-visit.ts";
import { ReplyForm } from "./reply-form.tsx";
import { REPLY_WORDS as WORDS } from "./reply-words.ts";
import { ReviewPart } from "./review-part.tsx";
import { SentPart } from "./sent-part.tsx";
import { type ReplyStage, useReply } from "./use-reply.ts";

const TITLES: Readonly<Record<ReplyStage, string>> = {
  writing: WORDS.title,
  reviewing: WORDS.reviewTitle,
  sending: WORDS.reviewTitle,
  sent: WORDS.sentTitle,
  decided: WORDS.title,
};

/** Below the page: what the therapist answers, from the first tap to the thanks. */
export function ReplyPart({ visit }: { readonly visit: OpenVisit }) {
  const reply = useReply(visit);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = TITLES[reply.stage];
  const shown = useRef(title);
  useEffect(() => {
    if (shown.current !== title) heading.current?.focus();
    shown.current = title;
  }, [title]);
  return (
    <section aria-labelledby={id} className="mt-4 grid gap-4 print:hidden">
      <header className="grid gap-1 px-1">
        <h2 id={id} ref={heading} tabIndex={-1} className="scroll-mt-4 text-h1-small outline-none">
          {title}
        </h2>
        {reply.stage === "writing" && <p className="text-ink-2">{WORDS.lead}</p>}
      </header>
      {reply.stage === "writing" && (
        <>
          {visit.reply === "waiting" && <p className="rounded-row bg-sunk p-4">{WORDS.waiting}</p>}
          <ReplyForm brief={visit.brief} reply={reply} />
        </>
      )}
      {(reply.stage === "reviewing" || reply.stage === "sending") && <ReviewPart reply={reply} />}
      {reply.stage === "sent" && <SentPart onChange={reply.write} />}
      {reply.stage === "decided" && <p className="rounded-row bg-sunk p-4">{WORDS.decided}</p>}
    </section>
  );
}
