import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { listInterruptedImports } from "../../src/app/import-files/index.ts";
import { openStore } from "../../src/store/open-store.ts";
import { aFitFile } from "./import-runs.ts";
import { checkIntegrity, countIds, dumpDatabase, NOW, openSetting } from "./import-setting.ts";

const FILES = 120;
const KILLS = 20;
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

/** Runs the import until it has acknowledged so many rows, then kills it as a power cut would. */
async function importUntilKilled(
  database: string,
  folder: string,
  rows: number,
): Promise<readonly Acknowledged[]> {
  const where = JSON.stringify({ kind: "sqlite", file: database });
  const child = spawn(process.execPath, ["--import", "tsx", CHILD, where, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = new Promise((resolve) => child.once("close", resolve));
  const acknowledged: Acknowledged[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const word: Partial<Acknowledged> = JSON.parse(line);
    if (word.path !== undefined && word.activities)
      acknowledged.push({ path: word.path, activities: word.activities });
    if (acknowledged.length >= rows) child.kill("SIGKILL");
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
  await store.close();
  return {
    ids: new Set<string>(activities.map(({ id }) => id)),
    paths: new Set(ledger.map(({ path }) => path)),
    interrupted,
  };
}

test("A killed import loses nothing that it acknowledged, and taken up again it ends as if nothing had been", {
  timeout: 400_000,
}, async () => {
  const setting = await openSetting();
  const scratch = mkdtempSync(join(tmpdir(), "restride-killed-"));
  const database = join(scratch, "killed.db");
  try {
    for (let day = 0; day < FILES; day += 1) {
      const start = new Date(Date.parse("2026-01-01T07:00:00Z") + day * 86_400_000).toISOString();
      setting.put(`${String(day).padStart(3, "0")}.fit`, aFitFile({ start, minutes: 10 + (day % 7) }));
    }
    const chance = startChance(7);
    let acknowledgedInAll = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const rows = Math.floor(((kill + chance()) * (FILES - 10)) / KILLS);
      const acknowledged = await importUntilKilled(database, setting.folder, rows);
      const { ids, paths, interrupted } = await readDatabase(database);
      expect(checkIntegrity(database)).toContain('"ok"');
      expect(acknowledged.filter(({ path }) => !paths.has(path))).toEqual([]);
      expect(acknowledged.flatMap(({ activities }) => activities).filter((id) => !ids.has(id))).toEqual([]);
      expect(interrupted.length).toBeLessThanOrEqual(1);
      acknowledgedInAll += acknowledged.length;
    }
    expect(acknowledgedInAll).toBeGreaterThan(FILES);
    await importUntilKilled(database, setting.folder, Number.POSITIVE_INFINITY);
    expect((await readDatabase(database)).interrupted).toEqual([]);
    await setting.import([setting.folder]);
    expect(dumpDatabase(database)).toBe(dumpDatabase(setting.database));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    await setting.close();
  }
});
