import type { PlanItem } from "../plan/index.ts";
import type { Because } from "../units/index.ts";

/** Rules that a runner may break with open eyes (C7); whatever else speaks against a session is safety (T13). */
const OVERRIDABLE = ["M5", "T1a", "T1c", "T1d", "T2", "T3", "T4", "T5", "T10", "T11", "T12", "T16"];

/**
 * Whether a rule is of those that a runner may break on their own word.
 * Source: RULES 1.10, C7 and T13.
 * @example isOverridable("T13") // false
 */
export const isOverridable = (rule: string): boolean => OVERRIDABLE.includes(rule);

/**
 * Where the words about the booking itself begin, after all that speaks against it: an index into the item's reasons.
 * Source: RULES 1.0 (order of reasons).
 * @example endOfFaults(item) // 1
 */
export const endOfFaults = ({ because: why }: PlanItem): number => {
  const end = why.findIndex(({ rule }) => rule === "T14");
  return end === -1 ? why.length : end;
};

/**
 * What speaks against a booked session of a plan; nothing while it stands as booked.
 * Source: RULES 1.4.
 * @example faultsOf(item).map(({ rule }) => rule) // ["T1a"]
 */
export const faultsOf = (item: PlanItem): readonly Because[] =>
  item.status === "cancelSuggested" ? item.because.slice(0, endOfFaults(item)) : [];

/** What the plan advises about a booked session that breaks a rule. */
const ADVICE = /^Better cancel or move it\. | Better move it\.$/g;

/**
 * The sentence of a reason, without what to do about it.
 * @example ruleSentence(because("T1a", "Better cancel or move it. Firm work waits.")) // "Firm work waits."
 */
export const ruleSentence = ({ text }: Because): string => text.replace(ADVICE, "");
