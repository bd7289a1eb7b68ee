import { addDays, daysUntil, monthName } from "../../design/dates.ts";
import type { View } from "./view.ts";

export interface DateTick {
  readonly day: number;
  readonly words: string;
}

/** Months from one tick to the next, for as many months as are in sight. */
const STEPS = [1, 2, 3, 6, 12, 24] as const;
const MONTH_DAYS = 30.44;

/** Where months or years begin along the days in sight, `most` at most; January wears its year. */
export function deriveTicks(first: string, { from, to }: View, most: number): readonly DateTick[] {
  const months = (to - from) / MONTH_DAYS;
  const step = STEPS.find((each) => months / each <= most) ?? 24;
  const ticks: DateTick[] = [];
  for (let at = monthOf(addDays(first, Math.ceil(from))); ; at += 1) {
    if (at % step !== 0) continue;
    const date = firstOfMonth(at);
    const day = daysUntil(first, date);
    if (day > to) return ticks;
    if (day >= from) ticks.push({ day, words: at % 12 === 0 ? date.slice(0, 4) : monthName(date) });
  }
}

/** Months since the year 0. */
const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

const firstOfMonth = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
