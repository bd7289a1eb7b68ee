import type { Form } from "../care/index.ts";
import type { PlanFacts } from "./facts.ts";

/** Whether a session is the first firm one that is known of: none done, and none booked or chosen before it (T16). */
export const isFirstDeep = (
  { everDeep }: PlanFacts,
  session: { readonly form: Form | null },
  before: readonly { readonly form: Form | null }[],
): boolean => session.form === "deep" && !everDeep && !before.some(({ form }) => form === "deep");
