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
