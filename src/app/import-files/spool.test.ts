import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, afterEach, expect, test } from "vitest";
import { spoolBytes, spoolStream, withSpool } from "./spool.ts";
import type { Cap } from "./take-bytes.ts";

const folder = mkdtempSync(join(tmpdir(), "restride-spool-"));
const before = process.env.TMPDIR;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
});

const CAP: Cap = { bytes: 1000, refusal: { code: "archive.bomb", reason: "too much" } };
const bytes = new Uint8Array(600).fill(7);
const streamOf = (...chunks: readonly Uint8Array[]) => Readable.from(chunks);
const FULL = "/dev/full";

/** What comes out of a place on the disk, or why it is not to be had. */
async function listSpooled<Item>(use: (file: string) => Promise<Item>) {
  const items: (Item | { code: string; reason: string })[] = [];
  const place = withSpool(async function* (file) {
    yield file.ok ? await use(file.value) : file.error;
  });
  for await (const item of place) items.push(item);
  return items;
}

test("An archive's bytes stand in a folder of their own, and are gone afterwards", async () => {
  const own = mkdtempSync(join(folder, "own-"));
  process.env.TMPDIR = own;
  const read = await listSpooled(async (file) => {
    expect(await spoolBytes(bytes, file)).toEqual({ ok: true, value: 600 });
    return readFileSync(file).length;
  });
  expect(read).toEqual([600]);
  expect(readdirSync(own)).toEqual([]);
});

test("A folder for temporary files that is not there is a reason with its name, no failure", async () => {
  process.env.TMPDIR = join(folder, "nowhere");
  const [refusal] = await listSpooled(async () => "used");
  expect(refusal).toMatchObject({ code: "disk.noRoom" });
  expect(JSON.stringify(refusal)).toMatch(/nowhere did not take the archive \(ENOENT\): .*TMPDIR/);
});

test("A place that cannot be written to is a reason, for bytes and for a stream", async () => {
  const file = join(folder, "nowhere", "archive.zip");
  expect(await spoolBytes(bytes, file)).toMatchObject({ ok: false, error: { code: "disk.noRoom" } });
  expect(await spoolStream(streamOf(bytes), file, CAP)).toMatchObject({
    ok: false,
    error: { code: "disk.noRoom" },
  });
});

test.skipIf(!existsSync(FULL))("A full disk is a reason, for bytes and for a stream", async () => {
  const full = { ok: false, error: { code: "disk.noRoom", reason: expect.stringContaining("ENOSPC") } };
  expect(await spoolBytes(bytes, FULL)).toMatchObject(full);
  expect(await spoolStream(streamOf(bytes), FULL, CAP)).toMatchObject(full);
});

test("A stream is written whole up to the cap and refused beyond it", async () => {
  const file = join(folder, "archive.zip");
  expect(await spoolStream(streamOf(bytes, bytes.subarray(0, 400)), file, CAP)).toEqual({
    ok: true,
    value: 1000,
  });
  expect(readFileSync(file)).toHaveLength(1000);
  expect(await spoolStream(streamOf(bytes, bytes), file, CAP)).toEqual({ ok: false, error: CAP.refusal });
});
