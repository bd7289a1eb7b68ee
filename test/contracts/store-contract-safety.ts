import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { activityId } from "../../src/core/activity/index.ts";
import type { StoreLocation } from "../../src/store/open-store.ts";
import { onDatabase, readAll, type StoreUnderTest } from "./store-contract.ts";
import { aFile, hashOf, hoursLater, MORNING } from "./store-fixtures.ts";

const WRITER = fileURLToPath(new URL("./store-writer.ts", import.meta.url));

/** What another process said before it was killed. */
async function runWriter(location: StoreLocation, name: string, batches: number): Promise<string> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", WRITER, JSON.stringify(location), name, String(batches)],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk;
  });
  await once(child, "close");
  return said;
}

export function describeSafety({ store, newRunner, open, makeDatabase }: StoreUnderTest): void {
  describe("several connections", () => {
    test("see at once what another one saved", async () => {
      const runner = await newRunner();
      const other = await open();
      await store().imports.save(runner, [aFile({ id: "r-1", activity: "a-1" })]);
      expect(await readAll(other, runner, hoursLater(1))).toEqual(
        await readAll(store(), runner, hoursLater(1)),
      );
      expect(await other.activities.list(runner)).toHaveLength(1);
    });

    test("write for one runner at the same time and lose nothing", async () => {
      const runner = await newRunner();
      const other = await open();
      const batches = Array.from({ length: 12 }, (_, index) => [
        aFile({ id: `r-${index}`, activity: `a-${index % 3}`, richness: index }),
        aFile({ id: "r-shared", activity: `a-shared-${index}` }),
      ]);
      const stores = [store(), other];
      await Promise.all(batches.map((batch, index) => stores[index % 2]?.imports.save(runner, batch)));
      const activities = await store().activities.list(runner);
      expect(activities).toHaveLength(4);
      const third = await store().activities.listRecordings(runner, activityId("a-2"));
      expect(third.map(({ id, canonical }) => [id, canonical])).toEqual([
        ["r-11", true],
        ["r-8", false],
        ["r-5", false],
        ["r-2", false],
      ]);
      expect(await store().imports.listLedger(runner)).toHaveLength(13);
    });

    test("decide one after another, each with what the one before it saved in view", async () => {
      const runner = await newRunner();
      const stores = [store(), await open(), await open()];
      const seen = await Promise.all(
        stores.map(async (each, index) => {
          const { decision, changed } = await each.imports.decide(runner, async (ledger) => {
            const before = await ledger.listRecordings(MORNING, hoursLater(1));
            const path = `r-${index}.fit`;
            expect(await ledger.findEntry(path, hashOf(path))).toBeNull();
            expect(await ledger.listPaths()).toHaveLength(before.length);
            return { files: [aFile({ id: `r-${index}`, activity: "a-1" })], words: [], before };
          });
          return [decision.before.length, changed];
        }),
      );
      expect(seen.sort()).toEqual([0, 1, 2].map((count) => [count, true]));
      expect(await store().activities.list(runner)).toHaveLength(1);
    });

    test("open a new database at the same time and make it once", async () => {
      const location = await makeDatabase();
      const stores = await Promise.all([1, 2, 3, 4].map(() => open(location)));
      const runners = await Promise.all(stores.map((each) => each.runners.getLocal(MORNING)));
      expect(new Set(runners.map(({ id }) => id)).size).toBe(1);
    });
  });

  describe("several processes", () => {
    test("make one new database together, and what they said is saved survives their sudden death", async () => {
      const location = await makeDatabase();
      const names = ["x", "y", "z"];
      const said = await Promise.all(names.map((name) => runWriter(location, name, 8)));
      expect(said).toEqual(["saved\n", "saved\n", "saved\n"]);
      const left = await open(location);
      const runner = await left.runners.getLocal(MORNING);
      expect(await left.activities.list(runner)).toHaveLength(3 * 8 + 8);
      expect(await left.imports.listLedger(runner)).toHaveLength(3 * 8 + 8);
      await expectWhole(location);
    });
  });
}

/** SQLite's own check of the file, and on both that every recording has its activity and the other way round. */
async function expectWhole(location: StoreLocation): Promise<void> {
  await onDatabase(location, async ({ db, dialect }) => {
    if (dialect === "sqlite") {
      const { sql } = await import("kysely");
      const found = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
      expect(found.rows).toEqual([{ integrity_check: "ok" }]);
      expect((await sql`pragma foreign_key_check`.execute(db)).rows).toEqual([]);
    }
    const homeless = await db
      .selectFrom("recordings as r")
      .leftJoin("activities as a", "a.activity_id", "r.activity_id")
      .select("r.recording_id")
      .where("a.activity_id", "is", null)
      .execute();
    const empty = await db
      .selectFrom("activities as a")
      .leftJoin("recordings as r", "r.recording_id", "a.canonical_id")
      .select("a.activity_id")
      .where("r.recording_id", "is", null)
      .execute();
    expect([homeless, empty]).toEqual([[], []]);
  });
}
