import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeBackup } from "../../src/app/backup/make-backup.ts";
import { openLog } from "../../src/store/backup/log-reader.ts";
import { migrate } from "../../src/store/migrate.ts";
import { MIGRATIONS } from "../../src/store/migrations/index.ts";
import type { RunnerId } from "../../src/store/store.ts";
import {
  done,
  expectEqualFiles,
  fill,
  type LogSetting,
  openLogSetting,
  readFiles,
} from "./backup-setting.ts";
import { NOW } from "./import-setting.ts";
import { killRestoreInside } from "./restore-killed.ts";
import { onDatabase, type StoreUnderTest } from "./store-contract.ts";
import { ROWS_AFTER, stepsTo } from "./store-contract-migrations.ts";

const BYTES = new Uint8Array([0x1f, 0x8b, 0, 1, 2]);

/** Backups on one kind of database, and from each kind to the other: the other log of these tests is in SQLite. */
export function describeBackups({ makeDatabase }: StoreUnderTest): void {
  describe("a backup", () => {
    let here: LogSetting;
    let inSqlite: LogSetting;
    let scratch: string;
    beforeEach(async () => {
      scratch = mkdtempSync(join(tmpdir(), "restride-scratch-"));
      here = await openLogSetting("here", await makeDatabase());
      inSqlite = await openLogSetting("other");
    });
    afterEach(async () => {
      await here.close();
      await inSqlite.close();
      rmSync(scratch, { recursive: true, force: true });
    });

    test("goes to SQLite and comes back the same", async () => {
      await fill(here, 4);
      const wanted = await here.files();
      await done(inSqlite.restore(await here.backup()));
      expectEqualFiles(await inSqlite.files(), wanted);
      await done(here.restore(await inSqlite.backup(), { mode: "replace" }));
      expectEqualFiles(await here.files(), wanted);
    });

    test("that comes from SQLite is merged with what is here", async () => {
      await fill(inSqlite, 8);
      await done(here.restore(await inSqlite.backup(), { mode: "merge" }));
      await here.services.store.settings.set(here.services.runner, "effort", 3);
      const merged = await done(here.restore(await inSqlite.backup(), { mode: "merge" }));
      expect(merged.rows).toMatchObject({ added: 0, differing: 1 });
    });

    test("holds the rows of its own runner alone, and takes none of another's away", async () => {
      const { store } = here.services;
      const ben = { ...here, services: { ...here.services, runner: await store.runners.add(NOW) } };
      await fill(here, 4);
      await fill(ben, 8);
      const ofAnna = await here.files();
      await done(inSqlite.restore(await here.backup()));
      expectEqualFiles(await inSqlite.files(), ofAnna);
      await done(here.restore(await inSqlite.backup(), { mode: "replace" }));
      expect(await store.settings.list(ben.services.runner)).toEqual({ effort: 8 });
    });

    test("sees one moment, whatever is written while it is made", async () => {
      await fill(here, 4);
      const { store, runner } = here.services;
      await store.backups.read(runner, async (log) => {
        const settings = log.tables.find(({ name }) => name === "settings");
        if (!settings) throw new Error("There are no settings");
        await store.settings.set(runner, "later", 1);
        const keys: unknown[] = [];
        for await (const row of log.listRows(settings)) keys.push(row.key);
        expect(keys).toEqual(["effort"]);
      });
      expect(Object.keys(await store.settings.list(runner))).toContain("later");
    });

    test("that breaks off while it is restored leaves what was here", async () => {
      await fill(here, 4);
      await fill(inSqlite, 8);
      const before = await here.files();
      const file = await inSqlite.backup();
      for (const mode of ["replace", "merge"] as const) {
        const onTable = (table: string) => {
          if (table === "niggle_seen") throw new Error("the machine stops");
        };
        await expect(here.restore(file, { mode, onTable })).rejects.toThrow("the machine stops");
        expectEqualFiles(await here.files(), before);
      }
    });

    test("whose restore is killed in the middle leaves what was here", async () => {
      await fill(here, 4);
      await fill(inSqlite, 8);
      const before = await here.files();
      const file = await inSqlite.backup();
      for (const table of ["activities", "settings", "care_trials"])
        await killRestoreInside({ location: here.location, file, folder: scratch, table });
      expectEqualFiles(await here.files(), before);
      await done(here.restore(file, { mode: "replace" }));
      expectEqualFiles(await here.files(), await inSqlite.files());
    });

    test.each(Object.keys(MIGRATIONS))("of the schema %s comes into today's", async (step) => {
      const old = await makeDatabase();
      const file = join(scratch, "old.zip");
      await onDatabase(old, async (connection) => {
        await migrate(connection, stepsTo(step));
        await ROWS_AFTER[step]?.(connection.db);
        await sql`insert into originals (runner_id, hash, size, gzip) values ('anna', 'abc', 3, ${BYTES})`.execute(
          connection.db,
        );
        const log = await openLog(connection.db, { id: "anna" as RunnerId });
        const whole = { ...log, step, revision: 0, isEmpty: false };
        await writeBackup(whole, { file, force: false, now: NOW, newId: () => "part" });
      });
      await done(here.restore(file));
      const { store, runner } = here.services;
      expect(await store.activities.list(runner)).toMatchObject([{ id: "a-1", rpe: 6.5, tag: "easy" }]);
      expect(await store.imports.findOriginal(runner, "abc" as never)).toMatchObject({
        size: 3,
        gzip: BYTES,
      });
      await done(inSqlite.restore(await here.backup()));
      const held = await readFiles(file);
      const brought = await inSqlite.files();
      for (const [name, bytes] of held) {
        if (!name.startsWith("tables/") || bytes.length === 0) continue;
        expect(brought.get(name)?.toString().split("\n")).toHaveLength(bytes.toString().split("\n").length);
      }
    });
  });
}
