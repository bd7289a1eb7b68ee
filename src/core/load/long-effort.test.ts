import { expect, test } from "vitest";
import { blind, classify } from "../../../test/builders/a-class.ts";
import { anActivity, aRun } from "../../../test/builders/an-activity.ts";
import { fromKilometres } from "../units/index.ts";

test("E17 a three-hour walk at effort 4 is a long effort, not very hard, old or new", () => {
  for (const isNew of [true, false]) {
    for (const walk of [anActivity("hike").km(14), aRun().km(16).walked(0.5)]) {
      const result = classify(walk.minutes(180).rpe(4), { ...blind, isNew });
      expect(result).toMatchObject({ class: "moderate", longEffort: true });
    }
  }
});

test("E17 the same walk with a big descent, or at effort 5, is very hard", () => {
  const walk = anActivity("hike").km(14).minutes(180);
  expect(classify(walk.rpe(4).descent(800), blind).class).toBe("veryHard");
  expect(classify(walk.rpe(5), blind).class).toBe("veryHard");
});

test("2.10 a long walk of unknown effort counts as the worse case", () => {
  expect(classify(anActivity("hike").km(14).minutes(180), blind).class).toBe("veryHard");
});

test.each([
  [90, true],
  [89, false],
])("2.10 beside a usual run of an hour, %i minutes as a long effort is %s", (minutes, long) => {
  expect(classify(aRun().km(12).minutes(minutes).rpe(3), blind).longEffort).toBe(long);
});

test("2.10 a long effort takes 70 minutes however short the usual run, and 90 for a new runner", () => {
  const run = (minutes: number) => aRun().km(9).minutes(minutes).rpe(3);
  const own = { runMinutes: 30 };
  expect(classify(run(69), { ...blind, own }).longEffort).toBe(false);
  expect(classify(run(70), { ...blind, own }).longEffort).toBe(true);
  expect(classify(run(89), { ...blind, isNew: true }).longEffort).toBe(false);
  expect(classify(run(90), { ...blind, isNew: true }).longEffort).toBe(true);
});

test("2.10 a race of more than 10 km is a long effort, a 10 km race that the watch measured longer is not", () => {
  const half = { distance: fromKilometres(21.0975) };
  const ten = { distance: fromKilometres(10) };
  expect(classify(aRun().km(21.2).minutes(70).rpe(8), { race: half }).longEffort).toBe(true);
  expect(classify(aRun().km(10.1).minutes(40).rpe(8), { race: ten }).longEffort).toBe(false);
});

test("E15 a marathon given up at 8 km is as long as it was", () => {
  const race = { distance: fromKilometres(42.195), priority: "A" } as const;
  expect(classify(aRun().km(8).minutes(40).rpe(6), { race }).longEffort).toBe(false);
  expect(classify(aRun().km(15).minutes(74).rpe(6), { race }).longEffort).toBe(true);
});

test("2.10 150 minutes of any sport are a long effort, 149 on a bicycle are not", () => {
  expect(classify(anActivity("ride").km(60).minutes(150).rpe(2), blind).longEffort).toBe(true);
  expect(classify(anActivity("ride").km(60).minutes(149).rpe(2), blind).longEffort).toBe(false);
});

test("2.10 a race on a bicycle is no long effort by its distance", () => {
  const ride = anActivity("ride").km(40).minutes(80).rpe(4).tag("race");
  expect(classify(ride, blind).longEffort).toBe(false);
});

test("2.10 30 km are a long effort for who walks them; for a runner beside a usual two hours they are not", () => {
  const own = { runMinutes: 120 };
  expect(classify(anActivity("walk").km(30).minutes(149).rpe(2), { ...blind, own }).longEffort).toBe(true);
  expect(classify(anActivity("walk").km(29.9).minutes(149).rpe(2), { ...blind, own }).longEffort).toBe(false);
  expect(classify(aRun().km(30).minutes(149).rpe(3), { ...blind, own }).longEffort).toBe(false);
});

test("2.10 the usual run counts from 28 days of history on, 90 minutes before", () => {
  const run = aRun().km(9).minutes(75).rpe(3);
  expect(classify(run, { ...blind, own: { days: 28, runMinutes: 50 } }).longEffort).toBe(true);
  expect(classify(run, { ...blind, own: { days: 27, runMinutes: 50 } }).longEffort).toBe(false);
});

test("2.10 a race is a long effort from over 75 minutes however short its way", () => {
  const race = { distance: fromKilometres(10) };
  const own = { runMinutes: 120 };
  expect(classify(aRun().km(10).minutes(76).rpe(6), { race, own }).longEffort).toBe(true);
  expect(classify(aRun().km(10).minutes(75).rpe(6), { race, own }).longEffort).toBe(false);
});

test("2.10 a race known by its tag alone is long from 3 % over 10 km on, as watches stray", () => {
  const tagged = (km: number | null) => classify(aRun().km(km).minutes(50).rpe(6).tag("race")).longEffort;
  expect(tagged(10.4)).toBe(true);
  expect(tagged(10.3)).toBe(false);
  expect(tagged(9.8)).toBe(false);
  expect(tagged(null)).toBe(false);
});

test("E15 nine tenths of the entered distance are the whole race; without a measure it counts as run", () => {
  const race = { distance: fromKilometres(11) };
  const raced = (km: number | null) => classify(aRun().km(km).minutes(50).rpe(6), { race }).longEffort;
  expect(raced(9.9)).toBe(true);
  expect(raced(9.89)).toBe(false);
  expect(raced(null)).toBe(true);
});
