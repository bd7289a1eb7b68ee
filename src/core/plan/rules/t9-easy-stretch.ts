import type { RuleCard } from "../../units/index.ts";

export const T9: RuleCard = {
  id: "T9",
  text: "With no very hard session a week either side, the due date decides; easy days, later hours.",
  force: ["like"],
  tag: "D",
  sources: [],
};

/** No very hard session within this many hours either side: timing has no anchor. */
export const ANCHOR_HOURS = 168;
/** The later part of the day begins here, minutes. */
export const LATE_FROM = 15 * 60;
