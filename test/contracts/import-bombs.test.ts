import { deflateRawSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UNPACK_LIMITS } from "../../src/app/import-files/unpack-limits.ts";
import { aZipArchive } from "./import-archives.ts";
import { aFitFile } from "./import-runs.ts";
import { openSetting, type Setting } from "./import-setting.ts";

let setting: Setting;

beforeEach(async () => {
  setting = await openSetting();
});

afterEach(() => setting.close());

const RUN = { name: "run.fit", bytes: aFitFile({ start: "2026-03-02T17:00:00Z" }) };
const ZEROS = new Uint8Array(200 * 1024 * 1024);

/** Bytes held outside the heap at the most while something runs, looked at after each file. */
async function importWatched(path: string) {
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const report = await setting.import([path], {
    onProgress: () => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    },
  });
  return { files: report.files, megabytes: most / 1e6 };
}

test("A zip bomb is refused with a row before it bursts, and the run beside it is imported", async () => {
  const archive = setting.put("bomb.zip", aZipArchive([{ name: "bomb.fit", bytes: ZEROS }, RUN]));
  const { files, megabytes } = await importWatched(archive);
  expect(files.map(({ outcome, code }) => [outcome, code])).toEqual([
    ["unreadable", "archive.bomb"],
    ["imported", undefined],
  ]);
  expect(megabytes).toBeLessThan(100);
});

test("A zip bomb that claims to be small is cut off at what it claims", async () => {
  const archive = setting.put(
    "liar.zip",
    aZipArchive([{ name: "liar.fit", bytes: ZEROS, claimedSize: 1000 }, RUN]),
  );
  const { files, megabytes } = await importWatched(archive);
  expect(files.map(({ outcome }) => outcome)).toEqual(["unreadable", "imported"]);
  expect(megabytes).toBeLessThan(100);
});

test("A gzip bomb is cut off, whatever length it claims", async () => {
  const bomb = gzipSync(ZEROS);
  bomb.writeUInt32LE(1000, bomb.length - 4);
  const { files, megabytes } = await importWatched(setting.put("bomb.fit.gz", bomb));
  expect(files.map(({ outcome, code }) => [outcome, code])).toEqual([["unreadable", "archive.bomb"]]);
  expect(megabytes).toBeLessThan(100);
});

test("Entries that share one body are refused as a whole", async () => {
  const body = { name: "0.fit", bytes: new Uint8Array(1_000_000) };
  const more = Array.from({ length: 200 }, (_, index) => ({
    ...body,
    name: `${index}.fit`,
    overPrevious: true,
  }));
  const { files } = await setting.import([setting.put("overlap.zip", aZipArchive([body, ...more]))]);
  expect(files.map(({ outcome, code }) => [outcome, code])).toEqual([["unreadable", "archive.bomb"]]);
});

test("An archive with more entries, or more bytes in all, than any export has is refused", async () => {
  const bytes = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251);
  const entries = Array.from({ length: 10 }, (_, index) => ({ name: `${index}.bin`, bytes }));
  const archive = setting.put("many.zip", aZipArchive(entries));
  const few = await setting.import([archive], { limits: { ...UNPACK_LIMITS, entries: 9 } });
  expect(few.files).toMatchObject([{ path: archive, code: "archive.tooManyEntries" }]);
  const small = await setting.import([archive], { limits: { ...UNPACK_LIMITS, totalBytes: 10_000 } });
  const codes = small.files.map(({ code }) => code);
  expect(codes.filter((code) => code === "archive.tooLarge")).toHaveLength(7);
});

test("A file too large for a training session is refused unread", async () => {
  const limits = { ...UNPACK_LIMITS, fileBytes: 1000 };
  const plain = setting.put("large.fit", RUN.bytes);
  const packed = setting.put("large.zip", aZipArchive([RUN]));
  const { files } = await setting.import([plain, packed], { limits });
  expect(files.map(({ code }) => code)).toEqual(["file.tooLarge", "file.tooLarge"]);
});

test("A large archive inside an archive goes through the disk, and no further than its limit", async () => {
  const inner = aZipArchive([RUN]);
  const outer = setting.put("outer.zip", aZipArchive([{ name: "inner.zip", bytes: inner }]));
  const limits = { ...UNPACK_LIMITS, fileBytes: inner.length - 1 };
  const refused = await setting.import([outer], { limits: { ...limits, archiveBytes: inner.length - 1 } });
  expect(refused.files).toMatchObject([{ path: `${outer}!inner.zip`, code: "file.tooLarge" }]);
  const opened = await setting.import([outer], { limits });
  expect(opened.files.map(({ path }) => path)).toEqual([`${outer}!inner.zip!run.fit`]);
});

test("Bytes that shrink as no honest file does are still imported while they are few", async () => {
  const blanks = new TextEncoder().encode(" ".repeat(100_000));
  expect(deflateRawSync(blanks).length * UNPACK_LIMITS.ratio).toBeLessThan(blanks.length);
  const { files } = await setting.import([
    setting.put("blank.zip", aZipArchive([{ name: "blank.txt", bytes: blanks }])),
  ]);
  expect(files[0]?.code).not.toBe("archive.bomb");
});
