import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { BookingMessageView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { FaultStrip, Loading } from "../../design/states.tsx";
import { queries } from "../../read/queries.ts";
import { MESSAGE_WORDS as WORDS } from "../therapists-words.ts";
import { type Letter, mailTo, smsTo } from "./message-links.ts";

export interface ReadyMessageProps {
  /** The session that is asked for; else the next that is proposed. */
  readonly item?: string;
  /** Who is asked; else the usual one. */
  readonly therapist?: string;
}

/** A message with the best hours of the plan, for the runner to send. */
export function ReadyMessage({ item, therapist }: ReadyMessageProps) {
  const { data, error, refetch } = useQuery(queries.bookingMessage({ item, therapist }));
  if (error) return <FaultStrip error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading what={WORDS.loading} />;
  return <Writing key={data.text} message={data} item={item} />;
}

interface WritingProps {
  readonly message: BookingMessageView;
  readonly item: string | undefined;
}

function Writing({ message, item }: WritingProps) {
  const id = useId();
  const [text, setText] = useState(message.text);
  const { email, phone } = message.therapist ?? {};
  const letter = { subject: message.subject, text, email, phone };
  const file = `/api/v1/calendar/proposals.ics${item === undefined ? "" : `?item=${encodeURIComponent(item)}`}`;
  return (
    <div className="grid gap-3">
      <label htmlFor={id} className="weight-bold text-small">
        {WORDS.text}
      </label>
      <textarea
        id={id}
        value={text}
        rows={12}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setText(target.value)}
        className="w-full rounded-row bg-surface px-4 py-3 text-body text-ink shadow-[inset_0_0_0_1.5px_var(--edge)]"
      />
      <p id={`${id}-hint`} className="text-caption text-ink-2">
        {WORDS.hint}
      </p>
      <Ways letter={letter} />
      <a
        href={file}
        download="massage-hours.ics"
        className="inline-flex min-h-11 items-center text-small text-ink-2 underline decoration-1 underline-offset-3"
      >
        {WORDS.file}
      </a>
    </div>
  );
}

const WAY =
  "inline-flex min-h-11 items-center justify-center rounded-full px-4 text-[15px] weight-bold text-ink no-underline shadow-[inset_0_0_0_1.5px_var(--edge)]";

function Ways({ letter }: { readonly letter: Letter }) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <CopyButton text={letter.text} look="main">
        {WORDS.copy}
      </CopyButton>
      <a href={mailTo(letter)} className={WAY}>
        {WORDS.mail}
      </a>
      <a href={smsTo(letter)} className={WAY}>
        {WORDS.sms}
      </a>
      {"share" in navigator && (
        <Button look="ghost" size="small" icon="share" onClick={() => void share(letter)}>
          {WORDS.share}
        </Button>
      )}
    </div>
  );
}

/** Whoever closes the device's own sheet has changed their mind: that is no fault. */
const share = ({ subject, text }: Letter): Promise<void> =>
  navigator.share({ title: subject, text }).catch(() => undefined);
