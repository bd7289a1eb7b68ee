import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listInterruptedImports, type ReportRow } from "../../src/app/import-files/index.ts";
import { aZipArchive } from "./import-archives.ts";
import { aFitFile, aGpxFile, text } from "./import-runs.ts";
import { dumpDatabase, NOW, openSetting, type Setting } from "./import-setting.ts";

let setting: Setting;

beforeEach(async () => {
  setting = await openSetting();
});

afterEach(() => setting.close());

const MONDAY = { start: "2026-03-02T17:00:00Z" };
const TUESDAY = { start: "2026-03-03T17:00:00Z" };
const WEDNESDAY = { start: "2026-03-04T17:00:00Z" };

const outcomes = (rows: readonly ReportRow[]) =>
  rows.map(({ path, outcome }) => [path.slice(setting.folder.length + 1), outcome]);

const rowOf = (rows: readonly ReportRow[], ending: string): ReportRow => {
  const row = rows.find(({ path }) => path.endsWith(ending));
  if (!row) throw new Error(`no row for ${ending}`);
  return row;
};

test("A file of every kind in a folder is imported in the order of names, whatever the folders are called", async () => {
  setting.put("b/tuesday.gpx", aGpxFile(TUESDAY));
  setting.put("a.fit", aFitFile(MONDAY));
  setting.put("c/d/wednesday.fit.gz", gzipSync(aFitFile(WEDNESDAY)));
  const { files, counts } = await setting.import([`${setting.folder}/`]);
  expect(outcomes(files)).toEqual([
    ["a.fit", "imported"],
    ["b/tuesday.gpx", "imported"],
    ["c/d/wednesday.fit.gz", "imported"],
  ]);
  expect(counts).toEqual({ imported: 3, duplicate: 0, skipped: 0, unreadable: 0 });
  const activities = await setting.store.activities.list(setting.runner);
  expect(activities.map(({ id }) => [id])).toEqual(files.map(({ activities }) => activities));
});

test("A file that does not tell its offset takes that of the runner's zone at that moment, and is marked", async () => {
  await setting.import([
    setting.put("winter.gpx", aGpxFile({ start: "2026-03-28T23:30:00Z" })),
    setting.put("summer.gpx", aGpxFile({ start: "2026-03-29T22:30:00Z" })),
  ]);
  const activities = await setting.store.activities.list(setting.runner);
  expect(activities.map(({ summary }) => [summary.utcOffsetMinutes, summary.localDate])).toEqual([
    [60, "2026-03-29"],
    [120, "2026-03-30"],
  ]);
  expect(activities.every(({ summary }) => summary.flags.includes("offset.assumed"))).toBe(true);
});

test("The same archive a second time changes nothing in the database and says so for every file", async () => {
  const archive = setting.put(
    "export.zip",
    aZipArchive([
      { name: "runs/monday.fit", bytes: aFitFile(MONDAY) },
      { name: "runs/copy of monday.fit", bytes: aFitFile(MONDAY) },
      { name: "runs/tuesday.gpx.gz", bytes: gzipSync(aGpxFile(TUESDAY)) },
      { name: "runs/broken.gpx", bytes: text("<gpx><trk>") },
      { name: "photo.jpg", bytes: text("jpeg") },
    ]),
  );
  const first = await setting.import([archive]);
  const before = dumpDatabase(setting.database);
  const second = await setting.import([archive]);
  expect(first.counts).toEqual({ imported: 2, duplicate: 1, skipped: 1, unreadable: 1 });
  expect(second.counts).toEqual({ imported: 0, duplicate: 3, skipped: 1, unreadable: 1 });
  expect(dumpDatabase(setting.database)).toBe(before);
  const monday = rowOf(second.files, "runs/monday.fit");
  expect(monday).toMatchObject({
    duplicateOf: monday.path,
    activities: rowOf(first.files, "monday.fit").activities,
  });
  expect(await setting.store.imports.listRuns(setting.runner)).toHaveLength(1);
});

test("The same bytes under another name are a copy of the first, with its activity", async () => {
  const first = setting.put("first.fit", aFitFile(MONDAY));
  const second = setting.put("second.fit", aFitFile(MONDAY));
  const { files } = await setting.import([first, second]);
  expect(files[1]).toMatchObject({
    outcome: "duplicate",
    duplicateOf: first,
    activities: files[0]?.activities,
  });
  expect(await setting.store.activities.list(setting.runner)).toHaveLength(1);
});

test("A run out of telephone and watch is one activity, and the richer file speaks for it though it came later", async () => {
  const telephone = setting.put("telephone.gpx", aGpxFile(MONDAY));
  const watch = setting.put("watch.fit", aFitFile(MONDAY));
  const { files } = await setting.import([telephone, watch]);
  expect(files.map(({ outcome }) => outcome)).toEqual(["imported", "duplicate"]);
  expect(files[1]).toMatchObject({
    duplicateOf: telephone,
    code: "file.sameRun",
    activities: files[0]?.activities,
  });
  expect(files[1]?.reason).toMatch(/same run as .*telephone\.gpx: starts equal.*now speaks for the run/i);
  const activities = await setting.store.activities.list(setting.runner);
  expect(activities.map(({ sources }) => sources)).toEqual([[watch, telephone]]);
  expect(activities[0]?.summary.avgHeartRate).toBeGreaterThan(130);
});

test("A poorer copy that comes in a later import leaves the watch as the speaker", async () => {
  const watch = setting.put("watch.fit", aFitFile(MONDAY));
  const telephone = setting.put("telephone.gpx", aGpxFile(MONDAY));
  await setting.import([watch]);
  const { files } = await setting.import([telephone]);
  expect(files[0]).toMatchObject({ outcome: "duplicate", duplicateOf: watch });
  const activities = await setting.store.activities.list(setting.runner);
  expect(activities.map(({ sources }) => sources)).toEqual([[watch, telephone]]);
});

test("A copy whose clock is two hours off is recognised, and the row says by how much", async () => {
  const right = setting.put("right.fit", aFitFile(MONDAY));
  const shifted = setting.put("shifted.fit", aFitFile({ start: "2026-03-02T19:00:00Z" }));
  const { files } = await setting.import([right, shifted]);
  expect(files[1]).toMatchObject({ outcome: "duplicate", duplicateOf: right });
  expect(files[1]?.reason).toContain("a clock 2 h off");
});

test("Archives inside archives are opened, and files are named by the whole way to them", async () => {
  const inner = aZipArchive([{ name: "c.fit", bytes: aFitFile(MONDAY) }]);
  const middle = aZipArchive([{ name: "deep/b.zip", bytes: inner }]);
  const outer = setting.put("a.zip", aZipArchive([{ name: "middle.zip", bytes: middle }]));
  const { files } = await setting.import([outer]);
  expect(files.map(({ path, outcome }) => [path, outcome])).toEqual([
    [`${outer}!middle.zip!deep/b.zip!c.fit`, "imported"],
  ]);
});

test("Archives inside one another beyond all sense are refused with a row", async () => {
  let archive = aZipArchive([{ name: "run.fit", bytes: aFitFile(MONDAY) }]);
  for (let level = 0; level < 6; level += 1) archive = aZipArchive([{ name: "next.zip", bytes: archive }]);
  const { files } = await setting.import([setting.put("deep.zip", archive)]);
  expect(files.map(({ outcome, code }) => [outcome, code])).toEqual([["unreadable", "archive.tooDeep"]]);
});

test("A name that leads out of the archive is refused with a row and written nowhere; the others are imported", async () => {
  const archive = setting.put(
    "evil.zip",
    aZipArchive([
      { name: "../escaped.fit", bytes: aFitFile(MONDAY) },
      { name: "/absolute.fit", bytes: aFitFile(MONDAY) },
      { name: "fine.fit", bytes: aFitFile(TUESDAY) },
    ]),
  );
  const { files } = await setting.import([archive]);
  expect(files.map(({ path, outcome, code }) => [path.slice(archive.length), outcome, code])).toEqual([
    ["!../escaped.fit", "unreadable", "archive.unsafePath"],
    ["!/absolute.fit", "unreadable", "archive.unsafePath"],
    ["!fine.fit", "imported", undefined],
  ]);
  expect(existsSync(join(setting.folder, "..", "escaped.fit"))).toBe(false);
});

test("An entry under a password, of an unknown method, or damaged gets its reason and stops nobody", async () => {
  const run = aFitFile(MONDAY);
  const archive = setting.put(
    "mixed.zip",
    aZipArchive([
      { name: "secret.fit", bytes: run, encrypted: true },
      { name: "odd.fit", bytes: run, method: 93 },
      { name: "short.fit", bytes: run, claimedSize: run.length - 5 },
      { name: "fine.fit", bytes: run },
    ]),
  );
  const { files } = await setting.import([archive]);
  expect(files.map(({ outcome, code }) => [outcome, code])).toEqual([
    ["unreadable", "archive.encrypted"],
    ["unreadable", "archive.unknownMethod"],
    ["unreadable", "archive.damaged"],
    ["imported", undefined],
  ]);
});

test("An archive cut off in the download is one row that says what to do", async () => {
  const whole = aZipArchive([{ name: "run.fit", bytes: aFitFile(MONDAY) }]);
  const { files } = await setting.import([setting.put("cut.zip", whole.subarray(0, whole.length - 30))]);
  expect(files).toMatchObject([{ outcome: "unreadable", code: "archive.damaged", activities: [] }]);
  expect(files[0]?.reason).toContain("downloaded completely");
});

test("A missing path, an empty folder and an empty archive are rows, and the batch goes on", async () => {
  mkdirSync(join(setting.folder, "empty"), { recursive: true });
  const run = setting.put("run.fit", aFitFile(MONDAY));
  const archive = setting.put("empty.zip", aZipArchive([]));
  const missing = join(setting.folder, "missing.fit");
  const { files } = await setting.import([missing, join(setting.folder, "empty"), archive, run]);
  expect(files.map(({ outcome, code }) => [outcome, code])).toEqual([
    ["unreadable", "file.missing"],
    ["skipped", "folder.empty"],
    ["skipped", "archive.empty"],
    ["imported", undefined],
  ]);
});

test("Hidden files, pictures and links in a circle are passed over with a row each", async () => {
  setting.put("run.fit", aFitFile(MONDAY));
  setting.put(".DS_Store", "x");
  setting.put("photo.JPG", "x");
  symlinkSync(setting.folder, join(setting.folder, "self"));
  symlinkSync(join(setting.folder, "gone"), join(setting.folder, "to nowhere"));
  const { files } = await setting.import([setting.folder]);
  expect(files.map(({ path, outcome, code }) => [path.slice(setting.folder.length), outcome, code])).toEqual([
    ["/.DS_Store", "skipped", "file.hidden"],
    ["/photo.JPG", "skipped", "file.media"],
    ["/run.fit", "imported", undefined],
    ["/self", "skipped", "folder.again"],
    ["/to nowhere", "unreadable", "file.vanished"],
  ]);
});

test("A path named twice in one import is read once and changes nothing the second time", async () => {
  const run = setting.put("run.fit", aFitFile(MONDAY));
  const { files } = await setting.import([run, setting.folder]);
  expect(files.map(({ outcome }) => outcome)).toEqual(["imported", "duplicate"]);
  expect(await setting.store.imports.listLedger(setting.runner)).toHaveLength(1);
});

test("The original comes back byte for byte; one that came as gzip is kept as it came", async () => {
  const bytes = aFitFile(MONDAY);
  const packed = gzipSync(aFitFile(TUESDAY), { level: 9 });
  await setting.import([setting.put("plain.fit", bytes), setting.put("packed.fit.gz", packed)]);
  const ledger = await setting.store.imports.listLedger(setting.runner);
  const originals = await Promise.all(
    ledger.map(({ hash }) => (hash ? setting.store.imports.findOriginal(setting.runner, hash) : null)),
  );
  const { gunzipSync } = await import("node:zlib");
  expect(Buffer.from(gunzipSync(originals[0]!.gzip)).equals(bytes)).toBe(true);
  expect(originals[0]?.size).toBe(bytes.length);
  expect(Buffer.from(originals[1]!.gzip).equals(packed)).toBe(true);
});

test("A folder for temporary files that is not to be had costs the archives in archives, and nothing else", async () => {
  const inner = aZipArchive([{ name: "inner.fit", bytes: aFitFile(TUESDAY) }]);
  const archive = setting.put(
    "outer.zip",
    aZipArchive([
      { name: "inner.zip", bytes: inner },
      { name: "run.fit", bytes: aFitFile(MONDAY) },
    ]),
  );
  const before = process.env.TMPDIR;
  process.env.TMPDIR = join(setting.folder, "nowhere");
  try {
    const { files } = await setting.import([archive]);
    expect(files.map(({ path, outcome, code }) => [path.slice(archive.length), outcome, code])).toEqual([
      ["!inner.zip", "unreadable", "disk.noRoom"],
      ["!run.fit", "imported", undefined],
    ]);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  const { counts } = await setting.import([archive]);
  expect(counts).toEqual({ imported: 1, duplicate: 1, skipped: 0, unreadable: 0 });
});

test("What progress tells of stands in the database already", async () => {
  for (let day = 0; day < 30; day += 1) {
    const start = new Date(Date.parse(MONDAY.start) + day * 86_400_000).toISOString();
    setting.put(`${String(day).padStart(2, "0")}.fit`, aFitFile({ start }));
  }
  const told: { path: string; done: number; saved: boolean }[] = [];
  await setting.import([setting.folder], {
    onProgress: ({ latest, filesDone, filesFound }) => {
      expect(filesFound).toBe(30);
      const saved = dumpDatabase(setting.database, ["imported_files"]);
      for (const { path } of latest) told.push({ path, done: filesDone, saved: saved.includes(path) });
    },
  });
  expect(told).toHaveLength(30);
  expect(told.every(({ saved }) => saved)).toBe(true);
  expect(told.at(-1)?.done).toBe(30);
});

test("A stopped import keeps what it told of, is listed, and is taken up by importing the same again", async () => {
  for (let day = 0; day < 60; day += 1) {
    const start = new Date(Date.parse(MONDAY.start) + day * 86_400_000).toISOString();
    setting.put(`${String(day).padStart(2, "0")}.fit`, aFitFile({ start }));
  }
  const stop = new AbortController();
  const first = await setting.import([setting.folder], {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(first.counts.imported).toBeGreaterThan(0);
  expect(first.counts.imported).toBeLessThan(60);
  expect(first.stopped).toBe(true);
  expect(await setting.store.activities.list(setting.runner)).toHaveLength(first.counts.imported);
  const interrupted = await listInterruptedImports(setting.store, setting.runner);
  expect(interrupted).toMatchObject([{ state: "stopped", roots: [setting.folder] }]);
  const second = await setting.import([setting.folder]);
  expect(second.counts).toEqual({
    imported: 60 - first.counts.imported,
    duplicate: first.counts.imported,
    skipped: 0,
    unreadable: 0,
  });
  expect(second.stopped).toBe(false);
  expect(await listInterruptedImports(setting.store, setting.runner)).toEqual([]);
  expect(await setting.store.imports.listRuns(setting.runner)).toMatchObject([{ state: "done" }]);
});

/** What an import keeps going while it reads: threads and open files. */
const listRunning = () =>
  process.getActiveResourcesInfo().filter((kind) => /^(MessagePort|Worker|FS|File|Zlib)/.test(kind));

test("An import that is stopped before it begins reads nothing, leaves nothing running, and can be taken up", async () => {
  setting.put("run.fit", aFitFile(MONDAY));
  const before = listRunning();
  const told: number[] = [];
  const report = await setting.import([setting.folder], {
    signal: AbortSignal.abort(),
    onProgress: ({ filesDone }) => told.push(filesDone),
  });
  expect(listRunning().length).toBeLessThanOrEqual(before.length);
  expect(report).toMatchObject({ files: [], stopped: true });
  expect(told).toEqual([]);
  expect(await listInterruptedImports(setting.store, setting.runner)).toMatchObject([{ state: "stopped" }]);
  const { counts, stopped } = await setting.import([setting.folder]);
  expect([counts.imported, stopped]).toEqual([1, false]);
});

test("An import that is stopped while it reads leaves nothing running", async () => {
  for (let day = 10; day < 31; day += 1)
    setting.put(`${day}.fit`, aFitFile({ start: `2026-01-${day}T07:00:00Z` }));
  setting.put("last.zip", aZipArchive([{ name: "inner.zip", bytes: aZipArchive([]) }]));
  const before = listRunning();
  const stop = new AbortController();
  let asked = 0;
  const { stopped } = await setting.import([setting.folder], {
    signal: stop.signal,
    // Asked at the start and for each file that comes: at the first, others are on their way to the threads.
    now: () => {
      asked += 1;
      if (asked === 2) stop.abort();
      return NOW;
    },
  });
  expect(stopped).toBe(true);
  expect(listRunning().length).toBeLessThanOrEqual(before.length);
});

test("Line breaks and codes of a terminal in names are shown as what they are: unknown characters", async () => {
  setting.put("two\nlines/\u001b[31mred.fit", aFitFile(MONDAY));
  setting.put("two\nlines/photo\r.jpg", "x");
  const { files } = await setting.import([`${setting.folder}/two\nlines`]);
  const folder = `${setting.folder}/two\uFFFDlines`;
  expect(files.map(({ path, outcome }) => [path, outcome])).toEqual([
    [`${folder}/\uFFFD[31mred.fit`, "imported"],
    [`${folder}/photo\uFFFD.jpg`, "skipped"],
  ]);
  const ledger = await setting.store.imports.listLedger(setting.runner);
  expect(ledger.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
  expect((await setting.store.imports.listRuns(setting.runner))[0]?.roots).toEqual([folder]);
  const missing = await setting.import(["gone\u0007.fit"]);
  expect(missing.files[0]?.path).toBe("gone\uFFFD.fit");
});

test("An upload is named as the runner called it, not where it lies", async () => {
  const path = setting.put("upload-7", aFitFile(MONDAY));
  const { files } = await setting.import([], { roots: [{ path, shownAs: "morning.fit" }] });
  expect(files).toMatchObject([{ path: "morning.fit", outcome: "imported" }]);
});
