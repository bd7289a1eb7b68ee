import { daysBetween, hoursBetween, kilometresOf, type LocalDate } from "../units/index.ts";
import type { RaceFacts } from "./session-class.ts";
import type { SessionFacts } from "./session-facts.ts";

const START_HOURS = 1;
/** On race day itself a shorter session may be the warm-up of a race still to come, share of its distance. */
const LEAST_SHARE_TODAY = 0.5;
/** A tag alone knows no distance but the watch's, which strays by some percent. */
const MEASURED_SHARE = 1.03;
/** Less of the entered distance was not the whole race (E15). */
const FINISHED_SHARE = 0.9;

/** What races are matched against. */
export interface RaceDays {
  readonly sessions: readonly SessionFacts[];
  readonly races: readonly RaceFacts[];
  readonly today: LocalDate;
}

/**
 * Which session was which race: on foot, on its date; the one under way within an hour of the start where that is
 * known, else the longest. On race day itself the warm-up is left alone, as core/training does: a session that ended
 * before the gun, or one under half the distance that was not under way at the gun. Sessions without a race are not in the map.
 * Source: RULES 2.10 (a), practice.
 * @example matchRaces({ sessions, races, today }).get(sessions[4]) // { date: "2026-04-19", priority: "A", ... }
 */
export function matchRaces({ sessions, races, today }: RaceDays): ReadonlyMap<SessionFacts, RaceFacts> {
  const matched = new Map<SessionFacts, RaceFacts>();
  if (races.length === 0) return matched;
  const byDate = groupByDate(sessions, new Set(races.map((race) => race.date)));
  for (const race of races) {
    const free = (byDate.get(race.date) ?? []).filter(
      (facts) => !matched.has(facts) && !mayBeWarmUp(facts, race, today),
    );
    const run = findLongest(free.filter((facts) => isUnderWay(facts, race))) ?? findLongest(free);
    if (run !== null) matched.set(run, race);
  }
  return matched;
}

function groupByDate(
  sessions: readonly SessionFacts[],
  dates: ReadonlySet<string>,
): ReadonlyMap<string, readonly SessionFacts[]> {
  const byDate = new Map<string, SessionFacts[]>();
  for (const facts of sessions) {
    const date = facts.activity.summary.localDate;
    if (!facts.onFoot || !dates.has(date)) continue;
    const group = byDate.get(date) ?? [];
    group.push(facts);
    byDate.set(date, group);
  }
  return byDate;
}

function isUnderWay({ activity: { summary } }: SessionFacts, race: RaceFacts): boolean {
  if (race.start === null || Math.abs(daysBetween(summary.localDate, race.date)) > 1) return false;
  const sinceStart = hoursBetween(summary.startedAt, race.start);
  return sinceStart >= -START_HOURS && sinceStart <= summary.elapsed / 3600 + START_HOURS;
}

function mayBeWarmUp(facts: SessionFacts, race: RaceFacts, today: LocalDate): boolean {
  if (race.date < today) return false;
  const { startedAt, elapsed } = facts.activity.summary;
  if (race.start !== null && startedAt + 1000 * elapsed <= race.start) return true;
  if (isUnderWay(facts, race)) return false;
  return facts.kilometres !== null && facts.kilometres < LEAST_SHARE_TODAY * kilometresOf(race.distance);
}

function findLongest(group: readonly SessionFacts[]): SessionFacts | null {
  const reach = (facts: SessionFacts): number => facts.kilometres ?? facts.minutes / 10;
  return group.reduce<SessionFacts | null>(
    (longest, facts) => (longest === null || reach(facts) > reach(longest) ? facts : longest),
    null,
  );
}

/**
 * Whether a race was longer than short: more than 10 km, or more than 75 minutes for less. Counted as actually run:
 * a race given up early is as long as it was (E15).
 * Source: RULES 1.2, 2.10.
 * @example isMidOrLonger(facts, { distance: metres(21097), ... }) // true
 */
export function isMidOrLonger(facts: SessionFacts, race: RaceFacts | null): boolean {
  if (facts.minutes > 75) return true;
  const measured = facts.kilometres;
  const entered = race === null ? null : kilometresOf(race.distance);
  if (entered === null) return measured !== null && measured > 10 * MEASURED_SHARE;
  const finished = measured === null || measured >= FINISHED_SHARE * entered;
  return (finished ? entered : measured) > 10;
}
