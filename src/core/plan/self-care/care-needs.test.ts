import { expect, test } from "vitest";
import { aPlace } from "../../../../test/builders/a-care-state.ts";
import { MONDAY } from "../../../../test/builders/a-context.ts";
import type { Site } from "../../body/index.ts";
import { NO_STRESS, type SiteStress } from "../../context/index.ts";
import { addDays } from "../../units/index.ts";
import { deriveCareNeeds, type NeedsQuestion } from "./care-needs.ts";

/** Everything was cared for yesterday, so that nothing is a need by itself. */
const CARED = (["calf", "quads", "itb_tfl", "glutes", "hamstrings", "foot_plantar", "shin"] as const).map(
  (area) => ({
    area: { area, side: "both" } as const,
    date: addDays(MONDAY, -1),
  }),
);

const needsOf = (change: Partial<NeedsQuestion>): readonly Site[] => {
  const needs = deriveCareNeeds({ date: MONDAY, places: [], stress: NO_STRESS, lastCared: CARED, ...change });
  return [...new Set(needs.map(({ area }) => area.area))];
};
const stressOn = (stress: Partial<SiteStress>): Partial<NeedsQuestion> => ({
  stress: { ...NO_STRESS, ...stress },
});

test("S1 a site counts as loaded from three easy kilometres left in it", () => {
  expect(needsOf(stressOn({ shin: 3 }))[0]).toBe("shin");
  expect(needsOf(stressOn({ shin: 2.99 }))[0]).not.toBe("shin");
});

test("S1 of two sites loaded alike the focus order decides, and a focus area goes before any other", () => {
  expect(needsOf(stressOn({ calf: 6, shin: 6, quads: 6, glutes: 6 })).slice(0, 4)).toEqual([
    "calf",
    "quads",
    "glutes",
    "shin",
  ]);
});

test("S1 niggles of one score go by the focus order, and outside it by the order of the body", () => {
  const sites = ["shin", "adductors", "foot_plantar", "low_back", "calf"] as const;
  const places = sites.map((area) => aPlace({ area: { area, side: "left" } }));
  expect(needsOf({ places }).slice(0, 5)).toEqual(["calf", "foot_plantar", "low_back", "adductors", "shin"]);
});

test("S1 a place wants care again on the seventh day", () => {
  const caredOn = (day: number) =>
    needsOf({ lastCared: CARED.map((one) => ({ ...one, date: addDays(MONDAY, day) })) });
  expect(caredOn(-7)).toContain("calf");
  expect(caredOn(-6)).not.toContain("calf");
});
