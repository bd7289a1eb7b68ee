import fc from "fast-check";
import { expect, test } from "vitest";
import { readTime } from "./read-time.ts";
import { readTimeBytes } from "./read-time-bytes.ts";

function readIn(text: string): number {
  const bytes = new TextEncoder().encode(`1${text}1`);
  return readTimeBytes({ bytes, from: 1, to: bytes.length - 1 });
}

const two = (max: number) => fc.nat(max).map((value) => String(value).padStart(2, "0"));
const anyTime = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1900, max: 2100 }), fc.nat(9999)).map((year) => String(year).padStart(4, "0")),
    two(13),
    two(32),
    two(25),
    two(60),
    two(61),
    fc.oneof(
      fc.constant(""),
      fc.bigInt({ min: 0n, max: 10n ** 17n }).map((value) => `.${value}`),
    ),
    fc.constantFrom("Z", "Z", "", "z", "+02:00"),
  )
  .map(
    ([year, month, day, hour, minute, second, fraction, zone]) =>
      `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}${zone}`,
  );

test("a time read from bytes is the very moment that its text is", () => {
  let plain = 0;
  fc.assert(
    fc.property(anyTime, (text) => {
      const value = readIn(text);
      if (Number.isNaN(value)) return;
      plain += 1;
      expect(value).toBe(readTime(text));
    }),
    { numRuns: 4000 },
  );
  expect(plain).toBeGreaterThan(400);
});

test("every day of eight centuries begins where it should", () => {
  const wrong: string[] = [];
  for (let day = Date.UTC(1600, 0, 1); day < Date.UTC(2400, 0, 1); day += 86_400_000) {
    const text = new Date(day).toISOString();
    if (readIn(text) !== day / 1000) wrong.push(text);
  }
  expect(wrong).toEqual([]);
});

test.each([
  "2026-02-30T10:00:00Z",
  "2026-00-10T10:00:00Z",
  "2026-13-01T10:00:00Z",
  "2026-1a-01T10:00:00Z",
  "2026-01-0aT10:00:00Z",
  "2026-01-01T25:00:00Z",
  "2026-01-01T10:00:00.Z",
  "2026-01-01T10:00:00.1234567890123456Z",
  "2026-01-01 10:00:00Z",
  "2026-01-01T10:00:00+01:00",
  "2026-01-01T10:00Z",
  "0099-01-01T10:00:00Z",
  "",
])("%j is left to the reading of strings", (text) => {
  expect(readIn(text)).toBeNaN();
});
