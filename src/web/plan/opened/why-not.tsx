import type { PlanDayView } from "../../../http/contract.ts";
import { Because } from "../../design/because.tsx";
import { OPENED_WORDS as WORDS } from "./opened-words.ts";
import { useWhyNot } from "./use-why-not.ts";

/** Every rule that keeps full sessions off a day, in words; the rules alone until the planner has said them. */
export function WhyNot({ day }: { readonly day: PlanDayView }) {
  const { reasons, isFailed } = useWhyNot(day.date);
  const isBlocked = day.regret === null;
  if (!isBlocked && (reasons === undefined || reasons.length === 0)) return null;
  return (
    <section aria-label={isBlocked ? WORDS.whyNot : WORDS.whyOnly} className="grid gap-2.5">
      <h3 className="text-h3">{isBlocked ? WORDS.whyNot : WORDS.whyOnly}</h3>
      {reasons === undefined && (
        <Because rules={day.blockedBy}>{isFailed ? WORDS.noReasons : WORDS.asking}</Because>
      )}
      {reasons?.map(({ rule, text }) => (
        <Because key={`${rule} ${text}`} rules={[rule]}>
          {text}
        </Because>
      ))}
      {reasons?.length === 0 && <Because rules={day.blockedBy}>{WORDS.noReasons}</Because>}
    </section>
  );
}
