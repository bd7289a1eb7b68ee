import { useState } from "react";
import type { TherapistView } from "../../http/contract.ts";
import { Button } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { FaultStrip } from "../design/states.tsx";
import { Tag } from "../design/tag.tsx";
import { useSend } from "../send/use-send.ts";
import { useHeldBack } from "../shell/advice.tsx";
import { callTo } from "./message/message-links.ts";
import { MessageSheet } from "./message/message-sheet.tsx";
import { RemoveSheet } from "./remove-sheet.tsx";
import { detailsOf, pathOf } from "./therapist-details.ts";
import { TherapistSheet } from "./therapist-sheet.tsx";
import { THERAPIST_WORDS as WORDS } from "./therapists-words.ts";

type Opened = "message" | "edit" | "remove" | null;

/** One therapist: what they offer, how they are reached, and what can be done. */
export function TherapistRow({ therapist }: { readonly therapist: TherapistView }) {
  const [opened, setOpened] = useState<Opened>(null);
  const held = useHeldBack();
  const { mutate, isPending, error } = useSend();
  const { id, name, usual, note, contact } = therapist;
  const close = () => setOpened(null);
  return (
    <Card labelledBy={`therapist-${id}`}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={`therapist-${id}`} className="text-h2">
          {name}
        </h2>
        {usual && <Tag look="moss">{WORDS.usual}</Tag>}
      </div>
      {detailsOf(therapist).map((line) => (
        <p key={line} className="mt-1 text-small text-ink-2">
          {line}
        </p>
      ))}
      {contact && <p className="mt-1 text-small text-ink-2">{contact}</p>}
      {note && <p className="mt-1 whitespace-pre-line text-small text-ink-2">{note}</p>}
      <Reach therapist={therapist} />
      {error && <FaultStrip error={error} />}
      <div className="-mr-4 mt-3 flex flex-wrap items-center gap-x-2 gap-y-1">
        {!held && (
          <Button look={usual ? "main" : "soft"} size="small" onClick={() => setOpened("message")}>
            {WORDS.ask}
          </Button>
        )}
        {!usual && (
          <Button
            look="ghost"
            size="small"
            disabled={isPending}
            onClick={() => mutate({ method: "PATCH", path: pathOf(id), body: { usual: true } })}
          >
            {WORDS.makeUsual}
          </Button>
        )}
        <Button look="plain" size="small" aria-label={WORDS.editOf(name)} onClick={() => setOpened("edit")}>
          {WORDS.edit}
        </Button>
        <Button look="plain" size="small" onClick={() => setOpened("remove")}>
          {WORDS.remove}
        </Button>
      </div>
      <MessageSheet name={name} therapist={id} open={opened === "message"} onClose={close} />
      <TherapistSheet therapist={therapist} open={opened === "edit"} onClose={close} />
      <RemoveSheet therapist={therapist} open={opened === "remove"} onClose={close} />
    </Card>
  );
}

const LINK =
  "inline-flex min-h-11 items-center text-small text-ink-2 underline decoration-1 underline-offset-3";

function Reach({ therapist: { phone, email, web } }: { readonly therapist: TherapistView }) {
  if (!phone && !email && !web) return null;
  return (
    <p className="flex flex-wrap gap-x-5">
      {phone && (
        <a href={callTo(phone)} className={LINK}>
          {phone}
        </a>
      )}
      {email && (
        <a href={`mailto:${email}`} className={LINK}>
          {email}
        </a>
      )}
      {web && (
        <a href={web} rel="noreferrer noopener" target="_blank" className={LINK}>
          {WORDS.site}
        </a>
      )}
    </p>
  );
}
