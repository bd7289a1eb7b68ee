import type { Variant } from "../variant.ts";
import type { CutRule } from "./rule.ts";
import { afterSession, spansAround } from "./session-spans.ts";

/** Hours after a very hard session before moderate pressure. */
export const MODERATE_AFTER_VERY_HARD = 36;
const LONG_GENTLE_AFTER = 24;
const SHORT_GENTLE_MINUTES = 30;
const GENTLE_MINUTES = 45;

export const T1D: CutRule = {
  id: "T1d",
  text: "In the first 36 hours after a very hard session only gentle work, up to 30 minutes on the first day.",
  force: ["must"],
  tag: "P",
  sources: ["10.3389/fphys.2017.00747"],
  cut: (facts, variant) => {
    const hours = hoursFor(variant);
    if (hours === 0) return [];
    return spansAround(
      facts,
      (session) => session.class === "veryHard",
      (session) => afterSession(session, variant.minutes, hours),
    );
  },
};

/** Deep work is T1a's affair. */
function hoursFor({ form, minutes }: Variant): number {
  if (form === "deep") return 0;
  if (form === "moderate" || minutes > GENTLE_MINUTES) return MODERATE_AFTER_VERY_HARD;
  return minutes > SHORT_GENTLE_MINUTES ? LONG_GENTLE_AFTER : 0;
}
