import { describe, expect, test } from "vitest";
import { activityId } from "../../src/core/activity/index.ts";
import { instant } from "../../src/core/units/index.ts";
import type { ImportedFile, ImportId, ImportRun } from "../../src/store/store.ts";
import { readAll, type StoreUnderTest } from "./store-contract.ts";
import {
  aFile,
  anEntry,
  anOriginal,
  aRecording,
  aRemark,
  aSummary,
  hashOf,
  hoursLater,
  ids,
  MORNING,
  recordingId,
} from "./store-fixtures.ts";

const aRun = (change: Partial<ImportRun> = {}): ImportRun => ({
  id: "run-1" as ImportId,
  roots: ["/home/anna/Läufe", "b'ackup.zip"],
  startedAt: MORNING,
  finishedAt: null,
  state: "running",
  ...change,
});

/** As a device saves it: without a title. */
const untitled = (file: ImportedFile): ImportedFile => ({
  ...file,
  recordings: file.recordings.map((each) => ({ ...each, summary: { ...each.summary, name: null } })),
});

export function describeImports({ store, newRunner }: StoreUnderTest): void {
  describe("the ledger", () => {
    test("gives every entry back as it went in, in the order in which the files were met", async () => {
      const runner = await newRunner();
      const entries = [
        anEntry("z.fit", { metAt: instant(1_795_000_000_123) }),
        anEntry("Läufe/öß 🏃.zip!inner/'a\".gpx", { outcome: "duplicate", duplicateOf: "z.fit" }),
        anEntry("lost.gz", {
          hash: null,
          outcome: "unreadable",
          code: "file.truncated",
          reason: "It ends early.",
        }),
        anEntry("b.fit", { outcome: "unreadable", at: { byte: 2 ** 40 } }),
        anEntry("b.gpx", { outcome: "skipped", at: { line: 7 }, activities: ids("a-1", "a-2") }),
      ];
      await store().imports.save(runner, entries.slice(0, 2).map(aRemark));
      await store().imports.save(runner, entries.slice(2).map(aRemark));
      expect(await store().imports.listLedger(runner)).toEqual(entries);
      for (const entry of entries) {
        expect(await store().imports.findEntry(runner, entry.path, entry.hash)).toEqual(entry);
      }
    });

    test("keeps paths with a zero character and paths longer than any index", async () => {
      const runner = await newRunner();
      const long = `archive.zip!${"träume/".repeat(9_000)}`;
      await store().imports.save(runner, [aRemark(anEntry("a\0b.fit")), aRemark(anEntry(long))]);
      const [first, second] = await store().imports.listLedger(runner);
      expect(first?.path).toBe("a\uFFFDb.fit");
      expect(second?.path).toBe(long);
      expect(await store().imports.findEntry(runner, "a\0b.fit", hashOf("a\0b.fit"))).toEqual(first);
      expect(await store().imports.findEntry(runner, long, hashOf(long))).toEqual(second);
    });

    test("holds one path twice when its bytes changed", async () => {
      const runner = await newRunner();
      const before = anEntry("run.fit", { hash: null, outcome: "unreadable" });
      const after = anEntry("run.fit");
      await store().imports.save(runner, [aRemark(before), aRemark(after)]);
      expect(await store().imports.listLedger(runner)).toEqual([before, after]);
      expect(await store().imports.findEntry(runner, "run.fit", null)).toEqual(before);
      expect(await store().imports.findEntry(runner, "run.fit", hashOf("other"))).toBeNull();
    });

    test("finds the entry by which bytes came in: an imported one before an earlier one that was not", async () => {
      const runner = await newRunner();
      const hash = hashOf("bytes");
      const entries = [
        anEntry("1.fit", { hash, outcome: "skipped" }),
        anEntry("3.fit", { hash }),
        anEntry("2.fit", { hash }),
      ];
      await store().imports.save(runner, entries.slice(0, 1).map(aRemark));
      expect(await store().imports.findByHash(runner, hash)).toEqual(entries[0]);
      await store().imports.save(runner, entries.slice(1).map(aRemark));
      expect(await store().imports.findByHash(runner, hash)).toEqual(entries[1]);
      expect(await store().imports.findByHash(runner, hashOf("new"))).toBeNull();
    });
  });

  describe("saving files", () => {
    test("gives the original's bytes back one for one", async () => {
      const runner = await newRunner();
      const gzip = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256);
      const original = { hash: hashOf("bytes"), size: 2 ** 33, gzip };
      await store().imports.save(runner, [{ ...aRemark(anEntry("a.fit")), original }]);
      expect(await store().imports.findOriginal(runner, original.hash)).toEqual(original);
      const view = { ...anOriginal("b.fit"), gzip: gzip.subarray(5, 9) };
      await store().imports.save(runner, [{ ...aRemark(anEntry("b.fit")), original: view }]);
      const found = await store().imports.findOriginal(runner, view.hash);
      expect([...(found?.gzip ?? [])]).toEqual([...gzip.slice(5, 9)]);
      expect(await store().imports.findOriginal(runner, hashOf("none"))).toBeNull();
    });

    test("changes nothing the second time, whatever the second time says", async () => {
      const runner = await newRunner();
      const files = [aFile({ id: "r-1", activity: "a-1" }), aFile({ id: "r-2", activity: "a-2" })];
      await store().imports.save(runner, files);
      const before = await readAll(store(), runner, hoursLater(1));
      await store().imports.save(runner, files);
      expect(await readAll(store(), runner, hoursLater(1))).toEqual(before);
      const again = aFile({ id: "r-1", activity: "a-9", richness: 999 });
      await store().imports.save(runner, [again]);
      expect(await readAll(store(), runner, hoursLater(1))).toEqual(before);
    });

    test("takes a recording once when it comes twice in one batch, and its entries name its one activity", async () => {
      const runner = await newRunner();
      const hash = hashOf("same bytes");
      const first = aFile({ id: "r-1", activity: "a-1", path: "one.fit", hash });
      const second = aFile({ id: "r-1", activity: "a-2", path: "two.fit", hash });
      await store().imports.save(runner, [first, second]);
      expect((await store().activities.list(runner)).map(({ id }) => id)).toEqual(["a-1"]);
      const ledger = await store().imports.listLedger(runner);
      expect(ledger.map(({ activities }) => activities)).toEqual([["a-1"], ["a-1"]]);
    });

    test("saves all of a batch or nothing of it", async () => {
      const runner = await newRunner();
      const broken = aRemark(anEntry("broken.fit", { outcome: null as unknown as "imported" }));
      const batch = [aFile({ id: "r-1", activity: "a-1" }), broken];
      await expect(store().imports.save(runner, batch)).rejects.toThrow();
      expect(await store().imports.listLedger(runner)).toEqual([]);
      expect(await store().activities.list(runner)).toEqual([]);
      expect(await store().imports.findOriginal(runner, hashOf("r-1.fit"))).toBeNull();
    });

    test("takes an archive of more sessions than one statement holds", async () => {
      const runner = await newRunner();
      const files = Array.from({ length: 1_203 }, (_, index) =>
        aFile({ id: `r-${index}`, activity: `a-${index}`, startedAt: hoursLater(index) }),
      );
      await store().imports.save(runner, files);
      const activities = await store().activities.list(runner);
      expect(activities.map(({ id }) => id)).toEqual(
        files.map(({ recordings }) => recordings[0]?.activityId),
      );
      expect(await store().imports.listLedger(runner)).toHaveLength(1_203);
    });

    test("gives title and felt effort to recordings that stand without, and to no others", async () => {
      const runner = await newRunner();
      const other = await newRunner();
      const files = [
        untitled(aFile({ id: "r-1", activity: "a-1", rpe: null })),
        untitled(aFile({ id: "r-2", activity: "a-2", rpe: 4 })),
        aFile({ id: "r-3", activity: "a-3", rpe: null }),
      ];
      await store().imports.save(runner, files);
      await store().imports.save(other, files);
      const untouched = await readAll(store(), other, hoursLater(1));
      const words = [
        { hash: hashOf("r-1.fit"), name: null, rpe: 7 },
        { hash: hashOf("r-1.fit"), name: "Hills", rpe: 2 },
        { hash: hashOf("r-2.fit"), name: "River", rpe: 9 },
        { hash: hashOf("r-3.fit"), name: null, rpe: null },
        { hash: hashOf("nobody's"), name: "Nothing", rpe: 1 },
      ];
      const decide = () => store().imports.decide(runner, async () => ({ files: [], words }));
      expect((await decide()).changed).toBe(true);
      const activities = await store().activities.list(runner);
      expect(activities.map(({ id, summary, rpe }) => [id, summary.name, rpe])).toEqual([
        ["a-1", "Hills", 7],
        ["a-2", "River", 4],
        ["a-3", aSummary().name, null],
      ]);
      expect((await decide()).changed).toBe(false);
      expect(await store().activities.list(runner)).toEqual(activities);
      expect(await readAll(store(), other, hoursLater(1))).toEqual(untouched);
    });

    test("gives words to one session of a file where one is meant, and to no other", async () => {
      const runner = await newRunner();
      const hash = hashOf("two-legs.fit");
      const legs = [0, 1].map((sessionIndex) =>
        untitled(
          aFile({ id: `r-${sessionIndex}`, activity: `a-${sessionIndex}`, hash, sessionIndex, rpe: null }),
        ),
      );
      await store().imports.decide(runner, async () => ({
        files: legs,
        words: [{ hash, recording: recordingId("r-1"), name: "Run off the bike", rpe: 8 }],
      }));
      const activities = await store().activities.list(runner);
      expect(activities.map(({ summary, rpe }) => [summary.name, rpe])).toEqual([
        [null, null],
        ["Run off the bike", 8],
      ]);
    });

    test("gives words to recordings that come in the same decision", async () => {
      const runner = await newRunner();
      const { changed } = await store().imports.decide(runner, async () => ({
        files: [untitled(aFile({ id: "r-1", activity: "a-1" }))],
        words: [{ hash: hashOf("r-1.fit"), name: "Hills", rpe: 7 }],
      }));
      const [activity] = await store().activities.list(runner);
      expect([changed, activity?.summary.name, activity?.rpe]).toEqual([true, "Hills", 4]);
    });

    test("saves nothing from nothing", async () => {
      const runner = await newRunner();
      await store().imports.save(runner, []);
      expect(await store().imports.listLedger(runner)).toEqual([]);
    });
  });

  describe("recordings between two moments", () => {
    test("are those that start then, both ends included, in order of time", async () => {
      const runner = await newRunner();
      const files = [3, 1, 2, 0].map((hour) =>
        aFile({ id: `r-${hour}`, activity: `a-${hour}`, startedAt: hoursLater(hour) }),
      );
      await store().imports.save(runner, files);
      const found = await store().imports.listRecordings(runner, hoursLater(1), hoursLater(2));
      expect(found.map(({ id }) => id)).toEqual(["r-1", "r-2"]);
      expect(found[0]).toEqual({
        id: "r-1",
        activityId: "a-1",
        path: "r-1.fit",
        hash: hashOf("r-1.fit"),
        canonical: true,
        keptApart: false,
        richness: 100,
        summary: aRecording({ id: "r-1", activity: "a-1", startedAt: hoursLater(1) }).summary,
      });
    });
  });

  describe("not a duplicate", () => {
    const two = [
      aFile({ id: "r-1", activity: "a-1", path: "rich.fit", richness: 9 }),
      aFile({ id: "r-2", activity: "a-1", path: "poor.gpx", richness: 2 }),
    ];

    test("gives the recording an activity of its own and leaves the runner's word with the old one", async () => {
      const runner = await newRunner();
      await store().imports.save(runner, two);
      await store().activities.correct(runner, activityId("a-1"), { rpe: 8, tag: "race" });
      const moved = await store().imports.keepApart(runner, recordingId("r-1"), activityId("a-2"));
      expect(moved).toBe("a-2");
      const [old, own] = await Promise.all(
        ids("a-1", "a-2").map((id) => store().activities.find(runner, id)),
      );
      expect(old).toMatchObject({ rpe: 8, tag: "race", sources: ["poor.gpx"] });
      expect(own).toMatchObject({ rpe: 4, tag: null, sources: ["rich.fit"] });
      const known = await store().imports.listRecordings(runner, MORNING, MORNING);
      expect(known.map(({ id, keptApart, canonical }) => [id, keptApart, canonical])).toEqual([
        ["r-1", true, true],
        ["r-2", false, true],
      ]);
    });

    test("shows in the ledger, for every copy of the file", async () => {
      const runner = await newRunner();
      const hash = hashOf("rich.fit");
      const copy = anEntry("copy.fit", { hash, outcome: "duplicate", activities: ids("a-1") });
      await store().imports.save(runner, [...two, aRemark(copy)]);
      await store().imports.keepApart(runner, recordingId("r-1"), activityId("a-2"));
      const ledger = await store().imports.listLedger(runner);
      expect(ledger.map(({ path, activities }) => [path, ...activities])).toEqual([
        ["rich.fit", "a-2"],
        ["poor.gpx", "a-1"],
        ["copy.fit", "a-2"],
      ]);
    });

    test("only marks a recording that is alone already", async () => {
      const runner = await newRunner();
      await store().imports.save(runner, [aFile({ id: "r-1", activity: "a-1" })]);
      expect(await store().imports.keepApart(runner, recordingId("r-1"), activityId("a-2"))).toBe("a-1");
      const [known] = await store().imports.listRecordings(runner, MORNING, MORNING);
      expect(known).toMatchObject({ activityId: "a-1", keptApart: true, canonical: true });
      expect(await store().activities.find(runner, activityId("a-2"))).toBeNull();
    });

    test("is null for a recording that nobody knows", async () => {
      const runner = await newRunner();
      expect(await store().imports.keepApart(runner, recordingId("r-1"), activityId("a-2"))).toBeNull();
    });
  });

  describe("runs of the import", () => {
    test("are listed by their start, with how they ended, and forgotten when asked", async () => {
      const runner = await newRunner();
      const [second, first] = [aRun({ startedAt: hoursLater(1) }), aRun({ id: "run-0" as ImportId })];
      await store().imports.begin(runner, second);
      await store().imports.begin(runner, first);
      await store().imports.finish(runner, second.id, "stopped", hoursLater(2));
      const ended = { ...second, state: "stopped", finishedAt: hoursLater(2) };
      expect(await store().imports.listRuns(runner)).toEqual([first, ended]);
      await store().imports.forget(runner, first.id);
      expect(await store().imports.listRuns(runner)).toEqual([ended]);
    });
  });
}
