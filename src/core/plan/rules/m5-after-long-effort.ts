import type { PlanFacts } from "../facts.ts";
import { blockOf } from "../facts.ts";
import type { SessionFact } from "../session-facts.ts";
import { WEIGHTS } from "../weights.ts";
import { type CutRule, HOUR } from "./rule.ts";
import { afterSession, spansAround } from "./session-spans.ts";
import { easyWeekSpans } from "./t8-easy-week.ts";

/** Hours after a long effort with gentle work only. */
export const GENTLE_ONLY_HOURS = 48;
/** A gentle session after a long effort brings most from half a day to two days after it. */
const REWARD_FROM = 12;

/** After races of class mid and longer T4 says the same, and says it longer. */
export const M5: CutRule = {
  id: "M5",
  text: "In the two days after a long effort only gentle work.",
  force: ["must", "like"],
  tag: "P",
  sources: ["10.3389/fphys.2017.00747"],
  cut: (facts, { form, minutes }) =>
    form === "gentle"
      ? []
      : spansAround(
          facts,
          (session) => session.longEffort && !isBigRace(session),
          (session) => afterSession(session, minutes, GENTLE_ONLY_HOURS),
        ),
};

const isBigRace = ({ raceClass }: SessionFact): boolean => raceClass !== null && raceClass !== "short";

/** What asks for a gentle session. */
export type GentleReason = "race" | "exceptional" | "long" | "easyWeek";

/** Starts at which a gentle session is worth something, in points, and why. */
export interface GentleWindow {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly reason: GentleReason;
  readonly session: SessionFact | null;
}

/** Every window for a gentle session: 12 to 48 hours after what asks for it, and three dates of an easy week. */
export function deriveGentleWindows(facts: PlanFacts): readonly GentleWindow[] {
  const { gentleSessions } = facts.context.wishes;
  const after = facts.sessions.flatMap((session): readonly GentleWindow[] => {
    const reason = reasonFor(session);
    if (reason === null) return [];
    const from = session.end + REWARD_FROM * HOUR;
    const to = session.end + GENTLE_ONLY_HOURS * HOUR + 1;
    return [{ from, to, value: rewardOf(reason, session, facts), reason, session }];
  });
  const value = gentleSessions ? WEIGHTS.rewardWish : WEIGHTS.rewardEasy;
  const easy = easyWeekSpans(facts).map(
    ({ from, to }): GentleWindow => ({ from, to, value, reason: "easyWeek", session: null }),
  );
  return [...after, ...easy].sort((one, other) => one.from - other.from || one.to - other.to);
}

/** An effort that is only expected asks for nothing. */
function reasonFor(session: SessionFact): GentleReason | null {
  if (session.expected) return null;
  if (isBigRace(session)) return "race";
  if (session.exceptional) return "exceptional";
  return session.longEffort ? "long" : null;
}

function rewardOf(reason: GentleReason, session: SessionFact, { context }: PlanFacts): number {
  const wished = context.wishes.gentleSessions ? WEIGHTS.rewardWish : 0;
  if (reason === "race") return WEIGHTS.rewardRace;
  if (reason === "long") return Math.max(WEIGHTS.rewardLong, wished);
  const { heavy, other } = WEIGHTS.rewardExceptional;
  return Math.max(blockOf(context, session.day) === "heavy" ? heavy : other, wished);
}
