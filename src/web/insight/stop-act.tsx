import { useState } from "react";
import { Button } from "../design/button.tsx";
import { FaultStrip } from "../design/states.tsx";
import { useSend } from "../send/use-send.ts";
import { HELPS_WORDS as WORDS } from "./helps-words.ts";

interface StopProps {
  readonly path: string;
  readonly label: string;
  readonly sure: string;
}

/** Stops what cannot be started again as it was: asked once more. */
export function StopAct({ path, label, sure }: StopProps) {
  const [asked, setAsked] = useState(false);
  const { mutate, isPending, error } = useSend();
  if (!asked)
    return (
      <span>
        <Button look="soft" size="small" onClick={() => setAsked(true)}>
          {label}
        </Button>
      </span>
    );
  return (
    <fieldset className="grid gap-3">
      <legend className="sr-only">{label}</legend>
      <p>{sure}</p>
      {error && <FaultStrip error={error} />}
      <div className="flex flex-wrap gap-2">
        <Button size="small" disabled={isPending} onClick={() => mutate({ method: "DELETE", path })}>
          {WORDS.stopYes}
        </Button>
        <Button look="soft" size="small" autoFocus onClick={() => setAsked(false)}>
          {WORDS.stopNo}
        </Button>
      </div>
    </fieldset>
  );
}
