import type { Form } from "../care/index.ts";
import type { PlanningContext } from "../context/index.ts";
import { type Because, because } from "../units/index.ts";
import { deriveFacts, type PlanFacts } from "./facts.ts";
import { CUT_RULES } from "./rules/cut-rules.ts";
import type { CutRule } from "./rules/rule.ts";
import { deriveVariants, type Variant } from "./variant.ts";

/** The firmest form that no rule forbids right now, and which rules forbid the firmer ones. */
export interface AllowedNow {
  readonly pressure: Form | "none";
  readonly because: readonly Because[];
}

const FIRMEST_FIRST: readonly Form[] = ["deep", "moderate", "gentle"];

/** Being free or not says nothing about what the legs can take. */
const ABOUT_THE_LEGS = CUT_RULES.filter(({ id }) => id !== "T14");

/**
 * What pressure is fine for a treatment that starts now, whatever the runner's free hours. Rules against sessions that
 * are only expected do not forbid, they are preferences (E10).
 * @source RULES 1.1 to 1.3 (practice)
 * @example deriveAllowedNow(context).pressure // "moderate"
 */
export function deriveAllowedNow(context: PlanningContext): AllowedNow {
  const facts = deriveFacts(context);
  const variants = deriveVariants({ pressureCap: context.limits.pressureCap, wishes: context.wishes });
  const reasons = new Map<string, Because>();
  for (const form of FIRMEST_FIRST) {
    const shortest = variants.filter((variant) => variant.form === form).at(-1);
    const rules = shortest ? findRulesAgainst(facts, shortest) : [];
    if (shortest && rules.length === 0) return { pressure: form, because: [...reasons.values()] };
    for (const { id, text } of rules) reasons.set(id, because(id, text, { form }));
  }
  return { pressure: "none", because: [...reasons.values(), ...context.limits.because] };
}

const findRulesAgainst = (facts: PlanFacts, variant: Variant): readonly CutRule[] =>
  ABOUT_THE_LEGS.filter(({ cut }) =>
    cut(facts, variant).some(
      ({ from, to, expected }) => expected === null && from <= facts.now && facts.now < to,
    ),
  );
