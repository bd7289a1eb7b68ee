import type { Form } from "../care/index.ts";
import type { PlanningContext } from "../context/index.ts";
import type { Instant } from "../units/index.ts";
import { NOWHERE } from "./board.ts";
import { dayOf, minuteBefore } from "./day-axis.ts";
import { listDisplayed } from "./display-node.ts";
import { deriveFacts } from "./facts.ts";
import { deriveRulesAt } from "./rules-at.ts";
import { type SolvedContext, solveFacts } from "./solve-context.ts";
import { WEIGHTS } from "./weights.ts";

/** Where a runner would like to have a session. */
export interface Move {
  readonly start: Instant;
  readonly form: Form;
}

/** What it costs to have a session there, and what is in the way. */
export interface MovePrice {
  /** Points over the best plan, with everything else planned around it at its best; null where it cannot be. */
  readonly regret: number | null;
  readonly blockedBy: readonly string[];
}

/**
 * The price of a session at a start of the runner's own choice: the same regret that the calendar shows, without the
 * price of changing a shown plan. A start between the planner's own half hours is judged by its rules alone.
 * @example deriveMovePrice(context, { start, form: "deep" }) // { regret: 0.34, blockedBy: [] }
 */
export function deriveMovePrice(context: PlanningContext, move: Move): MovePrice {
  const solved = solveFacts(deriveFacts(context));
  const { facts } = solved.built;
  const start = minuteBefore(facts.axis, move.start);
  const variant = facts.variants.find(({ form }) => form === move.form);
  if (!variant) return { regret: null, blockedBy: ["T13"] };
  const rules = deriveRulesAt(facts, variant)(start).map(({ id }) => id);
  const regret = findRegret(solved, start, move.form);
  if (regret !== null || rules.length > 0) return { regret, blockedBy: rules };
  const isFree = solved.built.slots.start.includes(start) && !isMonthFull(solved, start);
  return { regret, blockedBy: isFree ? ["T11"] : ["T14"] };
}

/** T14: the month holds all the sessions that it may. */
function isMonthFull({ built, problem }: SolvedContext, start: number): boolean {
  const month = problem.monthOfDay[dayOf(built.facts.axis, start)];
  return month !== undefined && problem.capacity[month] === 0;
}

function findRegret(solved: SolvedContext, start: number, form: Form): number | null {
  const day = dayOf(solved.built.facts.axis, start);
  const place = [...listDisplayed(solved, day, day)].find((one) => one.start === start && one.form === form);
  return place === undefined || place.regret >= NOWHERE ? null : place.regret / WEIGHTS.scale;
}
