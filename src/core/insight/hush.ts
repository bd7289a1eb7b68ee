import type { BodyState } from "../niggle/index.ts";
import type { MistakeId } from "./mistakes/finding.ts";

/**
 * What an open sign leaves to say. `silent`: nothing at all, as something is urgent or no care is allowed (L3, X-abs).
 * `careful`: something is to be seen or not yet known (L2), so only what asks for less may speak. `free`: all is well.
 */
export type Hush = "silent" | "careful" | "free";

/** They ask for less, for another look, or for an answer: no warmth, be seen, start small, move a booking. */
const CAREFUL: readonly MistakeId[] = ["C2", "C4", "C6", "C7"];

/**
 * How much may be said beside what triage and conditions say today.
 * Source: RULES 3.4 (effects table), 3.5; which of the seven wait at L2 is our own caution.
 * @example deriveHush(body) // "careful"
 */
export function deriveHush({ limits, niggles, whole }: BodyState): Hush {
  const beSeen = limits.beSeen ?? [];
  const isUrgent = whole.emergency || beSeen.some(({ level, emergency }) => level === "L3" || emergency);
  if (isUrgent || limits.selfCare === "none") return "silent";
  const isOpen = niggles.some(({ open, triage: { level } }) => open && level !== "L0" && level !== "L1");
  return beSeen.length > 0 || isOpen ? "careful" : "free";
}

/** Whether a finding may speak. @example mayTell("C1", "careful") // false */
export const mayTell = (rule: MistakeId, hush: Hush): boolean =>
  hush === "free" || (hush === "careful" && CAREFUL.includes(rule));
