import { startOfDay } from "../day-axis.ts";
import type { CutRule } from "./rule.ts";
import { spansAround } from "./session-spans.ts";

/** T10 for moderate work: none of it lies on the day before the run. Deep work is held off further by T1a, T1c and T2. */
export const T10: CutRule = {
  id: "T10",
  text: "On the day of a hard run, massage comes after the run.",
  force: ["must", "like"],
  tag: "P",
  sources: [],
  cut: (facts, { form, minutes }) =>
    form === "moderate"
      ? spansAround(
          facts,
          (session) => session.class === "hard" || session.class === "veryHard",
          (session) => ({
            from: startOfDay(facts.axis, session.day) - minutes + 1,
            to: session.timed ? session.start : session.end,
          }),
        )
      : [],
};
