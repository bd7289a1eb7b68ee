import { expect, test } from "vitest";
import { aTriage, firedBy, type Said } from "../../../../../test/builders/a-triage.ts";
import type { Site } from "../../../body/index.ts";
import { deriveTriage } from "../derive-triage.ts";

const B1: Said = { fingertipBone: ["fingertip"] };
const B2: Said = { buildsUp: ["nextMorning"] };
const B3: Said = { everyStep: ["everyStep"] };
const URGENT = ["R7 L3 24"];
const SOON = ["R7 L2 48"];

const at = (site: Site, spot: string, ...signs: readonly Said[]): readonly string[] =>
  firedBy({ site, said: { ...Object.assign({}, ...signs), spot: [spot] } });

test.each([
  ["shin", "innerEdge"],
  ["forefoot", "metShaft"],
  ["midfoot_top", "other"],
  ["ankle", "outerBone"],
  ["ankle", "soft"],
  ["hip_flexors", "pubicBone"],
  ["adductors", "other"],
  ["quads", "deepThigh"],
  ["quads", "other"],
  ["low_back", "sacrum"],
  ["glutes", "sacrum"],
  ["glutes", "cannotTell"],
  ["foot_plantar", "heelSides"],
  ["foot_plantar", "cannotTell"],
] as const)("R7 one fingertip on bone alone counts at %s, spot %s", (site, spot) => {
  expect(at(site, spot, B1)).toEqual(SOON);
});

test.each([
  ["knee_front", "kneecap"],
  ["knee_front", "cannotTell"],
  ["hamstrings", "sitBone"],
  ["hip_outer", "outerKnob"],
  ["foot_plantar", "heelUnder"],
  ["foot_plantar", "arch"],
  ["low_back", "other"],
  ["glutes", "other"],
  ["achilles", "insertion"],
] as const)("R7 one fingertip on bone counts at %s, spot %s, only when it also builds up", (site, spot) => {
  expect(at(site, spot, B1)).toEqual([]);
  expect(at(site, spot, B1, B2)).toEqual(SOON);
});

test.each([
  ["shin", "frontEdge"],
  ["shin", "cannotTell"],
  ["forefoot", "outerEdgeMid"],
  ["forefoot", "underBigToe"],
  ["midfoot_top", "navicular"],
  ["ankle", "innerBone"],
  ["ankle", "frontDeep"],
  ["hip_flexors", "groinDeep"],
  ["adductors", "cannotTell"],
] as const)(
  "R7 the spot %s %s is dangerous: a fingertip or every step is urgent, building up is soon",
  (site, spot) => {
    expect(at(site, spot, B1)).toEqual(URGENT);
    expect(at(site, spot, B3)).toEqual(URGENT);
    expect(at(site, spot, B2)).toEqual(SOON);
  },
);

test("R7 pain that builds up at a lesser spot counts only with a risk", () => {
  expect(at("shin", "innerEdge", B2)).toEqual([]);
  for (const risk of [
    { boneRisks: ["earlierFracture"] },
    { eatingPeriods: ["periods"] },
    { unwell: ["steroids"] },
  ])
    expect(at("knee_front", "kneecap", B2, risk)[0]).toBe("R7 L2 48");
});

test("R7 load that rose by 30% is a risk, by 29% not, unknown load is told as a gap", () => {
  const builds = (loadRise: number | null) =>
    aTriage({ site: "knee_front", said: { ...B2, spot: ["kneecap"] }, loadRise });
  expect(deriveTriage(builds(0.3)).level).toBe("L2");
  expect(deriveTriage(builds(0.29))).toMatchObject({ level: "L0", gaps: [] });
  expect(deriveTriage(builds(null))).toMatchObject({ level: "L0", gaps: ["loadRise"] });
});

test.each(["oneNight", "constant"])("R7 an ache at night or at rest (%s) stands for building up", (night) => {
  const said = { nightRest: [night], boneRisks: ["boneDisease"], spot: ["kneecap"] };
  expect(firedBy({ site: "knee_front", said })[0]).toBe("R7 L2 48");
});

test("R7 every step together with a fingertip or with building up is urgent", () => {
  expect(at("shin", "innerEdge", B3)).toEqual([]);
  expect(at("shin", "innerEdge", B3, B1)).toEqual(URGENT);
  expect(at("shin", "innerEdge", B3, B2, { boneRisks: ["earlierFracture"] })).toEqual(URGENT);
});

test("R7 every step does not count on both sides, nor from a clear moment of injury", () => {
  const said: Said = { ...B3, spot: ["navicular"] };
  expect(firedBy({ site: "midfoot_top", side: "both", said })).toEqual([]);
  expect(firedBy({ site: "midfoot_top", said: { ...said, suddenStab: ["moment"] } })).toEqual(["R1 L2 72"]);
  expect(firedBy({ site: "low_back", said: { ...B3, ...B1, spot: ["sacrum"] } })).toEqual(URGENT);
});

test.each(["hip_flexors", "adductors"] as const)("R7 pain of the %s that builds up counts alone", (site) => {
  expect(at(site, "other", B2)).toEqual(SOON);
  expect(at(site, "other")).toEqual([]);
});

test.each([
  ["on every step", { everyStep: ["everyStep"] }, URGENT],
  ["with a limp", { walkEven: ["favours"] }, ["R7 L3 24", "R3 L2 72"]],
  ["one night", { nightRest: ["oneNight"] }, URGENT],
] as const)("R7 pain at the front of the hip %s is looked at the same day", (_words, said, rules) => {
  expect(firedBy({ site: "hip_flexors", said })).toEqual(rules);
});

test("R7 a place logged as tender on one point of bone counts as the fingertip", () => {
  const days = [{ day: 0, score: 3, descriptors: ["bonePointTender" as const] }];
  expect(firedBy({ site: "shin", days })).toEqual(SOON);
});

test("R7 a spot that nobody asked for leaves the level open, what is proved is shown", () => {
  const open = (said: Said) => deriveTriage(aTriage({ site: "shin", said, silent: ["spot"] }));
  expect(open(B2)).toMatchObject({ level: null, incomplete: ["spot"] });
  expect(open(B1)).toMatchObject({ level: "L2", incomplete: ["spot"] });
});

test("R7 asks for no running, no massage there, no hopping, and rests the part of the limb", () => {
  const { effects } = deriveTriage(aTriage({ site: "shin", said: { ...B1, spot: ["innerEdge"] } }));
  expect(effects.map(({ kind }) => kind)).toEqual(["noRun", "noMassageHere", "noHopTest", "restLimbSegment"]);
});

test("R7 is not asked of neck and shoulder", () => {
  expect(firedBy({ site: "upper_body", said: B1 })).toEqual([]);
});
