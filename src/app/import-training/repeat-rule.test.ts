import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { addDays, type LocalDate, localDate } from "../../core/units/index.ts";
import { readProperties } from "./calendar-properties.ts";
import { readRepeatRule } from "./read-repeat-rule.ts";
import { findRepeatDates } from "./repeat-rule.ts";

const START = localDate("2026-01-15");
const LAST = localDate("2029-12-31");

const ruleOf = (text: string) => {
  const lines = ["BEGIN:VEVENT", `RRULE:${text}`, "END:VEVENT"];
  const properties = readProperties({ line: 1, lines });
  const read = properties.ok ? readRepeatRule(properties.value[0]?.values[0]) : null;
  if (!read?.ok) throw new Error(`${text} is not read`);
  return read.value.rule;
};

const datesOf = (text: string, start: LocalDate, from = start, to = LAST): readonly string[] =>
  findRepeatDates(ruleOf(text), { start, from, to });

/** The same by the library's own iterator. */
function libraryDates(text: string, start: LocalDate): readonly string[] {
  const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateString(start));
  const dates: string[] = [];
  for (let next = iterator.next(); next && next.toString() <= LAST; next = iterator.next())
    dates.push(next.toString());
  return dates;
}

const days = fc.uniqueArray(fc.constantFrom("MO", "TU", "WE", "TH", "FR", "SA", "SU"), {
  minLength: 1,
  maxLength: 4,
});
const nthDays = fc.uniqueArray(fc.constantFrom("MO", "1TU", "2WE", "-1SU", "3FR", "SA"), {
  minLength: 1,
  maxLength: 2,
});
const monthDays = fc.uniqueArray(fc.constantFrom(1, 7, 15, 28, -1), { minLength: 1, maxLength: 3 });
const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 });

const part = (name: string, values: fc.Arbitrary<readonly (string | number)[]>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: values.map((list) => `;${name}=${[...list].join(",")}`) },
  );

const ends = fc
  .option(fc.integer({ min: 1, max: 30 }))
  .map((count) => (count === null ? "" : `;COUNT=${count}`));
const intervals = (most: number) => fc.integer({ min: 1, max: most }).map((every) => `;INTERVAL=${every}`);

const rules = fc.oneof(
  fc.tuple(fc.constant("FREQ=DAILY"), intervals(6), part("BYDAY", days), ends),
  fc.tuple(
    fc.constant("FREQ=WEEKLY"),
    intervals(4),
    part("BYDAY", days),
    ends,
    fc.constantFrom("", ";WKST=SU", ";WKST=MO"),
  ),
  fc.tuple(fc.constant("FREQ=MONTHLY"), intervals(4), part("BYMONTHDAY", monthDays), ends),
  fc.tuple(fc.constant("FREQ=MONTHLY"), intervals(4), part("BYDAY", nthDays), ends),
  fc.tuple(
    fc.constant("FREQ=YEARLY"),
    intervals(2),
    months.map((list) => `;BYMONTH=${[...list].sort((a, b) => a - b).join(",")}`),
    ends,
  ),
);

test("repeats fall on the dates that the calendar library finds", () => {
  let compared = 0;
  fc.assert(
    fc.property(rules, fc.integer({ min: 0, max: 400 }), (parts, shift) => {
      const text = parts.join("");
      // A start that its own rule does not make is left undefined by RFC 5545.
      const start = localDate(datesOf(text, addDays(START, shift))[0] ?? START);
      // The library makes 1 March of a 29 February that does not exist; RFC 5545 leaves it out.
      fc.pre(datesOf(text, start)[0] === start && (!text.includes("YEARLY") || start.slice(8) <= "28"));
      const expected = libraryDates(text, start);
      compared += expected.length;
      expect(datesOf(text, start)).toEqual(expected);
    }),
    { numRuns: 1500 },
  );
  expect(compared).toBeGreaterThan(10_000);
});

test("a window shows the same dates as the whole row", () => {
  fc.assert(
    fc.property(rules, fc.integer({ min: 0, max: 800 }), (parts, shift) => {
      const from = addDays(START, shift);
      const whole = datesOf(parts.join(""), START).filter((date) => date >= from);
      expect(datesOf(parts.join(""), START, from)).toEqual(whole);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["FREQ=MONTHLY;BYDAY=SU;BYSETPOS=-1", ["2026-01-25", "2026-02-22"]],
  ["FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", ["2026-02-02", "2026-03-02"]],
  ["FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", ["2026-10-25", "2027-10-31"]],
  ["FREQ=YEARLY", ["2026-01-15", "2027-01-15"]],
  ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO", ["2026-01-18", "2026-01-27", "2026-02-01"]],
  ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", ["2026-01-25", "2026-01-27"]],
])("RFC 5545 %s", (text, dates) => {
  expect(datesOf(text, START).slice(0, dates.length)).toEqual(dates);
});

test("a leap day repeats in leap years alone, and the 31st in months that have one", () => {
  expect(datesOf("FREQ=YEARLY", localDate("2024-02-29"))).toEqual(["2024-02-29", "2028-02-29"]);
  expect(datesOf("FREQ=MONTHLY;COUNT=3", localDate("2026-01-31"))).toEqual([
    "2026-01-31",
    "2026-03-31",
    "2026-05-31",
  ]);
});

test.each([
  "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
  "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
  "FREQ=DAILY;INTERVAL=1000000000",
])("a rule that never comes round again ends all the same: %s", (text) => {
  expect(datesOf(text, START).length).toBeLessThanOrEqual(1);
});
