import { expect, test } from "vitest";
import { aRun } from "../../../../test/builders/training-views.ts";
import { deriveBalance } from "./load-balance.ts";
import { deriveMonotony } from "./monotony.ts";
import { deriveLatestRun, USUAL_RATIO } from "./spike.ts";
import { BAR, deriveShape } from "./spike-shape.ts";

test("2.7 short load over long load says by how much, in the figures that are shown", () => {
  expect(deriveBalance({ ctl: 195.6, atl: 222.4, unknown: {} })).toEqual({
    state: "above",
    long: 196,
    short: 222,
    by: 26,
  });
  expect(deriveBalance({ ctl: 218.2, atl: 212.7, unknown: {} }).state).toBe("level");
  expect(deriveBalance({ ctl: 200, atl: 150, unknown: {} }).state).toBe("below");
});

test("2.7 a young history says why it says nothing", () => {
  expect(deriveBalance({ ctl: 20, atl: 30, unknown: { tsb: "Too young." } })).toEqual({
    state: "unknown",
    why: "Too young.",
  });
  expect(deriveBalance({ ctl: null, atl: null, unknown: { ctl: "No runs." } }).state).toBe("unknown");
});

test("2.9 the latest run stands beside the longest of the 30 days before its own day", () => {
  const runs = [
    aRun("2026-10-20", { metres: 30_000 }),
    aRun("2026-10-23", { metres: 20_000 }),
    aRun("2026-11-22", { id: "same day", metres: 25_000 }),
    aRun("2026-11-22", { id: "latest", metres: 22_000 }),
    aRun("2026-11-23", { sport: "ride", metres: 60_000 }),
  ];
  expect(deriveLatestRun(runs)).toMatchObject({ id: "latest", longest: 20_000, category: "reference" });
});

test("2.9 without a run in the 30 days before there is no ratio", () => {
  const latest = deriveLatestRun([aRun("2026-10-01"), aRun("2026-11-22")]);
  expect(latest).toMatchObject({ longest: null, ratio: null, category: "no_baseline" });
  expect(deriveLatestRun([aRun("2026-11-22", { metres: null })])).toBeNull();
});

test("the bar keeps room for the words of the limit, and a run of three times the longest still fits", () => {
  const usual = deriveShape(22_000, 20_400, USUAL_RATIO);
  expect(usual.longest).toBeLessThan(usual.run);
  expect(usual.run).toBeLessThan(usual.limit);
  expect(usual.limit).toBeLessThan(BAR.width * 0.75);
  expect(deriveShape(60_000, 20_000, USUAL_RATIO).run).toBeLessThanOrEqual(BAR.width);
});

const told = (monotony: number, usual: number | null) => ({
  monotony,
  unknown: {},
  because: [{ rule: "2.8", text: "So it is.", inputs: { monotony, usual } }],
});

test("2.8 monotony is told beside the runner's own usual, never against a fixed limit", () => {
  expect(deriveMonotony(told(2.4, 2.3)).state).toBe("asUsual");
  expect(deriveMonotony(told(1.4, 1)).state).toBe("moreAlike");
  expect(deriveMonotony(told(0.7, 1)).state).toBe("moreVaried");
  expect(deriveMonotony(told(1.4, null)).state).toBe("alone");
});

test("2.8 where monotony is not known the reason is told", () => {
  expect(deriveMonotony({ monotony: null, unknown: { monotony: "Too few days." }, because: [] })).toEqual({
    state: "unknown",
    why: "Too few days.",
  });
});
