import { expect, test } from "vitest";
import { isAxial, isLegSite, otherSideOf, SITE_FACTS, sayArea } from "./site-facts.ts";
import { SITES } from "./sites.ts";
import { boneRiskOf, hasSpots, isTendonPlace, spotsOf } from "./spots.ts";

test("every site is its neighbour's neighbour, and never its own", () => {
  for (const site of SITES) {
    const { neighbours } = SITE_FACTS[site];
    expect(neighbours.length).toBeGreaterThan(0);
    expect(neighbours).not.toContain(site);
    for (const other of neighbours) expect(SITE_FACTS[other].neighbours).toContain(site);
  }
});

test("all sites but the back and the upper body are leg sites", () => {
  expect(SITES.filter((site) => !isLegSite(site))).toEqual(["upper_body", "low_back"]);
  expect(SITES.filter(isAxial)).toEqual(["upper_body", "low_back"]);
});

test("the runner's limb is cut into foot, lower leg, knee, thigh, hip and trunk", () => {
  const of = (segment: string): readonly string[] =>
    SITES.filter((site) => SITE_FACTS[site].segment === segment);
  expect(of("foot")).toEqual(["ankle", "foot_plantar", "midfoot_top", "forefoot"]);
  expect(of("lower leg")).toEqual(["calf", "shin", "achilles"]);
  expect(of("knee")).toEqual(["knee_front", "knee_outer", "knee_inner", "knee_back"]);
  expect(of("thigh")).toEqual(["quads", "hamstrings"]);
  expect(of("hip")).toEqual(["glutes", "hip_outer", "itb_tfl", "hip_flexors", "adductors"]);
  expect(of("trunk")).toEqual(["upper_body", "low_back"]);
});

test.each([
  ["forefoot", "metShaft", "low"],
  ["forefoot", "outerEdgeMid", "high"],
  ["forefoot", "underBigToe", "high"],
  ["midfoot_top", "navicular", "high"],
  ["ankle", "innerBone", "high"],
  ["ankle", "frontDeep", "high"],
  ["ankle", "outerBone", "low"],
  ["ankle", "soft", "none"],
  ["shin", "frontEdge", "high"],
  ["shin", "innerEdge", "low"],
  ["shin", "outer", "none"],
  ["hip_flexors", "groinDeep", "high"],
  ["adductors", "pubicBone", "low"],
  ["shin", "other", "none"],
  ["shin", "cannotTell", "high"],
  ["glutes", "cannotTell", "low"],
  ["achilles", "cannotTell", "none"],
  ["calf", "cannotTell", "none"],
] as const)("R7 the bone risk of %s at %s is %s", (site, spot, risk) => {
  expect(boneRiskOf(site, spot)).toBe(risk);
});

test("R7 a spot that nobody asked for has no risk yet, not a low one", () => {
  expect(boneRiskOf("shin", null)).toBeNull();
});

test("every site with spots also takes 'somewhere else' and 'I cannot tell'", () => {
  for (const site of SITES.filter(hasSpots)) {
    expect(
      spotsOf(site)
        .slice(-2)
        .map(({ id }) => id),
    ).toEqual(["other", "cannotTell"]);
  }
  expect(spotsOf("calf")).toEqual([]);
});

test.each([
  ["achilles", null, true],
  ["hip_outer", "other", true],
  ["knee_front", "patellarTendon", true],
  ["knee_front", "cannotTell", false],
  ["knee_front", null, false],
  ["hamstrings", "sitBone", true],
  ["hamstrings", "belly", false],
  ["calf", null, false],
] as const)("a runner's %s at spot %s is a tendon place: %s", (area, spot, expected) => {
  expect(isTendonPlace({ area, spot })).toBe(expected);
});

test("places are said with their side, the middle of the body without", () => {
  expect(sayArea({ area: "calf", side: "left" })).toBe("left calf");
  expect(sayArea({ area: "quads", side: "both" })).toBe("quads, both sides");
  expect(sayArea({ area: "low_back", side: "both" })).toBe("lower back");
});

test("the other side of left is right, and a place in the middle has none", () => {
  expect(otherSideOf("left")).toBe("right");
  expect(otherSideOf("right")).toBe("left");
  expect(otherSideOf("both")).toBeNull();
});
