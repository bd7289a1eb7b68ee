import { type Because, because } from "../units/index.ts";
import type { ClassInput } from "./class-input.ts";
import { formatFigure } from "./plain-figures.ts";

const RACE_HEART_RATE = 0.88;

/** What a race by itself makes of a session. */
export interface RaceSign {
  readonly class: "hard" | "veryHard";
  readonly because: Because;
}

/**
 * A race is very hard from effort 7 on; where no effort was given, with priority A or B or a mean heart rate of
 * 88 % of the highest, else hard. A race known by its tag alone counts as A or B unless heart rate shows less.
 * Null for what was no race, and for one with an effort under 7: there the effort decides.
 * Source: RULES 2.10 (a), E12.
 * @example findRaceSign(input) // { class: "veryHard", because: ... }
 */
export function findRaceSign(input: ClassInput): RaceSign | null {
  const { facts, race } = input;
  if (race === null && facts.activity.tag !== "race") return null;
  if (facts.rpe !== null) return facts.rpe >= 7 ? signByEffort(facts.rpe) : null;
  const priority = race?.priority ?? null;
  if (priority === "A" || priority === "B")
    return sign("veryHard", `A race of priority ${priority} without a felt effort counts as very hard.`, {
      priority,
    });
  return signByHeartRate(input, priority);
}

const signByEffort = (rpe: number): RaceSign =>
  sign("veryHard", `A race at effort ${formatFigure(rpe, 1)}.`, { rpe });

function signByHeartRate({ facts, thresholds }: ClassInput, priority: "C" | null): RaceSign {
  const max = thresholds.maxHeartRate.value;
  const share = facts.meanHeartRate === null || max === null ? null : facts.meanHeartRate / max;
  const inputs = { priority, shareOfMaxHeartRate: share };
  if (share !== null && share >= RACE_HEART_RATE)
    return sign("veryHard", `A race at ${formatFigure(share * 100)} % of your highest heart rate.`, inputs);
  if (share === null && priority === null)
    return sign("veryHard", "A race of which no more is known counts as very hard.", inputs);
  return sign("hard", "A race, but a minor one or at a lower heart rate: hard.", inputs);
}

const sign = (level: RaceSign["class"], text: string, inputs: Because["inputs"]): RaceSign => ({
  class: level,
  because: because("2.10a", text, inputs),
});
