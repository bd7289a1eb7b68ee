import { Button } from "../../design/button.tsx";
import type { AwaitedTag } from "../runs/run-facts.ts";
import { CLASS_IN_SENTENCE, RUN_WORDS as WORDS } from "./run-words.ts";

interface ConfirmLowerProps {
  readonly awaited: AwaitedTag;
  readonly isPending: boolean;
  readonly onSay: (body: Readonly<Record<string, string | boolean>>) => void;
}

/** A word that would lower the class asks once: it can bring firm massage closer than the figures would. */
export const ConfirmLower = ({ awaited: { tag, derived }, isPending, onSay }: ConfirmLowerProps) => (
  <div className="mt-4 grid gap-3 rounded-row bg-sunk p-4">
    <p role="alert">
      <b>{WORDS.lower(CLASS_IN_SENTENCE[tag], CLASS_IN_SENTENCE[derived])}</b> {WORDS.lowerLead}
    </p>
    <div className="flex flex-wrap gap-2">
      <Button look="soft" size="small" disabled={isPending} onClick={() => onSay({ tag, confirm: true })}>
        {WORDS.confirm(CLASS_IN_SENTENCE[tag])}
      </Button>
      <Button look="ghost" size="small" disabled={isPending} onClick={() => onSay({ tag: "none" })}>
        {WORDS.leave(CLASS_IN_SENTENCE[derived])}
      </Button>
    </div>
  </div>
);
