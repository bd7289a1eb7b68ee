import { dateOfDayNumber, metres } from "../units/index.ts";
import type { DayLoad } from "./load-history.ts";
import { derivePmc } from "./pmc.ts";

const PROVISIONAL_DAYS = 42;
const UNKNOWN_FROM = 3;

/** What the sessions of consecutive days add up to, one value per day from the first day to today. */
export interface DaySums {
  /** Number of the first day. */
  readonly firstDay: number;
  /** Load in the history's kind. */
  readonly loads: Float64Array;
  readonly runMetres: Float64Array;
  /** 1 where the day has a session. */
  readonly active: Uint8Array;
  /** 1 where the runner confirmed that nothing is missing. */
  readonly confirmed: Uint8Array;
}

/**
 * Marks the days of which nothing is known: those without data in a stretch of 3 or more, unless confirmed. One or
 * two days without data are rest. Today is not over: it counts as unknown only when the day before is.
 * Source: RULES 2.11.
 * @example findUnknownDays(Uint8Array.of(1, 0, 0, 0, 1, 0), new Uint8Array(6)) // [0, 1, 1, 1, 0, 0]
 */
export function findUnknownDays(active: Uint8Array, confirmed: Uint8Array): Uint8Array {
  const unknown = new Uint8Array(active.length);
  const today = active.length - 1;
  let from = 0;
  for (let day = 0; day <= today; day++) {
    if (active[day] !== 1 && day !== today) continue;
    if (day - from >= UNKNOWN_FROM) for (let gap = from; gap < day; gap++) unknown[gap] = 1 - confirmed[gap]!;
    from = day + 1;
  }
  if (active[today] !== 1 && confirmed[today] !== 1 && today > 0) unknown[today] = unknown[today - 1]!;
  return unknown;
}

/** The load of every day: 0 on rest days, null where nothing is known. @example listDayLoads(sums) // [62, 0, null] */
export function listDayLoads({ loads, active, confirmed }: DaySums): readonly (number | null)[] {
  const unknown = findUnknownDays(active, confirmed);
  return Array.from(loads, (load, day) => (unknown[day] === 1 ? null : load));
}

/**
 * Every day with its load, fitness, fatigue and form. The averages start at 0 on the first day and stay provisional
 * for 42 days; unknown days count as 0 in them.
 * Source: RULES 2.7, 2.11.
 * @example deriveDayLoads(sums, listDayLoads(sums)).at(-1)?.tsb
 */
export function deriveDayLoads(sums: DaySums, loads: readonly (number | null)[]): readonly DayLoad[] {
  const { ctl, atl, tsb } = derivePmc(loads);
  return loads.map((load, day) => ({
    date: dateOfDayNumber(sums.firstDay + day),
    load,
    runMetres: metres(sums.runMetres[day]!),
    ctl: ctl[day]!,
    atl: atl[day]!,
    tsb: tsb[day]!,
    provisional: day < PROVISIONAL_DAYS,
  }));
}
