import { expect, test } from "vitest";
import { viewAfterKey } from "./key-view.ts";
import { clampView, grainOf, panView, rangeOf, rangeView, zoomView } from "./view.ts";

const DAYS = 3650;

test("a view stays within the days and never closer than two weeks", () => {
  expect(clampView({ from: -50, to: 50 }, DAYS)).toEqual({ from: 0, to: 100 });
  expect(clampView({ from: 3600, to: 3700 }, DAYS)).toEqual({ from: 3550, to: 3650 });
  expect(clampView({ from: 100, to: 101 }, DAYS)).toEqual({ from: 93.5, to: 107.5 });
  expect(clampView({ from: -10, to: 9000 }, DAYS)).toEqual({ from: 0, to: DAYS });
  expect(clampView({ from: 0, to: 3 }, 3)).toEqual({ from: 0, to: 14 });
});

test("coming closer keeps the day under the hand where it is", () => {
  const view = zoomView({ from: 1000, to: 1400 }, 0.5, DAYS, 1100);
  expect(view).toEqual({ from: 1050, to: 1250 });
  expect(zoomView({ from: 0, to: DAYS }, 2, DAYS)).toEqual({ from: 0, to: DAYS });
});

test("moving along stops at either end", () => {
  expect(panView({ from: 3600, to: 3650 }, 7, DAYS)).toEqual({ from: 3600, to: 3650 });
  expect(panView({ from: 100, to: 150 }, -7, DAYS)).toEqual({ from: 93, to: 143 });
});

test("the buttons show three months, a year and everything, and know which of them is in sight", () => {
  for (const range of ["quarter", "year", "all"] as const)
    expect(rangeOf(rangeView(range, DAYS), DAYS)).toBe(range);
  expect(rangeOf({ from: 10, to: 110 }, DAYS)).toBeNull();
});

test("more than two years are drawn by week, and days that are thinner than a dot too", () => {
  expect(grainOf({ from: 0, to: 365 }, 1200)).toBe(1);
  expect(grainOf({ from: 0, to: 731 }, 1200)).toBe(7);
  expect(grainOf({ from: 0, to: 365 }, 300)).toBe(7);
});

test("weeks that would run together are drawn by four", () => {
  expect(grainOf({ from: 0, to: DAYS }, 1200)).toBe(28);
  expect(grainOf({ from: 0, to: 1400 }, 1200)).toBe(7);
  expect(grainOf({ from: 0, to: 1400 }, 300)).toBe(28);
});

test("keys come closer, go wider, move along and start again; other keys mean nothing", () => {
  const view = rangeView("year", DAYS);
  const span = ({ from, to }: { from: number; to: number }) => to - from;
  expect(span(viewAfterKey("+", view, DAYS) ?? view)).toBeLessThan(365);
  expect(span(viewAfterKey("-", view, DAYS) ?? view)).toBeGreaterThan(365);
  expect(viewAfterKey("ArrowLeft", view, DAYS)?.to).toBeLessThan(DAYS);
  expect(viewAfterKey("ArrowRight", view, DAYS)).toEqual(view);
  expect(viewAfterKey("Home", view, DAYS)).toEqual({ from: 0, to: 365 });
  expect(viewAfterKey("End", { from: 0, to: 365 }, DAYS)).toEqual(view);
  expect(viewAfterKey("0", { from: 0, to: 20 }, DAYS)).toEqual(view);
  expect(viewAfterKey("x", view, DAYS)).toBeNull();
});
