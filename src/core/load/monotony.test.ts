import fc from "fast-check";
import { expect, test } from "vitest";
import { proofSize } from "../../../test/builders/proof-size.ts";
import { deriveMonotony } from "./monotony.ts";

test.each([
  [[5, 15, 20, 20, 20, 25, 35], 2.366, 331.3],
  [[0, 20, 10, 10, 10, 10, 10], 1.871, 131.0],
  [[300, 0, 450, 200, 0, 300, 900], 1.074, 2309.8],
])("2.8 the week %j has monotony %f and strain %f", (loads, monotony, strain) => {
  expect(deriveMonotony(loads)?.monotony).toBeCloseTo(monotony, 3);
  expect(deriveMonotony(loads)?.strain).toBeCloseTo(strain, 1);
});

test("2.8 a week without load, and one of equal days, has no monotony", () => {
  expect(deriveMonotony([0, 0, 0, 0, 0, 0, 0])).toBeNull();
  expect(deriveMonotony([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1])).toBeNull();
});

test("2.11 a week with an unknown day, and fewer than seven days, have no monotony", () => {
  expect(deriveMonotony([5, 15, null, 20, 20, 25, 35])).toBeNull();
  expect(deriveMonotony([5, 15, 20, 20, 20, 25])).toBeNull();
});

test("2.8 only the seven days that end at the given day count", () => {
  const loads = [null, 900, 5, 15, 20, 20, 20, 25, 35, 0];
  expect(deriveMonotony(loads, 8)?.monotony).toBeCloseTo(2.366, 3);
});

const loadsArb = fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 7, maxLength: 40 });

test("7.5 the order of days outside the last seven leaves monotony unchanged", () => {
  fc.assert(
    fc.property(loadsArb, (loads) => {
      const before = loads.slice(0, -7);
      const week = loads.slice(-7);
      expect(deriveMonotony([...before.reverse(), ...week])).toEqual(deriveMonotony(loads));
    }),
    { numRuns: proofSize({ sample: 200 }), seed: 7 },
  );
});

test("7.5 scaling all loads leaves monotony unchanged and scales strain", () => {
  fc.assert(
    fc.property(loadsArb, fc.double({ min: 0.01, max: 100, noNaN: true }), (loads, factor) => {
      const plain = deriveMonotony(loads);
      const scaled = deriveMonotony(loads.map((load) => load * factor));
      expect(scaled === null).toBe(plain === null);
      if (plain === null || scaled === null) return;
      expect(scaled.monotony / plain.monotony).toBeCloseTo(1, 9);
      expect(scaled.strain / plain.strain / factor).toBeCloseTo(1, 9);
    }),
    { numRuns: proofSize({ sample: 200 }), seed: 8 },
  );
});
