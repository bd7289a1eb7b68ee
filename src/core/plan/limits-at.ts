import type { PlanningContext } from "../context/index.ts";
import type { Limits } from "../niggle/index.ts";
import { type Instant, instant } from "../units/index.ts";

/** What is allowed at a moment: what passes by then is over. */
export const limitsAt = ({ limits, laterLimits = [] }: PlanningContext, at: Instant): Limits =>
  laterLimits.findLast(({ from }) => from <= at)?.limits ?? limits;

/** The context as it will be for a session at a moment. */
export const contextAt = (context: PlanningContext, at: Instant): PlanningContext =>
  context.laterLimits === undefined ? context : { ...context, limits: limitsAt(context, at) };

/** A stretch of time with one set of limits; open at both ends of the whole. */
export interface LimitSpan {
  readonly from: Instant;
  readonly to: Instant;
  readonly limits: Limits;
}

const BEFORE = instant(Number.MIN_SAFE_INTEGER);
const AFTER = instant(Number.MAX_SAFE_INTEGER);

/** All stretches in order of time. */
export function listLimitSpans({ limits, laterLimits = [] }: PlanningContext): readonly LimitSpan[] {
  const steps = [{ from: BEFORE, limits }, ...laterLimits];
  return steps.map((step, index) => ({ ...step, to: steps[index + 1]?.from ?? AFTER }));
}

/** The highest pressure that will be allowed some time. */
export const highestCap = (context: PlanningContext): number =>
  Math.max(...listLimitSpans(context).map(({ limits }) => limits.pressureCap));
