import type { Treatment, TreatmentId } from "../core/care/index.ts";
import { derivePriceBreaks } from "../core/insight/index.ts";
import { priceMassage, usualMinutes, type WantedSession } from "../core/plan/index.ts";
import { type Because, because, type Result } from "../core/units/index.ts";
import { type Fault, fault } from "./fault.ts";
import { judgeBooking } from "./judge-booking.ts";
import { formatStart } from "./massage-words.ts";
import type { Picture } from "./picture.ts";
import { findChanges } from "./plan-changes.ts";
import type { TreatmentNotes } from "./treatment-notes.ts";
import type { Answer } from "./what-if-answer.ts";
import { type Question, SUPPOSED } from "./what-if-question.ts";

/** What would follow from a massage at that hour, booked as it is asked for. */
export function answerMassage(
  { start, form }: Extract<Question, { readonly kind: "massage" }>,
  { context, plan, moment }: Picture,
  notes: TreatmentNotes,
): Result<Answer, Fault> {
  if (start <= moment.now)
    return fault(
      "whatIf.unreadable",
      `${formatStart(start, context.zone)} is past. Ask about an hour to come.`,
    );
  const wanted: WantedSession = { start, form, minutes: usualMinutes(context, form) };
  const { plan: after, broken } = judgeBooking(context, suppose(wanted), notes);
  const price = priceMassage(context, wanted);
  const { regret } = price;
  const breaks = derivePriceBreaks(context, { wanted, price, broken });
  const possible = breaks.length === 0;
  return {
    ok: true,
    value: {
      possible,
      regret,
      breaks,
      because: explain(possible, regret),
      plan: after,
      changes: findChanges(plan, after),
    },
  };
}

const suppose = ({ start, minutes, form }: WantedSession): Treatment => ({
  id: SUPPOSED as TreatmentId,
  status: "booked",
  start,
  minutes,
  form,
  modality: null,
  areas: [],
});

function explain(possible: boolean, regret: number | null): readonly Because[] {
  if (!possible) return [];
  if (regret === null)
    return [
      because(
        "M5",
        "Nothing asks for a gentle session there: it breaks no rule, and it counts as no full one.",
      ),
    ];
  return regret === 0
    ? [because("1.4", "It costs nothing: no plan is better than the one with it.", { regret })]
    : [
        because("1.4", `The best plan with it is ${regret} points worse than the best without it.`, {
          regret,
        }),
      ];
}
