import { describe, expect, test } from "vitest";
import { activityId } from "../../src/core/activity/index.ts";
import { addMinutes } from "../../src/core/units/index.ts";
import type { StoreUnderTest } from "./store-contract.ts";
import { aFile, anEntry, aRecording, hoursLater, ids, MORNING, recordingId } from "./store-fixtures.ts";

export function describeActivities({ store, newRunner }: StoreUnderTest): void {
  const id = activityId("a-1");

  describe("activities", () => {
    test("come in order of time, each value as it went in", async () => {
      const runner = await newRunner();
      const files = [2, 0, 1].map((hour) =>
        aFile({ id: `r-${hour}`, activity: `a-${hour}`, startedAt: hoursLater(hour) }),
      );
      await store().imports.save(runner, files);
      const listed = await store().activities.list(runner);
      const expected = [0, 1, 2].map((hour) => ({
        id: `a-${hour}`,
        summary: aRecording({ id: "any", activity: "any", startedAt: hoursLater(hour) }).summary,
        rpe: 4,
        tag: null,
        sources: [`r-${hour}.fit`],
      }));
      expect(listed).toEqual(expected);
      expect(await store().activities.find(runner, activityId("a-1"))).toEqual(expected[1]);
      expect(await store().activities.find(runner, activityId("a-7"))).toBeNull();
    });

    test("show the richest recording under an id that stays", async () => {
      const runner = await newRunner();
      await store().imports.save(runner, [
        aFile({ id: "r-1", activity: "a-1", path: "poor.gpx", richness: 2 }),
      ]);
      await store().imports.save(runner, [
        aFile({
          id: "r-2",
          activity: "a-1",
          path: "rich.fit",
          richness: 9,
          startedAt: addMinutes(MORNING, 1),
        }),
        aFile({ id: "r-3", activity: "a-1", path: "middle.tcx", richness: 5 }),
      ]);
      const found = await store().activities.find(runner, id);
      expect(found?.summary.startedAt).toBe(addMinutes(MORNING, 1));
      expect(found?.sources).toEqual(["rich.fit", "middle.tcx", "poor.gpx"]);
      expect(await store().activities.list(runner)).toEqual([found]);
      const behind = await store().activities.listRecordings(runner, id);
      expect(behind.map((each) => [each.id, each.canonical])).toEqual([
        ["r-2", true],
        ["r-3", false],
        ["r-1", false],
      ]);
    });

    test("show, of equally rich recordings, the one that started first, then the lower id", async () => {
      const runner = await newRunner();
      await store().imports.save(runner, [
        aFile({ id: "r-b", activity: "a-1" }),
        aFile({ id: "r-Z", activity: "a-1" }),
        aFile({ id: "r-0", activity: "a-1", startedAt: addMinutes(MORNING, 1) }),
      ]);
      const behind = await store().activities.listRecordings(runner, id);
      expect(behind.map((each) => each.id)).toEqual(["r-Z", "r-b", "r-0"]);
      expect(behind.map((each) => each.canonical)).toEqual([true, false, false]);
    });

    test("name a file once though it holds two sessions of them", async () => {
      const runner = await newRunner();
      const recordings = [0, 1].map((sessionIndex) =>
        aRecording({ id: `r-${sessionIndex}`, activity: "a-1", path: "two.fit", sessionIndex }),
      );
      await store().imports.save(runner, [
        { entry: anEntry("two.fit"), original: null, wellness: [], recordings },
      ]);
      expect((await store().activities.find(runner, id))?.sources).toEqual(["two.fit"]);
    });
  });

  describe("the runner's corrections", () => {
    test("leave alone what they do not name, take away with null, and fall back to the file's effort", async () => {
      const runner = await newRunner();
      await store().imports.save(runner, [aFile({ id: "r-1", activity: "a-1", rpe: 3 })]);
      const look = async () => {
        const found = await store().activities.find(runner, id);
        return [found?.rpe, found?.tag];
      };
      expect(await look()).toEqual([3, null]);
      expect(await store().activities.correct(runner, id, { rpe: 7.5, tag: "veryHard" })).toBe(true);
      expect(await look()).toEqual([7.5, "veryHard"]);
      expect(await store().activities.correct(runner, id, { tag: null })).toBe(true);
      expect(await look()).toEqual([7.5, null]);
      expect(await store().activities.correct(runner, id, { rpe: 0 })).toBe(true);
      expect(await look()).toEqual([0, null]);
      expect(await store().activities.correct(runner, id, { rpe: null })).toBe(true);
      expect(await look()).toEqual([3, null]);
      expect(await store().activities.correct(runner, id, {})).toBe(true);
      expect(await store().activities.correct(runner, activityId("a-9"), { rpe: 1 })).toBe(false);
      expect(await store().activities.correct(runner, activityId("a-9"), {})).toBe(false);
    });

    test("stand when a richer recording of the activity comes", async () => {
      const runner = await newRunner();
      await store().imports.save(runner, [aFile({ id: "r-1", activity: "a-1", rpe: null })]);
      await store().activities.correct(runner, id, { rpe: 6, tag: "recovery" });
      await store().imports.save(runner, [aFile({ id: "r-2", activity: "a-1", richness: 200, rpe: 2 })]);
      const found = await store().activities.find(runner, id);
      expect(found).toMatchObject({ rpe: 6, tag: "recovery", sources: ["r-2.fit", "r-1.fit"] });
      expect(found?.summary.rpe).toBe(2);
    });

    test("stand when the canonical recording is taken out", async () => {
      const runner = await newRunner();
      const files = ["r-1", "r-2", "r-3"].map((each) => aFile({ id: each, activity: "a-1" }));
      await store().imports.save(runner, files);
      await store().activities.correct(runner, id, { rpe: 9 });
      await store().imports.keepApart(runner, recordingId("r-1"), activityId("a-2"));
      expect(await store().activities.find(runner, id)).toMatchObject({
        rpe: 9,
        sources: ["r-2.fit", "r-3.fit"],
      });
      expect((await store().activities.list(runner)).map((each) => each.id)).toEqual(ids("a-1", "a-2"));
    });
  });
}
