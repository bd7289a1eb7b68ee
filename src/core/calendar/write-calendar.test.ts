import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import { aSentEntry } from "../../../test/builders/a-calendar-entry.ts";
import {
  addMinutes,
  type Instant,
  instant,
  instantAt,
  localDate,
  parseTimeZone,
  UTC,
} from "../units/index.ts";
import type { SentEntry } from "./settle-entries.ts";
import { writeCalendarText } from "./write-calendar.ts";

const zoneOf = (name: string) => {
  const zone = parseTimeZone(name);
  if (!zone.ok) throw new Error(name);
  return zone.value;
};

const at = (name: string, date: string, clock: string): Instant => {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return instantAt(localDate(date), hour * 60 + minute, zoneOf(name));
};

const write = (zone: string, ...entries: readonly SentEntry[]): string =>
  writeCalendarText({ entries, zone: zoneOf(zone), busyOnly: false });

const readEvents = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));

const hour = (start: Instant, minutes = 60): SentEntry =>
  aSentEntry({ when: { start, end: addMinutes(start, minutes) } });

beforeAll(() => {
  ICAL.design.strict = true;
});

const LONDON = "Europe/London";
const NEW_YORK = "America/New_York";
const SYDNEY = "Australia/Sydney";

describe("a reader that knows no zone by its name finds the moment that was meant", () => {
  test.each([
    ["before the clocks go forward", LONDON, at(LONDON, "2027-03-28", "00:30")],
    ["across the change forward", LONDON, at(LONDON, "2027-03-28", "00:50")],
    ["at an hour that does not exist", LONDON, at(LONDON, "2027-03-28", "01:30")],
    ["after the clocks went forward", LONDON, at(LONDON, "2027-03-28", "18:00")],
    ["in the doubled hour, the first time", LONDON, instant(Date.UTC(2026, 9, 25, 0, 30))],
    ["in the doubled hour, the second time", LONDON, instant(Date.UTC(2026, 9, 25, 1, 30))],
    ["across the change back", LONDON, at(LONDON, "2026-10-25", "00:30")],
    ["after the clocks went back", LONDON, at(LONDON, "2026-10-25", "18:00")],
    ["at 02:30 that does not exist", NEW_YORK, at(NEW_YORK, "2027-03-14", "02:30")],
    ["in summer", NEW_YORK, at(NEW_YORK, "2027-07-01", "18:00")],
    ["in the doubled hour, the second time", NEW_YORK, instant(Date.UTC(2026, 10, 1, 6, 30))],
    ["across the change back", NEW_YORK, at(NEW_YORK, "2026-11-01", "00:30")],
    ["in southern summer", SYDNEY, at(SYDNEY, "2027-01-14", "18:00")],
    ["in southern winter", SYDNEY, at(SYDNEY, "2027-07-14", "18:00")],
    ["when southern clocks go back, the second time", SYDNEY, instant(Date.UTC(2027, 3, 3, 16, 30))],
    ["when southern clocks go forward", SYDNEY, at(SYDNEY, "2027-10-03", "02:30")],
    ["without any change", "Asia/Kolkata", at("Asia/Kolkata", "2027-03-28", "02:30")],
    ["without any change", "America/Phoenix", at("America/Phoenix", "2027-07-01", "18:00")],
    [
      "with half an hour of summer time",
      "Australia/Lord_Howe",
      at("Australia/Lord_Howe", "2027-01-14", "18:00"),
    ],
    [
      "where the month of fasting changes the clocks",
      "Africa/Casablanca",
      at("Africa/Casablanca", "2027-02-15", "18:00"),
    ],
    ["in UTC", "UTC", at("UTC", "2027-03-28", "01:30")],
  ])("%s in %s", (_what, zone, start) => {
    const [event] = readEvents(write(zone, hour(start, 90)));
    expect(event?.startDate.toUnixTime()).toBe(start / 1000);
    expect(event?.endDate.toUnixTime()).toBe(addMinutes(start, 90) / 1000);
  });

  test("every week of two years at the same evening hour, in one calendar, at both ends of the world", () => {
    for (const zone of [LONDON, NEW_YORK, SYDNEY, "America/Santiago"]) {
      const weeks = Array.from({ length: 104 }, (_, week) =>
        at(zone, new Date(Date.UTC(2026, 0, 1 + week * 7)).toISOString().slice(0, 10), "18:00"),
      );
      const text = write(zone, ...weeks.map((start) => hour(start)));
      expect(readEvents(text).map(({ startDate }) => startDate.toUnixTime() * 1000)).toEqual(weeks);
      expect(text.match(/DTSTART;TZID=[^:]+:\d{8}T180000/g)).toHaveLength(104);
    }
  });
});

test("an hour is told on the runner's own clock, so that a weekly habit reads alike in summer and winter", () => {
  const text = write(
    LONDON,
    hour(at(LONDON, "2027-03-25", "18:00")),
    hour(at(LONDON, "2027-04-01", "18:00")),
  );
  expect(text).toContain("DTSTART;TZID=Europe/London:20270325T180000");
  expect(text).toContain("DTSTART;TZID=Europe/London:20270401T180000");
  expect(text).toContain(
    "BEGIN:DAYLIGHT\r\nDTSTART:20270328T010000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100",
  );
  expect(text).toContain(
    "BEGIN:STANDARD\r\nDTSTART:20271031T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000",
  );
});

test("an hour that the clocks show twice is told in UTC, as readers do not agree on which is meant", () => {
  for (const [utcHour, written] of [
    [0, "DTSTART:20261025T003000Z"],
    [1, "DTSTART:20261025T013000Z"],
  ] as const)
    expect(write(LONDON, hour(instant(Date.UTC(2026, 9, 25, utcHour, 30))))).toContain(written);
});

test("a race without a start takes its whole day, whatever the zone", () => {
  const text = write(SYDNEY, aSentEntry({ when: { date: localDate("2026-12-31") } }));
  expect(text).toContain("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n");
  expect(text).not.toContain("VTIMEZONE");
});

test("a reader gets words in any script back, with their commas, semicolons and line breaks", () => {
  const words = {
    summary: "Lauf, Köln; 走る\\👟",
    description: "Grund, eins;\nzwei \\ drei 走る走る走る走る走る走る走る走る走る",
  };
  const text = write("UTC", aSentEntry(words));
  expect(readEvents(text)[0]).toMatchObject(words);
  for (const line of text.split("\r\n"))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

test("an entry that left is told as cancelled, takes no time and reminds of nothing", () => {
  const text = write("UTC", aSentEntry({ alarm: 60 }, { cancelled: true, sequence: 4 }));
  expect(text).toContain("STATUS:CANCELLED\r\nTRANSP:TRANSPARENT");
  expect(text).toContain("SEQUENCE:4");
  expect(text).toContain("SUMMARY:Cancelled: Massage");
  expect(text).not.toContain("VALARM");
});

test("an entry carries the moment of its last change, and its reminder", () => {
  const text = write(
    "UTC",
    aSentEntry({ alarm: 90 }, { changedAt: instant(Date.UTC(2026, 10, 24, 6, 7, 8, 900)) }),
  );
  expect(text).toContain("DTSTAMP:20261124T060708Z\r\nLAST-MODIFIED:20261124T060708Z");
  expect(text).toContain("BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT90M");
});

test("busy only names neither the program's calendar nor anything in it", () => {
  const entry = aSentEntry({ summary: "Busy", description: "" }, { cancelled: true });
  const text = writeCalendarText({ entries: [entry], zone: UTC, busyOnly: true });
  expect(text).toContain("X-WR-CALNAME:Busy");
  expect(text).toContain("CLASS:PRIVATE");
  expect(text).toContain("SUMMARY:Busy\r\n");
  expect(text).not.toMatch(/DESCRIPTION|LOCATION|CATEGORIES/);
});
