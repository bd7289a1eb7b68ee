import type { RuleCard } from "../../units/index.ts";

/** T6: the need of need.ts and the prices of gap.ts. */
export const T6: RuleCard = {
  id: "T6",
  text: "One session of 45 to 60 minutes every two to four weeks.",
  force: ["like"],
  tag: "P",
  sources: ["10.1016/j.ptsp.2011.02.007"],
};

/** Overdue from more than this many dates after the last full session. */
export const OVERDUE_DAYS = 28;
