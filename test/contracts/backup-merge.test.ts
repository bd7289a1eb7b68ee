import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { activityId } from "../../src/core/activity/index.ts";
import {
  done,
  expectEqualFiles,
  fill,
  type LogSetting,
  openLogSetting,
  withOther,
} from "./backup-setting.ts";
import { aFile, hoursLater } from "./store-fixtures.ts";

let here: LogSetting;
beforeEach(async () => {
  here = await openLogSetting("here");
});
afterEach(() => here.close());

describe("adding what is missing", () => {
  test("leaves what is here, adds the rest, and counts both", async () => {
    await withOther(async (other) => {
      await fill(here, 4);
      await other.services.store.settings.set(other.services.runner, "effort", 9);
      await other.services.store.settings.set(other.services.runner, "zone", "UTC");
      const merged = await done(here.restore(await other.backup(), { mode: "merge" }));
      const { store, runner } = here.services;
      expect(await store.settings.list(runner)).toEqual({ effort: 4, zone: "UTC" });
      expect(merged.rows).toEqual({ added: 1, kept: 1, differing: 1 });
      expect(merged.added.settings).toBe(1);
    });
  });

  test("twice adds nothing the second time", async () => {
    await withOther(async (other) => {
      await fill(here, 4);
      await fill(other, 8);
      const file = await other.backup();
      await done(here.restore(file, { mode: "merge" }));
      const once = await here.files();
      const again = await done(here.restore(file, { mode: "merge" }));
      expect(again.rows.added).toBe(0);
      expectEqualFiles(await here.files(), once);
    });
  });

  test("keeps both pain logs of a niggle that was logged in two places, each word once", async () => {
    await withOther(async (other) => {
      await fill(here, 4);
      await done(other.restore(await here.backup()));
      const { store, runner } = other.services;
      const [niggle] = await store.niggles.list(runner);
      if (!niggle) throw new Error("There is no niggle");
      const answer = { question: "clot", chosen: [], at: hoursLater(30) };
      await store.niggles.saveAnswers(runner, niggle.id, [answer]);
      await here.services.store.niggles.saveAnswers(here.services.runner, niggle.id, [
        { ...answer, at: hoursLater(31) },
      ]);
      await done(here.restore(await other.backup(), { mode: "merge" }));
      const [merged] = await here.services.store.niggles.list(here.services.runner);
      expect(merged?.answers.map(({ at }) => at)).toEqual(
        [...niggle.answers.map(({ at }) => at), hoursLater(30), hoursLater(31)].sort((a, b) => a - b),
      );
    });
  });

  test("does not double a run that is known by its bytes under another id", async () => {
    await withOther(async (other) => {
      await here.services.store.imports.save(here.services.runner, [
        aFile({ id: "r-here", activity: "a-here", path: "run.fit" }),
      ]);
      await other.services.store.imports.save(other.services.runner, [
        aFile({ id: "r-other", activity: "a-other", path: "run.fit" }),
      ]);
      const merged = await done(here.restore(await other.backup(), { mode: "merge" }));
      const { store, runner } = here.services;
      expect((await store.activities.list(runner)).map(({ id }) => id)).toEqual(["a-here"]);
      expect(merged.added.runs).toBe(0);
    });
  });

  test("puts another recording of the same run with it, and a richer one speaks for it", async () => {
    await withOther(async (other) => {
      await here.services.store.imports.save(here.services.runner, [
        aFile({ id: "r-watch", activity: "a-here", path: "watch.fit", richness: 10 }),
      ]);
      await other.services.store.imports.save(other.services.runner, [
        aFile({ id: "r-phone", activity: "a-other", path: "phone.gpx", richness: 20 }),
        aFile({ id: "r-next", activity: "a-next", path: "next.fit", startedAt: hoursLater(48) }),
      ]);
      const { store, runner } = here.services;
      await store.activities.correct(runner, activityId("a-here"), { rpe: 7 });
      const merged = await done(here.restore(await other.backup(), { mode: "merge" }));
      const activities = await store.activities.list(runner);
      expect(activities.map(({ id, rpe }) => [id, rpe])).toEqual([
        ["a-here", 7],
        ["a-next", 4],
      ]);
      expect(activities[0]?.sources).toEqual(["phone.gpx", "watch.fit"]);
      expect(merged.added).toMatchObject({ runs: 1, files: 2 });
      const ledger = await store.imports.listLedger(runner);
      expect(ledger.map(({ path, activities: ids }) => [path, ...ids])).toEqual(
        [
          ["watch.fit", "a-here"],
          ["phone.gpx", "a-here"],
          ["next.fit", "a-next"],
        ].sort((one, other) => (one[0] === "watch.fit" ? -1 : other[0] === "watch.fit" ? 1 : 0)),
      );
    });
  });

  test("keeps apart what the runner kept apart", async () => {
    await withOther(async (other) => {
      await here.services.store.imports.save(here.services.runner, [
        aFile({ id: "r-1", activity: "a-1", path: "one.fit" }),
      ]);
      const { store, runner } = other.services;
      const apart = aFile({ id: "r-2", activity: "a-2", path: "two.fit" });
      await store.imports.save(runner, [apart]);
      await store.imports.keepApart(runner, apart.recordings[0]?.id as never, activityId("a-3"));
      await done(here.restore(await other.backup(), { mode: "merge" }));
      expect((await here.services.store.activities.list(here.services.runner)).map(({ id }) => id)).toEqual([
        "a-1",
        "a-2",
      ]);
    });
  });
});
