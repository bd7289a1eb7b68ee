import type { CalendarWeek } from "../plan-weeks.ts";

/** The highest load of a day in these weeks: bars are drawn against it. */
export const highestLoad = (weeks: readonly CalendarWeek[]): number =>
  Math.max(0, ...weeks.flatMap(({ days }) => days.map(({ load }) => load ?? 0)));
