import { describe, expect, test } from "vitest";
import { regroupRuns } from "../../src/app/import-files/index.ts";
import { activityId } from "../../src/core/activity/index.ts";
import { localDate } from "../../src/core/units/index.ts";
import type { ImportedFile, ImportId, Runner } from "../../src/store/store.ts";
import { readAll, type StoreUnderTest } from "./store-contract.ts";
import {
  aFile,
  anEntry,
  aRemark,
  hashOf,
  hoursLater,
  MORNING,
  type RecordingWish,
} from "./store-fixtures.ts";

const RUN_1 = "import-1" as ImportId;
const RUN_2 = "import-2" as ImportId;

const within = (importId: ImportId | null, file: ImportedFile): ImportedFile => ({
  ...file,
  entry: { ...file.entry, importId },
});
const fileOf = (importId: ImportId, wish: RecordingWish) => within(importId, aFile(wish));
const later = hoursLater(48);

export function describeUndo({ store, newRunner }: StoreUnderTest): void {
  const begin = (runner: Runner, ...ids: readonly ImportId[]) =>
    Promise.all(
      ids.map((id) =>
        store().imports.begin(runner, {
          id,
          roots: ["watch"],
          folder: "/home/anna",
          startedAt: MORNING,
          finishedAt: null,
          state: "running",
        }),
      ),
    );
  const undo = (runner: Runner, importId: ImportId, dry = false) =>
    store().imports.undo(runner, { importId, regroup: regroupRuns, dry });

  describe("the ledger of one import", () => {
    test("is counted by outcome, those of older logs under no import", async () => {
      const runner = await newRunner();
      await store().imports.save(runner, [
        aRemark(anEntry("old.fit", { metAt: hoursLater(-3) })),
        fileOf(RUN_1, { id: "r-1", activity: "a-1" }),
        within(RUN_1, aRemark(anEntry("b.jpg", { outcome: "skipped" }))),
        within(RUN_1, aRemark(anEntry("c.jpg", { outcome: "skipped", metAt: hoursLater(-1) }))),
      ]);
      const counts = await store().imports.countByRun(runner);
      const none = { imported: 0, duplicate: 0, skipped: 0, unreadable: 0 };
      expect(new Map(counts.map((one) => [one.importId, one]))).toEqual(
        new Map([
          [null, { importId: null, counts: { ...none, imported: 1 }, firstMetAt: hoursLater(-3) }],
          [
            RUN_1,
            { importId: RUN_1, counts: { ...none, imported: 1, skipped: 2 }, firstMetAt: hoursLater(-1) },
          ],
        ]),
      );
    });

    test("comes in groups by outcome and reason, with the sentence where all of them share it", async () => {
      const runner = await newRunner();
      const remark = (path: string, code: string, reason: string) =>
        within(RUN_1, aRemark(anEntry(path, { outcome: "unreadable", code, reason })));
      await store().imports.save(runner, [
        fileOf(RUN_1, { id: "r-1", activity: "a-1" }),
        remark("1.fit", "file.damaged", "One."),
        remark("2.fit", "file.damaged", "Two."),
        remark("3.fit", "file.damaged", "Two."),
        remark("4.fit", "file.tooLarge", "Too large."),
        remark("5.fit", "file.tooLarge", "Too large."),
      ]);
      expect(await store().imports.listGroups(runner, { importId: RUN_1 })).toEqual([
        { outcome: "unreadable", code: "file.damaged", count: 3, reason: null },
        { outcome: "unreadable", code: "file.tooLarge", count: 2, reason: "Too large." },
        { outcome: "imported", code: null, count: 1, reason: null },
      ]);
    });

    test("comes in pages, by outcome, reason and a part of the name", async () => {
      const runner = await newRunner();
      const names = ["A_1.fit", "a%2.fit", "b!3.fit", "ab.fit"];
      const entries = names.map((name) =>
        aRemark(anEntry(name, { importId: RUN_1, code: "x", outcome: "skipped" })),
      );
      await store().imports.save(runner, [
        ...entries,
        aRemark(anEntry("elsewhere.fit", { importId: RUN_2 })),
      ]);
      const list = async (more: object) =>
        (await store().imports.listEntries(runner, { importId: RUN_1, after: 0, limit: 9, ...more })).map(
          ({ path }) => path,
        );
      expect(await list({})).toEqual(names);
      expect(await list({ limit: 2 })).toEqual(names.slice(0, 2));
      expect(await list({ after: 2 })).toEqual(names.slice(2));
      expect(await list({ search: "a" })).toEqual(["A_1.fit", "a%2.fit", "ab.fit"]);
      expect(await list({ search: "%" })).toEqual(["a%2.fit"]);
      expect(await list({ search: "_" })).toEqual(["A_1.fit"]);
      expect(await list({ search: "B!" })).toEqual(["b!3.fit"]);
      expect(await list({ code: null })).toEqual([]);
      expect(await list({ code: "x", outcome: "skipped" })).toEqual(names);
      expect(await list({ outcome: "imported" })).toEqual([]);
      const [first] = await store().imports.listEntries(runner, { importId: RUN_1, after: 0, limit: 1 });
      expect(await store().imports.findByKey(runner, first?.key ?? "")).toEqual(first);
      expect(await store().imports.findByKey(await newRunner(), first?.key ?? "")).toBeNull();
    });

    test("gives a file that was read again its old place", async () => {
      const runner = await newRunner();
      const lost = anEntry("a.fit", { hash: null, outcome: "unreadable", importId: RUN_1 });
      await store().imports.save(runner, [aRemark(lost), aRemark(anEntry("b.fit", { importId: RUN_1 }))]);
      const again = fileOf(RUN_1, { id: "r-1", activity: "a-1", path: "a.fit" });
      await store().imports.save(runner, [{ ...again, insteadOf: lost }]);
      const ledger = await store().imports.listLedger(runner);
      expect(ledger.map(({ path, outcome, hash }) => [path, outcome, hash])).toEqual([
        ["a.fit", "imported", hashOf("a.fit")],
        ["b.fit", "imported", hashOf("b.fit")],
      ]);
    });
  });

  describe("an import that is undone", () => {
    test("takes its files, originals, runs, nights and mornings along, and stays listed as undone", async () => {
      const runner = await newRunner();
      await begin(runner, RUN_1, RUN_2);
      await store().imports.save(runner, [fileOf(RUN_2, { id: "r-2", activity: "a-2", startedAt: later })]);
      const before = await readAll(store(), runner, later);
      const night = {
        date: localDate("2026-03-02"),
        kind: "restingHeartRate",
        value: 48,
        source: "G",
      } as const;
      await store().imports.save(runner, [
        { ...fileOf(RUN_1, { id: "r-1", activity: "a-1" }), wellness: [night] },
        within(RUN_1, aRemark(anEntry("b.jpg", { outcome: "skipped" }))),
      ]);
      const full = await readAll(store(), runner, later);
      const gone = {
        files: 2,
        originals: 1,
        recordings: 1,
        wellness: 1,
        activitiesGone: 1,
        activitiesKept: 0,
        wordsKept: 0,
        takenOver: 0,
      };
      expect(await undo(runner, RUN_1, true)).toEqual(gone);
      expect(await readAll(store(), runner, later)).toEqual(full);
      expect(await undo(runner, RUN_1)).toEqual(gone);
      const runs = before.runs.map((run) => (run.id === RUN_1 ? { ...run, state: "undone" } : run));
      expect(await readAll(store(), runner, later)).toEqual({ ...before, runs });
      await store().imports.finish(runner, RUN_1, "done", later);
      expect((await store().imports.listRuns(runner)).map(({ state }) => state)).toContain("undone");
    });

    test("is undone once, and only by its runner", async () => {
      const runner = await newRunner();
      const other = await newRunner();
      await begin(runner, RUN_1);
      await begin(other, RUN_2);
      expect(await undo(other, RUN_1)).toBeNull();
      expect(await undo(runner, RUN_1)).toMatchObject({ files: 0 });
      expect(await undo(runner, RUN_1)).toBeNull();
    });

    test("leaves a run to the file of another import, under the same id", async () => {
      const runner = await newRunner();
      await begin(runner, RUN_1);
      const poor = fileOf(RUN_2, { id: "r-2", activity: "a-1", path: "poor.gpx", richness: 2 });
      await store().imports.save(runner, [
        fileOf(RUN_1, { id: "r-1", activity: "a-1", richness: 9 }),
        {
          ...poor,
          entry: { ...poor.entry, outcome: "duplicate", duplicateOf: "r-1.fit", code: "file.sameRun" },
        },
      ]);
      await store().activities.correct(runner, activityId("a-1"), { rpe: 7 });
      expect(await undo(runner, RUN_1)).toMatchObject({ activitiesGone: 0, activitiesKept: 1, wordsKept: 0 });
      expect(await store().activities.list(runner)).toMatchObject([
        { id: "a-1", rpe: 7, sources: ["poor.gpx"] },
      ]);
      expect(await store().imports.listLedger(runner)).toMatchObject([
        { path: "poor.gpx", outcome: "imported", duplicateOf: null, activities: ["a-1"] },
      ]);
    });

    test("leaves the bytes to a later file that holds them too", async () => {
      const runner = await newRunner();
      await begin(runner, RUN_1);
      const hash = hashOf("same");
      const copy = anEntry("copy.fit", {
        hash,
        importId: RUN_2,
        outcome: "duplicate",
        code: "file.sameBytes",
        activities: [activityId("a-1")],
      });
      await store().imports.save(runner, [
        fileOf(RUN_1, { id: "r-1", activity: "a-1", hash }),
        aRemark(copy),
      ]);
      expect(await undo(runner, RUN_1)).toMatchObject({ takenOver: 1, originals: 0, recordings: 0 });
      expect(await store().imports.listLedger(runner)).toMatchObject([
        { path: "copy.fit", outcome: "imported" },
      ]);
      expect(await store().imports.findOriginal(runner, hash)).not.toBeNull();
      expect(await store().activities.list(runner)).toMatchObject([{ id: "a-1", sources: ["copy.fit"] }]);
    });

    test("gives back what the runner said when its file comes again", async () => {
      const runner = await newRunner();
      await begin(runner, RUN_1);
      const file = fileOf(RUN_1, { id: "r-1", activity: "a-1" });
      await store().imports.save(runner, [file]);
      await store().activities.correct(runner, activityId("a-1"), {
        rpe: 7,
        tag: "race",
        tagConfirmed: true,
      });
      const before = await store().activities.list(runner);
      expect(await undo(runner, RUN_1)).toMatchObject({ activitiesGone: 1, wordsKept: 1 });
      expect(await store().activities.list(runner)).toEqual([]);
      await store().imports.save(runner, [fileOf(RUN_2, { id: "r-1", activity: "a-9" })]);
      expect(await store().activities.list(runner)).toEqual(before);
    });
  });
}
