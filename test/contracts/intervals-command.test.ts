import { spawn } from "node:child_process";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { syncSchema } from "../../src/http/contract.ts";
import { type IntervalsServer, startIntervalsServer } from "../builders/an-intervals-server.ts";
import { type DataFolder, makeDataFolder, type Ran, runRestrideIn } from "./run-restride.ts";

const TODAY = ["--today", "2026-11-24"] as const;
let folder: DataFolder;
let service: IntervalsServer;

beforeEach(async () => {
  folder = makeDataFolder();
  service = await startIntervalsServer({
    activities: [
      {
        id: "i5",
        start_date_local: "2026-11-20T18:30:00",
        start_date: "2026-11-20T17:30:00Z",
        type: "Run",
        name: "By hand",
        distance: 8000,
        moving_time: 2400,
        elapsed_time: 2400,
        source: "MANUAL",
      },
    ],
    wellness: [{ id: "2026-11-20", restingHR: 48 }],
  });
});

afterEach(async () => {
  await service.close();
  folder.remove();
});

const run = (...words: readonly string[]): Promise<Ran> =>
  runRestrideIn(folder.path, { env: { RESTRIDE_INTERVALS_URL: service.url } }, ...words, ...TODAY);

const withKey = (key: string, ...words: readonly string[]): Promise<Ran> => {
  const env = { RESTRIDE_INTERVALS_URL: service.url, INTERVALS_API_KEY: key };
  return runRestrideIn(folder.path, { env }, ...words, ...TODAY);
};

/** As a pipe or a password manager gives it. */
function runWithInput(input: string, ...words: readonly string[]): Promise<string> {
  const program = join(import.meta.dirname, "../../dist/cli/main.js");
  const env = { ...process.env, RESTRIDE_DATA: folder.path, RESTRIDE_INTERVALS_URL: service.url };
  const child = spawn(process.execPath, [program, ...words, ...TODAY], { env });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      said += chunk;
    });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => resolve(said));
  });
}

test("A key from standard input connects, and no output ever holds it", async () => {
  const { key } = service.account;
  const told = [await runWithInput(`${key}\n`, "connect", "intervals.icu", "--athlete", "i123")];
  expect(told[0]).toContain("intervals.icu  athlete i123  key ends with ...k3");
  for (const words of [
    ["connect"],
    ["connect", "--json"],
    ["sync"],
    ["sync", "--json"],
    ["status", "--json"],
  ]) {
    const { stdout, stderr } = await run(...words);
    told.push(stdout, stderr);
  }
  expect(told.filter((text) => text.includes(key))).toEqual([]);
});

test("The key comes from the environment as well; a wrong one is one sentence and is not kept", async () => {
  const wrong = await withKey("quite-another-k4", "connect", "intervals.icu", "--athlete", "i123");
  expect(wrong.code).toBe(1);
  expect(wrong.stderr).toMatch(/^restride: intervals\.icu does not accept the key.*\n$/);
  expect((await run("connect")).stdout).toContain("No service is connected");
  expect((await withKey(service.account.key, "connect", "intervals.icu")).stdout).toContain(
    "owner of the key",
  );
  expect((await run("connect", "--remove", "intervals.icu")).stdout).toContain("No service is connected");
});

test("Without a key, or for another service, nothing is asked", async () => {
  expect(await runWithInput("\n", "connect", "intervals.icu")).toContain("No key was given");
  const other = await withKey(service.account.key, "connect", "strava");
  expect(other.stderr).toContain("no other service");
  expect(service.asked).toEqual([]);
});

test("Sync tells counts, and as JSON the same; trouble is exit code 1 after what came", async () => {
  expect((await run("sync")).stderr).toContain("is not connected");
  await withKey(service.account.key, "connect", "intervals.icu", "--athlete", "i123");
  const { code, stdout } = await run("sync", "--since", "2026-11-01");
  expect(code).toBe(0);
  expect(stdout).toContain("1 imported");
  expect(stdout).toContain("resting heart rate of 1 day");
  expect(service.asked.at(-3)).toContain("oldest=2026-11-01");
  service.account.faults.set("/wellness", { kind: "html" });
  const again = await run("sync", "--json");
  expect(again.code).toBe(1);
  expect(syncSchema.parse(JSON.parse(again.stdout)).trouble).toMatch(/something else than data/);
  expect((await run("connect")).stdout).toContain("something else than data");
  expect((await run("sync", "--since", "yesterday")).stderr).toContain("--since as YYYY-MM-DD");
});
