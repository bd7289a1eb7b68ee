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
