import { useState } from "react";
import { sendReply } from "../ask-visit.ts";
import type { OpenVisit } from "../use-visit.ts";
import { firstDraft, type ReplyDraft } from "./draft.ts";
import { wordsOf } from "./draft-words.ts";
import { findKept, forgetDraft, keepDraft } from "./kept-draft.ts";
import { newId } from "./new-id.ts";
import { sayFault } from "./send-fault.ts";

export type ReplyStage = "writing" | "reviewing" | "sending" | "sent" | "decided";

export interface ReplyState {
  readonly stage: ReplyStage;
  readonly draft: ReplyDraft;
  /** Why it was not sent; null where nothing went wrong. */
  readonly fault: string | null;
  readonly change: (part: Partial<ReplyDraft>) => void;
  readonly review: () => void;
  readonly write: () => void;
  readonly send: () => void;
}

/** The device's day and hour, as clocks there show them. */
function momentOfNow(): { readonly date: string; readonly time: string } {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

/** A reply from its first word to its sending; what was typed is kept in this tab until then. */
export function useReply({ id, bearer, brief, reply }: OpenVisit): ReplyState {
  const [draft, setDraft] = useState(
    () => findKept(id) ?? firstDraft(brief, { id: newId(), ...momentOfNow() }),
  );
  const [stage, setStage] = useState<ReplyStage>(reply === "decided" ? "decided" : "writing");
  const [fault, setFault] = useState<string | null>(null);
  const change = (part: Partial<ReplyDraft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(id, next);
  };
  const go = (next: ReplyStage): void => {
    setFault(null);
    setStage(next);
  };
  const send = async (): Promise<void> => {
    go("sending");
    const sent = await sendReply(id, bearer, wordsOf(draft));
    if (sent.ok) {
      forgetDraft(id);
      return go("sent");
    }
    setFault(sayFault(sent.fault));
    setStage("reviewing");
  };
  return {
    ...{ stage, draft, fault, change },
    review: () => go("reviewing"),
    write: () => go("writing"),
    send: () => void send(),
  };
}
