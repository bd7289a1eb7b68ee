import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Refusal } from "./met-file.ts";
import { gunzip, isGzip, isZip, takeBytes } from "./take-bytes.ts";

const refusal: Refusal = { code: "file.tooLarge", reason: "too large" };
const bytesOf = (length: number) => Uint8Array.from({ length }, (_, index) => index % 251);

test("A stream is taken whole, whether it promised its length rightly, too short or too long", async () => {
  for (const promised of [0, 10, 1000, 5000]) {
    const stream = Readable.from([bytesOf(600), bytesOf(400)]);
    const taken = await takeBytes(stream, promised, { bytes: 1000, refusal });
    expect(taken.ok && [...taken.value]).toEqual([...bytesOf(600), ...bytesOf(400)]);
  }
});

test("A stream without end is torn down one piece beyond the cap", async () => {
  let given = 0;
  const endless = Readable.from(
    (function* () {
      for (;;) {
        given += 1000;
        yield bytesOf(1000);
      }
    })(),
    { highWaterMark: 1 },
  );
  expect(await takeBytes(endless, 0, { bytes: 10_000, refusal })).toEqual({ ok: false, error: refusal });
  expect(endless.destroyed).toBe(true);
  expect(given).toBeLessThan(20_000);
});

test("What gzip packed comes back, also in several parts one behind the other", async () => {
  const packed = Buffer.concat([gzipSync(bytesOf(70_000)), gzipSync(bytesOf(5))]);
  const taken = await gunzip(new Uint8Array(packed), { bytes: 100_000, refusal });
  expect(taken.ok && taken.value.length).toBe(70_005);
  expect(taken.ok && taken.value.buffer.byteLength).toBe(70_005);
});

test("A gzip file that is cut off, damaged or too large inside says which", async () => {
  const packed = new Uint8Array(gzipSync(bytesOf(70_000)));
  const cut = await gunzip(packed.slice(0, -20), { bytes: 100_000, refusal });
  const damaged = await gunzip(
    packed.map((byte, index) => (index === 30 ? byte ^ 0xff : byte)),
    { bytes: 1e6, refusal },
  );
  const large = await gunzip(packed, { bytes: 60_000, refusal });
  expect([cut, damaged, large].map((taken) => taken.ok || taken.error.code)).toEqual([
    "file.truncated",
    "file.damaged",
    "file.tooLarge",
  ]);
});

test("Archives are known by their first bytes, not by their names", () => {
  expect(isGzip(new Uint8Array(gzipSync("")))).toBe(true);
  expect(isZip(new TextEncoder().encode("PK\x03\x04..."))).toBe(true);
  expect(isZip(new TextEncoder().encode("PK\x05\x06..."))).toBe(true);
  expect(isZip(new TextEncoder().encode("PKrun"))).toBe(false);
  expect(isGzip(new Uint8Array(0))).toBe(false);
});
