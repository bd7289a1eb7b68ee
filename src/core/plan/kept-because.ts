import { type Because, because } from "../units/index.ts";
import { NOWHERE } from "./board.ts";
import { dateOfDay, formatWeekday } from "./day-words.ts";
import { type Displayed, listDisplayed } from "./display-node.ts";
import type { Chosen } from "./items.ts";
import type { ShownFact } from "./shown-facts.ts";
import type { SolvedContext } from "./solve-context.ts";
import { texts } from "./texts.ts";
import { CLEARLY } from "./verdict.ts";

/** Two sessions are 84 hours apart at least, so that a better place lies no more days away. */
const REACH = 3;

/** A session that stays where the runner saw it, although another place would be better by itself. */
export function explainKept(solved: SolvedContext, one: Chosen, shown: ShownFact | null): readonly Because[] {
  if (!one.full || shown === null || shown.start !== one.start || shown.form !== one.form) return [];
  const places = [...listDisplayed(solved, one.day - REACH, one.day + REACH)].filter(
    ({ full, regret }) => full && regret < NOWHERE,
  );
  const own = places.find(({ start, form }) => start === one.start && form === one.form);
  if (!own || own.regret < CLEARLY) return [];
  const best = places.reduce((least, place) => (place.regret < least.regret ? place : least), own);
  const gain = own.regret - best.regret;
  if (gain < CLEARLY) return [because("1.4", texts.kept)];
  return [because("1.4", sayBetter(solved, own, best), { gain: gain / 1000 })];
}

/** Where another form would be better at the same hour, the form has its own reason. */
function sayBetter({ built }: SolvedContext, own: Displayed, best: Displayed): string {
  if (best.day !== own.day) return texts.keptDay(formatWeekday(dateOfDay(built.facts, best.day)));
  return best.start === own.start ? texts.kept : texts.keptHour;
}
