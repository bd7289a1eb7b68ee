import { addDays, dayNumberOf, type LocalDate, weekdayOf } from "../../core/units/index.ts";

/** A rule by which an entry repeats, as far as days go (RFC 5545, 3.3.10). */
export interface RepeatRule {
  readonly every: "day" | "week" | "month" | "year";
  readonly interval: number;
  readonly count: number | null;
  /** Weekdays, 0 Monday to 6 Sunday, with the place in the month or year, 0 for each. */
  readonly weekdays: readonly { readonly weekday: number; readonly place: number }[];
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  readonly places: readonly number[];
  /** First day of the week, 0 Monday. */
  readonly weekStart: number;
}

const MOST_DAYS = 366 * 80;

/**
 * The dates of a repeating entry from one day to another. Only days are looked at, one by one, so that no rule
 * can run on without end.
 * Source: RFC 5545, 3.3.10.
 * @example findRepeatDates(everyOtherTuesday, { start, from, to })
 */
export function findRepeatDates(
  rule: RepeatRule,
  span: { readonly start: LocalDate; readonly from: LocalDate; readonly to: LocalDate },
): readonly LocalDate[] {
  const { start, to } = span;
  if (isOver(rule, start, span.from)) return [];
  const counted = rule.count !== null;
  const first = counted || span.from < start ? start : span.from;
  const dates: LocalDate[] = [];
  let met = 0;
  const days = Math.min(MOST_DAYS, dayNumberOf(to) - dayNumberOf(first) + 1);
  for (let day = 0; day < days && (rule.count === null || met < rule.count); day += 1) {
    const date = addDays(first, day);
    if (!isRepeat(rule, start, date)) continue;
    met += 1;
    if (date >= span.from) dates.push(date);
  }
  return dates;
}

/** Counted repeats that have long run out need no counting. */
function isOver(rule: RepeatRule, start: LocalDate, from: LocalDate): boolean {
  const isPlain = rule.months.length + rule.monthDays.length + rule.places.length === 0;
  const days = rule.every === "week" ? 7 : rule.every === "day" && rule.weekdays.length === 0 ? 1 : null;
  if (rule.count === null || days === null || !isPlain) return false;
  return dayNumberOf(start) + (rule.count + 1) * rule.interval * days < dayNumberOf(from);
}

const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
const monthNumber = (date: LocalDate): number => Number(date.slice(5, 7));
const dayOf = (date: LocalDate): number => Number(date.slice(8, 10));
const isIn = (list: readonly number[], value: number): boolean => list.length === 0 || list.includes(value);

function isRepeat(rule: RepeatRule, start: LocalDate, date: LocalDate): boolean {
  switch (rule.every) {
    case "day":
      return (
        (dayNumberOf(date) - dayNumberOf(start)) % rule.interval === 0 &&
        isIn(rule.months, monthNumber(date)) &&
        isMonthDay(rule, date) &&
        isWeekday(rule, date)
      );
    case "week":
      return (
        (weekOf(rule, date) - weekOf(rule, start)) % rule.interval === 0 &&
        isIn(rule.months, monthNumber(date)) &&
        (rule.weekdays.length > 0 ? isWeekday(rule, date) : weekdayOf(date) === weekdayOf(start))
      );
    case "month":
      return (
        (monthCount(date) - monthCount(start)) % rule.interval === 0 &&
        isIn(rule.months, monthNumber(date)) &&
        isPlaced(rule, start, date)
      );
    case "year":
      return (
        (yearOf(date) - yearOf(start)) % rule.interval === 0 &&
        isYearMonth(rule, start, date) &&
        isPlaced(rule, start, date)
      );
  }
}

const weekOf = (rule: RepeatRule, date: LocalDate): number =>
  Math.floor((dayNumberOf(date) + 3 - rule.weekStart) / 7);
const monthCount = (date: LocalDate): number => yearOf(date) * 12 + monthNumber(date);

const isYearMonth = (rule: RepeatRule, start: LocalDate, date: LocalDate): boolean =>
  rule.months.length > 0
    ? rule.months.includes(monthNumber(date))
    : rule.monthDays.length > 0 || rule.weekdays.length > 0 || monthNumber(date) === monthNumber(start);

const daysInMonth = (date: LocalDate): number =>
  new Date(Date.UTC(yearOf(date), monthNumber(date), 0)).getUTCDate();
const isMonthDay = (rule: RepeatRule, date: LocalDate): boolean =>
  isIn(rule.monthDays, dayOf(date)) || rule.monthDays.includes(dayOf(date) - daysInMonth(date) - 1);
const isWeekday = (rule: RepeatRule, date: LocalDate): boolean =>
  rule.weekdays.length === 0 || rule.weekdays.some(({ weekday }) => weekday === weekdayOf(date));

/** The day of its month or year by the rule; with places, the n-th of those. */
function isPlaced(rule: RepeatRule, start: LocalDate, date: LocalDate): boolean {
  if (!isDayOfRule(rule, start, date)) return false;
  if (rule.places.length === 0) return true;
  const { first, days } = spanOf(rule, date);
  const members = Array.from({ length: days }, (_, index) => addDays(first, index)).filter(
    (day) => (rule.every === "month" || isYearMonth(rule, start, day)) && isDayOfRule(rule, start, day),
  );
  const place = members.indexOf(date);
  return rule.places.includes(place + 1) || rule.places.includes(place - members.length);
}

function isDayOfRule(rule: RepeatRule, start: LocalDate, date: LocalDate): boolean {
  if (rule.monthDays.length === 0 && rule.weekdays.length === 0) return dayOf(date) === dayOf(start);
  return isMonthDay(rule, date) && (rule.weekdays.length === 0 || isNthWeekday(rule, date));
}

function isNthWeekday(rule: RepeatRule, date: LocalDate): boolean {
  const { first, days } = spanOf(rule, date);
  const index = dayNumberOf(date) - dayNumberOf(first);
  const fromStart = Math.floor(index / 7) + 1;
  const fromEnd = -(Math.floor((days - 1 - index) / 7) + 1);
  return rule.weekdays.some(
    ({ weekday, place }) =>
      weekday === weekdayOf(date) && (place === 0 || place === fromStart || place === fromEnd),
  );
}

/** Weekdays are counted in the month; in the year where a yearly rule names no month. */
function spanOf(rule: RepeatRule, date: LocalDate): { readonly first: LocalDate; readonly days: number } {
  if (rule.every === "year" && rule.months.length === 0) {
    const first = `${date.slice(0, 4)}-01-01` as LocalDate;
    const next = `${String(yearOf(date) + 1).padStart(4, "0")}-01-01` as LocalDate;
    return { first, days: dayNumberOf(next) - dayNumberOf(first) };
  }
  return { first: `${date.slice(0, 7)}-01` as LocalDate, days: daysInMonth(date) };
}
