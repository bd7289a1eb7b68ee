import { expect, test } from "vitest";
import { deriveHistogram } from "./histogram.ts";

test("seconds are added per value, from the lowest to the highest met", () => {
  const values = Float64Array.of(150, 150.9, Number.NaN, 152, 190);
  const weights = Float64Array.of(1, 2, 8, 4, 0);
  expect(deriveHistogram({ values, weights, step: 1 })).toEqual({ first: 150, step: 1, seconds: [3, 0, 4] });
});

test("a value on the edge of a bin belongs to the bin that begins there", () => {
  for (let i = 1; i < 200; i++) {
    const values = Float64Array.of(i * 0.05);
    const { first } = deriveHistogram({ values, weights: Float64Array.of(1), step: 0.05 });
    expect(first).toBeCloseTo(i * 0.05, 9);
  }
});

test("only marked samples count", () => {
  const values = Float64Array.of(1, 2);
  const only = Uint8Array.of(0, 1);
  expect(deriveHistogram({ values, weights: Float64Array.of(5, 7), step: 1, only }).seconds).toEqual([7]);
});

test("nothing known is an empty histogram", () => {
  const values = Float64Array.of(Number.NaN);
  expect(deriveHistogram({ values, weights: Float64Array.of(1), step: 0.5 })).toEqual({
    first: 0,
    step: 0.5,
    seconds: [],
  });
});
