import fc from "fast-check";
import { expect, test } from "vitest";
import { proofSize } from "../../../test/builders/proof-size.ts";
import { medianOf, quantileOf, startOrderedWindow } from "./ordered-window.ts";

test("2.10 quantiles lie linearly between neighbours", () => {
  expect(quantileOf([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(quantileOf([10, 20], 0.9)).toBeCloseTo(19, 10);
  expect(quantileOf([], 0.5)).toBeNull();
  expect(medianOf([3, 1, 2])).toBe(2);
});

test("2.10 a window of 42 days keeps the 42nd day before and forgets the 43rd", () => {
  const window = startOrderedWindow(42);
  window.add(0, 5);
  window.add(1, 9);
  window.moveTo(42);
  expect(window.size()).toBe(2);
  window.moveTo(43);
  expect(window.quantile(0.5)).toBe(9);
  window.moveTo(99);
  expect(window.quantile(0.5)).toBeNull();
  window.add(99, 3);
  expect(window.quantile(0.5)).toBe(3);
});

test("2.10 the sliding window agrees with sorting the days anew", () => {
  const entries = fc.array(
    fc.record({ step: fc.integer({ min: 0, max: 9 }), value: fc.integer({ min: 0, max: 20 }) }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(entries, (steps) => {
      const window = startOrderedWindow(28);
      const seen: { day: number; value: number }[] = [];
      let day = 0;
      for (const { step, value } of steps) {
        day += step;
        window.moveTo(day);
        const kept = seen.filter((entry) => entry.day >= day - 28).map((entry) => entry.value);
        expect(window.quantile(0.75)).toBe(
          quantileOf(
            kept.sort((a, b) => a - b),
            0.75,
          ),
        );
        window.add(day, value);
        seen.push({ day, value });
      }
    }),
    { numRuns: proofSize({ sample: 200 }), seed: 11 },
  );
});
