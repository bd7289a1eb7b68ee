import { expect, test } from "vitest";
import { type ActivityBuilder, anActivity, aRun } from "../../../test/builders/an-activity.ts";
import { deriveSessionFacts } from "./session-facts.ts";

const factsOf = (builder: ActivityBuilder) => deriveSessionFacts(builder.build(), 190);

test("2.11 where no moving time was recorded the elapsed time stands for it", () => {
  expect(factsOf(anActivity("ride").minutes(0).elapsed(40)).minutes).toBe(40);
  expect(factsOf(aRun().minutes(40).elapsed(60)).minutes).toBe(40);
});

test.each([
  [-1, null],
  [0, 0],
  [10, 10],
  [10.5, null],
  [null, null],
])("2.1 an effort of %s on the scale of 0 to 10 is read as %s", (effort, read) => {
  expect(factsOf(aRun().rpe(effort)).rpe).toBe(read);
});

test("2.10 speed counts from 80 % of the moving time on", () => {
  const run = (minutes: number) =>
    factsOf(
      aRun()
        .minutes(60)
        .speeds([[3, minutes]]),
    );
  expect(run(48).meanSpeed).toBeCloseTo(3.025, 10);
  expect(run(47).speed).toBeNull();
  expect(factsOf(aRun().speeds([]))).toMatchObject({ speed: null, meanSpeed: null });
});

test("2.10 half of a run walked makes a walker, and so does a hike", () => {
  expect(factsOf(aRun().walked(0.5)).walker).toBe(true);
  expect(factsOf(aRun().walked(0.49)).walker).toBe(false);
  expect(factsOf(anActivity("hike")).walker).toBe(true);
  expect(factsOf(anActivity("ride")).walker).toBe(false);
});
