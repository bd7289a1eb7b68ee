import { expect, test } from "vitest";
import { aDatedRace } from "../../../test/builders/a-race.ts";
import type { Treatment, TreatmentId } from "../care/index.ts";
import { NO_LIMITS } from "../niggle/index.ts";
import type { TrainingDay } from "../training/index.ts";
import {
  addDays,
  because,
  hoursBetween,
  instant,
  instantAt,
  localDate,
  parseTimeZone,
  type TimeZone,
} from "../units/index.ts";
import { NO_PROFILE } from "./care-profile.ts";
import { type ContextSource, deriveContext } from "./derive-context.ts";
import type { LoggedSpot } from "./logged-spot.ts";
import { DEFAULT_SETTINGS, deriveLoadProfile } from "./runner-settings.ts";

const zoneOf = (name: string): TimeZone => {
  const zone = parseTimeZone(name);
  if (!zone.ok) throw new Error(name);
  return zone.value;
};
const BERLIN = zoneOf("Europe/Berlin");

const daysFrom = (first: string, count: number, unknown: readonly string[] = []): readonly TrainingDay[] =>
  Array.from({ length: count }, (_, index) => addDays(localDate(first), index)).map((date) => ({
    date,
    block: "normal",
    blockBecause: because("2.10", "Normal."),
    known: !unknown.includes(date),
    sessions: [],
  }));

const source = (today: string, change: Partial<ContextSource> = {}): ContextSource => ({
  now: instantAt(localDate(today), 8 * 60, BERLIN),
  today: localDate(today),
  horizon: 14,
  settings: { ...DEFAULT_SETTINGS, timeZone: BERLIN },
  days: daysFrom(addDays(localDate(today), -10), 24),
  races: [],
  treatments: [],
  limits: NO_LIMITS,
  soreness: [],
  shown: [],
  ...change,
});

test("today stands where its index says, and three days beyond the horizon end the days", () => {
  const context = deriveContext(source("2026-11-23"));
  expect(context.days[context.todayIndex]?.date).toBe("2026-11-23");
  expect(context.days).toHaveLength(24);
  expect(context.days.at(-1)?.date).toBe("2026-12-06");
  expect(deriveContext(source("2026-11-23", { horizon: 7 })).days.at(-1)?.date).toBe("2026-12-02");
});

test("days last 23, 24 and 25 hours, and each ends where the next begins", () => {
  for (const [today, odd, length] of [
    ["2026-03-23", "2026-03-29", 23],
    ["2026-10-19", "2026-10-25", 25],
  ] as const) {
    const { days } = deriveContext(source(today));
    const hours = (date: string) =>
      days.filter((day) => day.date === date).map((day) => hoursBetween(day.start, day.end));
    expect(hours(odd)).toEqual([length]);
    expect(hours(today)).toEqual([24]);
    for (const [index, day] of days.entries()) expect(day.start).toBe(days[index - 1]?.end ?? day.start);
  }
});

test("days go on over the end of the year and the leap day", () => {
  const dates = (today: string) => deriveContext(source(today)).days.map((day) => day.date);
  expect(dates("2026-12-25")).toContain("2027-01-01");
  expect(dates("2028-02-25")).toContain("2028-02-29");
});

test("E11 with three unknown days up to yesterday deep work is frozen for 48 hours", () => {
  const unknown = ["2026-11-20", "2026-11-21", "2026-11-22"];
  const context = deriveContext(source("2026-11-23", { days: daysFrom("2026-11-13", 24, unknown) }));
  expect(context.frozenUntil && hoursBetween(context.now, context.frozenUntil)).toBe(48);
  expect(context.because.map((one) => one.rule)).toContain("E11");
});

test("E11 nothing is frozen when the runner confirmed one of the days, or the unknown days lie further back", () => {
  for (const unknown of [
    ["2026-11-20", "2026-11-22"],
    ["2026-11-21", "2026-11-22"],
    ["2026-11-18", "2026-11-19", "2026-11-20"],
  ])
    expect(
      deriveContext(source("2026-11-23", { days: daysFrom("2026-11-13", 24, unknown) })).frozenUntil,
    ).toBeNull();
});

test("E11 a runner of whom nothing is known at all is frozen too", () => {
  const days = daysFrom("2026-11-13", 24).map((day) => ({ ...day, known: day.date >= "2026-11-23" }));
  expect(deriveContext(source("2026-11-23", { days })).frozenUntil).not.toBeNull();
});

const treatment = (id: string, day: number): Treatment => ({
  id: id as TreatmentId,
  status: "done",
  start: instant(Date.UTC(2026, 10, day, 18)),
  minutes: 60,
  form: "deep",
  modality: "sports",
  areas: [],
});

test("treatments, shown sessions and soreness come in order of time", () => {
  const shown = [28, 25].map((day) => ({
    start: instant(Date.UTC(2026, 10, day, 18)),
    minutes: 60,
    form: "deep" as const,
  }));
  const soreness = ["2026-11-22", "2026-11-20"].map((date) => ({
    date: localDate(date),
    legs: 2,
    stairs: null,
  }));
  const context = deriveContext(
    source("2026-11-23", { treatments: [treatment("b", 20), treatment("a", 1)], shown, soreness }),
  );
  expect(context.treatments.map((one) => one.id)).toEqual(["a", "b"]);
  expect(context.shown.map((one) => new Date(one.start).getUTCDate())).toEqual([25, 28]);
  expect(context.soreness.map((one) => one.date)).toEqual(["2026-11-20", "2026-11-22"]);
});

test("M3 the runner's answers and the spots of the log reach the planner", () => {
  const settings = { ...DEFAULT_SETTINGS, timeZone: BERLIN, profile: { ...NO_PROFILE, feelsStuck: true } };
  const spot: LoggedSpot = {
    area: { area: "calf", side: "left" },
    pain: 2,
    pointable: null,
    familiarAche: null,
    entriesIn21Days: 1,
    openDays: 3,
    episodesIn6Months: 1,
    signs: ["tight"],
    redFlag: false,
    pressureCap: 5,
  };
  const context = deriveContext(source("2026-11-23", { settings, spots: [spot] }));
  expect(context.profile).toEqual({ ...NO_PROFILE, feelsStuck: true });
  expect(context.spots).toEqual([spot]);
  expect(deriveContext(source("2026-11-23")).spots).toBeUndefined();
});

test("2.12 a value tuned under its floor is held there, and the plan says so", () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    timeZone: BERLIN,
    tunables: {
      deepAfterVeryHard: 12,
      deepBeforeQuality: 30,
      raceMargin: -72,
      deepAfterLongRace: 400,
      interval: 21,
    },
  };
  const { tunables, because: why } = deriveContext(source("2026-11-23", { settings }));
  expect(tunables).toEqual({
    deepAfterVeryHard: 48,
    deepBeforeQuality: 30,
    raceMargin: -24,
    deepAfterLongRace: 168,
    interval: 21,
  });
  expect(why.map((one) => one.rule)).toEqual(["T1a", "T3", "T4"]);
});

test("races carry class, start and finish and nothing that the planner does not know", () => {
  const now = instantAt(localDate("2026-11-23"), 480, BERLIN);
  const race = aDatedRace(
    { on: "2026-12-06", km: 42.195, startMinute: 540, expectedMinutes: 270, zone: BERLIN },
    now,
  );
  const [planned] = deriveContext(source("2026-11-23", { races: [race] })).races;
  expect(planned).toMatchObject({ class: "long", done: false });
  expect(planned && hoursBetween(planned.startsAt, planned.finishesAt)).toBe(4.5);
  expect(Object.keys(planned ?? {})).not.toContain("activityId");
});

test("a caller without today among the days, or with a horizon of 0 or 367, has a bug", () => {
  expect(() => deriveContext(source("2026-11-23", { days: daysFrom("2026-01-01", 3) }))).toThrow(/today/);
  for (const horizon of [0, 367, 1.5])
    expect(() => deriveContext(source("2026-11-23", { horizon }))).toThrow(/366/);
});

test("load hears of the threshold pace as a speed", () => {
  expect(deriveLoadProfile({ ...DEFAULT_SETTINGS, thresholdPace: 250 }).thresholdSpeed).toBe(4);
  expect(deriveLoadProfile(DEFAULT_SETTINGS).thresholdSpeed).toBeNull();
});
