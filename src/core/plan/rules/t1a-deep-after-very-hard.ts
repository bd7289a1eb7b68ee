import type { CutRule } from "./rule.ts";
import { afterSession, spansAround } from "./session-spans.ts";

/** T1a. The floor is the runner's own, 48 to 96 hours (2.12). */
export const T1A: CutRule = {
  id: "T1a",
  text: "Firm work waits at least 48 hours after a very hard session.",
  force: ["must"],
  tag: "P",
  sources: [],
  why: ({ context }) =>
    `Firm work waits at least ${context.tunables.deepAfterVeryHard} hours after a very hard session.`,
  cut: (facts, { form, minutes }) =>
    form === "deep"
      ? spansAround(
          facts,
          (session) => session.class === "veryHard",
          (session) => afterSession(session, minutes, facts.context.tunables.deepAfterVeryHard),
        )
      : [],
};
