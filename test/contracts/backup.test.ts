import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeBackup } from "../../src/app/backup/make-backup.ts";
import { asResult } from "../../src/app/backup/refusal.ts";
import { restoreBackup } from "../../src/app/backup/restore-backup.ts";
import { saveWhole } from "../../src/app/backup/save-whole.ts";
import {
  bytesOfFile,
  done,
  expectEqualFiles,
  fill,
  type LogSetting,
  openLogSetting,
  putFile,
  readFiles,
  readManifest,
  withOther,
  withoutManifest,
} from "./backup-setting.ts";
import { NOW } from "./import-setting.ts";

let here: LogSetting;
beforeEach(async () => {
  here = await openLogSetting("here");
});
afterEach(() => here.close());

describe("a backup", () => {
  test("restored into an empty folder and made again has the same tables and originals, byte by byte", async () => {
    await fill(here);
    const file = await here.backup();
    const wanted = await readFiles(file);
    await withOther(async (other) => {
      const restored = await done(other.restore(file));
      expect(restored).toMatchObject({ mode: "fresh", safetyCopy: null, contents: { runs: 1, niggles: 1 } });
      expectEqualFiles(await other.files(), withoutManifest(wanted));
    });
  });

  test("holds its manifest first, a file a table, and the originals as they are kept", async () => {
    await fill(here);
    const { store, runner } = here.services;
    const files = await readFiles(await here.backup());
    const names = [...files.keys()];
    expect(names[0]).toBe("manifest.json");
    expect(names).toContain("tables/niggle_answers.jsonl");
    expect(names).not.toContain("tables/kept_answers.jsonl");
    for (const { hash } of await store.imports.listLedger(runner)) {
      const original = hash && (await store.imports.findOriginal(runner, hash));
      if (original) expect(files.get(`originals/${hash}.gz`)).toEqual(Buffer.from(original.gzip));
    }
    expect(readManifest(files)).toMatchObject({ restride: "0.1.0", madeAt: "2026-11-23T12:00:00.000Z" });
    expect(files.get("tables/activities.jsonl")?.toString()).not.toContain("runner_id");
  });

  test("of the same data at the same moment is the same to the last byte", async () => {
    await fill(here);
    expect(bytesOfFile(await here.backup()).equals(bytesOfFile(await here.backup()))).toBe(true);
  });

  test("does not overwrite a file unless it is told to, and never one that is no archive", async () => {
    await here.backup("mine.zip");
    await expect(here.backup("mine.zip")).rejects.toThrow(/mine\.zip exists already\. .*--force/);
    const diary = putFile(here.folder, "diary.txt", "dear diary");
    const forced = await makeBackup(here.services, { path: join(here.folder, "mine.zip"), force: true });
    expect(forced.ok).toBe(true);
    expect(await makeBackup(here.services, { path: diary, force: true })).toMatchObject({
      ok: false,
      error: { code: "backup.exists" },
    });
    expect(bytesOfFile(diary).toString()).toBe("dear diary");
  });

  test("that meets a fault of the disk leaves no half file behind and tells it in one sentence", async () => {
    const file = join(here.folder, "out", "b.zip");
    putFile(join(here.folder, "out"), "other.txt", "");
    const full = asResult(() =>
      saveWhole(file, { force: false, newId: () => "part" }, async (unfinished) => {
        putFile(join(here.folder, "out"), unfinished.slice(unfinished.lastIndexOf("/") + 1), "half of it");
        throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
      }),
    );
    expect(await full).toEqual({
      ok: false,
      error: {
        code: "backup.unwritable",
        message: `The disk is full: ${file} was not written. Free some space, or name a file on another disk.`,
      },
    });
    expect(readdirSync(join(here.folder, "out"))).toEqual(["other.txt"]);
    await expect(here.backup("no/such/folder.zip")).rejects.toThrow(/^There is no folder .*no\/such\. /);
  });

  test("is for this user's eyes alone", async () => {
    expect(statSync(await here.backup()).mode & 0o077).toBe(0);
  });
});

describe("restoring", () => {
  test("into a log with something in it asks what should become of that, and changes nothing", async () => {
    await fill(here);
    const before = await here.files();
    const asked = await here.restore(await here.backup());
    expect(asked).toMatchObject({ ok: false, error: { code: "backup.modeNeeded" } });
    expect(asked.ok ? "" : asked.error.message).toMatch(/--replace .*--merge /);
    expectEqualFiles(await here.files(), before);
    expect(existsSync(here.services.backups)).toBe(false);
  });

  test("in the place of what is here saves that first, and takes it back from there", async () => {
    await withOther(async (other) => {
      await fill(here, 4);
      await fill(other, 8);
      const before = await here.files();
      const revision = await here.services.store.runners.getRevision(here.services.runner);
      const restored = await done(here.restore(await other.backup(), { mode: "replace" }));
      expectEqualFiles(await here.files(), await other.files());
      expect(restored.mode).toBe("replace");
      expect(restored.safetyCopy).toContain("2026-11-23T12-00-00-before-restore");
      expect(await here.services.store.runners.getRevision(here.services.runner)).toBeGreaterThan(revision);
      await done(here.restore(restored.safetyCopy ?? "", { mode: "replace" }));
      expectEqualFiles(await here.files(), before);
    });
  });

  test("changes nothing where what is here can not be saved first", async () => {
    await fill(here);
    const before = await here.files();
    putFile(here.folder, "backups", "in the way");
    const refused = await here.restore(await here.backup(), { mode: "replace" });
    expect(refused).toEqual({
      ok: false,
      error: {
        code: "backup.unwritable",
        message: `${here.services.backups} should be a folder and is a file. Move it away.`,
      },
    });
    expectEqualFiles(await here.files(), before);
  });

  test("asks nothing where Restride has only shown a plan", async () => {
    const { store, runner } = here.services;
    await store.plans.saveShown(runner, [{ start: NOW, minutes: 60, form: "deep" }], NOW);
    await withOther(async (other) => {
      await fill(other);
      expect(await done(here.restore(await other.backup()))).toMatchObject({ mode: "fresh" });
    });
  });

  test("leaves nothing in the folder of uploads", async () => {
    await fill(here);
    await done(here.restore(await here.backup(), { mode: "merge" }));
    expect(readdirSync(here.services.uploads)).toEqual([]);
  });

  test("starts anew where somebody writes between the safety copy and the change", async () => {
    await fill(here);
    const { store, runner } = here.services;
    const file = await here.backup();
    await store.settings.set(runner, "late", 1);
    let writes = 0;
    const busy = {
      ...here.services,
      store: {
        ...store,
        backups: {
          ...store.backups,
          read: async (...[who, work]: Parameters<typeof store.backups.read>) => {
            const read = await store.backups.read(who, work);
            if (writes < 1) await store.settings.set(runner, "later", 1);
            writes += 1;
            return read;
          },
        },
      },
    } as typeof here.services;
    const restored = await done(restoreBackup(busy, { path: file, shownAs: file, mode: "replace" }));
    expect(readdirSync(here.services.backups)).toHaveLength(1);
    const copy = await readFiles(restored.safetyCopy ?? "");
    expect(copy.get("tables/settings.jsonl")?.toString()).toContain("later");
  });
});

test("an original restored is the file that was imported", async () => {
  await fill(here);
  await withOther(async (other) => {
    await done(other.restore(await here.backup()));
    const [entry] = await here.services.store.imports.listLedger(here.services.runner);
    const hash = entry?.hash;
    if (!hash) throw new Error("There is no original");
    expect(await other.services.store.imports.findOriginal(other.services.runner, hash)).toEqual(
      await here.services.store.imports.findOriginal(here.services.runner, hash),
    );
    expect(await other.services.store.runners.getAddedAt(other.services.runner)).toBe(NOW);
  });
});
