import { useEffect, useRef } from "react";
import type { ReplyView } from "../../../http/contract.ts";
import { Button, LinkButton } from "../../design/button.tsx";
import { Card } from "../../design/card.tsx";
import { Icon } from "../../design/icon.tsx";
import { listReplyChanges } from "./reply-changes.ts";
import { REPLY_WORDS as WORDS } from "./reply-words.ts";

export interface Decision {
  readonly reply: ReplyView;
  readonly accepted: boolean;
}

interface DecidedProps {
  readonly decision: Decision;
  readonly onClose: () => void;
}

/** What became of an answer: what changed where it was taken over, nothing where it was left. */
export function DecidedReply({ decision: { reply, accepted }, onClose }: DecidedProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Card labelledBy="decided" className="grid gap-3">
      <h2 id="decided" ref={heading} tabIndex={-1} className="text-h3 outline-none">
        {accepted ? WORDS.accepted : WORDS.refused}
      </h2>
      {accepted && (
        <ul className="grid gap-2">
          {listReplyChanges(reply.changes).map((text) => (
            <li key={text} className="grid grid-cols-[18px_1fr] gap-2 text-small">
              <Icon name="tick" className="mt-0.5 size-4.5 text-moss" />
              {text}
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2.5">
        {accepted && (
          <>
            <LinkButton to="/plan" look="soft" size="small">
              {WORDS.toPlan}
            </LinkButton>
            <LinkButton to="/care" look="soft" size="small">
              {WORDS.toCare}
            </LinkButton>
          </>
        )}
        <Button look="plain" size="small" onClick={onClose}>
          {WORDS.close}
        </Button>
      </div>
    </Card>
  );
}
