import { expect, test } from "vitest";
import { aHistory, aSession, type WeekSession, weeksOf } from "../../../test/builders/a-history.ts";
import { aRace } from "../../../test/builders/a-race.ts";
import type { ClassifiedSession, SessionClass } from "../load/index.ts";
import {
  addDays,
  formatInstant,
  fromKilometres,
  type Instant,
  instantAt,
  localDate,
  parseTimeZone,
  type TimeZone,
  UTC,
} from "../units/index.ts";
import { matchRaces } from "./dated-race.ts";
import type { Race } from "./race.ts";
import type { PlannedSession, PlannedSessionId, TrainingDay } from "./training-day.ts";
import { deriveTrainingDays } from "./training-days.ts";

const zoneOf = (name: string): TimeZone => {
  const zone = parseTimeZone(name);
  if (!zone.ok) throw new Error(name);
  return zone.value;
};
const BERLIN = zoneOf("Europe/Berlin");

const TODAY = "2026-03-16";
const WEEK: readonly WeekSession[] = [
  { weekday: 1, class: "veryHard", minutes: 70 },
  { weekday: 4, minutes: 50 },
  { weekday: 6, class: "moderate", minutes: 100 },
];
const tenWeeks = weeksOf(WEEK, { from: "2026-01-05", weeks: 10 });

interface Situation {
  readonly today?: string;
  readonly nowMinute?: number;
  readonly zone?: TimeZone;
  readonly sessions?: readonly ClassifiedSession[];
  readonly races?: readonly Race[];
  readonly planned?: readonly PlannedSession[];
  readonly unknown?: readonly string[];
  readonly confirmed?: readonly string[];
  readonly horizon?: number;
  readonly lookBack?: number;
}

function daysOf(situation: Situation): readonly TrainingDay[] {
  const { today = TODAY, zone = UTC, sessions = tenWeeks, horizon = 28, lookBack } = situation;
  const now: Instant = instantAt(localDate(today), situation.nowMinute ?? 360, zone);
  const history = aHistory({ today, sessions, unknown: situation.unknown ?? [], from: "2026-01-05" });
  return deriveTrainingDays({
    history,
    races: matchRaces({
      races: situation.races ?? [],
      sessions,
      activities: [],
      now,
      zone,
      thresholdSpeed: null,
    }),
    planned: situation.planned ?? [],
    activities: [],
    today: localDate(today),
    now,
    zone,
    horizon,
    ...(lookBack === undefined ? {} : { lookBack }),
    confirmedDays: (situation.confirmed ?? []).map(localDate),
  });
}

const dayOf = (days: readonly TrainingDay[], date: string): TrainingDay => {
  const day = days.find((one) => one.date === date);
  if (!day) throw new Error(`No ${date}`);
  return day;
};

interface PlannedWords {
  readonly class?: SessionClass;
  readonly startMinute?: number;
  readonly minutes?: number;
  readonly km?: number;
  readonly zone?: TimeZone;
}

function plan(on: string, words: PlannedWords = {}): PlannedSession {
  const at = (minute: number) => instantAt(localDate(on), minute, words.zone ?? UTC);
  const { startMinute } = words;
  return {
    id: `p-${on}` as PlannedSessionId,
    date: localDate(on),
    class: words.class ?? "hard",
    start: startMinute === undefined ? null : at(startMinute),
    end: startMinute === undefined || words.minutes === undefined ? null : at(startMinute + words.minutes),
    metres: words.km === undefined ? null : fromKilometres(words.km),
    title: null,
  };
}

test("the days reach from 60 before today to three days beyond the horizon without a hole", () => {
  const days = daysOf({});
  expect(days).toHaveLength(91);
  expect([days[0]?.date, days[60]?.date, days.at(-1)?.date]).toEqual(["2026-01-15", TODAY, "2026-04-15"]);
  expect(daysOf({ lookBack: 126 })).toHaveLength(157);
});

test("done sessions stand behind with their class, expected ones ahead", () => {
  const days = daysOf({});
  expect(dayOf(days, "2026-03-10").sessions).toMatchObject([
    { source: "done", class: "veryHard", timed: true },
  ]);
  expect(dayOf(days, "2026-03-17").sessions).toMatchObject([
    { source: "expected", class: "veryHard", confidence: "low" },
  ]);
  expect(dayOf(days, "2026-03-20").sessions).toEqual([]);
});

test("E3 a planned session known by its date alone fills its day with low confidence", () => {
  const days = daysOf({ planned: [plan("2026-03-20")], zone: BERLIN });
  const [session] = dayOf(days, "2026-03-20").sessions;
  expect(session).toMatchObject({ source: "planned", timed: false, confidence: "low" });
  expect(session && formatInstant(session.start)).toBe("2026-03-19T23:00:00.000Z");
  expect(session && formatInstant(session.end)).toBe("2026-03-20T22:59:00.000Z");
});

test("nothing is expected beside a planned session, nor in a week that is planned", () => {
  const beside = daysOf({ planned: [plan("2026-03-17", { class: "easy" })] });
  expect(dayOf(beside, "2026-03-17").sessions.map((one) => one.source)).toEqual(["planned"]);
  expect(dayOf(beside, "2026-03-24").sessions.map((one) => one.source)).toEqual(["expected"]);
  const week = ["2026-03-18", "2026-03-20", "2026-03-22"].map((date) => plan(date));
  expect(dayOf(daysOf({ planned: week }), "2026-03-17").sessions).toEqual([]);
});

test("2.10e a planned run of 30 km is very hard, whatever it is called", () => {
  const days = daysOf({ planned: [plan("2026-03-22", { class: "moderate", km: 32 })] });
  expect(dayOf(days, "2026-03-22").sessions).toMatchObject([{ class: "veryHard", longEffort: true }]);
});

test("a planned session in the past that nobody did is left out", () => {
  const days = daysOf({ planned: [plan("2026-03-12"), plan("2026-03-13")] });
  expect(dayOf(days, "2026-03-12").sessions).toEqual([]);
  expect(dayOf(days, "2026-03-13").sessions.map((one) => one.source)).toEqual(["done"]);
});

test("a session planned today is dropped once it was done, and kept beside an easy run in the morning", () => {
  const evening = plan(TODAY, { class: "hard", startMinute: 1080, minutes: 60 });
  const morning = aSession({ on: TODAY, startMinute: 420, minutes: 40 });
  const tempo = aSession({ on: TODAY, startMinute: 1075, class: "moderate" });
  const sources = (done: ClassifiedSession, nowMinute: number) =>
    dayOf(daysOf({ sessions: [...tenWeeks, done], planned: [evening], nowMinute }), TODAY).sessions.map(
      (one) => one.source,
    );
  expect(sources(morning, 600)).toEqual(["done", "planned"]);
  expect(sources(tempo, 1200)).toEqual(["done"]);
});

test("an expected session is dropped once the day's hard run is done", () => {
  const done = aSession({ on: "2026-03-17", startMinute: 420, class: "veryHard", minutes: 70 });
  const days = daysOf({ today: "2026-03-17", nowMinute: 700, sessions: [...tenWeeks, done] });
  expect(dayOf(days, "2026-03-17").sessions.map((one) => one.source)).toEqual(["done"]);
});

test("2.10a a race ahead is a very hard session, one of priority C a hard one", () => {
  const half = { on: "2026-04-04", km: 21.1, startMinute: 540, expectedMinutes: 110 };
  const [a] = dayOf(daysOf({ races: [aRace(half)] }), "2026-04-04").sessions;
  expect(a).toMatchObject({ source: "planned", class: "veryHard", timed: true, longEffort: true });
  expect(a?.race?.class).toBe("mid");
  expect(a && a.end - a.start).toBe(110 * 60_000);
  const [c] = dayOf(daysOf({ races: [aRace({ ...half, priority: "C" })] }), "2026-04-04").sessions;
  expect(c?.class).toBe("hard");
  const long = aRace({ on: "2026-04-04", km: 42.195, priority: "C" });
  expect(dayOf(daysOf({ races: [long] }), "2026-04-04").sessions[0]?.class).toBe("veryHard");
});

test("E15 a race given up is the done session with the class of what was run", () => {
  const run = aSession({ on: "2026-03-15", startMinute: 540, minutes: 80, km: 15, class: "hard", id: "dnf" });
  const sessions = [...weeksOf(WEEK, { from: "2026-01-05", weeks: 9 }), run];
  const races = [aRace({ on: "2026-03-15", km: 42.195, startMinute: 540 })];
  const [session] = dayOf(daysOf({ sessions, races }), "2026-03-15").sessions;
  expect(session).toMatchObject({ source: "done", class: "hard", activityId: "dnf" });
  expect(session?.race?.class).toBe("mid");
});

test("in the days of recovery after a race nothing is expected", () => {
  const races = [aRace({ on: "2026-03-22", km: 42.195, startMinute: 540, expectedMinutes: 270 })];
  const days = daysOf({ races });
  expect(dayOf(days, "2026-03-24")).toMatchObject({ block: "recovery", sessions: [] });
  expect(dayOf(days, "2026-03-31").sessions.map((one) => one.source)).toEqual(["expected"]);
});

test("2.11 a day without data is unknown until the runner confirms it; days ahead are known", () => {
  const unknown = ["2026-03-11", "2026-03-12", "2026-03-13"];
  const sessions = tenWeeks.filter((one) => one.date !== "2026-03-13");
  const days = daysOf({ sessions, unknown, confirmed: ["2026-03-12"] });
  const known = ["2026-03-10", "2026-03-11", "2026-03-12", "2026-03-13", TODAY].map(
    (date) => dayOf(days, date).known,
  );
  expect(known).toEqual([true, false, true, false, true]);
  expect(daysOf({ lookBack: 126 })[0]?.known).toBe(false);
});

test("a run over midnight belongs to the day on which it began", () => {
  const late = aSession({ on: "2026-03-12", startMinute: 1410, minutes: 60, class: "hard" });
  const days = daysOf({ sessions: [...tenWeeks, late] });
  const [session] = dayOf(days, "2026-03-12").sessions;
  expect(session && formatInstant(session.end)).toBe("2026-03-13T00:30:00.000Z");
});

test("a run abroad keeps its own local day and its true moment", () => {
  const auckland = aSession({ on: "2026-03-14", startMinute: 420, zone: zoneOf("Pacific/Auckland") });
  const days = daysOf({ sessions: [...tenWeeks, auckland], zone: zoneOf("America/Los_Angeles") });
  const [session] = dayOf(days, "2026-03-14").sessions;
  expect(session?.activityId).toBe(auckland.activityId);
  expect(session && formatInstant(session.start)).toBe("2026-03-13T18:00:00.000Z");
});

test("a leap day is a day like any other", () => {
  const sessions = weeksOf(WEEK, { from: "2027-12-06", weeks: 12 });
  const days = daysOf({ today: "2028-02-28", sessions, horizon: 7 });
  expect(days.slice(-10).map((day) => day.date)).toContain("2028-02-29");
  expect(dayOf(days, "2028-02-29").sessions).toMatchObject([{ source: "expected", class: "veryHard" }]);
});

test("planning again with nothing changed gives the same days", () => {
  expect(daysOf({})).toEqual(daysOf({}));
});

const expectedDates = (days: readonly TrainingDay[]) =>
  days.filter(({ sessions }) => sessions.some(({ source }) => source === "expected")).map(({ date }) => date);

const unknownSince = (first: string): readonly string[] =>
  Array.from({ length: 40 }, (_, back) => addDays(localDate(TODAY), -1 - back)).filter(
    (date) => date >= first,
  );

test("2.11 after 14 unknown days nothing is expected any more, after 13 the rhythm still holds", () => {
  const sessions = tenWeeks.filter(({ date }) => date < "2026-03-02");
  expect(expectedDates(daysOf({ sessions, unknown: unknownSince("2026-03-03") })).length).toBeGreaterThan(0);
  expect(expectedDates(daysOf({ sessions, unknown: unknownSince("2026-03-02") }))).toEqual([]);
});

test("2.11 a run today, or days that the runner confirmed, end the silence", () => {
  const sessions = tenWeeks.filter(({ date }) => date < "2026-03-02");
  const silent = { sessions, unknown: unknownSince("2026-03-02") };
  const back = [...sessions, ...weeksOf([{ weekday: 0 }], { from: TODAY, weeks: 1 })];
  expect(expectedDates(daysOf({ ...silent, sessions: back })).length).toBeGreaterThan(0);
  expect(expectedDates(daysOf({ ...silent, confirmed: ["2026-03-15"] })).length).toBeGreaterThan(0);
});

test("E10 nobody is expected to train hard in the three days before an A or B race; before a C race they are", () => {
  const race = (priority: "A" | "B" | "C") =>
    expectedDates(daysOf({ races: [aRace({ on: "2026-03-27", priority })] })).filter(
      (date) => date < "2026-03-28",
    );
  expect(race("C")).toEqual(["2026-03-17", "2026-03-24"]);
  expect(race("B")).toEqual(["2026-03-17"]);
  expect(race("A")).toEqual(race("B"));
});

test("E10 the hours of an expected session are widened to quarters of an hour", () => {
  const odd = weeksOf([{ weekday: 1, class: "veryHard", startMinute: 1099, minutes: 67 }], {
    from: "2026-01-05",
    weeks: 10,
  });
  const [session] = dayOf(daysOf({ sessions: odd }), "2026-03-17").sessions;
  expect(session && [formatInstant(session.start), formatInstant(session.end)]).toEqual([
    "2026-03-17T18:15:00.000Z",
    "2026-03-17T19:30:00.000Z",
  ]);
});
