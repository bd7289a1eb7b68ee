import { expect, test } from "vitest";
import { deriveGradeCost, deriveGradedSpeed, deriveWalkingCost } from "./grade-cost.ts";

test.each([
  [-0.45, 4.0323],
  [-0.3, 2.4622],
  [-0.2, 1.8],
  [-0.1, 2.1517],
  [-0.05, 2.7459],
  [0, 3.6],
  [0.05, 4.6852],
  [0.1, 5.9682],
  [0.2, 9.0067],
  [0.3, 12.5793],
  [0.45, 19.426],
])("2.6 running at a grade of %f costs %f J/kg/m", (grade, cost) => {
  expect(deriveGradeCost(grade)).toBeCloseTo(cost, 3);
});

test("2.6 the cheapest descent is 18 % steep", () => {
  expect(deriveGradeCost(-0.1814)).toBeCloseTo(1.7813, 4);
  expect(deriveGradeCost(-0.17)).toBeGreaterThan(1.7813);
  expect(deriveGradeCost(-0.19)).toBeGreaterThan(1.7813);
});

test("2.6 the speed on the level that costs the same follows the table", () => {
  expect(deriveGradedSpeed(2, 0.1)).toBeCloseTo(2 * 1.6578, 3);
  expect(deriveGradedSpeed(2, -0.2)).toBeCloseTo(2 * 0.5, 3);
  expect(deriveGradedSpeed(2, 0)).toBe(2);
});

test("2.6 beyond 30 % the slope is held", () => {
  expect(deriveGradedSpeed(1, 0.9)).toBe(deriveGradedSpeed(1, 0.3));
  expect(deriveGradedSpeed(1, -0.9)).toBe(deriveGradedSpeed(1, -0.3));
});

test("walking on the level costs 2.5 J/kg/m, and uphill more", () => {
  expect(deriveWalkingCost(0)).toBe(2.5);
  expect(deriveWalkingCost(0.1)).toBeCloseTo(280.5e-5 - 58.7e-4 - 76.8e-3 + 0.519 + 1.96 + 2.5, 9);
});
