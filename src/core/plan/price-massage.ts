import type { Form } from "../care/index.ts";
import type { PlanningContext, TimeSpan } from "../context/index.ts";
import { addMinutes, type Instant } from "../units/index.ts";
import { derivePlan } from "./derive-plan.ts";
import { deriveMovePrice, type MovePrice } from "./move-price.ts";

/** A session that the runner would like to have, as long as the planner makes one of that form. */
export interface WantedSession {
  readonly start: Instant;
  readonly minutes: number;
  readonly form: Form;
}

/** The planner's grid of starts, minutes. */
const STEP = 30;

/** How long the planner makes a session of a form (T6, M5). */
export function usualMinutes({ wishes, limits }: PlanningContext, form: Form): number {
  const gentleIsFull = wishes.gentleOnly || limits.pressureCap <= 2;
  if (form === "gentle") return gentleIsFull ? (wishes.minutes ?? 45) : 30;
  return wishes.minutes ?? (form === "deep" ? 60 : 45);
}

/** The free hours that a session fits into as a whole. */
export const findWindow = (
  { windows }: PlanningContext,
  { start, minutes }: WantedSession,
): TimeSpan | undefined =>
  windows.find((window) => window.start <= start && addMinutes(start, minutes) <= window.end);

/**
 * What the session costs over the best plan, in points, with everything else planned around it at its best, and the
 * rules in its way. As `deriveMovePrice`, but a start between the planner's own half hours has its price too.
 * @source PLANNER "Exact search": the cost of the best plan that contains it, over the optimum
 */
export function priceMassage(context: PlanningContext, wanted: WantedSession): MovePrice {
  const price = deriveMovePrice(context, wanted);
  const window = findWindow(context, wanted);
  if (price.regret !== null || price.blockedBy.join() !== "T14" || !window) return price;
  const opened = openStart(context, window, wanted);
  const there = deriveMovePrice(opened, wanted);
  if (there.regret === null) return there;
  const over = there.regret + bestCost(opened) - bestCost(context);
  return { ...there, regret: Math.max(0, Math.round(over * 1000) / 1000) };
}

/** The cost of the best plan, leaving what was shown before out of account, as the calendar does. */
const bestCost = (context: PlanningContext): number => derivePlan({ ...context, shown: [] }).cost.total;

/**
 * The window in three: before the session, the session itself, and after it, where the planner's own starts go on.
 * Starts too near to the session to be planned beside it may be lost; the difference of the two optima allows for it.
 */
function openStart(
  context: PlanningContext,
  window: TimeSpan,
  { start, minutes }: WantedSession,
): PlanningContext {
  const end = addMinutes(start, minutes);
  const steps = Math.ceil((end - window.start) / (STEP * 60_000));
  const parts = [
    { start: window.start, end: start },
    { start, end },
    { start: addMinutes(window.start, steps * STEP), end: window.end },
  ];
  return {
    ...context,
    windows: context.windows.flatMap((one) =>
      one === window ? parts.filter((part) => part.start < part.end) : [one],
    ),
  };
}
