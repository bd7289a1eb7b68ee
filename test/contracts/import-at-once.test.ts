import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importFiles } from "../../src/app/import-files/index.ts";
import { openStore, type StoreLocation } from "../../src/store/open-store.ts";
import { postgresPrograms, type RunningPostgres, startPostgres } from "../setup/postgres.ts";
import { aFitFile, aGpxFile } from "./import-runs.ts";
import { BERLIN, countIds, NOW } from "./import-setting.ts";

const RUNS = 80;
const CHILD = fileURLToPath(new URL("./import-child.ts", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "restride-at-once-"));
const [watch, telephone] = [join(scratch, "watch"), join(scratch, "telephone")];
let server: RunningPostgres | undefined;
let count = 0;

/** The same runs twice, each from another device. */
beforeAll(() => {
  for (const folder of [watch, telephone]) mkdirSync(folder);
  for (let day = 0; day < RUNS; day += 1) {
    const start = new Date(Date.parse("2026-01-01T07:00:00Z") + day * 86_400_000).toISOString();
    const run = { start, minutes: 10 + (day % 7) };
    const name = String(day).padStart(2, "0");
    writeFileSync(join(watch, `${name}.fit`), aFitFile(run));
    writeFileSync(join(telephone, `${name}.gpx`), aGpxFile(run));
  }
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Two processes at the same moment, each with its own folder. */
async function importInProcesses(location: StoreLocation): Promise<void> {
  const children = [watch, telephone].map((folder, index) =>
    spawn(
      process.execPath,
      ["--import", "tsx", CHILD, JSON.stringify(location), folder, `process-${index}`, "wait"],
      { stdio: ["pipe", "pipe", "inherit"] },
    ),
  );
  const gone = children.map((child) => new Promise((resolve) => child.once("close", resolve)));
  const ready = children.map(
    (child) => new Promise((resolve) => createInterface({ input: child.stdout }).once("line", resolve)),
  );
  await Promise.race([Promise.all(ready), Promise.all(gone)]);
  for (const child of children) child.stdin.write("go\n");
  expect(await Promise.all(gone)).toEqual([0, 0]);
}

/** Two stores of this process on the same database. */
async function importInStores(location: StoreLocation): Promise<void> {
  const folders = [watch, telephone].map((folder) => ({ folder, newId: countIds(folder) }));
  const stores = await Promise.all(folders.map(({ newId }) => openStore({ ...location, newId })));
  const runners = await Promise.all(stores.map((store) => store.runners.getLocal(NOW)));
  await Promise.all(
    folders.map(({ folder, newId }, index) =>
      importFiles({
        store: stores[index]!,
        runner: runners[index]!,
        roots: [folder],
        zone: BERLIN,
        now: () => NOW,
        newId,
        workers: 2,
      }),
    ),
  );
  for (const store of stores) await store.close();
}

async function expectOneActivityARun(location: StoreLocation): Promise<void> {
  const store = await openStore({ ...location, newId: countIds() });
  const runner = await store.runners.getLocal(NOW);
  const activities = await store.activities.list(runner);
  expect(activities).toHaveLength(RUNS);
  expect(activities.map(({ sources }) => sources.map((path) => path.slice(-4)))).toEqual(
    Array.from({ length: RUNS }, () => [".fit", ".gpx"]),
  );
  const ledger = await store.imports.listLedger(runner);
  expect(ledger.filter(({ outcome }) => outcome === "imported")).toHaveLength(RUNS);
  expect(ledger.filter(({ code }) => code === "file.sameRun")).toHaveLength(RUNS);
  expect((await store.imports.listRuns(runner)).map(({ state }) => state)).toEqual(["done", "done"]);
  await store.close();
}

function describeAtOnce(name: string, makeDatabase: () => Promise<StoreLocation>): void {
  describe(name, () => {
    test("two processes that import the same runs from two devices at once find every pair", async () => {
      const location = await makeDatabase();
      await importInProcesses(location);
      await expectOneActivityARun(location);
    });

    test("two imports of one process at once find every pair", async () => {
      const location = await makeDatabase();
      await importInStores(location);
      await expectOneActivityARun(location);
    });
  });
}

async function makePostgres(): Promise<StoreLocation> {
  count += 1;
  const url = server?.url ?? "";
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database at_once_${count}`);
  await client.end();
  return { kind: "postgres", url: url.replace(/[^/]+$/, `at_once_${count}`) };
}

describeAtOnce("on SQLite", async () => {
  count += 1;
  return { kind: "sqlite", file: join(scratch, `${count}.sqlite`) };
});

if (postgresPrograms) {
  beforeAll(async () => {
    server = await startPostgres();
  });
  describeAtOnce("on PostgreSQL", makePostgres);
  afterAll(() => server?.stop());
} else {
  console.info("Imports at once on PostgreSQL were not tested: initdb and postgres are not installed.");
  test.skip("on PostgreSQL: initdb and postgres are not installed", () => undefined);
}
