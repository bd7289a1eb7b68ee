import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { listInterruptedImports } from "../../src/app/import-files/index.ts";
import { instant } from "../../src/core/units/index.ts";
import { openStore } from "../../src/store/open-store.ts";
import { type ArchiveEntry, aZipArchive } from "./import-archives.ts";
import { aFitFile, text } from "./import-runs.ts";
import { checkIntegrity, countIds, dumpDatabase, NOW, openSetting } from "./import-setting.ts";

const FILES = 120;
const KILLS = 50;
/** After the row that decides, so many milliseconds at most: into the middle of reading, of a commit, of nothing. */
const LATEST = 40;
const CHILD = fileURLToPath(new URL("./import-child.ts", import.meta.url));

interface Acknowledged {
  readonly path: string;
  readonly activities: readonly string[];
}

/** Linear congruence: the same moments in every run of the test. */
function startChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

interface Kill {
  /** Rows that are acknowledged first; 0 for the moment at which the import begins. */
  readonly rows: number;
  readonly milliseconds: number;
}

const NEVER: Kill = { rows: Number.POSITIVE_INFINITY, milliseconds: 0 };

/** Runs the import until the moment of the kill, then ends it as a power cut would. */
async function importUntilKilled(
  database: string,
  archive: string,
  { rows, milliseconds }: Kill,
): Promise<readonly Acknowledged[]> {
  const where = JSON.stringify({ kind: "sqlite", file: database });
  const child = spawn(process.execPath, ["--import", "tsx", CHILD, where, archive], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = new Promise((resolve) => child.once("close", resolve));
  const acknowledged: Acknowledged[] = [];
  let isDue = false;
  for await (const line of createInterface({ input: child.stdout })) {
    const word: Partial<Acknowledged> = JSON.parse(line);
    if (word.path !== undefined && word.activities)
      acknowledged.push({ path: word.path, activities: word.activities });
    if (acknowledged.length < rows || isDue) continue;
    isDue = true;
    setTimeout(() => child.kill("SIGKILL"), milliseconds);
  }
  await gone;
  return acknowledged;
}

async function readDatabase(file: string) {
  const store = await openStore({ kind: "sqlite", file, newId: countIds() });
  const runner = await store.runners.getLocal(NOW);
  const activities = await store.activities.list(runner);
  const ledger = await store.imports.listLedger(runner);
  const interrupted = await listInterruptedImports(store, runner);
  const everything = { from: instant(0), to: instant(Date.parse("2100-01-01T00:00:00Z")) };
  const recordings = await store.imports.listRecordings(runner, everything.from, everything.to);
  await store.close();
  return {
    ids: new Set<string>(activities.map(({ id }) => id)),
    paths: ledger.map(({ path }) => path),
    recordings: recordings.length,
    interrupted,
  };
}

/** An archive as a service gives it: folders, compressed files, a picture and one file that is broken. */
function anArchive(): Uint8Array {
  const entries: ArchiveEntry[] = [{ name: "media/1.jpg", bytes: text("a picture") }];
  for (let day = 0; day < FILES; day += 1) {
    const start = new Date(Date.parse("2026-01-01T07:00:00Z") + day * 86_400_000).toISOString();
    const bytes = aFitFile({ start, minutes: 10 + (day % 7) });
    const name = `activities/${String(day).padStart(3, "0")}.fit`;
    if (day % 3 === 0) entries.push({ name: `${name}.gz`, bytes: gzipSync(bytes) });
    else if (day % 10 === 1) entries.push({ name, bytes: bytes.subarray(0, 20) });
    else entries.push({ name, bytes });
  }
  return aZipArchive(entries);
}

test("An archive's import, killed at 50 moments, loses nothing that it acknowledged and doubles nothing", {
  timeout: 900_000,
}, async () => {
  const setting = await openSetting();
  const scratch = mkdtempSync(join(tmpdir(), "restride-killed-"));
  const database = join(scratch, "killed.db");
  try {
    const archive = setting.put("export.zip", anArchive());
    const chance = startChance(7);
    let acknowledgedInAll = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const rows = Math.floor(((kill + chance()) * (FILES - 10)) / KILLS);
      const milliseconds = Math.floor(chance() * LATEST);
      const acknowledged = await importUntilKilled(database, archive, { rows, milliseconds });
      const { ids, paths, recordings, interrupted } = await readDatabase(database);
      expect(checkIntegrity(database)).toContain('"ok"');
      expect(acknowledged.filter(({ path }) => !paths.includes(path))).toEqual([]);
      expect(acknowledged.flatMap(({ activities }) => activities).filter((id) => !ids.has(id))).toEqual([]);
      expect(new Set(paths).size).toBe(paths.length);
      expect(recordings).toBe(ids.size);
      expect(interrupted.length).toBeLessThanOrEqual(1);
      acknowledgedInAll += acknowledged.length;
    }
    expect(acknowledgedInAll).toBeGreaterThan(FILES);
    await importUntilKilled(database, archive, NEVER);
    expect((await readDatabase(database)).interrupted).toEqual([]);
    await setting.import([archive]);
    expect(dumpDatabase(database)).toBe(dumpDatabase(setting.database));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    await setting.close();
  }
});
