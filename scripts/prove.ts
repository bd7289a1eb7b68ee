import { derivePlan, type Plan } from "../src/core/plan/index.ts";
import { checkPlan } from "../test/plan-checker/check-plan.ts";
import { aProofContext } from "../test/proof/proof-contexts.ts";

/** Holds the plans of 10,000 made-up runners against the independent checker; fails if one breaks a hard rule. */
const CONTEXTS = Number(process.argv[2] ?? 10_000);
const SHOWN_FAULTS = 20;

const counts = new Map<string, number>();
const add = (name: string, by = 1): unknown => counts.set(name, (counts.get(name) ?? 0) + by);

function countPlan(plan: Plan): void {
  const proposed = plan.items.filter(({ kind, status }) => kind === "massage" && status === "proposed");
  for (const { form } of proposed) add(`sessions, ${form}`);
  if (proposed.length === 0) add("plans without a session");
  add("days", plan.days.length);
}

function proveOne(number: number): number {
  const { name, context } = aProofContext(number);
  const plan = derivePlan(context);
  add(`runners, ${name}`);
  countPlan(plan);
  const faults = checkPlan(context, plan);
  for (const { rule, text } of faults) {
    add(`broken, ${rule}`);
    if ((counts.get(`broken, ${rule}`) ?? 0) <= SHOWN_FAULTS)
      console.log(`runner ${number}: ${rule} ${text}`);
  }
  return faults.length;
}

let broken = 0;
for (let number = 0; number < CONTEXTS; number += 1) broken += proveOne(number);
for (const [name, count] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
  console.log(`${name.padEnd(32)} ${String(count).padStart(8)}`);
}
const deep = counts.get("sessions, deep") ?? 0;
const passed = CONTEXTS > 0 && broken === 0 && deep > CONTEXTS / 4;
console.log(`proof: ${CONTEXTS} runners, ${broken} hard rules broken`);
process.exitCode = passed ? 0 : 1;
