import { addHours, instantAt, type TimeZone } from "../units/index.ts";
import type { R5 } from "./clock/clock.ts";
import { worseLevel } from "./level-order.ts";
import type { TriageResult } from "./triage-result.ts";

/** R5 at L2 is to be seen within a week of the day on which it reached that level (3.4). */
const R5_HOURS = 168;

/**
 * A triage result with R5 of the clock of its place: the worse level, the nearer deadline, all reasons. While questions
 * are open an L1 stays "not yet known"; an L2 is proven and shown.
 * @source RULES 3.4 (level = max over triggers; unanswered) and 3.6
 * @example addClock(triage, clock.r5, zone).level // "L2"
 */
export function addClock(triage: TriageResult, r5: R5 | null, zone: TimeZone): TriageResult {
  if (r5 === null) return triage;
  const because = [...triage.because, ...r5.because];
  if (r5.level === "L1") return { ...triage, because, level: triage.level && worseLevel(triage.level, "L1") };
  if (triage.level === "L3" || triage.emergency) return { ...triage, because };
  const deadline = addHours(instantAt(r5.on, 0, zone), R5_HOURS);
  const level = triage.level === null ? "L2" : worseLevel(triage.level, "L2");
  const isNearer = triage.deadline === null || deadline < triage.deadline;
  return { ...triage, because, level, ...(isNearer ? { deadline, deadlineHours: hours(triage) } : {}) };
}

/** The shorter of the two limits stays the one that is named. */
const hours = ({ deadlineHours }: TriageResult): number => Math.min(deadlineHours ?? R5_HOURS, R5_HOURS);
