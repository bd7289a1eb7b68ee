import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Libsql from "libsql";
import { afterEach, expect, test } from "vitest";
import { type StartedServer, startServerOn } from "../e2e/start-server.ts";
import { aZipArchive } from "./import-archives.ts";
import { aFitFile } from "./import-runs.ts";

const RUNS = 400;
const PROGRAM = join(import.meta.dirname, "../../dist/cli/main.js");

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), "restride-go-on-"));
  leftovers.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
};

const leftovers: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of leftovers.splice(0).reverse()) await clean();
});

const aRun = (day: number): Uint8Array =>
  aFitFile({ start: new Date(Date.UTC(2024, 0, 1, 7) + day * 86_400_000).toISOString() });

const anArchive = (): Uint8Array =>
  aZipArchive(Array.from({ length: RUNS }, (_, day) => ({ name: `${day}.fit`, bytes: aRun(day) })));

async function start(data: string, ...words: readonly string[]): Promise<StartedServer> {
  const server = await startServerOn(data, ...words);
  leftovers.push(() => server.stop());
  return server;
}

async function countRuns({ url }: StartedServer): Promise<number> {
  const answer = await fetch(`${url}/api/v1/activities`);
  return ((await answer.json()) as { readonly activities: readonly unknown[] }).activities.length;
}

/** Waits until there are so many; the test's own limit ends the waiting. */
async function untilRuns(server: StartedServer, least: number): Promise<void> {
  while ((await countRuns(server)) < least) await wait(50);
}

const kill = (child: ChildProcess): Promise<unknown> => {
  const gone = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGKILL");
  return gone;
};

/** How many runs stand in a database that nobody serves. */
function countKept(data: string): number {
  const file = join(data, "restride.sqlite");
  if (!existsSync(file)) return 0;
  const raw = new Libsql(file, { timeout: 5000 });
  try {
    const [found] = raw.prepare("select count(*) as runs from activities").all();
    return (found as { readonly runs: number }).runs;
  } catch {
    // The tables are not there yet.
    return 0;
  } finally {
    raw.close();
  }
}

test("An import from the disk over which its process was killed is taken up by the next start of the server", {
  timeout: 120_000,
}, async () => {
  const data = folder();
  const place = folder();
  writeFileSync(join(place, "export.zip"), anArchive());
  const child = spawn(process.execPath, [PROGRAM, "import", "export.zip", "--data", data], {
    cwd: place,
    env: { ...process.env, DATABASE_URL: "" },
    stdio: "ignore",
  });
  while (countKept(data) === 0) await wait(5);
  // On a machine that stalled here everything may be in already: then there is nothing to take up, and nothing fails.
  await kill(child);
  const after = await start(data);
  await untilRuns(after, RUNS);
  expect(await countRuns(after)).toBe(RUNS);
});

test("Uploads whose server was closed, or killed, while they came in are taken up by its next start", {
  timeout: 120_000,
}, async () => {
  const data = folder();
  const { url, stop } = await startServerOn(data);
  const send = (path: string, body: string | Uint8Array<ArrayBuffer>, type: string) =>
    fetch(`${url}/api/v1${path}`, { method: "POST", body, headers: { "content-type": type } });
  const batch = "a-batch-of-one";
  const upload = `/uploads?name=export.zip&batch=${batch}`;
  expect((await send(upload, new Uint8Array(anArchive()), "application/octet-stream")).status).toBe(201);
  expect((await send("/imports", JSON.stringify({ batch }), "application/json")).status).toBe(202);
  await stop();
  const after = await start(data);
  await untilRuns(after, RUNS);
  expect(await countRuns(after)).toBe(RUNS);
});

test("A folder that is watched brings in what is new in it, when it stands there whole", {
  timeout: 120_000,
}, async () => {
  const data = folder();
  const watched = folder();
  mkdirSync(join(watched, "later"));
  writeFileSync(join(watched, "first.fit"), aRun(0));
  const server = await start(data, "--watch", watched);
  await untilRuns(server, 1);
  copyFileSync(join(watched, "first.fit"), join(watched, "later", "copy.fit"));
  writeFileSync(join(watched, "later", "second.fit"), aRun(1));
  await untilRuns(server, 2);
  expect(await countRuns(server)).toBe(2);
});
