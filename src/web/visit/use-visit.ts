import { useCallback, useEffect, useState } from "react";
import { openLinkKeys, openPage } from "../../core/share/index.ts";
import type { BriefView, OpenedVisitView } from "../../http/contract.ts";
import { afterPaint } from "./after-paint.ts";
import { askDoor, askPage, type VisitFault } from "./ask-visit.ts";
import { closedWordsOf, mayTryAgain } from "./closed-words.ts";
import type { LinkParts } from "./read-link.ts";
import { readPage } from "./read-page.ts";
import { CLOSED_WORDS, type ClosedWords, VISIT_WORDS } from "./visit-words.ts";

/** A page that was opened, and what a reply is sent with. */
export interface OpenVisit {
  readonly id: string;
  readonly brief: BriefView;
  readonly bearer: string;
  readonly expiresAt: string;
  readonly reply: OpenedVisitView["reply"];
}

export type VisitStage =
  | { readonly at: "working"; readonly words: string }
  | { readonly at: "phrase"; readonly salt: string; readonly fault: string | null }
  | { readonly at: "closed"; readonly words: ClosedWords; readonly mayTryAgain: boolean }
  | { readonly at: "open"; readonly visit: OpenVisit };

const closed = (words: ClosedWords): VisitStage => ({ at: "closed", words, mayTryAgain: false });
const closedBy = (fault: VisitFault): VisitStage => ({
  at: "closed",
  words: closedWordsOf(fault),
  mayTryAgain: mayTryAgain(fault),
});

interface Opening extends LinkParts {
  readonly passPhrase: string | null;
  readonly salt: string | null;
}

/** Opens the page with what is known; where the pass phrase is wrong, asks for it again. */
async function open({ id, ...link }: Opening): Promise<VisitStage> {
  const keys = openLinkKeys(link);
  if (keys === null) return closed(CLOSED_WORDS.notWhole);
  const opened = await askPage(id, keys.bearer);
  if (!opened.ok) {
    const { fault } = opened;
    return link.salt !== null && fault.kind === "refused" && fault.code === "visit.refused"
      ? { at: "phrase", salt: link.salt, fault: VISIT_WORDS.phraseWrong }
      : closedBy(fault);
  }
  const text = openPage(opened.value.sealed, keys);
  const brief = text === null ? null : readPage(text);
  if (text === null) return closed(CLOSED_WORDS.wrongKey);
  if (brief === null) return closed(CLOSED_WORDS.unreadable);
  const { expiresAt, reply } = opened.value;
  return { at: "open", visit: { id, brief, bearer: keys.bearer, expiresAt, reply } };
}

async function knock(link: LinkParts | null): Promise<VisitStage> {
  if (link === null) return closed(CLOSED_WORDS.notWhole);
  const door = await askDoor(link.id);
  if (!door.ok) return closedBy(door.fault);
  const { salt } = door.value;
  return salt === null ? open({ ...link, passPhrase: null, salt }) : { at: "phrase", salt, fault: null };
}

export interface Visit {
  readonly stage: VisitStage;
  readonly tryPhrase: (salt: string, passPhrase: string) => void;
  readonly tryAgain: () => void;
}

const OPENING: VisitStage = { at: "working", words: VISIT_WORDS.opening };
const UNLOCKING: VisitStage = { at: "working", words: VISIT_WORDS.unlocking };

/** The way from a link to its page. Nothing of it is kept on this device. */
export function useVisit(link: LinkParts | null): Visit {
  const [stage, setStage] = useState<VisitStage>(OPENING);
  const tryAgain = useCallback(() => {
    setStage(OPENING);
    void knock(link).then(setStage);
  }, [link]);
  useEffect(tryAgain, [tryAgain]);
  const tryPhrase = (salt: string, passPhrase: string): void => {
    if (link === null) return;
    setStage(UNLOCKING);
    void afterPaint()
      .then(() => open({ ...link, passPhrase, salt }))
      .then(setStage);
  };
  return { stage, tryPhrase, tryAgain };
}
