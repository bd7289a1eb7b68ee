import type { RoutineView } from "../../http/contract.ts";
import { Because } from "../design/because.tsx";
import { Button } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { FaultStrip } from "../design/states.tsx";
import { useSend } from "../send/use-send.ts";
import { CARE_WORDS as WORDS } from "./care-words.ts";
import { sayPlace } from "./place-words.ts";

type Thermal = RoutineView["thermal"][number];

/** Ice or warmth for today, with its reason. */
export const ThermalCard = ({ thermal }: Pick<RoutineView, "thermal">) =>
  thermal.length === 0 ? null : (
    <Card labelledBy="thermal" className="grid gap-4">
      <h2 id="thermal" className="text-h3">
        {WORDS.thermal}
      </h2>
      {thermal.map((item) => (
        <ThermalItem key={`${item.kind} ${item.areas.map(sayPlace).join()}`} item={item} />
      ))}
    </Card>
  );

function ThermalItem({ item }: { readonly item: Thermal }) {
  const { mutate, isPending, error } = useSend();
  const line = WORDS.thermalLine(item.kind, item.minutes, item.areas.map(sayPlace));
  const areas = item.areas.map(({ area, side }) => `${area}:${side}`);
  const note = () =>
    mutate({ path: "/care", body: { method: item.kind, minutes: item.minutes, areas }, keepAs: line });
  return (
    <div className="grid gap-2.5">
      <p className="weight-text">{line}</p>
      {item.because.map(({ rule, text }) => (
        <Because key={text} rules={[rule]}>
          {text}
        </Because>
      ))}
      {error && <FaultStrip error={error} />}
      <span>
        <Button look="soft" size="small" disabled={isPending} onClick={note}>
          {WORDS.noteIt(item.kind)}
        </Button>
      </span>
    </div>
  );
}
