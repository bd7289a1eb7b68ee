import type { ReplyDraft } from "./draft.ts";

/**
 * What was typed survives a reload and a slip of the finger, in this tab alone: closing the tab forgets it, and so does
 * sending. Only the form is kept, never the page: a practice's computer is used by several people.
 */
const keyOf = (visit: string): string => `restride.reply.${visit}`;

const LISTS = ["treated", "drills", "avoid"] as const;
const TEXTS = ["id", "by", "date", "time", "minutes", "modality", "findings", "comeBack"] as const;

/** What a tab kept; null where it kept nothing that fits. */
export function readKept(text: string | null): ReplyDraft | null {
  try {
    const draft = JSON.parse(text ?? "null") as ReplyDraft | null;
    if (draft === null) return null;
    const fits =
      LISTS.every((list) => Array.isArray(draft[list])) &&
      TEXTS.every((name) => typeof draft[name] === "string");
    return fits ? draft : null;
  } catch {
    return null;
  }
}

/** A browser may refuse its storage: then the form lives as long as the page. */
function attempt<Value>(act: () => Value): Value | null {
  try {
    return act();
  } catch {
    return null;
  }
}

export const findKept = (visit: string): ReplyDraft | null =>
  readKept(attempt(() => sessionStorage.getItem(keyOf(visit))));

export const keepDraft = (visit: string, draft: ReplyDraft): void =>
  void attempt(() => sessionStorage.setItem(keyOf(visit), JSON.stringify(draft)));

export const forgetDraft = (visit: string): void =>
  void attempt(() => sessionStorage.removeItem(keyOf(visit)));
