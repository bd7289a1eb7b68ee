import { isQuality } from "../session-facts.ts";
import type { CutRule } from "./rule.ts";
import { beforeSession, spansAround } from "./session-spans.ts";

/** T2. The gap is the runner's own, 24 hours at least (2.12). */
export const T2: CutRule = {
  id: "T2",
  text: "Firm work ends at least 24 hours before the next hard session or race.",
  force: ["must", "like"],
  tag: "P",
  sources: ["10.1089/acm.2006.6401"],
  why: ({ context }) =>
    `Firm work ends at least ${context.tunables.deepBeforeQuality} hours before the next hard session or race.`,
  cut: (facts, { form, minutes }) =>
    form === "deep"
      ? spansAround(facts, isQuality, (session) =>
          beforeSession(session, minutes, facts.context.tunables.deepBeforeQuality),
        )
      : [],
};
