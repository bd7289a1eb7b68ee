import { type CutRule, hardSpan } from "./rule.ts";

/**
 * T14: the windows are the runner's free hours already; a session in them is in the way as well, an expected one too:
 * nobody lies on a bench while running.
 */
export const T14: CutRule = {
  id: "T14",
  text: "Only in your free hours, and not during training.",
  force: ["must", "like"],
  tag: "P",
  sources: [],
  cut: ({ sessions }, { minutes }) =>
    sessions.filter(({ timed }) => timed).map(({ start, end }) => hardSpan(start - minutes + 1, end)),
};
