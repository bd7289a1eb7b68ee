import { expect, test } from "vitest";
import { instant } from "../core/units/index.ts";
import { bytesOf, storable, wholeMs } from "./column-values.ts";
import { parseJson, toJson } from "./json-text.ts";

test("bytes are the same from libsql's buffer and from a slice of pg's", () => {
  const pool = Buffer.from([9, 1, 2, 9]);
  expect(bytesOf(Uint8Array.from([1, 2]).buffer)).toEqual(Uint8Array.from([1, 2]));
  expect(bytesOf(pool.subarray(1, 3))).toEqual(Uint8Array.from([1, 2]));
});

test("a moment is kept to the millisecond", () => {
  expect(wholeMs(instant(1_795_000_000_000.6))).toBe(1_795_000_000_001);
});

test("a path loses its zero characters and nothing else", () => {
  expect(storable("a\0ü🏃\n.fit")).toBe("a\uFFFDü🏃\n.fit");
});

test("a value without JSON comes back as null", () => {
  expect(parseJson(toJson<unknown>(undefined))).toBeNull();
  expect(parseJson(toJson({ pace: Number.NaN }))).toEqual({ pace: null });
});
