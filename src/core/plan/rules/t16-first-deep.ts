import type { RuleCard } from "../../units/index.ts";

/** T16: decided on the edge, as an earlier session of the plan may be the first deep one. */
export const T16: RuleCard = {
  id: "T16",
  text: "No first firm session in the two weeks before a main race; elsewhere the first one is short and of medium pressure.",
  force: ["must"],
  tag: "P",
  sources: [],
};

/** Hours before an A race without a first deep session. */
export const FIRST_DEEP_BEFORE_RACE = 14 * 24;
