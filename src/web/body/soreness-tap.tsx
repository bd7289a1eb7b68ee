import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../design/button.tsx";
import { FaultStrip } from "../design/states.tsx";
import { queries } from "../read/queries.ts";
import { useSend } from "../send/use-send.ts";
import { SORENESS_WORDS as WORDS } from "./checkin-words.ts";
import { SorenessScale } from "./soreness-scale.tsx";

interface Said {
  readonly legs: number;
  readonly stairs: number | null;
}

/** How sore the legs are today: one tap says it, a second one adds the stairs. */
export function SorenessTap() {
  const { data } = useSuspenseQuery(queries.checkin);
  const [kept, setKept] = useState<Said | null>(null);
  const [changing, setChanging] = useState(false);
  const send = useSend();
  const said: Said | null = kept ?? data.soreness;
  const save = async (next: Said) => {
    const body = next.stairs === null ? { legs: next.legs } : { legs: next.legs, stairs: next.stairs };
    const keepAs = WORDS.keepAs(next.legs);
    const { answer } = await send.mutateAsync({ path: "/checkin/soreness", body, keepAs });
    setKept(answer === null ? next : null);
    setChanging(false);
  };
  const tell = (next: Said) => void save(next).catch(() => {});
  const done = said !== null && said.stairs !== null && !changing;
  return (
    <div className="grid gap-4">
      {(said === null || changing) && (
        <SorenessScale
          title={WORDS.title}
          lead={WORDS.lead}
          label={WORDS.legs}
          value={said?.legs ?? null}
          onPick={(legs) => tell({ legs, stairs: null })}
        />
      )}
      {said !== null && !changing && (
        <div className="flex items-center justify-between gap-3">
          <p role="status" className="weight-bold">
            {WORDS.said(said.legs, said.stairs)}
          </p>
          <Button look="plain" size="small" onClick={() => setChanging(true)}>
            {WORDS.change}
          </Button>
        </div>
      )}
      {said !== null && !changing && !done && (
        <SorenessScale
          title={WORDS.stairsTitle}
          lead={WORDS.stairsLead}
          label={WORDS.stairs}
          value={null}
          onPick={(stairs) => tell({ legs: said.legs, stairs })}
        />
      )}
      {send.error && <FaultStrip error={send.error} />}
    </div>
  );
}
