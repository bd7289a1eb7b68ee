import { expect, test } from "vitest";
import { type ActivityBuilder, anActivity, aRun } from "../../../test/builders/an-activity.ts";
import { fromKilometres, instant, localDate } from "../units/index.ts";
import { matchRaces } from "./match-races.ts";
import type { RaceFacts } from "./session-class.ts";
import { deriveSessionFacts } from "./session-facts.ts";

const race = (start: string | null): RaceFacts => ({
  date: localDate("2026-03-02"),
  start: start === null ? null : instant(Date.parse(`2026-03-02T${start}:00Z`)),
  distance: fromKilometres(10),
  priority: "B",
});

const findRaced = (
  builders: readonly ActivityBuilder[],
  races: readonly RaceFacts[],
  today = localDate("2026-03-04"),
): readonly number[] => {
  const sessions = builders.map((builder) => deriveSessionFacts(builder.build(), null));
  const matched = matchRaces({ sessions, races, today });
  return sessions.flatMap((facts, index) => (matched.has(facts) ? [index] : []));
};

const warmUp = aRun().at("08:15").km(3).minutes(20);
const raceRun = aRun().at("09:01").km(10).minutes(45);
const longWalk = anActivity("hike").at("15:00").km(14).minutes(200);

test("2.10a the session under way at the start is the race, not a longer one of the day", () => {
  expect(findRaced([warmUp, raceRun, longWalk], [race("09:00")])).toEqual([1]);
});

test("2.10a without a start time the longest session on foot of the day is the race", () => {
  expect(findRaced([warmUp, raceRun, anActivity("ride").at("15:00").km(60)], [race(null)])).toEqual([1]);
});

test("2.10a a day without a session on foot leaves the race unmatched", () => {
  expect(findRaced([raceRun.on("2026-03-03")], [race("09:00")])).toEqual([]);
});

test("2.10a two races of a day are two sessions", () => {
  expect(findRaced([warmUp, raceRun, longWalk.sport("run")], [race("09:00"), race("15:00")])).toEqual([1, 2]);
});

const RACE_DAY = localDate("2026-03-02");

test("2.10a on race morning the warm-up is not the race, with a gun time or without", () => {
  expect(findRaced([warmUp], [race("09:00")], RACE_DAY)).toEqual([]);
  expect(findRaced([warmUp], [race(null)], RACE_DAY)).toEqual([]);
  expect(findRaced([warmUp], [race(null)])).toEqual([0]);
});

test("2.10a on race day the race is found as soon as it was run, given up early too", () => {
  expect(findRaced([warmUp, raceRun], [race("09:00")], RACE_DAY)).toEqual([1]);
  const givenUp = aRun().at("09:01").km(4).minutes(19);
  expect(findRaced([warmUp, givenUp], [race("09:00")], RACE_DAY)).toEqual([1]);
});

const shortRace = (start: string | null, km: number): RaceFacts => ({
  ...race(start),
  distance: fromKilometres(km),
});

test("2.10a of two sessions without a start time the longer is the race, the first of equals", () => {
  const [long, short] = [aRun().at("08:00").km(10).minutes(50), aRun().at("11:00").km(4).minutes(25)];
  expect(findRaced([long, short], [race(null)])).toEqual([0]);
  expect(findRaced([short, long], [race(null)])).toEqual([1]);
  expect(findRaced([long, long.at("12:00")], [race(null)])).toEqual([0]);
});

test("2.10a where no distance was recorded ten minutes stand for a kilometre", () => {
  const blindHour = aRun().at("08:00").km(null).minutes(60);
  expect(findRaced([blindHour, aRun().at("11:00").km(5).minutes(25)], [race(null)])).toEqual([0]);
  expect(findRaced([blindHour, aRun().at("11:00").km(7).minutes(35)], [race(null)])).toEqual([1]);
});

test.each([
  ["10:00", 3, [1]],
  ["10:01", 3, [0]],
])("2.10a a run from %s on may be a race of 09:00 up to an hour late: %j", (clock, km, found) => {
  const early = aRun().at("05:00").km(12).minutes(70);
  expect(findRaced([early, aRun().at(clock).km(km).minutes(20)], [race("09:00")])).toEqual(found);
});

test.each([
  ["07:40", [0]],
  ["07:39", [1]],
])("2.10a a run of 20 minutes from %s ends within the hour before 09:00: %j", (clock, found) => {
  const late = aRun().at("15:00").km(12).minutes(70);
  expect(findRaced([aRun().at(clock).km(3).minutes(20), late], [race("09:00")])).toEqual(found);
});

test("2.10a on race day a run that ends at the gun was the warm-up, one that crosses it the race", () => {
  const ending = aRun().at("08:40").km(3).minutes(20);
  expect(findRaced([ending], [race("09:00")], RACE_DAY)).toEqual([]);
  expect(findRaced([aRun().at("08:58").km(10).minutes(50)], [race("09:00")], RACE_DAY)).toEqual([0]);
});

test("2.10a on race day half of the distance is enough for the race, and so is an unknown distance", () => {
  expect(findRaced([aRun().km(5).minutes(25)], [shortRace(null, 10)], RACE_DAY)).toEqual([0]);
  expect(findRaced([aRun().km(4.99).minutes(25)], [shortRace(null, 10)], RACE_DAY)).toEqual([]);
  expect(findRaced([aRun().km(null).minutes(25)], [shortRace(null, 10)], RACE_DAY)).toEqual([0]);
});

test("2.10a a race that no session was leaves no trace", () => {
  const races = [race("09:00")];
  expect(matchRaces({ sessions: [], races, today: localDate("2026-03-04") }).size).toBe(0);
});
