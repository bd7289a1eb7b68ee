import type { PlanningContext } from "../context/index.ts";
import { findWindow, type MovePrice, RULE_CARDS, type WantedSession } from "../plan/index.ts";
import { localDateAt } from "../units/index.ts";
import { ruleSentence } from "./booking-faults.ts";
import type { BrokenBooking } from "./newly-broken.ts";

/** A rule that something would break, with its sentence. */
export interface BrokenRule {
  readonly rule: string;
  readonly text: string;
}

interface Priced {
  readonly wanted: WantedSession;
  readonly price: MovePrice;
  /** What planning with the session in it shows as newly broken. */
  readonly broken: readonly BrokenBooking[];
}

/**
 * Every rule that a session would break: those of its hour, and those that only show in the plan around it.
 * Source: RULES 1.0 (order of reasons).
 * @example derivePriceBreaks(context, { wanted, price, broken: [] }) // [{ rule: "T2", text: "Firm work ends at least..." }]
 */
export function derivePriceBreaks(
  context: PlanningContext,
  { wanted, price, broken }: Priced,
): readonly BrokenRule[] {
  const faults = broken.flatMap((one) => one.faults);
  const shown = faults.map((one) => ({ rule: one.rule, text: ruleSentence(one) }));
  if (price.regret !== null) return uniqueByRule(shown);
  const named = price.blockedBy.filter((rule) => !isStandIn(rule, price.blockedBy, shown)).map(presentRule);
  const breaks = uniqueByRule([...shown, ...named]);
  return breaks.length > 0 ? breaks : findUnnamed(context, wanted);
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
