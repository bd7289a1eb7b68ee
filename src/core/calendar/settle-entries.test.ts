import { expect, test } from "vitest";
import { aCalendarEntry, aSentEntry, EVENING } from "../../../test/builders/a-calendar-entry.ts";
import { addHours, addMinutes, type Instant, instant, localDate, UTC } from "../units/index.ts";
import { type SentEntry, settleEntries } from "./settle-entries.ts";

const MORNING = instant(Date.UTC(2026, 10, 24, 6));
const later = (days: number): Instant => addHours(MORNING, 24 * days);

const settle = (
  entries: readonly ReturnType<typeof aCalendarEntry>[],
  known: readonly SentEntry[],
  now = MORNING,
) => settleEntries({ entries, known, now, zone: UTC });

const hourLater = { start: addMinutes(EVENING, 60), end: addMinutes(EVENING, 120) };

test("an entry that is new begins at nought, and one that stays as it was keeps number and date", () => {
  const first = settle([aCalendarEntry()], []);
  expect(first.send).toEqual([
    { entry: aCalendarEntry(), sequence: 0, changedAt: MORNING, cancelled: false },
  ]);
  const second = settle([aCalendarEntry()], first.keep, later(1));
  expect(second).toEqual({ send: first.send, keep: [], forget: [] });
});

test.each([
  ["hour", { when: hourLater }],
  ["words", { summary: "Massage, gentle, 60 min" }],
  ["reasons", { description: "Moved for the race. (T3)" }],
  ["standing", { status: "tentative" }],
  ["reminder", { alarm: 60 }],
] as const)(
  "an entry whose %s changed gets the next number and the moment of the change",
  (_what, change) => {
    const { send, keep } = settle([aCalendarEntry(change)], [aSentEntry({}, { sequence: 3 })]);
    expect(send).toMatchObject([{ entry: change, sequence: 4, changedAt: MORNING }]);
    expect(keep).toEqual(send);
  },
);

test("an entry that left is told as cancelled for 30 days with a higher number, then no longer", () => {
  const { send, keep } = settle([], [aSentEntry({}, { sequence: 2 })]);
  expect(send).toMatchObject([{ sequence: 3, cancelled: true, changedAt: MORNING }]);
  expect(settle([], keep, later(30)).send).toEqual(send);
  expect(settle([], keep, later(31))).toEqual({ send: [], keep: [], forget: [] });
});

test("an entry that comes back goes on from its last number, even after it was no longer told", () => {
  const { keep } = settle([], [aSentEntry({}, { sequence: 2 })]);
  for (const now of [later(1), later(90)])
    expect(settle([aCalendarEntry()], keep, now).send).toMatchObject([{ sequence: 4, cancelled: false }]);
});

test("what was struck is forgotten after a good year", () => {
  const { keep } = settle([], [aSentEntry()]);
  expect(settle([], keep, later(401)).forget).toEqual(["m-1@restride"]);
});

test("what is over is let go without a word where it left, and keeps its words where it stays", () => {
  const over = addHours(EVENING, 2);
  expect(settle([], [aSentEntry()], over)).toEqual({ send: [], keep: [], forget: ["m-1@restride"] });
  const renamed = settle([aCalendarEntry({ description: "" })], [aSentEntry()], over);
  expect(renamed).toEqual({ send: [aSentEntry()], keep: [], forget: [] });
});

test("what is over and took place at another hour after all is told anew", () => {
  const moved = settle([aCalendarEntry({ when: hourLater })], [aSentEntry()], addHours(EVENING, 3));
  expect(moved.send).toMatchObject([{ sequence: 1, entry: { when: hourLater } }]);
});

test("a whole day is over at its midnight", () => {
  const race = aSentEntry({ when: { date: localDate("2026-11-23") } });
  expect(settle([], [race]).forget).toHaveLength(1);
  expect(settle([], [aSentEntry({ when: { date: localDate("2026-11-24") } })]).send).toMatchObject([
    { cancelled: true },
  ]);
});
