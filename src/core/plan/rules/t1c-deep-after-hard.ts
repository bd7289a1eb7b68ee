import type { CutRule } from "./rule.ts";
import { afterSession, spansAround } from "./session-spans.ts";

/** Hours after a hard session before firm work. */
export const DEEP_AFTER_HARD = 24;

export const T1C: CutRule = {
  id: "T1c",
  text: "Firm work waits 24 hours after a hard session.",
  force: ["must"],
  tag: "D",
  sources: [],
  cut: (facts, { form, minutes }) =>
    form === "deep"
      ? spansAround(
          facts,
          (session) => session.class === "hard",
          (session) => afterSession(session, minutes, DEEP_AFTER_HARD),
        )
      : [],
};
