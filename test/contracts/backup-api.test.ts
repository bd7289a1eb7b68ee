import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type FaultView, restoredSchema, sentBackupSchema } from "../../src/http/contract.ts";
import { openRestride, type Restride } from "../../src/server.ts";
import { readFiles } from "./backup-setting.ts";
import { type DataFolder, makeDataFolder, runRestride } from "./run-restride.ts";
import { aFile, anOriginal, hashOf } from "./store-fixtures.ts";

let folder: DataFolder;
let restride: Restride;

beforeEach(async () => {
  folder = makeDataFolder();
  const opened = await openRestride({ data: folder.path, today: "2026-11-24" });
  if (!opened.ok) throw new Error(opened.error);
  restride = opened.value;
});
afterEach(async () => {
  await restride.close();
  folder.remove();
});

const ask = (method: string, path: string, body?: unknown) =>
  restride.api.request(`http://localhost/api/v1${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });

const send = (bytes: Uint8Array, name = "b.zip") =>
  restride.api.request(`http://localhost/api/v1/backups?name=${encodeURIComponent(name)}`, {
    method: "POST",
    body: new Uint8Array(bytes),
  });

const setBirthYear = (value: string) => ask("PUT", "/settings/birthYear", { value });

async function birthYear(): Promise<string | undefined> {
  const view = (await (await ask("GET", "/settings/birthYear")).json()) as { settings: { value: string }[] };
  return view.settings[0]?.value;
}

async function downloadBackup(): Promise<Buffer> {
  return Buffer.from(await (await ask("GET", "/backup")).arrayBuffer());
}

const refusalOf = async (response: Response): Promise<readonly [number, string]> => [
  response.status,
  ((await response.json()) as FaultView).error.code,
];

test("a backup is downloaded as a file with its day in the name, and nothing of it stays behind", async () => {
  await setBirthYear("1986");
  const response = await ask("GET", "/backup");
  expect(response.headers.get("content-type")).toBe("application/zip");
  expect(response.headers.get("content-disposition")).toMatch(
    /^attachment; filename="restride-backup-[\d-]+\.zip"$/,
  );
  expect(response.headers.get("cache-control")).toBe("no-store");
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.length).toBe(Number(response.headers.get("content-length")));
  expect(readdirSync(restride.services.uploads)).toEqual([]);
});

test("a backup is sent, looked at, and restored once it is said what becomes of what is here", async () => {
  await setBirthYear("1986");
  const bytes = await downloadBackup();
  await setBirthYear("1990");
  const sent = sentBackupSchema.parse(await (await send(bytes)).json());
  expect(sent).toMatchObject({ logIsEmpty: false, contents: { settings: 1 } });
  expect(await birthYear()).toBe("1990");
  expect(await refusalOf(await ask("POST", `/backups/${sent.id}/restore`, {}))).toEqual([
    409,
    "backup.modeNeeded",
  ]);
  const answer = await ask("POST", `/backups/${sent.id}/restore`, { mode: "replace" });
  expect(restoredSchema.parse(await answer.json())).toMatchObject({ mode: "replace" });
  expect(await birthYear()).toBe("1986");
  expect(readdirSync(restride.services.uploads)).toEqual([]);
  expect(await refusalOf(await ask("POST", `/backups/${sent.id}/restore`, { mode: "replace" }))).toEqual([
    404,
    "backup.unknown",
  ]);
});

test("a file that is no backup is refused as it is sent, and does not stay", async () => {
  const refused = await send(Buffer.from("a photo"), "holi\u0007day.zip");
  expect(refused.status).toBe(422);
  const { error } = (await refused.json()) as FaultView;
  expect(error.message).toMatch(/^"holi\uFFFDday\.zip" is no backup: it is not a zip archive\./);
  expect(readdirSync(restride.services.uploads)).toEqual([]);
});

test("a server that runs sees what the command line restores, without a new start", async () => {
  await setBirthYear("1986");
  const file = join(folder.path, "b.zip");
  writeFileSync(file, await downloadBackup());
  await setBirthYear("1990");
  await ask("POST", "/races", { date: "2027-04-25", distance: "marathon" });
  const races = async () =>
    ((await (await ask("GET", "/races")).json()) as { races: unknown[] }).races.length;
  const planned = async () => (await (await ask("GET", "/plan/context")).json()) as { context: string };
  expect((await planned()).context).toContain("2027-04-25");
  expect(await races()).toBe(1);
  const ran = await runRestride(folder.path, "restore", file, "--replace");
  expect(ran).toMatchObject({ code: 0, stderr: "" });
  expect(await birthYear()).toBe("1986");
  expect(await races()).toBe(0);
  expect((await planned()).context).not.toContain("2027-04-25");
});

test("the command line tells in words what it wrote, asks before it replaces, and fails with code 1", async () => {
  await setBirthYear("1986");
  const made = await runRestride(folder.path, "backup", folder.path);
  expect(made.stdout).toMatch(/^Wrote .*restride-backup-[\d-]+\.zip \(\d+ kB\): 1 setting\.\n/);
  const file = /Wrote (\S+)/.exec(made.stdout)?.[1] ?? "";
  const asked = await runRestride(folder.path, "restore", file);
  expect(asked).toMatchObject({ code: 1, stdout: "" });
  expect(asked.stderr).toMatch(
    /^restride: There is something in this log already\. Say --replace .* or --merge .*\n$/,
  );
  const both = await runRestride(folder.path, "restore", file, "--replace", "--merge");
  expect(both.code).toBe(2);
  const merged = await runRestride(folder.path, "restore", file, "--merge");
  expect(merged.stdout).toMatch(
    /^Nothing of the backup of .* was missing here\.\n1 row was here already and stayed\.\nWhat was here before is saved in .*\n$/,
  );
  const json = await runRestride(folder.path, "restore", file, "--replace", "--json");
  expect(restoredSchema.parse(JSON.parse(json.stdout))).toMatchObject({ mode: "replace" });
});

test("the readable export tells runs and settings as tables, and gives every file back as it came", async () => {
  const { store, runner } = restride.services;
  await store.imports.save(runner, [
    aFile({ id: "r-1", activity: "a-1", path: "one/run.fit" }),
    aFile({ id: "r-2", activity: "a-2", path: "two/run.fit.gz" }),
  ]);
  await ask("POST", "/races", { date: "2027-04-25", distance: "marathon", name: "=cmd" });
  const file = join(folder.path, "export.zip");
  const ran = await runRestride(folder.path, "export", file);
  expect(ran).toMatchObject({ code: 0, stderr: "" });
  const files = await readFiles(file);
  expect([...files.keys()].filter((name) => name.startsWith("originals/")).sort()).toEqual([
    "originals/run (2).fit",
    "originals/run.fit",
  ]);
  expect(files.get("originals/run.fit")?.toString()).toBe("bytes of one/run.fit");
  expect(anOriginal("one/run.fit").hash).toBe(hashOf("one/run.fit"));
  const readme = files.get("README.txt")?.toString() ?? "";
  for (const name of files.keys())
    if (name.endsWith(".csv")) {
      expect(readme).toContain(name.replace(".csv", ""));
      const json = JSON.parse(files.get(name.replace(".csv", ".json"))?.toString() ?? "") as object[];
      const lines = files.get(name)?.toString().trimEnd().split("\r\n") ?? [];
      expect(lines.length).toBe(json.length + 1);
      for (const row of json) expect(`\uFEFF${Object.keys(row).join(",")}`).toBe(lines[0]);
    }
  expect(files.get("races.csv")?.toString()).toContain(",'=cmd,42.195,");
  expect(files.get("races.json")?.toString()).toContain('"name": "=cmd"');
  expect(files.get("runs.csv")?.toString()).toContain("distance_km");
});
