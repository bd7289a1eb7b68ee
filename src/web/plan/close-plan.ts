import type { PlanView, StatusView } from "../../http/contract.ts";
import { isMassage } from "./plan-weeks.ts";

/** Not yet known: what was logged without a connection has not been looked at (RULES 3.4). */
const UNREAD = "3.4";

/**
 * The plan beside a red flag: no day is good to book and nothing is proposed, whatever the rules would still allow
 * elsewhere; what is booked stays to be seen, with what speaks against it.
 */
export function closePlan(plan: PlanView, gates: StatusView["gates"]): PlanView {
  const rules = [...new Set(gates.flatMap(({ because }) => because.map(({ rule }) => rule)))];
  const blockedBy = rules.length > 0 ? rules : [UNREAD];
  return {
    ...plan,
    days: plan.days.map((day) => ({ ...day, regret: null, blockedBy })),
    items: plan.items.filter((item) => !isMassage(item) || item.status !== "proposed"),
    unmet: [],
    warnings: plan.warnings.filter(({ level }) => level === "warning"),
  };
}
