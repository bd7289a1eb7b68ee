import { expect, test } from "vitest";
import { seedOf } from "./seed-of.ts";

test("W5 one id always gives one seed, a whole number of 32 bits, and other ids give others", () => {
  const ids = Array.from({ length: 500 }, (_, index) => index.toString(16).padStart(12, "0"));
  const seeds = ids.map(seedOf);
  expect(ids.map(seedOf)).toEqual(seeds);
  expect(new Set(seeds).size).toBe(500);
  for (const seed of seeds) expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true);
  expect(seedOf("a")).toBe(0xe40c292c);
});
