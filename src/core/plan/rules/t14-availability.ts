import type { CutRule } from "./rule.ts";
import { spansAround } from "./session-spans.ts";

/** T14: the windows are the runner's free hours already; a session in them is in the way as well. */
export const T14: CutRule = {
  id: "T14",
  text: "Only in your free hours, and not during training.",
  tag: "P",
  cut: (facts, { minutes }) =>
    spansAround(
      facts,
      (session) => session.timed,
      (session) => ({ from: session.start - minutes + 1, to: session.end }),
    ),
};
