import { expect, test } from "vitest";
import { metres } from "../units/index.ts";
import { deriveDistanceLoad } from "./distance-load.ts";

test("2.11 a run of 12.4 km counts 12.4", () => {
  expect(deriveDistanceLoad({ sport: "trailRun", distance: metres(12400) })).toBe(12.4);
});

test("2.11 40 km on a bicycle are no load by distance", () => {
  expect(deriveDistanceLoad({ sport: "ride", distance: metres(40000) })).toBeNull();
});

test("2.11 a run without a distance has no load by distance", () => {
  expect(deriveDistanceLoad({ sport: "run", distance: null })).toBeNull();
});
