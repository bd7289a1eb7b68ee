import { type Because, because } from "../units/index.ts";
import type { LoadOnDay } from "./load-kind.ts";
import { count } from "./plain-figures.ts";
import type { Confidence } from "./session-class.ts";

const FULL_DAYS = 42;
const FEWEST_DAYS = 28;
const WEEK = 7;
const FEWEST_MEASURED = 12;
const FEWEST_SESSIONS = 6;

/** How far a load history can be trusted, and why. */
export interface HistoryConfidence {
  readonly confidence: Confidence;
  readonly because: Because;
}

/**
 * High with 42 days of history, no unknown day among the last 42 and 12 sessions in them with felt effort or heart
 * rate; medium with 28 days, no unknown day in the last week and 6 sessions; else low. Each part can only fall when
 * data is taken away.
 * Source: RULES 2.7, 2.11; the numbers of sessions are practice.
 * @example rateHistory(loads, days, today).confidence // "high"
 */
export function rateHistory(
  loads: readonly LoadOnDay[],
  days: readonly (number | null)[],
  today: number,
): HistoryConfidence {
  const recent = loads.filter(({ day }) => day > today - FULL_DAYS);
  const measured = recent.filter(
    ({ load: { byKind } }) => byKind.sessionRpe !== undefined || byKind.hrStress !== undefined,
  ).length;
  const unknown = (last: number): number => days.slice(-last).filter((load) => load === null).length;
  const facts = { days: days.length, unknownDays: unknown(FULL_DAYS), sessions: recent.length, measured };
  const high = facts.days >= FULL_DAYS && facts.unknownDays === 0 && measured >= FEWEST_MEASURED;
  const medium = facts.days >= FEWEST_DAYS && unknown(WEEK) === 0 && recent.length >= FEWEST_SESSIONS;
  const confidence = high ? "high" : medium ? "medium" : "low";
  return { confidence, because: because("2.11", tellFacts(facts, confidence), { ...facts, confidence }) };
}

function tellFacts(
  facts: {
    readonly days: number;
    readonly unknownDays: number;
    readonly sessions: number;
    readonly measured: number;
  },
  confidence: Confidence,
): string {
  const found = `${count(facts.days, "day")} of history; in the last ${FULL_DAYS}, ${count(facts.sessions, "session")} (${facts.measured} with effort or heart rate) and ${count(facts.unknownDays, "day")} of which nothing is known`;
  return `Confidence ${confidence}: ${found}.`;
}
