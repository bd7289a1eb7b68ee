import type { Form } from "../care/index.ts";
import type { PlanFacts } from "./facts.ts";
import { HOUR } from "./rules/rule.ts";
import { deepHoursBefore, NOT_HABITUATED_HOURS } from "./rules/t3-before-race.ts";
import { FIRST_DEEP_BEFORE_RACE } from "./rules/t16-first-deep.ts";

/** What a deep session needs of the last full session before it. */
export const LEVEL = {
  /** Nothing. */
  free: 0,
  /** It must be deep: no first deep session in the two weeks before an A race (T16). */
  afterDeep: 1,
  /** It must be deep and at most 28 dates back: a runner not habituated keeps two days more (T3). */
  habituated: 2,
} as const;

/** How many dates back a deep session still counts as habit (T3). */
export const HABIT_DAYS = 28;

/** Says for the start and end of a deep session what it needs before it. */
export function edgeLevel(facts: PlanFacts): (start: number, end: number) => number {
  const zones = facts.races.map((race) => {
    const until = race.start - deepHoursBefore(race, facts) * HOUR;
    const firstAfter = race.start - FIRST_DEEP_BEFORE_RACE * HOUR;
    return {
      habitAfter: until - NOT_HABITUATED_HOURS * HOUR,
      until,
      firstAfter: race.priority === "A" && !facts.everDeep ? firstAfter : Number.POSITIVE_INFINITY,
      start: race.start,
    };
  });
  return (start, end) => {
    let level: number = LEVEL.free;
    for (const zone of zones) {
      if (end > zone.habitAfter && end <= zone.until) return LEVEL.habituated;
      if (end > zone.firstAfter && start < zone.start) level = LEVEL.afterDeep;
    }
    return level;
  };
}

interface FirmPlace {
  readonly start: number;
  readonly end: number;
  readonly day: number;
}

interface Before {
  readonly full: boolean;
  readonly form: Form | null;
  readonly day: number;
}

/**
 * What firm work lacks before it at a place: T3's habit, or T16's first firm session in time; null where nothing.
 * @param before sessions of the plan before it, in order
 */
export function findLack(
  facts: PlanFacts,
  place: FirmPlace,
  before: readonly Before[],
): "habit" | "firstFirm" | null {
  const level = edgeLevel(facts)(place.start, place.end);
  if (level === LEVEL.free) return null;
  const last = before.findLast(({ full }) => full);
  const isDeep = last ? last.form === "deep" : facts.last.deep;
  if (level === LEVEL.afterDeep) return isDeep ? null : "firstFirm";
  const since = place.day - (last?.day ?? facts.last.day ?? Number.NEGATIVE_INFINITY);
  return isDeep && since <= HABIT_DAYS ? null : "habit";
}
