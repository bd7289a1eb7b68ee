import { startOfDay } from "../day-axis.ts";
import type { PlanFacts } from "../facts.ts";
import type { RaceFact } from "../race-facts.ts";
import type { Variant } from "../variant.ts";
import { type CutRule, HOUR, hardSpan, type Span } from "./rule.ts";
import { gateOpensAt } from "./t4-gate.ts";

/** Table 1.3: hours from the finish. */
export const POST_RACE = {
  short: { gentle: 0, moderate: 36, deep: 48 },
  mid: { gentle: 12, moderate: 48, deep: 72 },
  long: { gentle: 24, moderate: 72, deep: 120 },
  ultra: { gentle: 24, moderate: 120, deep: 168 },
} as const;

/** On race day itself: up to 20 minutes, from two hours after the finish; after an ultra nobody can know. */
const RACE_DAY = { minutes: 20, hours: 2 } as const;
/** A full gentle session after a race lasts up to 45 minutes. */
const GENTLE_MINUTES = 45;

/** Hours from the finish until deep work, the gate apart; for long races the runner's own (2.12). */
export const deepHoursAfter = (race: RaceFact, facts: PlanFacts): number =>
  race.class === "long" ? facts.context.tunables.deepAfterLongRace : POST_RACE[race.class].deep;

export const T4: CutRule = {
  id: "T4",
  text: "After a race the body gets gentle work first, medium and firm work days later.",
  force: ["must"],
  tag: "P",
  sources: ["10.2519/jospt.2016.6455", "10.1371/journal.pone.0207313"],
  cut: (facts, variant) =>
    facts.races.flatMap((race) =>
      variant.form === "gentle" ? gentleSpans(race, facts, variant) : [fullSpan(race, facts, variant)],
    ),
};

function fullSpan(race: RaceFact, facts: PlanFacts, { form, minutes }: Variant): Span {
  const from = race.start - minutes + 1;
  if (form === "moderate") return hardSpan(from, race.finish + POST_RACE[race.class].moderate * HOUR);
  return hardSpan(from, deepOpensAt(race, facts));
}

/** The first minute for deep work after a race, its gate included. */
export function deepOpensAt(race: RaceFact, facts: PlanFacts): number {
  const opens = race.finish + deepHoursAfter(race, facts) * HOUR;
  return Math.max(opens, gateOpensAt(race, facts, opens));
}

/** A short one may lie later on race day; any longer one waits for the next day and for its own hour. */
function gentleSpans(race: RaceFact, facts: PlanFacts, { minutes }: Variant): readonly Span[] {
  const from = race.start - minutes + 1;
  const nextDay = startOfDay(facts.axis, race.day + 1);
  const table = POST_RACE[race.class];
  const full = race.finish + (minutes > GENTLE_MINUTES ? table.moderate : table.gentle) * HOUR;
  if (minutes > RACE_DAY.minutes || race.class === "ultra") return [hardSpan(from, Math.max(full, nextDay))];
  const short = race.finish + RACE_DAY.hours * HOUR;
  return [hardSpan(from, short), hardSpan(Math.max(nextDay, from), full)];
}
