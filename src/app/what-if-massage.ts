import type { Treatment, TreatmentId } from "../core/care/index.ts";
import type { PlanningContext } from "../core/context/index.ts";
import { ruleSentence } from "../core/insight/index.ts";
import {
  findWindow,
  priceMassage,
  RULE_CARDS,
  usualMinutes,
  type WantedSession,
} from "../core/plan/index.ts";
import { type Because, because, localDateAt, type Result } from "../core/units/index.ts";
import { type Fault, fault } from "./fault.ts";
import { type Judgement, judgeBooking } from "./judge-booking.ts";
import { formatStart } from "./massage-words.ts";
import type { Picture } from "./picture.ts";
import { findChanges } from "./plan-changes.ts";
import type { TreatmentNotes } from "./treatment-notes.ts";
import type { Answer, BrokenRule } from "./what-if-answer.ts";
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
  const judgement = judgeBooking(context, suppose(wanted), notes);
  const { regret, breaks } = price(context, wanted, judgement);
  const possible = breaks.length === 0;
  return {
    ok: true,
    value: {
      possible,
      regret,
      breaks,
      because: explain(possible, regret),
      plan: judgement.plan,
      changes: findChanges(plan, judgement.plan),
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

interface Priced {
  readonly regret: number | null;
  readonly breaks: readonly BrokenRule[];
}

/** The price, and every rule in the way: those of the hour itself, and those that only show in the plan around it. */
function price(context: PlanningContext, wanted: WantedSession, judgement: Judgement): Priced {
  const { regret, blockedBy } = priceMassage(context, wanted);
  const faults = judgement.broken.flatMap((one) => one.faults);
  const shown = faults.map((one) => ({ rule: one.rule, text: ruleSentence(one) }));
  if (regret !== null) return { regret, breaks: uniqueByRule(shown) };
  const named = blockedBy.filter((rule) => !isStandIn(rule, blockedBy, shown)).map(presentRule);
  const breaks = uniqueByRule([...shown, ...named]);
  return { regret: null, breaks: breaks.length > 0 ? breaks : findUnnamed(context, wanted) };
}

/** The planner names T11 or T14 alone where a start is on no path for a reason that it does not name. */
const isStandIn = (rule: string, all: readonly string[], shown: readonly BrokenRule[]): boolean =>
  all.length === 1 && (rule === "T11" || rule === "T14") && !shown.some((one) => one.rule === rule);

const presentRule = (rule: string): BrokenRule => ({
  rule,
  text: RULE_CARDS.find(({ id }) => id === rule)?.text ?? rule,
});

function uniqueByRule(rules: readonly BrokenRule[]): readonly BrokenRule[] {
  return [...new Map([...rules].reverse().map((one) => [one.rule, one])).values()].reverse();
}

const RETURNING = "The first session on coming back to running is not firm.";

/** What keeps a start off every plan without a rule of its hour: no free time, the block, the sessions of the month. */
function findUnnamed(context: PlanningContext, wanted: WantedSession): readonly BrokenRule[] {
  if (!findWindow(context, wanted)) return [presentRule("T14")];
  const date = localDateAt(wanted.start, context.zone);
  const block = context.days.find((day) => day.date === date)?.block;
  if (wanted.form === "deep" && block === "easy") return [presentRule("T8")];
  if (wanted.form === "deep" && block === "returning") return [{ rule: "2.11", text: RETURNING }];
  return wanted.form === "gentle" ? [] : [presentRule("T14")];
}

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
