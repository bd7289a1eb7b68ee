import type { PlanFacts } from "./facts.ts";
import type { RaceFact } from "./race-facts.ts";
import { HOUR } from "./rules/rule.ts";
import { ANCHOR_HOURS } from "./rules/t9-easy-stretch.ts";
import { isQuality, type SessionFact } from "./session-facts.ts";

/** What a session is timed by. */
export interface Anchors {
  /** The last very hard session of the week before. */
  readonly after: SessionFact | null;
  /** The next hard session or race within a week. */
  readonly before: SessionFact | null;
  readonly raceBehind: RaceFact | null;
  readonly raceAhead: RaceFact | null;
}

/** Races further away than this are no reason for anything, hours. */
const RACE_REACH = 14 * 24;

/** The sessions and races around a treatment. */
export function findAnchors({ sessions, races }: PlanFacts, start: number, end: number): Anchors {
  const reach = ANCHOR_HOURS * HOUR;
  const veryHard = sessions.filter((session) => session.class === "veryHard" && session.end <= start);
  const last = veryHard.reduce<SessionFact | null>(
    (most, one) => (!most || one.end > most.end ? one : most),
    null,
  );
  const next = sessions.find((session) => isQuality(session) && session.start >= end) ?? null;
  const behind = races.findLast((race) => race.finish <= start) ?? null;
  const ahead = races.find((race) => race.start >= end) ?? null;
  return {
    after: last && start - last.end <= reach ? last : null,
    before: next && next.start - end <= reach ? next : null,
    raceBehind: behind && start - behind.finish <= RACE_REACH * HOUR ? behind : null,
    raceAhead: ahead && ahead.start - end <= RACE_REACH * HOUR ? ahead : null,
  };
}

/** Whole hours of a stretch of minutes. @example wholeHours(119) // 1 */
export const wholeHours = (minutes: number): number => Math.floor(minutes / HOUR);
