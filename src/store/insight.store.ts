import { type Connection, writeFor } from "./connection.ts";
import { parseJson, toJson } from "./json-text.ts";
import type { InsightStore, Runner, StoredExperiment, StoredTrial } from "./store.ts";

export const createInsightStore = (connection: Connection): InsightStore => ({
  listExperiments: (runner) => listExperiments(connection, runner),
  saveExperiment: (runner, experiment) => saveExperiment(connection, runner, experiment),
  listTrials: (runner) => listTrials(connection, runner),
  saveTrial: (runner, trial) => saveTrial(connection, runner, trial),
});

async function listExperiments({ db }: Connection, runner: Runner): Promise<readonly StoredExperiment[]> {
  const rows = await db
    .selectFrom("cadence_experiments")
    .select(["experiment_id as id", "started_on as startedOn", "stopped_on as stoppedOn", "area", "side"])
    .select(["percent", "reference_before as referenceBefore", "speed", "target"])
    .where("runner_id", "=", runner.id)
    .orderBy("started_on")
    .orderBy("experiment_id")
    .execute();
  return rows.map(({ area, side, ...row }) => ({ ...row, area: { area, side } }));
}

const saveExperiment = (
  connection: Connection,
  runner: Runner,
  experiment: StoredExperiment,
): Promise<void> =>
  writeFor(connection, runner, async (db) => {
    const { id, startedOn, stoppedOn, area, percent, referenceBefore, speed, target } = experiment;
    const dates = { started_on: startedOn, stopped_on: stoppedOn };
    const figures = { percent, reference_before: referenceBefore, speed, target };
    const row = { ...dates, area: area.area, side: area.side, ...figures };
    await db
      .insertInto("cadence_experiments")
      .values({ runner_id: runner.id, experiment_id: id, ...row })
      .onConflict((conflict) => conflict.columns(["runner_id", "experiment_id"]).doUpdateSet(row))
      .execute();
  });

async function listTrials({ db }: Connection, runner: Runner): Promise<readonly StoredTrial[]> {
  const rows = await db
    .selectFrom("care_trials")
    .select(["trial_id as id", "kind", "started_on as startedOn", "stopped_on as stoppedOn", "seed"])
    .select("assignments")
    .where("runner_id", "=", runner.id)
    .orderBy("started_on")
    .orderBy("trial_id")
    .execute();
  return rows.map((row) => ({ ...row, assignments: parseJson(row.assignments) }));
}

const saveTrial = (connection: Connection, runner: Runner, trial: StoredTrial): Promise<void> =>
  writeFor(connection, runner, async (db) => {
    const { id, kind, startedOn, stoppedOn, seed, assignments } = trial;
    const dates = { started_on: startedOn, stopped_on: stoppedOn };
    const row = { kind, ...dates, seed, assignments: toJson(assignments) };
    await db
      .insertInto("care_trials")
      .values({ runner_id: runner.id, trial_id: id, ...row })
      .onConflict((conflict) => conflict.columns(["runner_id", "trial_id"]).doUpdateSet(row))
      .execute();
  });
