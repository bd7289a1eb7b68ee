import { type Because, because } from "../units/index.ts";
import { wholeHours } from "./anchors.ts";
import { formatRace } from "./day-words.ts";
import type { PlanFacts } from "./facts.ts";
import type { Explained } from "./item-because.ts";
import type { RaceFact } from "./race-facts.ts";
import { HOUR } from "./rules/rule.ts";
import { hoursBefore, NOT_HABITUATED_HOURS, tableDeepHours } from "./rules/t3-before-race.ts";
import { deepHoursAfter, POST_RACE } from "./rules/t4-after-race.ts";
import { findGate } from "./rules/t4-gate.ts";
import { texts } from "./texts.ts";

/** A race further than this beyond its own limit is no reason any more, hours. */
const NEAR_HOURS = 48;

/** A race with the hours to it and those that a rule keeps. */
interface Bound {
  readonly race: RaceFact;
  readonly gap: number;
  readonly limit: number;
}

/** T3 and T4: the races that bind it, one on each side at most. */
export const explainRaces = (facts: PlanFacts, item: Explained): readonly Because[] => [
  ...explainRaceAhead(facts, item),
  ...explainRaceBehind(facts, item),
];

/** 1.2: the well-timed last session before a long race; the planner pays for it, so it decided the day. */
export function explainSweetSpot(facts: PlanFacts, item: Explained): readonly Because[] {
  if (item.form === "gentle") return [];
  const race = facts.races.find((one) => isSweet(one, item.slotEnd));
  if (!race) return [];
  const hours = wholeHours(race.start - item.end);
  return [because("T3", texts.sweetSpot(hours, formatRace(facts, race)), { hours })];
}

function isSweet(race: RaceFact, end: number): boolean {
  if (race.class !== "long" && race.class !== "ultra") return false;
  const limit = tableDeepHours(race);
  return end >= race.start - (limit + NOT_HABITUATED_HOURS) * HOUR && end <= race.start - limit * HOUR;
}

/** Of several races the one that leaves least room, and only where it is near its limit. */
function findBinding(bounds: readonly Bound[]): Bound | null {
  const near = bounds.filter(({ gap, limit }) => gap <= limit + NEAR_HOURS);
  return near.reduce<Bound | null>(
    (least, one) => (least === null || one.gap - one.limit < least.gap - least.limit ? one : least),
    null,
  );
}

function explainRaceAhead(facts: PlanFacts, item: Explained): readonly Because[] {
  const { end, start, form } = item;
  const ahead = facts.races.filter((race) => race.start >= end);
  const bound = findBinding(
    ahead.map((race) => ({
      race,
      gap: wholeHours(race.start - end),
      limit: hoursBefore(race, facts, { form, minutes: end - start }),
    })),
  );
  if (!bound || isSweet(bound.race, item.slotEnd)) return [];
  const { race, gap, limit } = bound;
  return [because("T3", texts.beforeRace(gap, formatRace(facts, race), limit, form), { hours: gap, limit })];
}

function explainRaceBehind(facts: PlanFacts, { start, form }: Explained): readonly Because[] {
  const behind = facts.races.filter((race) => race.finish <= start);
  const bound = findBinding(
    behind.map((race) => ({
      race,
      gap: wholeHours(start - race.finish),
      limit: form === "deep" ? deepHoursAfter(race, facts) : POST_RACE[race.class][form],
    })),
  );
  if (!bound) return [];
  const { race, gap, limit } = bound;
  const text = texts.afterRace(gap, formatRace(facts, race), limit, form);
  return [because("T4", text, { hours: gap, limit }), ...(form === "deep" ? explainGate(facts, race) : [])];
}

function explainGate(facts: PlanFacts, race: RaceFact): readonly Because[] {
  const gate = findGate(race, facts);
  if (gate === "none") return [];
  const words = {
    assumed: texts.gateAssumed,
    noLog: texts.gateNoLog,
    closed: texts.gateClosed,
    passed: texts.gatePassed,
  };
  return [because("T4", words[gate], { gate })];
}
