import type { RuleCard } from "../../units/index.ts";

/** T7: in a heavy block the need grows by a seventh a day; no deep slot that week, then moderate. */
export const T7: RuleCard = {
  id: "T7",
  text: "In a heavy block one session a week, medium where no firm one fits.",
  force: ["like"],
  tag: "P",
  sources: ["10.1016/j.ptsp.2011.02.007"],
};
