import { Button } from "../../design/act-button.tsx";
import { Card } from "../../design/card.tsx";
import { REPLY_WORDS as WORDS } from "./reply-words.ts";

/** It arrived; until the runner decides it may be changed. */
export const SentPart = ({ onChange }: { readonly onChange: () => void }) => (
  <Card className="grid justify-items-start gap-4">
    <p role="status">{WORDS.sentText}</p>
    <Button look="soft" size="small" onClick={onChange}>
      {WORDS.changeSent}
    </Button>
  </Card>
);
