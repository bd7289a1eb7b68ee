import { type Because, because } from "../units/index.ts";
import { formatFigure, formatKilometres, roundTo } from "./plain-figures.ts";
import type { SessionFacts } from "./session-facts.ts";

const METRES_DOWN = 500;
const METRES_PER_KILOMETRE = 30;
const FEWEST_KILOMETRES = 8;

/**
 * Much downhill on foot: 500 m or more, or 30 m per kilometre over 8 km or more. Null otherwise or without altitude.
 * Source: RULES 2.10 (f); braking muscles pay for what costs the heart little (2.6).
 * @example findBigDescent(facts)?.text // "640 m downhill: ..."
 */
export function findBigDescent(facts: SessionFacts): Because | null {
  const { descent } = facts.activity.summary;
  if (!facts.onFoot || descent === null) return null;
  const kilometres = facts.kilometres ?? 0;
  const steep = kilometres >= FEWEST_KILOMETRES && descent / kilometres >= METRES_PER_KILOMETRE;
  if (descent < METRES_DOWN && !steep) return null;
  const way = facts.kilometres === null ? "" : ` over ${formatKilometres(facts.kilometres)}`;
  return because(
    "2.10f",
    `${formatFigure(descent)} m downhill${way}: hard on the legs whatever the pace says.`,
    { descentMetres: roundTo(descent, 0), kilometres: facts.kilometres },
  );
}
