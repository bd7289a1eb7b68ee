import type { PlanningContext } from "../context/index.ts";
import { type Instant, type LocalDate, localDateAt } from "../units/index.ts";
import { NOWHERE } from "./board.ts";
import { dayOfDate, instantOf } from "./day-axis.ts";
import { type Displayed, listDisplayed } from "./display-node.ts";
import { deriveFacts } from "./facts.ts";
import type { PlanItem } from "./plan.ts";
import { solveFacts } from "./solve-context.ts";

/** An hour to ask for. */
export interface OfferedHour {
  readonly date: LocalDate;
  readonly start: Instant;
  readonly minutes: number;
}

/** So many days around the proposed one another day is looked for. */
const DAYS_BEFORE = 3;
const DAYS_AFTER = 7;
const MOST = 3;

/**
 * Hours to ask a therapist for: that of a proposed session, and the best hour of each of the two days near it that cost
 * least. In order of time.
 * @example deriveOffers(context, item).map(({ date }) => date) // ["2026-11-27", "2026-11-28", "2026-12-01"]
 */
export function deriveOffers(
  context: PlanningContext,
  item: Pick<PlanItem, "date" | "start" | "minutes" | "form">,
): readonly OfferedHour[] {
  if (item.start === null) return [];
  const { date, start, minutes } = item;
  const others = findOthers(context, item).map((one) => ({ ...one, minutes }));
  return [{ date, start, minutes }, ...others.slice(0, MOST - 1)].toSorted(
    (one, other) => one.start - other.start,
  );
}

function findOthers(context: PlanningContext, item: Pick<PlanItem, "date" | "form">) {
  const solved = solveFacts(deriveFacts(context));
  const { axis } = solved.built.facts;
  const day = dayOfDate(context, item.date);
  const [first, last] = [Math.max(0, day - DAYS_BEFORE), Math.min(axis.days - 1, day + DAYS_AFTER)];
  const best = new Map<number, Displayed>();
  for (const one of listDisplayed(solved, first, last)) {
    if (one.form !== item.form || one.day === day || one.regret >= NOWHERE) continue;
    if (one.regret < (best.get(one.day)?.regret ?? NOWHERE)) best.set(one.day, one);
  }
  return [...best.values()]
    .sort((one, other) => one.regret - other.regret || one.start - other.start)
    .map((one) => {
      const start = instantOf(axis, one.start);
      return { date: localDateAt(start, context.zone), start };
    });
}
