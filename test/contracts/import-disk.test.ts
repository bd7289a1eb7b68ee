import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { importSchema } from "../../src/http/contract.ts";
import { mountSmallDisk, type SmallDisk } from "../builders/small-disk.ts";
import { aZipArchive } from "./import-archives.ts";
import { aFitFile } from "./import-runs.ts";
import { checkIntegrity, openSetting } from "./import-setting.ts";
import { makeDataFolder, runRestride, runRestrideIn } from "./run-restride.ts";

const RUNS = 200;
/** Room for the empty database and some of the runs. */
const KILOBYTES = 1600;

const disks: SmallDisk[] = [];
const probe = mountSmallDisk(KILOBYTES);
probe?.remove();
const CANNOT_MOUNT = probe === null;
if (CANNOT_MOUNT)
  console.log("This account may not mount a small disk: full and read-only disks are not tested here.");

function aSmallDisk(): SmallDisk {
  const disk = mountSmallDisk(KILOBYTES);
  if (!disk) throw new Error("The disk that could be mounted before cannot be now");
  disks.push(disk);
  return disk;
}

const scratch = mkdtempSync(join(tmpdir(), "restride-faults-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
afterEach(() => {
  for (const disk of disks.splice(0)) disk.remove();
});

const aRun = (day: number): Uint8Array =>
  aFitFile({ start: new Date(Date.UTC(2026, 0, 1, 7) + day * 86_400_000).toISOString(), minutes: 20 });

function anArchive(): string {
  const path = join(scratch, "export.zip");
  const entries = Array.from({ length: RUNS }, (_, day) => ({ name: `${day}.fit`, bytes: aRun(day) }));
  writeFileSync(path, aZipArchive(entries));
  return path;
}

const listIds = async (data: string): Promise<readonly string[]> => {
  const ran = await runRestride(data, "activities", "--json");
  return JSON.parse(ran.stdout).activities.map(({ id }: { readonly id: string }) => id);
};

test.skipIf(CANNOT_MOUNT)(
  "A disk that fills up ends the import with one line, what was saved stays, and with room the same command ends it",
  { timeout: 120_000 },
  async () => {
    const disk = aSmallDisk();
    const archive = anArchive();
    const ran = await runRestride(disk.path, "import", archive);
    expect(ran.code).toBe(1);
    expect(ran.stderr.trim().split("\n").at(-1)).toMatch(
      /^restride: The disk with the database .* is full: free some space.*saved before is safe/,
    );
    expect(checkIntegrity(join(disk.path, "restride.sqlite"))).toContain('"ok"');
    disk.remount("size=64m");
    const kept = await listIds(disk.path);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(RUNS);
    const again = await runRestride(disk.path, "import", "--json", archive);
    const report = importSchema.parse(JSON.parse(again.stdout));
    expect(report.counts).toMatchObject({
      imported: RUNS - kept.length,
      duplicate: kept.length,
      unreadable: 0,
    });
    const all = await listIds(disk.path);
    expect(all).toEqual(expect.arrayContaining([...kept]));
    expect(new Set(all).size).toBe(RUNS);
  },
);

test.skipIf(CANNOT_MOUNT)(
  "A full folder for temporary files costs the archive inside the archive its row, and the rest is imported",
  { timeout: 60_000 },
  async () => {
    const disk = aSmallDisk();
    const inner = aZipArchive(
      Array.from({ length: 12 }, (_, day) => ({ name: `${day}.fit`, bytes: randomBytes(200_000) })),
    );
    const path = join(scratch, "outer.zip");
    writeFileSync(
      path,
      aZipArchive([
        { name: "inner.zip", bytes: inner },
        { name: "run.fit", bytes: aRun(1) },
      ]),
    );
    const data = makeDataFolder();
    const ran = await runRestrideIn(data.path, { env: { TMPDIR: disk.path } }, "import", "--json", path);
    data.remove();
    const { files } = importSchema.parse(JSON.parse(ran.stdout));
    expect(files).toMatchObject([
      { path: `${path}!inner.zip`, outcome: "unreadable", code: "disk.noRoom" },
      { path: `${path}!run.fit`, outcome: "imported" },
    ]);
    expect(files[0]?.reason).toMatch(/free some space there, or name another folder in TMPDIR/);
    expect(readdirSync(disk.path)).toEqual([]);
  },
);

test.skipIf(CANNOT_MOUNT)(
  "A database on a disk that became read-only takes no import, says so in one line, and works when it can be written",
  { timeout: 120_000 },
  async () => {
    const disk = aSmallDisk();
    const first = join(scratch, "first.fit");
    const second = join(scratch, "second.fit");
    writeFileSync(first, aRun(1));
    writeFileSync(second, aRun(2));
    expect((await runRestride(disk.path, "import", first)).code).toBe(0);
    disk.remount("ro");
    const refused = await runRestride(disk.path, "import", second);
    expect(refused.code).toBe(1);
    expect(refused.stderr.trim()).toMatch(/^restride: The database .* (is read-only|cannot be opened).*\.$/);
    expect(refused.stderr.trim().split("\n")).toHaveLength(1);
    disk.remount("rw");
    expect(await listIds(disk.path)).toHaveLength(1);
    expect((await runRestride(disk.path, "import", second)).code).toBe(0);
    expect(await listIds(disk.path)).toHaveLength(2);
  },
);

/** Root may read everything, unless it is started without that right. */
const WITHOUT_OVERRIDE = "-dac_override,-dac_read_search";
const AS_ANYONE =
  process.getuid?.() === 0
    ? ["setpriv", "--bounding-set", WITHOUT_OVERRIDE, "--inh-caps", WITHOUT_OVERRIDE]
    : [];

test.skipIf(process.platform === "win32")(
  "A folder that this account may not read is one row, and what stands beside it is imported",
  { timeout: 60_000 },
  async () => {
    const root = mkdtempSync(join(tmpdir(), "restride-denied-"));
    const closed = join(root, "closed");
    mkdirSync(closed);
    writeFileSync(join(closed, "1.fit"), aRun(1));
    writeFileSync(join(root, "2.fit"), aRun(2));
    chmodSync(closed, 0);
    const data = makeDataFolder();
    const ran = await runRestrideIn(data.path, { through: AS_ANYONE }, "import", "--json", root);
    data.remove();
    chmodSync(closed, 0o700);
    rmSync(root, { recursive: true });
    expect(importSchema.parse(JSON.parse(ran.stdout)).files).toMatchObject([
      { path: `${root}/2.fit`, outcome: "imported" },
      {
        path: closed,
        outcome: "unreadable",
        code: "file.denied",
        reason: "This account may not read it; change its permissions.",
      },
    ]);
  },
);

test("A file that vanishes while the import runs is one row, and the others are imported", async () => {
  const setting = await openSetting();
  try {
    const names = Array.from({ length: 80 }, (_, day) => `${String(day).padStart(2, "0")}.fit`);
    const paths = names.map((name, day) => setting.put(name, aRun(day)));
    const last = paths.at(-1) ?? "";
    const report = await setting.import([setting.folder], {
      onProgress: () => rmSync(last, { force: true }),
    });
    expect(report.counts).toMatchObject({ imported: 79, unreadable: 1 });
    expect(report.files.at(-1)).toMatchObject({
      path: last,
      code: "file.vanished",
      reason: "It vanished while the import was running.",
    });
    writeFileSync(last, aRun(79));
    expect((await setting.import([setting.folder])).counts).toMatchObject({ imported: 1, duplicate: 79 });
  } finally {
    await setting.close();
  }
});
