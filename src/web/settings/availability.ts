/** The hours of one weekday in which a massage can be; null is none. */
export interface Hours {
  readonly from: string;
  readonly to: string;
}

/** Monday to Sunday. */
export type Week = readonly (Hours | null)[];

const DAYS: readonly string[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const STRETCH = /^(\w{3})\w* (\d{2}:\d{2})-(\d{2}:\d{2})$/;

/**
 * The setting's text as a week, where each day has one stretch at most; null where a day has several and is to be written as
 * text.
 * @example parseWeek("mon 17:30-21:00")?.[0] // { from: "17:30", to: "21:00" }
 */
export function parseWeek(text: string): Week | null {
  const week: (Hours | null)[] = DAYS.map(() => null);
  const stretches = text === "none" ? [] : text.split(/,\s*/);
  for (const stretch of stretches) {
    const [, day = "", from = "", to = ""] = STRETCH.exec(stretch) ?? [];
    const index = DAYS.indexOf(day.toLowerCase());
    if (index < 0 || week[index] !== null) return null;
    week[index] = { from, to };
  }
  return week;
}

/** The week as the setting's text. */
export const formatWeek = (week: Week): string =>
  week.flatMap((hours, index) => (hours ? [`${DAYS[index]} ${hours.from}-${hours.to}`] : [])).join(", ") ||
  "none";
