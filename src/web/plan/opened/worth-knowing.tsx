import type { PlanView } from "../../../http/contract.ts";
import { Because } from "../../design/because.tsx";
import { Card } from "../../design/card.tsx";
import { KNOWING_WORDS as WORDS } from "./knowing-words.ts";

/** What the plan as a whole has to say: wishes that no day could meet, and what rests on a guess. */
export function WorthKnowing({ plan }: { readonly plan: PlanView }) {
  const { unmet, warnings } = plan;
  if (unmet.length === 0 && warnings.length === 0) return null;
  return (
    <Card labelledBy="worth-knowing">
      <h2 id="worth-knowing" className="mb-3 text-h3">
        {WORDS.title}
      </h2>
      <div className="grid gap-2.5">
        {unmet.map(({ demand, text, blockedBy }) => (
          <Because key={demand + text} rules={blockedBy}>
            {text}
          </Because>
        ))}
        {warnings.map(({ rule, text }) => (
          <Because key={rule + text} rules={[rule]}>
            {text}
          </Because>
        ))}
      </div>
    </Card>
  );
}
