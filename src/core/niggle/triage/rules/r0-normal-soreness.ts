import type { TriageRule } from "./triage-rule.ts";

/** R0 is no flag and fires nothing; `normal-soreness.ts` says when it holds. */
export const R0: TriageRule = {
  id: "R0",
  text: "Dull soreness on both sides after a hard session is normal: gentle pressure only while it lasts.",
  tag: "P",
};
