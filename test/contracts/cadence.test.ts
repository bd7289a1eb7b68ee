import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ExperimentId } from "../../src/store/store.ts";
import { findCausalWords } from "../builders/causal-words.ts";
import { daysAgo, type InsightLog, openInsightLog, TODAY } from "./insight-log.ts";
import { anExperiment } from "./store-contract-insight.ts";

let log: InsightLog;

beforeEach(async () => {
  log = await openInsightLog();
});

afterEach(() => log.close());

const KNEE = { area: "knee_outer", side: "left" } as const;
const PATH = "/cadence/experiment";

const runs = async (steps: number, days: readonly number[] = [1, 4, 7, 10]): Promise<void> => {
  for (const day of days) await log.run(daysAgo(day), { steps });
};
const tell = (key: string, value: string) => log.ask("PUT", `/settings/${key}`, { value });

/** A knee that settled two weeks ago and is back, with a low step rate that can be judged: all that C5 asks for. */
async function fulfil(): Promise<void> {
  await runs(148);
  await tell("heightCm", "175");
  await log.niggle(daysAgo(20), { ...KNEE, pain: 3 });
  for (const day of [19, 18, 17, 16, 15]) await log.niggle(daysAgo(day), { ...KNEE, pain: 0 });
  for (const day of [3, 2, 1]) await log.niggle(daysAgo(day), { ...KNEE, pain: 2 });
}

describe("section 6, the step rate", () => {
  test("6 with three runs it is too little to tell, with the number found and needed", async () => {
    await runs(160, [1, 4, 7]);
    const { text, line, low, reference } = await log.readCadence();
    expect(text).toContain("3 runs");
    expect({ line, low, reference }).toEqual({ line: null, low: null, reference: null });
  });

  test("6 without a height the own line is told, nothing is judged, and the height is asked for", async () => {
    await runs(160);
    const { line, low, runs: clean, reference, missing } = await log.readCadence();
    expect(line).toMatchObject({ ownSlope: false, slope: 6.5, ownSpeed: 2.8, atOwnSpeed: 160 });
    expect(reference).toEqual({ own: 161.3, expected: null, z: null });
    expect([low, clean.map(({ z }) => z)]).toEqual([null, [null, null, null, null]]);
    expect(missing.join()).toContain("settings heightCm");
  });

  test("6 with a height each run stands beside what is expected, and four low runs are low", async () => {
    await runs(148);
    await tell("heightCm", "173");
    const { low, lowRuns, reference, missing, because, text } = await log.readCadence();
    expect([low, lowRuns, missing]).toEqual([true, 4, []]);
    expect(reference).toEqual({ own: 149.3, expected: 164.7, z: -1.93 });
    expect(because[0]).toMatchObject({ rule: "6", inputs: { runs: 4, lowRuns: 4, low: true } });
    expect(text).toContain("That is low for your speed and height");
    await tell("heightCm", "205");
    expect(await log.readCadence()).toMatchObject({ low: false, lowRuns: 0 });
  });

  test("6 runs of the future and of more than 28 days ago do not count", async () => {
    await runs(160, [28, 29, 30, 31]);
    expect((await log.readCadence()).runs).toEqual([]);
    expect((await log.readCadence(daysAgo(27))).runs).toHaveLength(4);
  });
});

describe("C5, the experiment", () => {
  test("C5 starts where all of it holds, five percent quicker, and shows in status", async () => {
    await fulfil();
    expect(await log.readCadence()).toMatchObject({ mayStart: true, barriers: [], experiment: null });
    await log.ask("POST", PATH, {});
    const { experiment, mayStart } = await log.readCadence();
    expect(experiment).toMatchObject({
      ...KNEE,
      startedOn: TODAY,
      percent: 5,
      target: 155,
      state: "running",
    });
    expect(experiment?.text).toContain("Week 1 of 4. Try 155 steps a minute");
    expect(mayStart).toBe(false);
    expect((await log.readStatus()).experiment).toMatchObject({ state: "running" });
  });

  test.each([
    ["the height is not known", () => tell("heightCm", "none"), "height is not known"],
    ["the step rate is not low", () => tell("heightCm", "205"), "not low"],
    [
      "a calf is sore",
      () => log.niggle(daysAgo(1), { area: "calf", side: "right", pain: 2 }),
      "right calf is sore",
    ],
    [
      "questions are open",
      () => log.ask("POST", "/niggles", { area: "shin", side: "left", pain: 2 }),
      "left shin comes first",
    ],
    [
      "an A race is near",
      () => log.ask("POST", "/races", { date: "2026-12-13", distance: "10k", priority: "A" }),
      "A race is in 20 days",
    ],
    ["the shoes are new", () => tell("shoesOrVolumeChangedOn", daysAgo(13)), "One change at a time"],
    [
      "fever forbids all care",
      () => log.ask("POST", "/safety", { condition: "fever", answer: "yes" }),
      "comes before any experiment",
    ],
  ])("C5 is refused with its reason where %s", async (_, spoil, reason) => {
    await fulfil();
    await spoil();
    const { status, code, message } = await log.refusal("POST", PATH, {});
    expect([status, code]).toEqual([409, "experiment.refused"]);
    expect(message).toContain(reason);
    expect(await log.readCadence()).toMatchObject({ mayStart: false, experiment: null });
  });

  test("C5 is refused where no knee, shin or hip keeps coming back", async () => {
    await runs(148);
    await tell("heightCm", "175");
    expect((await log.refusal("POST", PATH, {})).message).toContain("No knee, shin or hip");
  });

  test("C5 takes 5 to 10 percent, and a place that keeps coming back", async () => {
    await fulfil();
    expect(await log.refusal("POST", PATH, { percent: 11 })).toMatchObject({ status: 422 });
    expect(await log.refusal("POST", PATH, { area: "shin", side: "left" })).toMatchObject({ status: 409 });
    await log.ask("POST", PATH, { ...KNEE, percent: "8" });
    expect((await log.readCadence()).experiment).toMatchObject({ percent: 8, target: 160 });
  });

  test("C5 one runs at a time; stopped early it stays on record and is not compared", async () => {
    await fulfil();
    expect(await log.refusal("DELETE", PATH)).toMatchObject({ status: 404, code: "experiment.none" });
    await log.ask("POST", PATH, {});
    expect((await log.refusal("POST", PATH, {})).message).toContain("Stop it first");
    await log.ask("DELETE", `${PATH}?today=2026-12-02`);
    const { experiment } = await log.readCadence("2026-12-02");
    expect(experiment).toMatchObject({ state: "over", stoppedOn: "2026-12-02", report: null });
    expect(experiment?.text).toContain("after 9 days");
    expect((await log.readStatus("2026-12-02")).experiment).toBeNull();
  });

  test("C5 a calf that rises by 2 stops it, in status too", async () => {
    await fulfil();
    await log.ask("POST", PATH, {});
    await log.niggle(daysAgo(-3), { area: "calf", side: "right", pain: 2 });
    const { experiment } = await log.readStatus("2026-11-27");
    expect(experiment).toMatchObject({ state: "stop" });
    expect(experiment?.text).toContain("right calf went from 0 to 2");
  });

  test("C5 after four weeks before and after stand side by side, without a word of cause", async () => {
    await fulfil();
    await runs(148, [13]);
    const { store, runner } = log.services();
    const begun = anExperiment({ id: "e-1" as ExperimentId, startedOn: daysAgo(30), referenceBefore: 149 });
    await store.insight.saveExperiment(runner, begun);
    for (const day of [33, 32, 31]) await log.niggle(daysAgo(day), { ...KNEE, pain: 4 });
    const { experiment } = await log.readCadence();
    expect(experiment).toMatchObject({
      state: "complete",
      report: { painBefore: 4, entriesBefore: 3, referenceBefore: 149, referenceAfter: 149.3 },
    });
    expect(experiment?.text).toContain("does not tell why");
    expect(findCausalWords(experiment?.text ?? "")).toEqual([]);
    expect((await log.readCadence("2026-12-10")).experiment).toMatchObject({ state: "over" });
  });
});

test("another runner of the store has no experiment", async () => {
  const { store, runner } = log.services();
  await store.insight.saveExperiment(runner, anExperiment());
  const other = await store.runners.add(await store.runners.getAddedAt(runner));
  expect(await store.insight.listExperiments(other)).toEqual([]);
});
