import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { localDate, parseTimeZone } from "../../core/units/index.ts";
import type { PlanEvent } from "./plan-event.ts";
import { readCalendar } from "./read-calendar.ts";
import { readTable } from "./read-table.ts";

const zone = parseTimeZone("Europe/Berlin");
if (!zone.ok) throw new Error("no zone");
const WINDOW = { from: localDate("2026-09-28"), to: localDate("2027-11-22") };
const source = (text: string) => ({ text, file: "plan.ics", zone: zone.value, window: WINDOW });

const eventsOf = (...lines: readonly string[]): readonly PlanEvent[] => {
  const text = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...lines, "END:VEVENT", "END:VCALENDAR"].join("\r\n");
  const read = readCalendar(source(text));
  if (!read.ok) throw new Error(read.error.message);
  return read.value.events;
};

test("folded lines, escapes and a line break that nobody escaped come out as the text that was meant", () => {
  const [event] = eventsOf(
    "UID:a",
    "DTSTART:20261124T180000Z",
    "SUMMARY;LANGUAGE=en:Long",
    "  run\\, 6x8",
    "\t00 m",
    "DESCRIPTION:one\\ntwo",
    "three without an escape",
  );
  expect(event).toMatchObject({
    title: "Long run, 6x800 m",
    description: "one\ntwo\nthree without an escape",
  });
});

test("an entry without an end has a start and no length; one of a day is a whole day", () => {
  expect(eventsOf("UID:a", "DTSTART:20261124T180000Z")[0]).toMatchObject({ spanMinutes: null, days: 1 });
  expect(eventsOf("UID:a", "DTSTART;VALUE=DATE:20261124")[0]).toMatchObject({ start: null, days: 1 });
  const midnight = [
    "UID:a",
    "DTSTART;TZID=Europe/Berlin:20261124T000000",
    "DTEND;TZID=Europe/Berlin:20261125T000000",
  ];
  expect(eventsOf(...midnight)[0]).toMatchObject({ start: null, date: "2026-11-24" });
});

test("a repeating whole day stays on its weekday in a zone far from Greenwich", () => {
  const lines = ["UID:a", "DTSTART;VALUE=DATE:20261124", "RRULE:FREQ=WEEKLY;UNTIL=20261208"];
  expect(eventsOf(...lines).map(({ date }) => date)).toEqual(["2026-11-24", "2026-12-01", "2026-12-08"]);
});

test("a run over midnight belongs to the runner's day of its start", () => {
  expect(eventsOf("UID:a", "DTSTART:20261124T233000Z", "DURATION:PT1H")[0]).toMatchObject({
    date: "2026-11-25",
    spanMinutes: 60,
  });
});

test("of two versions of one entry the later counts; entries that share a UID by mistake all count", () => {
  const event = (start: string, sequence: number, title: string): string =>
    `BEGIN:VEVENT\nUID:same\nDTSTART:${start}\nSEQUENCE:${sequence}\nSUMMARY:${title}\nEND:VEVENT\n`;
  const text = `BEGIN:VCALENDAR\n${event("20261124T180000Z", 2, "later")}${event("20261124T180000Z", 1, "earlier")}${event("20261126T180000Z", 0, "other")}END:VCALENDAR`;
  const read = readCalendar(source(text));
  expect(read.ok && read.value.events.map(({ title }) => title)).toEqual(["later", "other"]);
});

test("several calendars in one file are read together", () => {
  const one = (uid: string): string =>
    `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:${uid}\nDTSTART;VALUE=DATE:20261124\nEND:VEVENT\nEND:VCALENDAR\n`;
  const read = readCalendar(source(one("a") + one("b")));
  expect(read.ok && read.value.events.length).toBe(2);
});

const fixture = readFileSync(new URL("../../../test/plans/ok/club-berlin.ics", import.meta.url), "utf8");
const table = readFileSync(new URL("../../../test/plans/ok/german-semicolons.csv", import.meta.url), "utf8");

const damaged = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat(text.length),
      fc.nat(200),
      fc.oneof(
        fc.string({ maxLength: 20 }),
        fc.constantFrom("\n", ";", ":", '"', "BEGIN:VEVENT\n", "T", "0"),
      ),
    )
    .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));

const outcome = (read: ReturnType<typeof readCalendar>): boolean =>
  read.ok ? read.value.events.length <= 2000 : /^".+\.$/s.test(read.error.message);

test("text of any kind, damaged calendars and tables too, is read or refused in a sentence, never more", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), damaged(fixture), damaged(table)), (text) => {
      expect(outcome(readCalendar(source(text)))).toBe(true);
      expect(outcome(readTable(source(text)))).toBe(true);
    }),
    { numRuns: 1500 },
  );
});
