import { expect, test } from "vitest";
import { aHistory, aSession, weeksOf } from "../../../test/builders/a-history.ts";
import type { ClassifiedSession } from "../load/index.ts";
import {
  addDays,
  formatInstant,
  formatLocalDateTime,
  type LocalDate,
  localDate,
  offsetMinutesAt,
  parseTimeZone,
  type TimeZone,
  UTC,
} from "../units/index.ts";
import { deriveExpectedSessions } from "./expected-sessions.ts";
import { deriveKnownDays } from "./known-days.ts";
import { mondayOf } from "./planned-weeks.ts";
import { deriveWeeklyRhythm } from "./weekly-rhythm.ts";

const zoneOf = (name: string): TimeZone => {
  const zone = parseTimeZone(name);
  if (!zone.ok) throw new Error(name);
  return zone.value;
};
const BERLIN = zoneOf("Europe/Berlin");

const TUESDAY = { weekday: 1, class: "veryHard", startMinute: 1080, minutes: 70 } as const;
const EASY = { weekday: 3 } as const;
const SUNDAY = { weekday: 6, class: "moderate", startMinute: 540, minutes: 120, longEffort: true } as const;
const TODAY = "2026-02-16";

function rhythmOf(
  sessions: readonly ClassifiedSession[],
  more: { today?: string; unknown?: readonly string[]; zone?: TimeZone; from?: string } = {},
) {
  const { today = TODAY, zone = UTC } = more;
  const history = aHistory({ today, sessions, ...more });
  const known = deriveKnownDays(history, []);
  return deriveWeeklyRhythm({ sessions: history.sessions, known, today: localDate(today), zone });
}

test("E10 the weekday with hard work in every week is in the rhythm, with its usual hours", () => {
  const rhythm = rhythmOf(weeksOf([TUESDAY, EASY], { from: "2026-01-05", weeks: 6 }), { from: "2026-01-05" });
  expect(rhythm).toEqual({
    knownWeeks: 6,
    weekdays: [
      { weekday: 1, class: "veryHard", share: 1, startMinute: 1080, endMinute: 1150, longEffort: false },
    ],
  });
});

test("E10 half of the weeks is enough, a third is not", () => {
  const filler = weeksOf([EASY], { from: "2026-01-05", weeks: 6 });
  const half = [...filler, ...weeksOf([TUESDAY], { from: "2026-01-05", weeks: 3 })];
  const third = [...filler, ...weeksOf([TUESDAY], { from: "2026-01-05", weeks: 2 })];
  expect(rhythmOf(half, { from: "2026-01-05" }).weekdays[0]?.share).toBe(0.5);
  expect(rhythmOf(third, { from: "2026-01-05" }).weekdays).toEqual([]);
});

test("E10 fewer than three known weeks tell nothing", () => {
  expect(rhythmOf(weeksOf([TUESDAY], { from: "2026-02-02", weeks: 2 }))).toEqual({
    knownWeeks: 1,
    weekdays: [],
  });
});

test("E10 a week with an unknown day is passed over and an older one read", () => {
  const sessions = weeksOf([TUESDAY, EASY], { from: "2025-12-29", weeks: 7 });
  const rhythm = rhythmOf(sessions, {
    unknown: ["2026-02-13", "2026-02-14", "2026-02-15"],
    from: "2025-12-29",
  });
  expect(rhythm.knownWeeks).toBe(6);
  expect(rhythm.weekdays[0]?.share).toBe(1);
});

test("E10 a long effort that is not hard is in the rhythm as one", () => {
  const [day] = rhythmOf(weeksOf([SUNDAY], { from: "2026-01-05", weeks: 6 }), {
    from: "2026-01-05",
  }).weekdays;
  expect(day).toMatchObject({ weekday: 6, class: "moderate", longEffort: true });
});

test("E10 of hard and very hard the usual class is expected, of equally frequent ones the harder", () => {
  const mixed = [
    ...weeksOf([{ ...TUESDAY, class: "hard" }], { from: "2026-01-05", weeks: 4 }),
    ...weeksOf([TUESDAY], { from: "2026-02-02", weeks: 2 }),
  ];
  expect(rhythmOf(mixed, { from: "2026-01-05" }).weekdays[0]?.class).toBe("hard");
  const even = [
    ...weeksOf([{ ...TUESDAY, class: "hard" }], { from: "2026-01-05", weeks: 3 }),
    ...weeksOf([TUESDAY], { from: "2026-01-26", weeks: 3 }),
  ];
  expect(rhythmOf(even, { from: "2026-01-05" }).weekdays[0]?.class).toBe("veryHard");
});

test("a run that ends after midnight keeps its length", () => {
  const late = weeksOf([{ ...TUESDAY, startMinute: 1410, minutes: 60 }], { from: "2026-01-05", weeks: 6 });
  expect(rhythmOf(late, { from: "2026-01-05" }).weekdays[0]).toMatchObject({
    startMinute: 1410,
    endMinute: 1470,
  });
});

const expectFrom = (
  from: string,
  to: string,
  more: { taken?: readonly string[]; weeks?: readonly string[] } = {},
) => {
  const rhythm = rhythmOf(weeksOf([{ ...TUESDAY, zone: BERLIN }], { from: "2026-01-05", weeks: 6 }), {
    zone: BERLIN,
    from: "2026-01-05",
  });
  return deriveExpectedSessions({
    rhythm,
    from: localDate(from),
    to: localDate(to),
    zone: BERLIN,
    taken: new Set((more.taken ?? []).map(localDate)),
    plannedWeeks: new Set((more.weeks ?? []).map((date) => mondayOf(localDate(date)))),
  });
};

test("E10 expected sessions are of low confidence and say how they came about", () => {
  const [session] = expectFrom("2026-02-16", "2026-02-22");
  expect(session).toMatchObject({ source: "expected", confidence: "low", class: "veryHard" });
  expect(session?.because[0]?.text).toBe("Expected, not planned: very hard on 6 of the last 6 Tuesdays.");
});

test("nothing is expected on a date that is taken or in a week that is planned", () => {
  const dates = (sessions: readonly { date: LocalDate }[]) => sessions.map((one) => one.date);
  expect(dates(expectFrom("2026-02-16", "2026-03-08"))).toEqual(["2026-02-17", "2026-02-24", "2026-03-03"]);
  expect(dates(expectFrom("2026-02-16", "2026-03-08", { taken: ["2026-02-24"] }))).toEqual([
    "2026-02-17",
    "2026-03-03",
  ]);
  expect(dates(expectFrom("2026-02-16", "2026-03-08", { weeks: ["2026-02-22"] }))).toEqual([
    "2026-02-24",
    "2026-03-03",
  ]);
});

test("an expected session keeps its wall-clock hour over both changes of the clocks", () => {
  for (const tuesday of ["2026-03-24", "2026-03-31", "2026-10-20", "2026-10-27"]) {
    const [session] = expectFrom(tuesday, addDays(localDate(tuesday), 1));
    const at = session?.start;
    expect(at && formatLocalDateTime(at, offsetMinutesAt(at, BERLIN)).slice(0, 16)).toBe(`${tuesday}T18:00`);
    expect(session && session.end - session.start).toBe(75 * 60_000);
  }
});

test("the rhythm goes on over the end of the year", () => {
  expect(expectFrom("2026-12-28", "2027-01-06").map((one) => formatInstant(one.start))).toEqual([
    "2026-12-29T17:00:00.000Z",
    "2027-01-05T17:00:00.000Z",
  ]);
});

test("of two hard sessions on a day the harder stands for it", () => {
  const sessions = weeksOf([TUESDAY], { from: "2026-01-05", weeks: 6 }).flatMap((one) => [
    one,
    aSession({ on: one.date, startMinute: 420, class: "hard" }),
  ]);
  const [day] = rhythmOf(sessions, { from: "2026-01-05" }).weekdays;
  expect(day).toMatchObject({ share: 1, class: "veryHard", startMinute: 1080 });
});
