import { derivePlan, type Plan } from "../../src/core/plan/index.ts";
import { checkPlan } from "../../test/plan-checker/check-plan.ts";
import { aProofContext } from "../../test/proof/proof-contexts.ts";

const SHOWN_FAULTS = 20;

/** What the independent checker found, and rows for the methods page. */
export interface HardRules {
  readonly broken: number;
  readonly rows: readonly (readonly [string, number])[];
}

/** Holds the plans of made-up runners against the independent checker; names the first faults of each rule. */
export function proveHardRules(contexts: number): HardRules {
  const counts = new Map<string, number>();
  const add = (name: string, by = 1): unknown => counts.set(name, (counts.get(name) ?? 0) + by);
  let broken = 0;
  for (let number = 0; number < contexts; number += 1) {
    const { context } = aProofContext(number);
    const plan = derivePlan(context);
    countPlan(plan, add);
    const faults = checkPlan(context, plan);
    broken += faults.length;
    for (const { rule, text } of faults.slice(0, SHOWN_FAULTS))
      console.log(`runner ${number}: ${rule} ${text}`);
  }
  return { broken, rows: [["runners", contexts], ...counts, ["hard rules broken", broken]] };
}

function countPlan(plan: Plan, add: (name: string, by?: number) => unknown): void {
  const proposed = plan.items.filter(({ kind, status }) => kind === "massage" && status === "proposed");
  add("days planned", plan.days.length);
  for (const form of ["deep", "moderate", "gentle"] as const)
    add(`${form} sessions proposed`, proposed.filter((item) => item.form === form).length);
  add("plans without a session", proposed.length === 0 ? 1 : 0);
}
