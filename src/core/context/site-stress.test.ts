import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anActivity, aRun } from "../../../test/builders/an-activity.ts";
import { proofSize } from "../../../test/builders/proof-size.ts";
import { SITES, type Site } from "../body/index.ts";
import { addHours, instant, metres, seconds } from "../units/index.ts";
import {
  addStress,
  deriveRunOnLegs,
  deriveRunStress,
  deriveSiteStress,
  fadeStress,
  NO_STRESS,
  type RunOnLegs,
} from "./index.ts";

const FLAT: RunOnLegs = {
  end: instant(0),
  moving: seconds(3600),
  distance: metres(10_800),
  ascent: metres(0),
  descent: metres(0),
  cadence: null,
  walkedShare: null,
  running: true,
};

const of = (change: Partial<RunOnLegs>, site: Site): number => deriveRunStress({ ...FLAT, ...change })[site];

describe("one run", () => {
  test("S1 an easy flat kilometre weighs one on the calf", () => {
    expect(of({}, "calf")).toBeCloseTo(10.8, 9);
    expect(of({}, "quads")).toBeCloseTo(9.72, 9);
  });

  test("S1 a long descent puts more on the quads than on the calves, a climb the other way round", () => {
    expect(of({ descent: metres(800) }, "quads")).toBeGreaterThan(of({ descent: metres(800) }, "calf"));
    expect(of({ ascent: metres(800) }, "calf")).toBeGreaterThan(of({ ascent: metres(800) }, "quads"));
  });

  test("S1 slow turnover weighs on the knee, fast turnover on the calf", () => {
    expect(of({ cadence: 150 }, "knee_front")).toBeGreaterThan(of({ cadence: 180 }, "knee_front"));
    expect(of({ cadence: 150 }, "calf")).toBeLessThan(of({ cadence: 180 }, "calf"));
  });

  test("S1 what was not recorded falls back: time for distance, climb for descent, the usual cadence", () => {
    expect(of({ distance: null }, "calf")).toBeCloseTo(of({}, "calf"), 9);
    expect(of({ ascent: metres(300), descent: null }, "quads")).toBe(
      of({ ascent: metres(300), descent: metres(300) }, "quads"),
    );
    expect(of({ ascent: null, descent: null }, "quads")).toBe(of({}, "quads"));
    expect(of({ cadence: 0 }, "calf")).toBe(of({ cadence: null }, "calf"));
  });

  test("S1 a walked kilometre counts half", () => {
    expect(of({ walkedShare: 1 }, "calf")).toBeCloseTo(of({}, "calf") / 2, 9);
    expect(of({ running: false }, "calf")).toBeCloseTo(of({}, "calf") / 2, 9);
  });

  test("S1 only what was done on foot loads the legs here", () => {
    expect(deriveRunOnLegs(anActivity("ride").minutes(60).build())).toBeNull();
    expect(deriveRunOnLegs(anActivity("hike").km(8).minutes(120).build())?.running).toBe(false);
    const run = aRun().on("2026-03-02").at("18:00").minutes(60).elapsed(70).build();
    expect(deriveRunOnLegs(run)?.end).toBe(Date.parse("2026-03-02T19:10:00Z"));
  });
});

describe("over the days", () => {
  const run = aRun().on("2026-03-02").at("17:00").km(12).minutes(60).build();
  const end = instant(Date.parse("2026-03-02T18:00:00Z"));
  const at = (hours: number): number =>
    deriveSiteStress({ activities: [run], now: addHours(end, hours) }).calf;

  test("S1 half of it is gone after a day, seven eighths after three", () => {
    expect(at(24)).toBeCloseTo(at(0) / 2, 9);
    expect(at(72)).toBeCloseTo(at(0) / 8, 9);
  });

  test("S1 a run that has not ended counts nothing, nor one of a week ago", () => {
    expect(at(-1)).toBe(0);
    expect(at(168)).toBe(0);
    expect(deriveSiteStress({ activities: [], now: end })).toEqual(NO_STRESS);
  });

  test("S1 runs add up", () => {
    const later = aRun().on("2026-03-03").at("17:00").km(8).minutes(45).build();
    const now = instant(Date.parse("2026-03-04T06:00:00Z"));
    const both = deriveSiteStress({ activities: [run, later], now });
    const sum = addStress(
      deriveSiteStress({ activities: [run], now }),
      deriveSiteStress({ activities: [later], now }),
    );
    for (const site of SITES) expect(both[site]).toBeCloseTo(sum[site], 9);
  });
});

const anyRun: fc.Arbitrary<RunOnLegs> = fc.record({
  end: fc.constant(instant(0)),
  moving: fc.integer({ min: 600, max: 30_000 }).map(seconds),
  distance: fc.integer({ min: 500, max: 90_000 }).map(metres),
  ascent: fc.integer({ min: 0, max: 4000 }).map(metres),
  descent: fc.integer({ min: 0, max: 4000 }).map(metres),
  cadence: fc.option(fc.integer({ min: 120, max: 210 })),
  walkedShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  running: fc.boolean(),
});

test.each([
  [
    "more distance in the same time",
    (run: RunOnLegs, more: number) => ({ ...run, distance: metres((run.distance ?? 0) + more) }),
  ],
  [
    "more descent",
    (run: RunOnLegs, more: number) => ({ ...run, descent: metres((run.descent ?? 0) + more) }),
  ],
  ["more climb", (run: RunOnLegs, more: number) => ({ ...run, ascent: metres((run.ascent ?? 0) + more) })],
  [
    "the same distance faster",
    (run: RunOnLegs, more: number) => ({ ...run, moving: seconds(run.moving / (1 + more / 1000)) }),
  ],
] as const)("S1 %s is never less stress at any site", (_name, change) => {
  fc.assert(
    fc.property(anyRun, fc.integer({ min: 1, max: 2000 }), (run, more) => {
      const before = deriveRunStress(run);
      const after = deriveRunStress(change(run, more));
      for (const site of SITES) expect(after[site]).toBeGreaterThanOrEqual(before[site] * (1 - 1e-9));
    }),
    { numRuns: proofSize({ sample: 300, whole: 10_000 }) },
  );
});

test("S1 stress is never below nothing and only fades", () => {
  fc.assert(
    fc.property(anyRun, fc.double({ min: 0, max: 300, noNaN: true }), (run, hours) => {
      const stress = deriveRunStress(run);
      const later = fadeStress(stress, hours);
      for (const site of SITES) {
        expect(stress[site]).toBeGreaterThan(0);
        expect(later[site]).toBeLessThanOrEqual(stress[site]);
      }
    }),
    { numRuns: proofSize({ sample: 300, whole: 3000 }) },
  );
});
