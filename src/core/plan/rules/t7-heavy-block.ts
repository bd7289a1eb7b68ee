import type { RuleCard } from "./rule.ts";

/** T7: in a heavy block the need grows by a seventh a day; no deep slot that week, then moderate. */
export const T7: RuleCard = {
  id: "T7",
  text: "In a heavy block one session a week, medium where no firm one fits.",
  tag: "P",
};
