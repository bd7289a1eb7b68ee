import type { VisitFault } from "./ask-visit.ts";
import { CLOSED_WORDS, type ClosedWords } from "./visit-words.ts";

/** What to say where the page stays closed. */
export function closedWordsOf(fault: VisitFault): ClosedWords {
  switch (fault.kind) {
    case "tooMany":
      return CLOSED_WORDS.tooMany(fault.seconds);
    case "noConnection":
    case "failed":
      return CLOSED_WORDS[fault.kind];
    case "refused":
      return refusedWords(fault);
  }
}

function refusedWords({ code, message }: { readonly code: string; readonly message: string }): ClosedWords {
  if (code === "visit.unknown") return CLOSED_WORDS.unknown;
  if (code === "visit.refused") return CLOSED_WORDS.wrongKey;
  if (code !== "visit.closed") return { title: CLOSED_WORDS.failed.title, text: message };
  return message.includes("expired") ? CLOSED_WORDS.expired : CLOSED_WORDS.revoked;
}

/** Whether the same may work a little later. */
export const mayTryAgain = ({ kind }: VisitFault): boolean => kind !== "refused";
