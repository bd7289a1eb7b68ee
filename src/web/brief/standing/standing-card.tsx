import { useQuery } from "@tanstack/react-query";
import type { TherapistWordsView } from "../../../http/contract.ts";
import { Card } from "../../design/card.tsx";
import { queries } from "../../read/queries.ts";
import { AskTwice } from "../ask-twice.tsx";
import { STANDING_WORDS as WORDS } from "./standing-words.ts";

/** What therapists said and the runner took over: drills that can be stopped, advice that can be taken back. */
export function StandingCard() {
  const { data } = useQuery(queries.advice);
  if (!data || data.drills.length + data.advice.length === 0) return null;
  return (
    <Card labelledBy="standing">
      <h2 id="standing" className="text-h3">
        {WORDS.title}
      </h2>
      <p className="mt-1 text-small text-ink-2">{WORDS.lead}</p>
      <ul className="divide-y divide-line">
        {data.drills.map((drill) => (
          <DrillRow key={drill.id} drill={drill} />
        ))}
        {data.advice.map((advice) => (
          <AdviceRow key={advice.id} advice={advice} />
        ))}
      </ul>
    </Card>
  );
}

const ROW = "flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-2.5";

const DrillRow = ({ drill }: { readonly drill: TherapistWordsView["drills"][number] }) => (
  <li className={ROW}>
    <div className="min-w-0 flex-1 basis-50">
      <p className="weight-text">{WORDS.drill(drill)}</p>
      {drill.note !== "" && <p className="text-small text-ink-2">{drill.note}</p>}
      <p className="text-caption text-ink-3">{WORDS.since(drill)}</p>
    </div>
    <AskTwice
      act={WORDS.stop}
      label={WORDS.stopLabel(drill)}
      sure={WORDS.stopSure(drill)}
      yes={WORDS.stopYes}
      no={WORDS.stopNo}
      saying={{ method: "DELETE", path: `/drills/${encodeURIComponent(drill.id)}` }}
    />
  </li>
);

const AdviceRow = ({ advice }: { readonly advice: TherapistWordsView["advice"][number] }) => (
  <li className={ROW}>
    <div className="min-w-0 flex-1 basis-50">
      {advice.comeBackOn !== null && <p className="weight-text">{WORDS.back(advice.comeBackOn)}</p>}
      {advice.avoid.map((avoid) => (
        <p key={WORDS.avoid(avoid)} className="weight-text">
          {WORDS.avoid(avoid)}
        </p>
      ))}
      <p className="text-caption text-ink-3">{WORDS.said(advice)}</p>
    </div>
    <AskTwice
      act={WORDS.takeBack}
      label={WORDS.takeBackLabel(advice)}
      sure={WORDS.takeBackSure}
      yes={WORDS.takeBackYes}
      no={WORDS.takeBackNo}
      saying={{ method: "DELETE", path: `/advice/${encodeURIComponent(advice.id)}` }}
    />
  </li>
);
