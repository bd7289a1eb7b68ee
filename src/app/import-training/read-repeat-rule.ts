import type { RepeatRule } from "./repeat-rule.ts";

/** A rule as the calendar has it, with the end that it names. */
export interface ReadRule {
  readonly rule: RepeatRule;
  /** Date, or date and time, after which there is nothing; null where it has no end. */
  readonly until: string | null;
}

export type RuleReading =
  | { readonly ok: true; readonly value: ReadRule }
  /** `unread` is a rule in order that Restride does not expand; `broken` is no rule. */
  | { readonly ok: false; readonly error: { readonly kind: "unread" | "broken"; readonly what: string } };

const EVERY = { DAILY: "day", WEEKLY: "week", MONTHLY: "month", YEARLY: "year" } as const;
const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
/** Parts that choose a time of day or a week of the year. */
const UNREAD = ["byhour", "byminute", "bysecond", "byyearday", "byweekno"];

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const numbersOf = (value: unknown): readonly number[] => listOf(value).map(Number);

/** Reads a rule of repeats from its parts. */
export function readRepeatRule(parts: unknown): RuleReading {
  const given = new Map(Object.entries(typeof parts === "object" && parts !== null ? parts : {}));
  const frequency = String(given.get("freq") ?? "");
  const unread = UNREAD.find((part) => given.has(part));
  if (/^(?:SECOND|MINUTE|HOUR)LY$/.test(frequency)) return refuse("unread", `FREQ=${frequency}`);
  if (!isFrequency(frequency)) return refuse("broken", "it does not tell how often");
  if (unread) return refuse("unread", unread.toUpperCase());
  const until = given.get("until");
  if (until !== undefined && !/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ?)?$/.test(String(until)))
    return refuse("broken", "its end is no date");
  const rule: RepeatRule = {
    every: EVERY[frequency],
    interval: Number(given.get("interval") ?? 1),
    count: given.has("count") ? Number(given.get("count")) : null,
    weekdays: listOf(given.get("byday")).map((day) => readWeekday(String(day))),
    monthDays: numbersOf(given.get("bymonthday")),
    months: numbersOf(given.get("bymonth")),
    places: numbersOf(given.get("bysetpos")),
    weekStart: given.has("wkst") ? (Number(given.get("wkst")) + 5) % 7 : 0,
  };
  return { ok: true, value: { rule, until: until === undefined ? null : String(until) } };
}

const refuse = (kind: "unread" | "broken", what: string): RuleReading => ({
  ok: false,
  error: { kind, what },
});

const isFrequency = (text: string): text is keyof typeof EVERY => text in EVERY;

const readWeekday = (text: string) => ({
  weekday: DAYS.indexOf(text.slice(-2).toUpperCase()),
  place: Number(text.slice(0, -2) || 0),
});
