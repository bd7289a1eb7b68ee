import { afterEach, beforeEach, expect, test } from "vitest";
import { regroupRuns } from "../../src/app/import-files/index.ts";
import { activityId } from "../../src/core/activity/index.ts";
import type { ImportId } from "../../src/store/store.ts";
import { aFitFile, aGpxFile } from "./import-runs.ts";
import { dumpDatabase, openSetting, type Setting } from "./import-setting.ts";

let setting: Setting;

beforeEach(async () => {
  setting = await openSetting();
});

afterEach(() => setting.close());

const START = "2026-03-02T06:30:00Z";
const run = aFitFile({ start: START });
const phone = aGpxFile({ start: "2026-03-02T06:30:20Z" });
const other = aFitFile({ start: "2026-03-05T17:00:00Z" });

const latestRun = async (): Promise<ImportId> => {
  const runs = await setting.store.imports.listRuns(setting.runner);
  return runs.at(-1)?.id ?? ("none" as ImportId);
};

const bring = async (name: string, bytes: Uint8Array): Promise<ImportId> => {
  await setting.import([setting.put(name, bytes)]);
  const ledger = await setting.store.imports.listLedger(setting.runner);
  return ledger.find(({ path }) => path.endsWith(name))?.importId ?? latestRun();
};

const undo = (importId: ImportId, dry = false) =>
  setting.store.imports.undo(setting.runner, { importId, regroup: regroupRuns, dry });

const list = () => setting.store.activities.list(setting.runner);
const ledger = () => setting.store.imports.listLedger(setting.runner);

/** All that an import writes, without the runs themselves. */
const dump = () => dumpDatabase(setting.database, ["activities", "recordings", "originals"]);

test("an import that is undone leaves nothing behind, and the same files bring everything back", async () => {
  const first = await bring("a/watch.fit", run);
  const before = dump();
  expect(await undo(first, true)).toMatchObject({ files: 1, activitiesGone: 1 });
  expect(dump()).toBe(before);
  expect(await undo(first)).toEqual({
    files: 1,
    originals: 1,
    recordings: 1,
    wellness: 0,
    activitiesGone: 1,
    activitiesKept: 0,
    wordsKept: 0,
    takenOver: 0,
  });
  expect(await list()).toEqual([]);
  expect(await ledger()).toEqual([]);
  expect((await setting.store.imports.listRuns(setting.runner)).map(({ state }) => state)).toEqual([
    "undone",
  ]);
  expect(await undo(first)).toBeNull();
  await bring("a/watch.fit", run);
  expect(dump()).toBe(before);
});

test("a run that another file holds as well keeps its id, and the file that is left speaks for it", async () => {
  const watch = await bring("watch.fit", run);
  await bring("phone.gpx", phone);
  const [before] = await list();
  expect(before?.sources).toHaveLength(2);
  expect(await undo(watch)).toMatchObject({ activitiesGone: 0, activitiesKept: 1, recordings: 1 });
  const [after] = await list();
  expect(after?.id).toBe(before?.id);
  expect(after?.sources).toEqual([expect.stringMatching(/phone\.gpx$/)]);
  expect(await ledger()).toMatchObject([
    { outcome: "imported", code: null, reason: null, duplicateOf: null, activities: [before?.id] },
  ]);
});

test("a later file with the same bytes keeps the original and is the one that brought it in", async () => {
  const first = await bring("one/run.fit", run);
  await bring("two/run.fit", run);
  await bring("three/run.fit", run);
  await bring("phone.gpx", phone);
  expect(await undo(first)).toMatchObject({ files: 1, originals: 0, recordings: 0, takenOver: 1 });
  const rows = (await ledger()).map(({ path, outcome, reason }) => [path.split("/").at(-2), outcome, reason]);
  const heir = (await ledger())[0]?.path;
  expect(rows[0]).toEqual(["two", "imported", null]);
  expect(rows[1]).toEqual(["three", "duplicate", `The same bytes as ${heir}.`]);
  expect(rows[2]?.[2]).toContain(`The same run as ${heir}`);
  expect((await list())[0]?.sources[0]).toBe(heir);
});

test("what the runner said of a run returns when the run is imported again, under whatever file comes first", async () => {
  const watch = await bring("watch.fit", run);
  const second = await bring("phone.gpx", phone);
  const [activity] = await list();
  await setting.store.activities.correct(setting.runner, activity?.id ?? activityId(""), {
    rpe: 8,
    tag: "race",
    tagConfirmed: true,
  });
  await undo(watch);
  expect(await list()).toMatchObject([{ rpe: 8, tag: "race" }]);
  expect(await undo(second)).toMatchObject({ activitiesGone: 1, wordsKept: 1 });
  expect(await list()).toEqual([]);
  await bring("again/phone.gpx", phone);
  expect(await list()).toMatchObject([{ id: activity?.id, rpe: 8, tag: "race", tagConfirmed: true }]);
  await bring("again/watch.fit", run);
  expect(await list()).toMatchObject([{ id: activity?.id, rpe: 8, tag: "race" }]);
});

test("what was said goes to the run that stands when it came back from another device first", async () => {
  const watch = await bring("watch.fit", run);
  const [activity] = await list();
  await setting.store.activities.correct(setting.runner, activity?.id ?? activityId(""), { rpe: 9 });
  await undo(watch);
  await bring("phone.gpx", phone);
  expect(await list()).toMatchObject([{ rpe: null }]);
  await bring("watch.fit", run);
  expect(await list()).toMatchObject([{ rpe: 9 }]);
  expect(await list()).toHaveLength(1);
});

test("runs of other imports stay as they are", async () => {
  await bring("other.fit", other);
  const before = dump();
  const first = await bring("watch.fit", run);
  await undo(first);
  expect(dump()).toBe(before);
});
