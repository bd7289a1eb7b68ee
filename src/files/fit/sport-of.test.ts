import { expect, test } from "vitest";
import { SPORTS } from "../../core/activity/index.ts";
import { isIndoor, numbersOfSport, sportOf } from "./sport-of.ts";
import { formatSportName } from "./sport-words.ts";

const message = (sport: number | null, subSport: number | null) => ({ sport, subSport, name: null });

test.for([
  [1, 0, "run"],
  [1, null, "run"],
  [1, 4, "run"],
  [1, 3, "trailRun"],
  [1, 1, "treadmill"],
  [1, 45, "treadmill"],
  [1, 58, "treadmill"],
  [4, 1, "treadmill"],
  [11, 0, "walk"],
  [17, 0, "hike"],
  [2, 6, "ride"],
  [21, 0, "ride"],
  [5, 17, "swim"],
  [10, 20, "strength"],
  [4, 20, "strength"],
  [10, 43, "other"],
  [12, 0, "other"],
  [null, null, "other"],
] as const)("Sport %s with sub-sport %s is kept as %s", ([sport, subSport, expected]) => {
  expect(sportOf(message(sport, subSport))).toBe(expected);
});

test("Every sport is read back from the numbers that it is written with", () => {
  for (const sport of SPORTS) expect(sportOf(message(...numbersOfSport(sport)))).toBe(sport);
});

test("Treadmill, pool and gym are indoors; road and trail are not", () => {
  expect([1, 17, 20, 45].map((subSport) => isIndoor(message(1, subSport)))).toEqual([true, true, true, true]);
  expect([null, 0, 2, 3, 4].some((subSport) => isIndoor(message(1, subSport)))).toBe(false);
});

test("The runner's own name for the sport goes before the words of its numbers", () => {
  expect(formatSportName({ sport: 1, subSport: 3, name: "Waldlauf" })).toBe("Waldlauf");
  expect(formatSportName(message(1, 3))).toBe("running, trail");
  expect(formatSportName(message(99, 99))).toBeNull();
});
