import fc from "fast-check";
import { expect, test } from "vitest";
import { readTime, readTimeOffset } from "./read-time.ts";

test.each([
  ["1970-01-01T00:00:10Z", 10],
  ["1970-01-01T02:00:10+02:00", 10],
  ["1969-12-31T18:30:10-0530", 10],
  ["1970-01-01T00:00:10", 10],
  ["1970-01-01T00:00:10.5000000Z", 10.5],
  ["1970-01-01 00:00:10z", 10],
  ["1970-01-01T00:01Z", 60],
])("the time %s is read", (text, seconds) => {
  expect(readTime(text)).toBe(seconds);
});

test.each([
  "",
  "yesterday",
  "2026-02-30T10:00:00Z",
  "2026-13-01T10:00:00Z",
  "2026-01-01T25:00:00Z",
  "2026-01-01",
])("%j is no time", (text) => {
  expect(readTime(text)).toBeNaN();
});

test("an offset tells where the runner was, Z does not", () => {
  expect(readTimeOffset("2026-03-01T07:00:00+05:45")).toBe(345);
  expect(readTimeOffset("2026-03-01T07:00:00-03:30")).toBe(-210);
  expect(readTimeOffset("2026-03-01T07:00:00Z")).toBeNull();
  expect(readTimeOffset("2026-03-01T07:00:00")).toBeNull();
});

test("every moment that JavaScript writes is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (at) => {
      expect(readTime(new Date(at).toISOString())).toBeCloseTo(at / 1000, 3);
    }),
    { numRuns: 200 },
  );
});
