import { useState } from "react";
import type { FeedView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { clock, middleDay } from "../../design/dates.ts";
import { CALENDAR_WORDS as WORDS } from "./calendar-words.ts";
import { addressOf, subscribeTo } from "./feed-address.ts";
import { RevokeSheet } from "./revoke-sheet.tsx";

/** One address: what it shows, when it was last read, and what can be done with it. */
export function FeedRow({ feed }: { readonly feed: FeedView }) {
  const [isRevoking, setRevoking] = useState(false);
  const address = addressOf(feed, window.location);
  return (
    <li className="grid gap-2 py-4 first:pt-0">
      <h3 className="text-h3">{feed.name}</h3>
      <p className="text-small text-ink-2">
        {contentsOf(feed)}. {readOf(feed)}.
      </p>
      <input
        readOnly
        aria-label={WORDS.address(feed.name)}
        value={address}
        onFocus={({ target }) => target.select()}
        className="min-h-11 w-full min-w-0 text-ellipsis rounded-row bg-sunk px-4 text-small text-ink-2"
      />
      <div className="-mr-4 flex flex-wrap items-center gap-x-4 gap-y-1">
        <CopyButton text={address}>{WORDS.copy}</CopyButton>
        <a
          href={subscribeTo(address)}
          className="inline-flex min-h-11 items-center text-[15px] weight-bold text-ink-2 underline decoration-1 underline-offset-3"
        >
          {WORDS.open}
        </a>
        <Button look="plain" size="small" onClick={() => setRevoking(true)}>
          {WORDS.revoke}
        </Button>
      </div>
      <RevokeSheet feed={feed} open={isRevoking} onClose={() => setRevoking(false)} />
    </li>
  );
}

function contentsOf({ busyOnly, contents, alarms }: FeedView): string {
  if (busyOnly) return WORDS.busyOnly;
  const [first = "", ...others] = contents.map((content) => WORDS.contentNames[content]);
  const listed = [first, ...others.map((name) => name.toLowerCase())].join(", ");
  return alarms ? `${listed}, ${WORDS.reminders}` : listed;
}

const readOf = ({ readAt }: FeedView): string =>
  readAt === null ? WORDS.neverRead : WORDS.lastRead(middleDay(readAt.slice(0, 10)), clock(readAt));
