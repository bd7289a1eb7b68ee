import type { PlanFacts } from "../facts.ts";
import type { RaceFact } from "../race-facts.ts";
import type { RuleCard } from "./rule.ts";
import { HOUR } from "./rule.ts";
import { deepHoursBefore } from "./t3-before-race.ts";
import { deepHoursAfter } from "./t4-after-race.ts";

/** T5: T3 and T4 cut for every race alike, so their union is kept by itself; this finds races without room between. */
export const T5: RuleCard = {
  id: "T5",
  text: "With several races every distance to each of them is kept.",
  tag: "D",
};

/** Races ahead in a row between which no firm session has room. */
export function findCrowdedRaces(facts: PlanFacts): readonly (readonly [RaceFact, RaceFact])[] {
  const ahead = facts.races.filter((race) => race.finish >= facts.now);
  return ahead.flatMap((race, index) => {
    const next = ahead[index + 1];
    if (!next) return [];
    const opens = race.finish + deepHoursAfter(race, facts) * HOUR;
    const closes = next.start - deepHoursBefore(next, facts) * HOUR;
    return opens >= closes ? [[race, next] as const] : [];
  });
}
