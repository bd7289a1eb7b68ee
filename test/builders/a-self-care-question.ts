import { LADDER } from "../../src/core/care/index.ts";
import { NO_STRESS } from "../../src/core/context/index.ts";
import type { SelfCareQuestion } from "../../src/core/plan/index.ts";
import { type ASession, aContext, type ContextLiteral } from "./a-context.ts";

const DAY = 1440;

/** Minutes since midnight of day 0, an hour of a day. */
export const atHour = (day: number, hour: number): number => day * DAY + hour * 60;

/** A session of an hour at 18:00 of a day. */
export const onDay = (day: number, cls: ASession["cls"], more: Partial<ASession> = {}): ASession => ({
  cls,
  start: atHour(day, 18),
  end: atHour(day, 19),
  status: day < 0 ? "done" : "planned",
  ...more,
});

/** A runner on a Monday morning at step 1 of the ladder, nothing open. */
export const aSelfCareQuestion = (
  literal: ContextLiteral = {},
  change: Partial<SelfCareQuestion> = {},
): SelfCareQuestion => {
  const { now, today, days, todayIndex, limits } = aContext({ days: 14, now: 8 * 60, ...literal });
  return {
    now,
    today,
    days,
    todayIndex,
    limits,
    horizon: 14,
    places: [],
    stress: NO_STRESS,
    lastCared: [],
    done: [],
    movesDone: [],
    step: LADDER[0]!,
    minutesADay: 20,
    notes: [],
    conditions: [],
    massages: [],
    ...change,
  };
};
