import { useState } from "react";
import { Button } from "../design/button.tsx";
import { FaultStrip } from "../design/states.tsx";
import { type Saying, useSend } from "../send/use-send.ts";

interface AskTwiceProps {
  readonly act: string;
  /** The act for readers, where the words alone do not say of what. */
  readonly label?: string;
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
  readonly saying: Saying;
  readonly onDone?: () => void;
}

/** An act that cannot be taken back: it is asked for twice. */
export function AskTwice({ act, label, sure, yes, no, saying, onDone }: AskTwiceProps) {
  const [asking, setAsking] = useState(false);
  const { mutateAsync, isPending, error } = useSend();
  if (!asking)
    return (
      <Button look="plain" size="small" aria-label={label} onClick={() => setAsking(true)}>
        {act}
      </Button>
    );
  return (
    <div className="grid w-full gap-2.5">
      <p className="text-small">{sure}</p>
      <div className="flex flex-wrap gap-2.5">
        <Button
          size="small"
          autoFocus
          disabled={isPending}
          onClick={() =>
            void mutateAsync(saying).then(
              () => onDone?.(),
              () => {},
            )
          }
        >
          {yes}
        </Button>
        <Button look="soft" size="small" onClick={() => setAsking(false)}>
          {no}
        </Button>
      </div>
      {error && <FaultStrip error={error} />}
    </div>
  );
}
