import type { PlanFacts } from "../facts.ts";
import type { RaceFact } from "../race-facts.ts";
import { deepMinutes } from "../variant.ts";
import { type CutRule, HOUR, hardSpan } from "./rule.ts";
import { deepHoursBefore } from "./t3-before-race.ts";
import { deepOpensAt } from "./t4-after-race.ts";

/** The days between two races in a row that leave no hour for firm work. */
export interface CrowdedStretch {
  /** From the finish before it to the next start. */
  readonly from: number;
  readonly to: number;
  /** The two races that leave no room: of several the ones that bind. */
  readonly after: RaceFact;
  readonly before: RaceFact;
}

/**
 * T5: T3 and T4 cut for every race alike, so their union is kept by itself. Where the union leaves no hour for firm work
 * between two races, gentle work is all that is planned there: medium work too waits until after the last of them.
 */
export const T5: CutRule = {
  id: "T5",
  text: "With several races every distance to each of them is kept; where no firm session fits between two, only gentle ones.",
  force: ["must"],
  tag: "D",
  sources: [],
  why: () => "The races lie too near each other for more than gentle work between them.",
  cut: (facts, { form, minutes }) =>
    form === "moderate"
      ? findCrowdedStretches(facts).map(({ from, to }) => hardSpan(from - minutes + 1, to))
      : [],
};

/** Every stretch between races, not yet over, that leaves no hour for a firm session (tables 1.2 and 1.3). */
export function findCrowdedStretches(facts: PlanFacts): readonly CrowdedStretch[] {
  const { races, now, context } = facts;
  const minutes = deepMinutes(context.wishes);
  return races.slice(1).flatMap((next, index) => {
    if (next.start <= now) return [];
    const behind = races.slice(0, index + 1);
    const from = Math.max(...behind.map(({ finish }) => finish));
    if (from >= next.start) return [];
    const after = latest(behind, (race) => deepOpensAt(race, facts));
    const before = latest(races.slice(index + 1), (race) => -closesAt(race, facts));
    const isCrowded = deepOpensAt(after, facts) + minutes > closesAt(before, facts);
    return isCrowded ? [{ from, to: next.start, after, before }] : [];
  });
}

/** The minute by which deep work before a race is over. */
const closesAt = (race: RaceFact, facts: PlanFacts): number =>
  race.start - deepHoursBefore(race, facts) * HOUR;

const latest = (races: readonly RaceFact[], minuteOf: (race: RaceFact) => number): RaceFact =>
  races.reduce((last, race) => (minuteOf(race) > minuteOf(last) ? race : last));
