import { expect, test } from "vitest";
import { aSession } from "../../../test/builders/a-history.ts";
import { aRace } from "../../../test/builders/a-race.ts";
import type { Activity } from "../activity/index.ts";
import type { ClassifiedSession } from "../load/index.ts";
import { formatInstant, type Instant, instant, parseTimeZone, type TimeZone, UTC } from "../units/index.ts";
import { matchRaces } from "./dated-race.ts";
import type { Race } from "./race.ts";

const zoneOf = (name: string): TimeZone => {
  const zone = parseTimeZone(name);
  if (!zone.ok) throw new Error(name);
  return zone.value;
};

const NOW = instant(Date.UTC(2026, 3, 30));
const MARATHON = { on: "2026-04-19", km: 42.195, startMinute: 540, expectedMinutes: 270 };

function match(
  races: readonly Race[],
  sessions: readonly ClassifiedSession[],
  more: { now?: Instant; zone?: TimeZone; activities?: readonly Pick<Activity, "id" | "tag">[] } = {},
) {
  const { now = NOW, zone = UTC, activities = [] } = more;
  return matchRaces({ races, sessions, activities, now, zone, thresholdSpeed: null });
}

test("1.3 a race that was run goes by the clock times actually run", () => {
  const run = aSession({ on: "2026-04-19", startMinute: 542, minutes: 255, km: 42.6 });
  const [race] = match([aRace(MARATHON)], [run]);
  expect(race).toMatchObject({ class: "long", done: true, timed: true, activityId: run.activityId });
  expect(race?.startsAt).toBe(run.start);
  expect(race?.finishesAt).toBe(run.end);
  expect(race?.expected).toBe(255 * 60);
});

test("1.2 a 10 km race that the watch measured as 10.2 km stays a short one", () => {
  const [race] = match(
    [aRace({ on: "2026-04-19" })],
    [aSession({ on: "2026-04-19", km: 10.2, minutes: 50 })],
  );
  expect(race).toMatchObject({ class: "short", distance: 10_000 });
});

test("1.2 a 10 km race run in 80 minutes is of class mid", () => {
  const [race] = match([aRace({ on: "2026-04-19" })], [aSession({ on: "2026-04-19", minutes: 80 })]);
  expect(race?.class).toBe("mid");
});

test("E15 a marathon given up at 15 km counts as 15 km", () => {
  const stopped = aSession({ on: "2026-04-19", startMinute: 541, minutes: 90, km: 15 });
  const [race] = match([aRace(MARATHON)], [stopped]);
  expect(race).toMatchObject({ class: "mid", distance: 15_000, done: true });
  expect(race?.because[0]?.rule).toBe("E15");
});

test("the longest session near the gun is the race, not the warm-up or the evening's jog", () => {
  const warmUp = aSession({ on: "2026-04-19", startMinute: 510, minutes: 15, km: 2.5, id: "warm-up" });
  const run = aSession({ on: "2026-04-19", startMinute: 540, minutes: 50, km: 10, id: "race" });
  const jog = aSession({ on: "2026-04-19", startMinute: 1140, minutes: 90, km: 15, id: "jog" });
  const [race] = match([aRace({ on: "2026-04-19", startMinute: 540 })], [warmUp, run, jog]);
  expect(race?.activityId).toBe("race");
});

test("on race morning the warm-up is not taken for a race given up", () => {
  const now = instant(Date.UTC(2026, 3, 19, 8, 50));
  const warmUp = aSession({ on: "2026-04-19", startMinute: 510, minutes: 15, km: 2.5 });
  for (const startMinute of [{ startMinute: 540 }, {}]) {
    const [race] = match([aRace({ on: "2026-04-19", ...startMinute })], [warmUp], { now });
    expect(race).toMatchObject({ done: false, activityId: null });
  }
});

test("a bike ride on race day is not the race", () => {
  const ride = aSession({ on: "2026-04-19", sport: "ride", km: 40 });
  expect(match([aRace({ on: "2026-04-19" })], [ride])[0]?.activityId).toBeNull();
});

test("a race behind without an activity counts as run as entered, and says so", () => {
  const [race] = match([aRace(MARATHON)], []);
  expect(race?.done).toBe(true);
  expect(formatInstant(race?.finishesAt ?? instant(0))).toBe("2026-04-19T13:30:00.000Z");
  expect(race?.because.map((one) => one.text).join()).toContain("No activity found");
});

test("1.0 a race without a start counts from 00:00 to 23:59 of its day", () => {
  const [race] = match([aRace({ on: "2026-05-10" })], [], { zone: zoneOf("Europe/Berlin") });
  expect(formatInstant(race?.startsAt ?? instant(0))).toBe("2026-05-09T22:00:00.000Z");
  expect(formatInstant(race?.finishesAt ?? instant(0))).toBe("2026-05-10T21:59:00.000Z");
  expect(race).toMatchObject({ done: false, timed: false });
});

test("a start without an expected time ends after an estimate that is told", () => {
  const [race] = match([aRace({ on: "2026-05-10", startMinute: 600 })], []);
  expect(formatInstant(race?.finishesAt ?? instant(0))).toBe("2026-05-10T11:00:00.000Z");
  expect(race?.because[0]?.text).toContain("6:00 per km");
});

test("a run tagged as a race that nobody entered is a race that was run", () => {
  const run = aSession({ on: "2026-04-12", km: 21.3, minutes: 100, id: "half" });
  const [race] = match([], [run], { activities: [{ id: run.activityId, tag: "race" }] });
  expect(race).toMatchObject({ id: "activity:half", class: "long", priority: "C", done: true });
});

test("two races on a day take one session each", () => {
  const morning = aSession({ on: "2026-04-19", startMinute: 540, minutes: 25, km: 5, id: "five" });
  const evening = aSession({ on: "2026-04-19", startMinute: 1080, minutes: 52, km: 10, id: "ten" });
  const races = [
    aRace({ on: "2026-04-19", km: 10, startMinute: 1080 }),
    aRace({ on: "2026-04-19", km: 5, startMinute: 540 }),
  ];
  expect(match(races, [morning, evening]).map((race) => race.activityId)).toEqual(["five", "ten"]);
});

test("an ultra that runs over midnight ends on the next day", () => {
  const run = aSession({ on: "2026-04-18", startMinute: 1080, minutes: 900, km: 100 });
  const [race] = match([aRace({ on: "2026-04-18", km: 100, startMinute: 1080 })], [run]);
  expect(formatInstant(race?.finishesAt ?? instant(0))).toBe("2026-04-19T09:00:00.000Z");
});

test("a race abroad is found by the local day on which it was run", () => {
  const tokyo = aSession({ on: "2026-04-19", startMinute: 540, zone: zoneOf("Asia/Tokyo"), km: 10 });
  const race = aRace({ on: "2026-04-19", startMinute: 540, zone: zoneOf("Asia/Tokyo") });
  const [dated] = match([race], [tokyo], { zone: zoneOf("America/Los_Angeles") });
  expect(dated?.activityId).toBe(tokyo.activityId);
});
