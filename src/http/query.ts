import { z } from "@hono/zod-openapi";
import { type Fault, fault } from "../app/fault.ts";
import { type Clock, parseToday } from "../app/moment.ts";
import type { Services } from "../app/services.ts";
import type { Result } from "../core/units/index.ts";

/** What every reading route takes: the day to see things from. */
export const momentQuery = z.object({
  today: z.string().optional().openapi({ description: "See things from this day, YYYY-MM-DD, to reproduce" }),
});

/** The clock, set to the day asked for. */
export function clockFor(clock: Clock, today: string | undefined): Result<Clock, Fault> {
  if (today === undefined) return { ok: true, value: clock };
  const date = parseToday(today);
  return date.ok
    ? { ok: true, value: { ...clock, today: date.value } }
    : fault("date.impossible", `"${today}" is no date. Write today as YYYY-MM-DD, 2026-11-23.`);
}

/** The services with the day that the query asks to see things from. */
export function seenFrom(services: Services, today: string | undefined): Result<Services, Fault> {
  const clock = clockFor(services.clock, today);
  return clock.ok ? { ok: true, value: { ...services, clock: clock.value } } : clock;
}

/** Weeks ahead from a query, 1 to 52. */
export function parseWeeks(text: string | undefined): Result<number, Fault> {
  const weeks = Number(text ?? 12);
  return Number.isInteger(weeks) && weeks >= 1 && weeks <= 52
    ? { ok: true, value: weeks }
    : fault("weeks.impossible", `"${text}" is no number of weeks. Ask for 1 to 52 weeks ahead.`);
}
