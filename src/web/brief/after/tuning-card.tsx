import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Because } from "../../design/because.tsx";
import { Card } from "../../design/card.tsx";
import { queries } from "../../read/queries.ts";
import { AskTwice } from "../ask-twice.tsx";
import { AFTER_WORDS as WORDS } from "./after-words.ts";

/** What sore legs after massages changed, and the way back. */
export function TuningCard() {
  const { data } = useQuery(queries.afterVisit);
  const [takenBack, setTakenBack] = useState(false);
  const tuning = data?.tuning;
  if (takenBack) return <p role="status">{WORDS.takenBack}</p>;
  if (!tuning || (tuning.lessPressure === 0 && tuning.moreHours === 0)) return null;
  return (
    <Card labelledBy="tuning" className="grid justify-items-start gap-2.5">
      <h2 id="tuning" className="text-h3">
        {WORDS.tuning}
      </h2>
      {tuning.because.map(({ rule, text }) => (
        <Because key={text} rules={[rule]}>
          {text}
        </Because>
      ))}
      <AskTwice
        act={WORDS.takeBack}
        sure={WORDS.sure}
        yes={WORDS.yes}
        no={WORDS.no}
        saying={{ method: "DELETE", path: "/after-visit/tuning" }}
        onDone={() => setTakenBack(true)}
      />
    </Card>
  );
}
