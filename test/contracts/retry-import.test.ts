import { afterEach, beforeEach, expect, test } from "vitest";
import { retryFiles } from "../../src/app/import-files/index.ts";
import type { LedgerEntry } from "../../src/store/store.ts";
import { aZipArchive } from "./import-archives.ts";
import { aFitFile, text } from "./import-runs.ts";
import { BERLIN, NOW, openSetting, type Setting } from "./import-setting.ts";

let setting: Setting;

beforeEach(async () => {
  setting = await openSetting();
});

afterEach(() => setting.close());

const run = aFitFile({ start: "2026-03-02T06:30:00Z" });
const other = aFitFile({ start: "2026-03-05T06:30:00Z" });

const zipOf = (files: Readonly<Record<string, Uint8Array>>) =>
  aZipArchive(Object.entries(files).map(([name, bytes]) => ({ name, bytes })));

const ledger = () => setting.store.imports.listLedger(setting.runner);
const short = (entries: readonly LedgerEntry[]) =>
  entries.map(({ path, outcome }) => [path.split("/").at(-1), outcome]);

async function retry(): Promise<ReturnType<typeof retryFiles>> {
  const entries = (await ledger()).filter(({ outcome }) => outcome === "unreadable" || outcome === "skipped");
  const { store, runner, folder } = setting;
  const importId = entries[0]?.importId;
  if (!importId) throw new Error("nothing to try again");
  return retryFiles({ store, runner, entries, importId, folder, zone: BERLIN, now: () => NOW });
}

test("an archive that was damaged and opens now has the rows of its files instead of its own", async () => {
  const path = setting.put("export.zip", text("PK\u0003\u0004 half an archive"));
  setting.put("after.fit", other);
  await setting.import([path, `${setting.folder}/after.fit`]);
  expect(short(await ledger())).toEqual([
    ["export.zip", "unreadable"],
    ["after.fit", "imported"],
  ]);
  setting.put("export.zip", zipOf({ "run.fit": run, "photo.jpg": text("no run") }));
  const report = await retry();
  expect(report.counts).toEqual({ imported: 1, duplicate: 0, skipped: 1, unreadable: 0 });
  const after = await ledger();
  expect(short(after).sort()).toEqual([
    ["after.fit", "imported"],
    ["export.zip!photo.jpg", "skipped"],
    ["export.zip!run.fit", "imported"],
  ]);
  expect(new Set(after.map(({ importId }) => importId)).size).toBe(1);
});

test("one bad file of an archive is tried again alone, and the others stay as they are", async () => {
  const path = setting.put("export.zip", zipOf({ "a.fit": run, "b.fit": other.slice(0, 40) }));
  await setting.import([path]);
  const before = await ledger();
  setting.put("export.zip", zipOf({ "a.fit": run, "b.fit": other, "new.fit": text("never met") }));
  const report = await retry();
  expect(report.files.map(({ outcome }) => outcome)).toEqual(["imported"]);
  const after = await ledger();
  expect(after[0]).toEqual(before[0]);
  expect(short(after)).toEqual([
    ["export.zip!a.fit", "imported"],
    ["export.zip!b.fit", "imported"],
  ]);
});

test("a file that is still bad keeps its row, and one that is gone is told of and kept", async () => {
  const bad = setting.put("bad.fit", run.slice(0, 40));
  await setting.import([bad, `${setting.folder}/missing.fit`]);
  const before = await ledger();
  const report = await retry();
  expect(report.counts.unreadable).toBe(2);
  expect(report.files.find(({ path }) => path.endsWith("missing.fit"))?.reason).toContain("not at its path");
  expect(await ledger()).toEqual(before);
});
