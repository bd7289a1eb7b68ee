import type { Instant } from "../units/index.ts";
import { listAdviceEnds } from "./advice-limits.ts";
import { deriveConditions } from "./conditions/condition-state.ts";
import { deriveLimits, type LimitsSource } from "./derive-limits.ts";
import type { Limits } from "./limits.ts";

/** Limits from a moment on, as far as they change by themselves. */
export interface LaterLimits {
  readonly from: Instant;
  readonly limits: Limits;
}

/**
 * The limits as they will be when what passes is over, in order of time; nothing where nothing ends by itself. A
 * painkiller of this morning limits today, not the session in three weeks.
 * @source RULES 3.5 (X-day, and the lengths of its rows)
 * @example deriveLaterLimits(source)[0]?.limits.pressureCap // 5: six hours after the painkiller
 */
export function deriveLaterLimits(source: LimitsSource): readonly LaterLimits[] {
  const { conditions: answers, now, zone } = source;
  const { active, noRunUntil } = deriveConditions({ answers, now, zone });
  const passing = [...active, ...noRunUntil].flatMap(({ until }) => until ?? []);
  const ends = [...passing, ...listAdviceEnds(source.advice ?? [], zone).filter((end) => end > now)];
  return [...new Set(ends)]
    .sort((one, other) => one - other)
    .map((from) => ({ from, limits: deriveLimits({ ...source, at: from }) }));
}
