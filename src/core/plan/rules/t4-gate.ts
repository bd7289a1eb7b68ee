import type { SorenessEntry } from "../../context/index.ts";
import { dayOfDate, startOfDay } from "../day-axis.ts";
import type { PlanFacts } from "../facts.ts";
import type { RaceFact } from "../race-facts.ts";
import { HOUR } from "./rule.ts";

/** T4's gate: legs at 2 or less on two mornings in a row, stairs at 3 or less. */
const CALM_LEGS = 2;
const CALM_STAIRS = 3;
/** A soreness log that is missing costs this much more, hours. */
const NO_LOG_HOURS = 48;
/** After this many days no log is asked for any more. */
const GATE_DAYS = 21;

/** How the gate of a race stands: not asked for, assumed for a race to come, passed, closed, or without a log. */
export type Gate = "none" | "assumed" | "passed" | "closed" | "noLog";

/** The state of the gate after a long or ultra race (table 1.3). Stairs that nobody rated count as sore. */
export function findGate(race: RaceFact, facts: PlanFacts): Gate {
  if (race.class !== "long" && race.class !== "ultra") return "none";
  if (race.finish > facts.now) return "assumed";
  if (race.day < -GATE_DAYS) return "none";
  const log = entriesSince(race, facts);
  if (log.length === 0) return "noLog";
  const last = log.at(-1)!;
  const before = log.at(-2);
  const inARow = before !== undefined && dayOf(facts, before) === dayOf(facts, last) - 1;
  return inARow && before.legs <= CALM_LEGS && isCalm(last) ? "passed" : "closed";
}

const isCalm = ({ legs, stairs }: SorenessEntry): boolean =>
  legs <= CALM_LEGS && stairs !== null && stairs <= CALM_STAIRS;

const dayOf = (facts: PlanFacts, entry: SorenessEntry): number => dayOfDate(facts.context, entry.date);

function entriesSince(race: RaceFact, facts: PlanFacts): readonly SorenessEntry[] {
  const since = facts.context.soreness.filter((entry) => dayOf(facts, entry) > race.day);
  return since.toSorted((one, other) => dayOf(facts, one) - dayOf(facts, other));
}

/**
 * The first minute at which the gate can stand open; minus infinity where it does not hold anything back.
 * @param opens minute from which deep work is fine with the gate passed
 */
export function gateOpensAt(race: RaceFact, facts: PlanFacts, opens: number): number {
  const gate = findGate(race, facts);
  if (gate !== "noLog" && gate !== "closed") return Number.NEGATIVE_INFINITY;
  const later = opens + NO_LOG_HOURS * HOUR;
  if (gate === "noLog") return later;
  return Math.max(later, startOfDay(facts.axis, secondCalmMorning(race, facts)));
}

/** Two mornings must be calm: the day after a first calm one, else two days after the last. */
function secondCalmMorning(race: RaceFact, facts: PlanFacts): number {
  const last = entriesSince(race, facts).at(-1)!;
  return dayOf(facts, last) + (last.legs <= CALM_LEGS ? 1 : 2);
}
