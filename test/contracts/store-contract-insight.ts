import { expect, test } from "vitest";
import { localDate } from "../../src/core/units/index.ts";
import type { ExperimentId, StoredExperiment, StoredTrial, TrialId } from "../../src/store/store.ts";
import type { StoreUnderTest } from "./store-contract.ts";
import { MORNING } from "./store-fixtures.ts";

const [MONDAY, TUESDAY] = [localDate("2026-03-02"), localDate("2026-03-03")];

export const anExperiment = (change: Partial<StoredExperiment> = {}): StoredExperiment => ({
  id: "experiment-1" as ExperimentId,
  startedOn: MONDAY,
  stoppedOn: null,
  area: { area: "knee_outer", side: "left" },
  percent: 5,
  referenceBefore: 156.75,
  speed: 2.875,
  target: 163,
  ...change,
});

export const aTrial = (change: Partial<StoredTrial> = {}): StoredTrial => ({
  id: "trial-1" as TrialId,
  kind: "foamRoller",
  startedOn: MONDAY,
  stoppedOn: null,
  seed: 4_294_967_295,
  assignments: ["with", "without", "without", "with"],
  ...change,
});

export function describeInsight({ store, newRunner }: StoreUnderTest): void {
  test("C5 an experiment comes back as it went in, by its start, and is stopped in its place", async () => {
    const runner = await newRunner();
    const later = anExperiment({ id: "an-experiment" as ExperimentId, startedOn: TUESDAY });
    const stopped = anExperiment({ stoppedOn: TUESDAY });
    for (const one of [later, anExperiment(), stopped]) await store().insight.saveExperiment(runner, one);
    expect(await store().insight.listExperiments(runner)).toEqual([stopped, later]);
  });

  test("W5 a trial keeps its seed and its days as they were drawn, and is stopped in its place", async () => {
    const runner = await newRunner();
    const later = aTrial({ id: "a-trial" as TrialId, kind: "stretch", startedOn: TUESDAY, seed: 0 });
    const stopped = aTrial({ stoppedOn: TUESDAY });
    for (const one of [later, aTrial(), stopped]) await store().insight.saveTrial(runner, one);
    expect(await store().insight.listTrials(runner)).toEqual([stopped, later]);
  });

  test("C1 the moment at which a runner's log was set up is kept", async () => {
    expect(await store().runners.getAddedAt(await newRunner())).toBe(MORNING);
  });
}
