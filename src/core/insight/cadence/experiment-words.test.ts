import { expect, test } from "vitest";
import { findCausalWords } from "../../../../test/builders/causal-words.ts";
import { aNiggle, anEntry, daysAgo, TODAY } from "../../../../test/builders/insight-log.ts";
import { isUnderWay, type KeptExperiment, sayTarget, tellExperiment } from "./experiment-words.ts";

const KNEE = { area: "knee_outer", side: "left" } as const;

const began = (days: number, stopped: number | null = null): KeptExperiment => ({
  startedOn: daysAgo(days),
  stoppedOn: stopped === null ? null : daysAgo(stopped),
  area: KNEE,
  percent: 5,
  referenceBefore: 150,
  speed: 2.9,
  target: 159,
});

const tell = (experiment: KeptExperiment, niggles = [aNiggle()]) =>
  tellExperiment(experiment, { today: TODAY, niggles, samples: [], shoesOrVolumeChangedOn: null });

test("C5 while it runs it tells the week, the steps, the pace and the days that are left", () => {
  const told = tell(began(27));
  expect(told).toMatchObject({ state: "running", report: null });
  expect(told.text).toMatch(
    /^Week 4 of 4\. Try 159 steps a minute .* 5:45 a kilometre.* compared in 1 day\.$/,
  );
  expect(sayTarget({ target: 160, speed: 1000 / 359.6 })).toContain("6:00 a kilometre");
});

test("C5 after four weeks it may go on to six, after six it is over", () => {
  expect(tell(began(28))).toMatchObject({ state: "complete" });
  expect(tell(began(28)).text).toContain("You may go on until Monday 14 December, or stop here.");
  expect(tell(began(42))).toMatchObject({ state: "over" });
  expect(tell(began(42)).report).not.toBeNull();
  expect([isUnderWay(began(41), TODAY), isUnderWay(began(42), TODAY)]).toEqual([true, false]);
});

test("C5 stopped before four weeks nothing is compared, stopped later it is", () => {
  expect(tell(began(10, 10))).toMatchObject({ state: "over", report: null });
  expect(tell(began(10, 10)).text).toContain("on its first day");
  expect(tell(began(10, 9)).text).toContain("after a day");
  expect(tell(began(40, 13)).text).toContain("after 27 days");
  expect(tell(began(40, 12)).report).toMatchObject({ reference: { before: 150, after: null } });
  expect(isUnderWay(began(10, -1), TODAY)).toBe(true);
});

test("C5 what must be seen stops it, whatever the week; once it is over nothing asks to stop", () => {
  const serious = [aNiggle({ level: "L2" })];
  expect(tell(began(3), serious).state).toBe("stop");
  expect(tell(began(30), serious).state).toBe("stop");
  expect(tell(began(30, 2), serious).state).toBe("over");
});

test("C5 no word of cause in what is told", () => {
  const scored = [aNiggle({ entries: [36, 34, 32, 12, 8, 6].map((day) => anEntry(day)) })];
  for (const one of [began(3), began(28), began(30), began(60), began(60, 50), began(60, 20)])
    expect(findCausalWords(tell(one, scored).text)).toEqual([]);
});
