import { useState } from "react";
import { Button } from "../../design/button.tsx";
import { Sheet } from "../../design/sheet.tsx";
import { FaultStrip } from "../../design/states.tsx";
import { useSend } from "../../send/use-send.ts";
import { INTERVALS_WORDS as WORDS } from "./intervals-words.ts";

/** Forgets the key, after one question. */
export function Disconnect({ service }: { readonly service: string }) {
  const [isAsking, setAsking] = useState(false);
  const { mutate, isPending, error } = useSend();
  return (
    <>
      <Button look="ghost" onClick={() => setAsking(true)}>
        {WORDS.disconnect}
      </Button>
      <Sheet open={isAsking} onClose={() => setAsking(false)} title={WORDS.disconnectSure}>
        <div className="grid gap-4">
          {error && <FaultStrip error={error} />}
          <div className="flex flex-wrap gap-3">
            <Button
              disabled={isPending}
              onClick={() => mutate({ method: "DELETE", path: `/connections/${service}` })}
            >
              {WORDS.disconnectYes}
            </Button>
            <Button look="ghost" onClick={() => setAsking(false)} autoFocus>
              {WORDS.keep}
            </Button>
          </div>
        </div>
      </Sheet>
    </>
  );
}
