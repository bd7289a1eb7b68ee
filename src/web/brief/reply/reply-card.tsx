import { lazy, Suspense, useState } from "react";
import type { RepliesView, ReplyView } from "../../../http/contract.ts";
import { Because } from "../../design/because.tsx";
import { Button } from "../../design/button.tsx";
import { Card } from "../../design/card.tsx";
import { Icon } from "../../design/icon.tsx";
import { FaultStrip } from "../../design/states.tsx";
import { useSend } from "../../send/use-send.ts";
import type { Decision } from "./decided-reply.tsx";
import { listReplyChanges } from "./reply-changes.ts";
import { ReplyFacts } from "./reply-facts.tsx";
import { REPLY_WORDS as WORDS } from "./reply-words.ts";

/** Seldom asked for: its many fields come when they are. */
const EditReply = lazy(async () => ({ default: (await import("./edit-reply.tsx")).EditReply }));

interface ReplyCardProps {
  readonly reply: ReplyView;
  /** What was written opens at a touch, where the card stands among others. */
  readonly folded?: boolean;
  readonly onDecided: (decision: Decision) => void;
}

/** An answer that waits: what it says, what it would change, and what the runner makes of it. */
export function ReplyCard({ reply, folded = false, onDecided }: ReplyCardProps) {
  const [editing, setEditing] = useState(false);
  const id = `reply-${reply.id}`;
  return (
    <Card labelledBy={id} className="grid gap-4">
      <div>
        <h2 id={id} className="text-h3">
          {WORDS.title(reply.words.by)}
        </h2>
        <p className="text-small text-ink-2">{WORDS.lead}</p>
      </div>
      {folded ? <FoldedFacts reply={reply} /> : <ReplyFacts reply={reply} />}
      <section aria-labelledby={`${id}-changes`} className="grid gap-1.5 border-t border-line pt-3.5">
        <h3 id={`${id}-changes`} className="weight-bold text-small">
          {WORDS.changes}
        </h3>
        {listReplyChanges(reply.changes).map((text) => (
          <Because key={text}>{text}</Because>
        ))}
        <p className="text-caption text-ink-3">{WORDS.safety}</p>
      </section>
      <Decide reply={reply} onDecided={onDecided} onEdit={() => setEditing(true)} />
      {editing && (
        <Suspense>
          <EditReply reply={reply} onClose={() => setEditing(false)} onDecided={onDecided} />
        </Suspense>
      )}
    </Card>
  );
}

const FoldedFacts = ({ reply }: Pick<ReplyCardProps, "reply">) => (
  <details className="group">
    <summary className="flex min-h-11 list-none items-center gap-3 [&::-webkit-details-marker]:hidden">
      <span className="flex-1">{WORDS.visit(reply.changes)}</span>
      <Icon name="down" className="size-5 text-edge transition-transform group-open:rotate-180" />
      <span className="sr-only">{WORDS.all}</span>
    </summary>
    <div className="mt-2">
      <ReplyFacts reply={reply} />
    </div>
  </details>
);

function Decide({ reply, onDecided, onEdit }: ReplyCardProps & { readonly onEdit: () => void }) {
  const [leaving, setLeaving] = useState(false);
  const { mutateAsync, isPending, error } = useSend<RepliesView>();
  const decide = (accepted: boolean) => {
    const path = `/replies/${encodeURIComponent(reply.id)}/${accepted ? "accept" : "refuse"}`;
    void mutateAsync({ path, body: {} }).then(
      () => onDecided({ reply, accepted }),
      () => {},
    );
  };
  return (
    <div className="grid gap-2.5">
      {error && <FaultStrip error={error} />}
      {leaving && <p className="text-small">{WORDS.refuseSure}</p>}
      <div className="flex flex-wrap gap-2.5">
        {leaving ? (
          <>
            <Button size="small" disabled={isPending} onClick={() => decide(false)}>
              {WORDS.refuseYes}
            </Button>
            <Button look="soft" size="small" onClick={() => setLeaving(false)}>
              {WORDS.refuseNo}
            </Button>
          </>
        ) : (
          <>
            <Button disabled={isPending} onClick={() => decide(true)}>
              {WORDS.accept}
            </Button>
            <Button look="soft" disabled={isPending} onClick={onEdit}>
              {WORDS.edit}
            </Button>
            <Button look="plain" disabled={isPending} onClick={() => setLeaving(true)}>
              {WORDS.refuse}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
