import { formatDay, type PlanItem } from "../../plan/index.ts";
import { faultsOf, isOverridable, ruleSentence } from "../booking-faults.ts";
import type { Finding } from "./finding.ts";
import { texts } from "./texts.ts";

/** The rules of C7: the windows before races, one or several, and 48 hours after a very hard session. */
const TOO_NEAR = ["T3", "T5", "T1a", "T1d"];

/**
 * C7: a firm session, or one of unknown pressure, that the runner booked inside a race's window or within 48 hours
 * after a very hard session, as the plan marks it. The runner may confirm it, unless safety speaks against it too
 * (T13). Silent once the runner has confirmed: such a session stands as booked in the plan.
 * Source: RULES 1.10; the same reading of the plan as where a massage is booked.
 * @example findFirmBooking(item)?.offer // { kind: "changeBooking", item: "t-7", mayConfirm: true }
 */
export function findFirmBooking(item: PlanItem): Finding | null {
  if (item.kind !== "massage" || (item.form !== "deep" && item.form !== null)) return null;
  const faults = faultsOf(item);
  if (!faults.some(({ rule }) => TOO_NEAR.includes(rule))) return null;
  const mayConfirm = faults.every(({ rule }) => isOverridable(rule));
  const rules = [...new Set(faults.map(({ rule }) => rule))].join(" and ");
  const reasons = [...new Set(faults.map(ruleSentence))].join(" ");
  const advice = mayConfirm ? texts.moveOrConfirm : texts.moveOrCancel;
  return {
    rule: "C7",
    key: `C7 ${item.id}`,
    text: `${texts.firmBooking(formatDay(item.date), reasons)} ${advice}`,
    inputs: { item: item.id, date: item.date, rules, mayConfirm },
    noHeat: null,
    offer: { kind: "changeBooking", item: item.id, mayConfirm },
  };
}
