import type { LoadHistory } from "../load/index.ts";
import type { LocalDate } from "../units/index.ts";

/** Which past days have data, or were confirmed by the runner (2.11). */
export interface KnownDays {
  /** First day with data; null for a runner without any. */
  readonly first: LocalDate | null;
  /** Days since then without data. */
  readonly open: ReadonlySet<LocalDate>;
  /** Days that the runner confirmed. */
  readonly confirmed: ReadonlySet<LocalDate>;
}

/**
 * What is known of the past: the days that the load history leaves open, and those that the runner confirmed.
 * Source: RULES 2.11.
 * @example isKnownDay(deriveKnownDays(history, []), localDate("2026-03-05"))
 */
export function deriveKnownDays(
  history: Pick<LoadHistory, "days">,
  confirmed: readonly LocalDate[],
): KnownDays {
  const open = history.days.filter((day) => day.load === null).map((day) => day.date);
  return { first: history.days[0]?.date ?? null, open: new Set(open), confirmed: new Set(confirmed) };
}

/** Whether a past day is known; a day before the first data is not, unless the runner confirmed it. */
export const isKnownDay = ({ first, open, confirmed }: KnownDays, date: LocalDate): boolean =>
  confirmed.has(date) || (first !== null && date >= first && !open.has(date));
