import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AfterVisitsView } from "../../../http/contract.ts";
import { SorenessScale } from "../../body/soreness-scale.tsx";
import { Button } from "../../design/button.tsx";
import { FaultStrip } from "../../design/states.tsx";
import { queries } from "../../read/queries.ts";
import { useSend } from "../../send/use-send.ts";
import { AFTER_WORDS as WORDS } from "./after-words.ts";

/** How the legs are after a massage: one tap, once, or not at all. */
export function AfterQuestion() {
  const { data } = useQuery(queries.afterVisit);
  const [said, setSaid] = useState<string | null>(null);
  const { mutateAsync, isPending, error } = useSend<AfterVisitsView>();
  const due = data?.due ?? null;
  if (said !== null)
    return (
      <p role="status" className="weight-bold">
        {said}
      </p>
    );
  if (due === null) return null;
  const tell = (soreness: number | null): void => {
    const body = { massage: due.massage, hours: due.hours, soreness };
    const keepAs = soreness === null ? WORDS.keepSkip : WORDS.keepAs(soreness);
    void mutateAsync({ path: "/after-visit", body, keepAs }).then(
      () => setSaid(soreness === null ? WORDS.skipped : WORDS.noted(soreness)),
      () => {},
    );
  };
  return (
    <div className="grid gap-2">
      <SorenessScale
        title={WORDS.question(due.date, due.hours)}
        lead={WORDS.lead}
        label={WORDS.scale}
        value={null}
        onPick={tell}
      />
      <span>
        <Button look="plain" size="small" disabled={isPending} onClick={() => tell(null)}>
          {WORDS.skip}
        </Button>
      </span>
      {error && <FaultStrip error={error} />}
    </div>
  );
}
