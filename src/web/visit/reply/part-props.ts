import type { ReplyDraft } from "./draft.ts";

/** What every part of the form is given. */
export interface PartProps {
  readonly draft: ReplyDraft;
  readonly faults?: readonly string[];
  readonly onChange: (part: Partial<ReplyDraft>) => void;
}
