import {
  addDays,
  daysBetween,
  type Instant,
  type LocalDate,
  localDateAt,
  type TimeZone,
} from "../../units/index.ts";
import type { Seen } from "../niggle.ts";
import type { TriageRuleId } from "./finding.ts";
import type { ScoredDay } from "./score-of-day.ts";
import { hasAdvice, type StandingTrigger } from "./standing-trigger.ts";
import type { RunOfDay } from "./triage-input.ts";

/** D up to which a place is calm. */
const CALM = 1;
const LONG_CALM_DAYS = 14;
const SHORT_CALM_DAYS = 3;
/** A day without a word in the fortnight is forgiven, a long silence is not: it says nothing. */
const LONGEST_GAP = 3;

/** Rules that three calm days and one easy run close. */
const SHORT_RULES: readonly TriageRuleId[] = ["R1", "R3", "R-NRS"];

/** What the closing of a level rests on. */
export interface ClosingInput {
  readonly trigger: Pick<StandingTrigger, "rule" | "urgency" | "firedAt">;
  readonly days: readonly ScoredDay[];
  readonly runs: readonly RunOfDay[];
  readonly seen: readonly Seen[];
  /** When the seven-day clock closed the episode; null while it runs. */
  readonly clockClosedAt: Instant | null;
  readonly at: Instant;
}

/** The calm days that end with the last logged one, oldest first; `gap` is the longest step between two of them. */
function calmStreak({ trigger, days }: ClosingInput, gap: number): readonly ScoredDay[] {
  const after = days.filter(({ loggedAt }) => loggedAt > trigger.firedAt);
  const streak: ScoredDay[] = [];
  for (const day of after.toReversed()) {
    const next = streak.at(-1);
    const isNear = next === undefined || daysBetween(day.date, next.date) <= gap;
    if (day.score === null || day.score > CALM || !isNear) break;
    streak.push(day);
  }
  return streak.toReversed();
}

const spanOf = (streak: readonly ScoredDay[]): number => {
  const [first, last] = [streak[0], streak.at(-1)];
  return first === undefined || last === undefined ? 0 : daysBetween(first.date, last.date) + 1;
};

/** An easy run on a calm day after three calm days. A run in the log with no record of it counts as it was felt. */
function hasCalmRun(streak: readonly ScoredDay[], runs: readonly RunOfDay[]): boolean {
  const first = streak[0];
  if (first === undefined) return false;
  return streak.some(({ date, entry }) => {
    const ran = runs.filter((run) => run.date === date);
    const isRun = ran.length > 0 || entry.run !== null;
    return date >= addDays(first.date, SHORT_CALM_DAYS) && isRun && ran.every(({ easy }) => easy);
  });
}

/** Whether three calm days allow one easy run at R1, R3 or R-NRS although the rule says not to run. */
export const isEasyRunAllowed = (input: ClosingInput): boolean =>
  SHORT_RULES.includes(input.trigger.rule) &&
  input.trigger.urgency.level === "L2" &&
  spanOf(calmStreak(input, 1)) >= SHORT_CALM_DAYS;

/**
 * Whether a trigger's level is closed at a moment (RULES 3.4, "Level and closing"). L3: only by being seen, with the
 * advice on record. L2: seen, or
 * D at most 1 for 14 days; R1, R3 and R-NRS also by three such days and an easy run at most 1. L1: seen, or closed by
 * the clock. What was logged before it fired does not count.
 * @example isLevelClosed({ trigger, days, runs: [], seen: [], clockClosedAt: null, at })
 */
export function isLevelClosed(input: ClosingInput): boolean {
  const { trigger, seen, at, clockClosedAt } = input;
  const looked = seen.filter((one) => one.at >= trigger.firedAt && one.at <= at);
  if (trigger.urgency.level === "L3") return looked.some(hasAdvice);
  if (looked.length > 0) return true;
  if (trigger.urgency.level === "L1")
    return clockClosedAt !== null && clockClosedAt >= trigger.firedAt && clockClosedAt <= at;
  if (spanOf(calmStreak(input, LONGEST_GAP)) >= LONG_CALM_DAYS) return true;
  return SHORT_RULES.includes(trigger.rule) && hasCalmRun(calmStreak(input, 1), input.runs);
}

/** The date after the one on which a trigger fired, where the runner lives. */
export const morningAfter = (firedAt: Instant, zone: TimeZone): LocalDate =>
  addDays(localDateAt(firedAt, zone), 1);
