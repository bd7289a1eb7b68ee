import type { VisitFault } from "../ask-visit.ts";
import { SEND_FAULT_WORDS as WORDS } from "./reply-words.ts";

/** Why a reply was not sent, and what to do. */
export function sayFault(fault: VisitFault): string {
  switch (fault.kind) {
    case "noConnection":
    case "failed":
      return WORDS[fault.kind];
    case "tooMany":
      return WORDS.tooMany(fault.seconds);
    case "refused":
      return fault.code.startsWith("visit.") ? WORDS.closed(fault.message) : fault.message;
  }
}
