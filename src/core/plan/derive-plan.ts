import type { PlanningContext } from "../context/index.ts";
import { addDays } from "../units/index.ts";
import { listBeSeen } from "./be-seen.ts";
import { deriveFacts } from "./facts.ts";
import { deriveItems, listChosen } from "./items.ts";
import type { Plan } from "./plan.ts";
import { splitCost } from "./plan-cost.ts";
import { deriveDays } from "./plan-days.ts";
import { type SolvedContext, solveFacts } from "./solve-context.ts";
import { deriveUnmet } from "./unmet.ts";
import { deriveWarnings } from "./warnings.ts";
import { WEIGHTS } from "./weights.ts";

/**
 * The best plan of massage sessions there is for the context, each session with its reasons, each day with what a
 * session on it would cost or the rules that forbid it. Pure: the same context gives the same plan to the byte. If no
 * session is possible that is a plan too, and it says why. Costs and regrets are in points.
 * @source RULES 1.0 to 1.5 for the rules (tags beside each), PLANNER for the costs (our own defaults)
 * @example derivePlan(context).items[0]?.because[0]?.text // "70 hours after Tuesday's very hard run and 37 before..."
 */
export function derivePlan(context: PlanningContext): Plan {
  const solved = solveFacts(deriveFacts(context));
  const chosen = listChosen(solved);
  const items = [...listBeSeen(context), ...deriveItems(solved)];
  return {
    generatedAt: context.now,
    zone: context.zone,
    from: context.today,
    to: addDays(context.today, solved.built.facts.axis.days - 1),
    weights: WEIGHTS.version,
    cost: presentCost(solved),
    days: deriveDays(solved, { chosen, items }),
    items,
    unmet: deriveUnmet(solved, chosen),
    warnings: deriveWarnings(solved, items),
  };
}

function presentCost({ built, problem, solution }: SolvedContext): Plan["cost"] {
  const terms = Object.entries(splitCost(built, problem, solution));
  return {
    total: solution.total / WEIGHTS.scale,
    terms: Object.fromEntries(terms.map(([term, value]) => [term, value / WEIGHTS.scale])),
  };
}
