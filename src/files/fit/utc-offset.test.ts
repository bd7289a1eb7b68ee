import { expect, test } from "vitest";
import { findOffset } from "./utc-offset.ts";

const NOW = 1_141_000_000;
const offsetOf = (seconds: number) => findOffset({ timestamp: NOW, localTimestamp: NOW + seconds });

test("The zone of a run is read from the two clocks of its activity message", () => {
  expect(offsetOf(3600)).toBe(60);
  expect(offsetOf(-7 * 3600)).toBe(-420);
  expect(offsetOf(5.75 * 3600)).toBe(345);
  expect(offsetOf(0)).toBe(0);
});

test("A few seconds between the two clocks do not matter, and never make it minus zero", () => {
  expect(offsetOf(3600 + 2)).toBe(60);
  expect(Object.is(offsetOf(-2), 0)).toBe(true);
});

test("A local time that no zone can have tells no zone", () => {
  expect(offsetOf(3600 + 300)).toBeNull();
  expect(offsetOf(14.25 * 3600)).toBeNull();
  expect(offsetOf(-9 * 86_400)).toBeNull();
  expect(offsetOf(14 * 3600)).toBe(840);
});

test("Without both clocks, or with one that was never set, there is no zone", () => {
  expect(findOffset(null)).toBeNull();
  expect(findOffset({ timestamp: NOW, localTimestamp: null })).toBeNull();
  expect(findOffset({ timestamp: null, localTimestamp: NOW })).toBeNull();
  expect(findOffset({ timestamp: 3000, localTimestamp: 6600 })).toBeNull();
});
