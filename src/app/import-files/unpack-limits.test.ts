import { expect, test } from "vitest";
import { findCap, startBudget, UNPACK_LIMITS, type UnpackLimits } from "./unpack-limits.ts";

const LIMITS: UnpackLimits = {
  ...UNPACK_LIMITS,
  fileBytes: 1000,
  totalBytes: 1500,
  ratio: 10,
  freeBytes: 50,
};

const capOf = (compressed: number, left = LIMITS.totalBytes) => {
  const cap = findCap(compressed, LIMITS.fileBytes, LIMITS, { ...startBudget(LIMITS), bytes: left });
  return [cap.bytes, cap.refusal.code];
};

test("The tightest limit cuts an entry off: its ratio, its own size, or what the whole archive may give", () => {
  expect(capOf(20)).toEqual([200, "archive.bomb"]);
  expect(capOf(1)).toEqual([50, "archive.bomb"]);
  expect(capOf(500)).toEqual([1000, "file.tooLarge"]);
  expect(capOf(500, 300)).toEqual([300, "archive.tooLarge"]);
  expect(capOf(500, 0)).toEqual([0, "archive.tooLarge"]);
});
