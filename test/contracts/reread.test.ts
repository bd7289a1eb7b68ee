import libsql from "libsql";
import { expect, test } from "vitest";
import { rereadOriginals } from "../../src/app/import-files/index.ts";
import { READER_VERSION } from "../../src/files/index.ts";
import { aFitFile } from "./import-runs.ts";
import { BERLIN, dumpDatabase, openSetting, type Setting } from "./import-setting.ts";

const RUNS = 60;
const start = (day: number): string => new Date(Date.UTC(2026, 0, 1, 7) + day * 86_400_000).toISOString();

/** Makes everything look as an older version of the readers left it, with a distance that it got wrong. */
function makeOld({ database }: Setting): void {
  const raw = new libsql(database);
  raw.exec(
    "update recordings set reader_version = 0, summary = json_set(summary, '$.distance', 1), richness = 1",
  );
  raw.exec("update imported_files set reader_version = 0 where outcome = 'imported'");
  raw.close();
}

async function importRuns(setting: Setting): Promise<void> {
  for (let day = 0; day < RUNS; day += 1)
    setting.put(`${day}.fit`, aFitFile({ start: start(day), minutes: 10 + (day % 5) }));
  setting.put(
    "activities.csv",
    `Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Filename\n1,"2026-01-01 07:00:00",Round the lake,Run,600,0.fit\n`,
  );
  await setting.import([setting.folder]);
}

test("What older readers read is read again from the originals; what the runner and lists said stays", async () => {
  const setting = await openSetting();
  const { store, runner } = setting;
  try {
    await importRuns(setting);
    const [first] = await store.activities.list(runner);
    if (!first) throw new Error("nothing was imported");
    await store.activities.correct(runner, first.id, { rpe: 7, tag: "race", tagConfirmed: true });
    const fresh = dumpDatabase(setting.database);
    makeOld(setting);
    expect((await store.activities.list(runner))[0]?.summary.distance).toBe(1);
    expect(await rereadOriginals({ store, runner, zone: BERLIN })).toBe(RUNS);
    expect(dumpDatabase(setting.database) === fresh).toBe(true);
    expect(await store.activities.find(runner, first.id)).toMatchObject({
      rpe: 7,
      tag: "race",
      summary: { name: "Round the lake" },
    });
    expect(await rereadOriginals({ store, runner, zone: BERLIN })).toBe(0);
  } finally {
    await setting.close();
  }
});

test("Broken off, the reading goes on where it was, and nothing is between old and new", async () => {
  const setting = await openSetting();
  const { store, runner } = setting;
  try {
    await importRuns(setting);
    const fresh = dumpDatabase(setting.database);
    makeOld(setting);
    const stop = new AbortController();
    const save = store.imports.reread;
    const imports = {
      ...store.imports,
      reread: async (...given: Parameters<typeof save>) => {
        await save(...given);
        stop.abort();
      },
    };
    await rereadOriginals({ store: { ...store, imports }, runner, zone: BERLIN, signal: stop.signal });
    const question = { before: READER_VERSION, after: null, limit: 1000 };
    expect(await store.imports.listOutdated(runner, question)).toHaveLength(RUNS - 25);
    expect(await rereadOriginals({ store, runner, zone: BERLIN })).toBe(RUNS - 25);
    expect(dumpDatabase(setting.database) === fresh).toBe(true);
  } finally {
    await setting.close();
  }
});

test("A file in which older readers found nothing is looked at anew when it is met again, and keeps its one row", async () => {
  const setting = await openSetting();
  const { store, runner } = setting;
  try {
    const path = setting.put("run.fit", aFitFile({ start: start(0) }));
    await setting.import([path]);
    const raw = new libsql(setting.database);
    raw.exec("delete from recordings; delete from activities; delete from originals");
    raw.exec(
      "update imported_files set outcome = 'unreadable', code = 'file.damaged', reason = 'Old.', activities = '[]', reader_version = 0",
    );
    raw.close();
    const again = await setting.import([path]);
    expect(again.files).toMatchObject([{ path, outcome: "imported" }]);
    expect(await store.imports.listLedger(runner)).toMatchObject([
      { path, outcome: "imported", readerVersion: READER_VERSION },
    ]);
    expect(await store.activities.list(runner)).toHaveLength(1);
    expect((await setting.import([path])).files).toMatchObject([{ outcome: "duplicate" }]);
  } finally {
    await setting.close();
  }
});
