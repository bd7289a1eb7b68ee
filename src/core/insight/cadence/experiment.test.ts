import { expect, test } from "vitest";
import { findCausalWords } from "../../../../test/builders/causal-words.ts";
import { aLog, aNiggle, anEntry, daysAgo, TODAY } from "../../../../test/builders/insight-log.ts";
import { aCadenceRun } from "../../../../test/builders/some-cadence.ts";
import { addDays, localDate } from "../../units/index.ts";
import type { InsightFacts, NiggleFacts } from "../insight-facts.ts";
import { type CadenceExperiment, startCadenceExperiment } from "./cadence-experiment.ts";
import { type CadencePicture, deriveCadencePicture } from "./cadence-picture.ts";
import { deriveExperimentState, type ExperimentFacts } from "./experiment-state.ts";

const knee = aNiggle({ openDays: 25 });
const runs = (days: readonly number[], intercept: number) =>
  days.flatMap((day) => aCadenceRun({ date: daysAgo(day), intercept, slope: 6 }));

function aPicture(intercept = 132): CadencePicture {
  const samples = runs([1, 4, 7, 10], intercept);
  const picture = deriveCadencePicture({ samples, today: TODAY, height: 1.73 });
  if (!picture.ok) throw new Error("four runs are enough");
  return picture.value;
}

const start = (words: Partial<InsightFacts> = {}, percent?: number) =>
  startCadenceExperiment({
    niggle: knee,
    facts: aLog({ niggles: [knee], ...words }),
    picture: aPicture(),
    ...(percent === undefined ? {} : { percent }),
  });

const begun: CadenceExperiment = {
  startedOn: daysAgo(28),
  area: knee.area,
  percent: 5,
  referenceBefore: 150,
  speed: 3.1,
  target: 159,
};

const stateOf = (words: Partial<ExperimentFacts> = {}, experiment = begun) =>
  deriveExperimentState(experiment, {
    today: TODAY,
    niggles: [],
    samples: [],
    shoesOrVolumeChangedOn: null,
    ...words,
  });

const withScores = (before: readonly number[], after: readonly number[]): NiggleFacts => ({
  ...knee,
  level: "L1",
  entries: [
    ...before.map((pain, index) => anEntry(29 + before.length - index, { pain })),
    ...after.map((pain, index) => anEntry(after.length - index, { pain })),
  ],
});

test("C5 the experiment starts with 5 % more steps at the own easy speed", () => {
  const started = start();
  expect(started).toMatchObject({ ok: true, value: { startedOn: TODAY, percent: 5, area: knee.area } });
  expect(started.ok && started.value.target).toBe(Math.round((132 + 6 * 3.1) * 1.05));
  expect(started.ok && started.value.referenceBefore).toBeCloseTo(150, 6);
});

test("C5 more than 10 % or less than 5 % is refused, and so is a start where C5 would not suggest it", () => {
  expect(start({}, 10).ok).toBe(true);
  expect(start({}, 10.5)).toMatchObject({ error: { code: "experiment.too-much" } });
  expect(start({}, 4)).toMatchObject({ error: { code: "experiment.too-much" } });
  const race = { races: [{ date: addDays(TODAY, 20), priority: "A" } as const] };
  expect(start(race)).toMatchObject({ error: { code: "experiment.not-advised" } });
  const usual = startCadenceExperiment({ niggle: knee, facts: aLog(), picture: aPicture(146) });
  expect(usual.ok).toBe(false);
});

test("C5 the experiment runs for four weeks and may go on to six", () => {
  expect(stateOf({}, { ...begun, startedOn: TODAY })).toEqual({ state: "running", week: 1, daysLeft: 28 });
  expect(stateOf({}, { ...begun, startedOn: daysAgo(27) })).toEqual({
    state: "running",
    week: 4,
    daysLeft: 1,
  });
  expect(stateOf()).toMatchObject({ state: "complete", mayGoOn: true });
  expect(stateOf({}, { ...begun, startedOn: daysAgo(41) })).toMatchObject({ mayGoOn: true });
  expect(stateOf({}, { ...begun, startedOn: daysAgo(42) })).toMatchObject({ mayGoOn: false });
});

test("C5 a calf or Achilles that rises by 2 stops the experiment, a rise of 1 does not", () => {
  const achilles = (before: number, now: number | null): NiggleFacts =>
    aNiggle({
      area: { area: "achilles", side: "right" },
      entries: [anEntry(30, { pain: before }), anEntry(3, { pain: now })],
    });
  const stop = stateOf({ niggles: [achilles(1, 3)] });
  expect(stop).toMatchObject({ state: "stop", because: { rule: "C5", inputs: { before: 1, now: 3 } } });
  expect(stateOf({ niggles: [achilles(1, 2)] }).state).toBe("complete");
  expect(stateOf({ niggles: [achilles(0, null)] }).state).toBe("stop");
  const quads = { ...achilles(0, 6), area: { area: "quads", side: "left" } as const };
  expect(stateOf({ niggles: [quads] }).state).toBe("complete");
});

test("C5 anything to be seen first, or not yet known, stops the experiment", () => {
  for (const level of ["L2", "L3", null] as const) {
    expect(stateOf({ niggles: [aNiggle({ level })] }).state).toBe("stop");
    expect(stateOf({ niggles: [aNiggle({ level, open: false })] }).state).toBe("complete");
  }
});

test("C5 the report sets before and after beside each other, without a word on why", () => {
  const niggles = [withScores([4, 5, 4], [2, 1, 2])];
  const state = stateOf({ niggles, samples: runs([2, 6, 10, 14], 140) });
  if (state.state !== "complete") throw new Error("four weeks are over");
  expect(state.report.pain).toEqual({ before: 4, after: 2, entriesBefore: 3, entriesAfter: 3 });
  expect(state.report.reference.after).toBeCloseTo(158, 6);
  expect(state.report.text).toMatch(/4 of 10.*2 in weeks 3 and 4.*150 steps.*158.*does not tell why/);
  expect(findCausalWords(state.report.text)).toEqual([]);
});

test("C5 with two scores or three runs the report says what is missing", () => {
  const state = stateOf({ niggles: [withScores([4, 5, 4], [2, 1])], samples: runs([2, 6, 10], 140) });
  if (state.state !== "complete") throw new Error("four weeks are over");
  expect(state.report).toMatchObject({ pain: { after: null }, reference: { after: null } });
  expect(state.report.text).toMatch(/Too few scores.*2 in weeks 3 and 4.*Too few runs/);
  expect(findCausalWords(state.report.text)).toEqual([]);
});

test("C5 new shoes in the first two weeks cloud the comparison, and the report says so", () => {
  const clouded = (on: string | null) => {
    const state = stateOf({ shoesOrVolumeChangedOn: on === null ? null : localDate(on) });
    return state.state === "complete" && state.report.clouded;
  };
  expect(clouded(daysAgo(20))).toBe(true);
  expect(clouded(daysAgo(14))).toBe(false);
  expect(clouded(daysAgo(29))).toBe(false);
  expect(clouded(null)).toBe(false);
});
