import { type Because, because } from "../units/index.ts";
import { type ClassInput, NEW_DAYS } from "./class-input.ts";
import { isMidOrLonger } from "./match-races.ts";
import { formatFigure, formatKilometres, formatMinutes, roundTo } from "./plain-figures.ts";

const ALWAYS_LONG_MINUTES = 150;
const WALKER_KILOMETRES = 30;
const TIMES_USUAL = 1.5;
const FEWEST_MINUTES = 70;
const NEW_RUNNER_MINUTES = 90;

/**
 * Whether a session was long for this runner: 1.5 times the median run of 28 days and at least 70 minutes (90
 * minutes where nothing is usual yet), 150 minutes of any sport, a race over 10 km or 75 minutes; for walkers
 * 30 km too. Null otherwise.
 * Source: RULES 2.10.
 * @example findLongEffort(input)?.text // "95 minutes, 1.7 times your usual run."
 */
export function findLongEffort(input: ClassInput): Because | null {
  const { facts, race } = input;
  const minutes = roundTo(facts.minutes, 1);
  if (facts.minutes >= ALWAYS_LONG_MINUTES)
    return sign(`${formatMinutes(facts.minutes)}: from ${ALWAYS_LONG_MINUTES} on a long effort.`, {
      minutes,
    });
  if (!facts.onFoot) return null;
  if ((race !== null || facts.activity.tag === "race") && isMidOrLonger(facts, race))
    return sign("A race over more than 10 km or 75 minutes: a long effort.", { minutes });
  if (facts.walker && facts.kilometres !== null && facts.kilometres >= WALKER_KILOMETRES)
    return sign(`${formatKilometres(facts.kilometres)} on foot: a long effort.`, {
      kilometres: facts.kilometres,
    });
  return findLongBesideUsual(input);
}

function findLongBesideUsual({ facts, own }: ClassInput): Because | null {
  const usual = own.days >= NEW_DAYS ? own.runMinutes : null;
  const limit = usual === null ? NEW_RUNNER_MINUTES : Math.max(FEWEST_MINUTES, TIMES_USUAL * usual);
  if (facts.minutes < limit) return null;
  const beside =
    usual === null
      ? `from ${NEW_RUNNER_MINUTES} on a long effort while your usual run is not known`
      : `${formatFigure(facts.minutes / usual, 1)} times your usual run`;
  return sign(`${formatMinutes(facts.minutes)}, ${beside}.`, {
    minutes: roundTo(facts.minutes, 1),
    usualMinutes: usual,
  });
}

const sign = (text: string, inputs: Because["inputs"]): Because => because("2.10 longEffort", text, inputs);
