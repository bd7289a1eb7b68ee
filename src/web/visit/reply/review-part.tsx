import { Button } from "../../design/act-button.tsx";
import { Card } from "../../design/card.tsx";
import { CopyText } from "./copy-text.tsx";
import { REPLY_WORDS as WORDS } from "./reply-words.ts";
import { asText, summaryOf } from "./summary.ts";
import type { ReplyState } from "./use-reply.ts";

/** Everything once more, then one tap. Where it cannot be sent, what was typed can be taken along. */
export const ReviewPart = ({
  reply: { draft, fault, stage, write, send },
}: {
  readonly reply: ReplyState;
}) => (
  <Card className="grid gap-4">
    <dl className="grid gap-3">
      {summaryOf(draft).map(({ label, texts }) => (
        <div key={label} className="grid gap-0.5 border-b border-line pb-3 last:border-0 last:pb-0">
          <dt className="text-small weight-bold text-ink-2">{label}</dt>
          {texts.map((text) => (
            <dd key={text} className="whitespace-pre-line wrap-anywhere">
              {text}
            </dd>
          ))}
        </div>
      ))}
    </dl>
    {fault !== null && (
      <div role="alert" className="grid gap-2 rounded-row p-4 shadow-[inset_0_0_0_2px_var(--flag-text)]">
        <p className="weight-bold">{fault}</p>
        <p>{WORDS.kept}</p>
      </div>
    )}
    {fault !== null && <CopyText text={asText(draft)} />}
    <div className="flex flex-wrap gap-3">
      <Button size="large" onClick={send} disabled={stage === "sending"}>
        {stage === "sending" ? WORDS.sending : WORDS.send}
      </Button>
      <Button look="ghost" size="large" onClick={write} disabled={stage === "sending"}>
        {WORDS.change}
      </Button>
    </div>
  </Card>
);
