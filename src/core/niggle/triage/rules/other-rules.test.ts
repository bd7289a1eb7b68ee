import { expect, test } from "vitest";
import { aTriage, firedBy, type Said } from "../../../../../test/builders/a-triage.ts";
import type { Descriptor, Site } from "../../../body/index.ts";
import { deriveTriage } from "../derive-triage.ts";

const felt = (site: Site, ...descriptors: readonly Descriptor[]): readonly string[] =>
  firedBy({ site, days: [{ day: 0, score: 3, descriptors }] });

test.each([
  ["growing by the hour", ["growing"], ["R8 L3 0"]],
  ["with a numb, pale or weak foot", ["numbPaleWeak"], ["R8 L3 0"]],
  ["at the same distance each run", ["sameDistance"], ["R8 L2 336"]],
  ["at the same distance, but growing now", ["sameDistance", "growing"], ["R8 L3 0"]],
  ["as expected", [], []],
] as const)("R8 tightness of the calf %s", (_words, risingTightness, rules) => {
  expect(firedBy({ said: { risingTightness } })).toEqual(rules);
});

test("R8 growing tightness ends all massage, the mild form rests the part of the limb", () => {
  const effects = (option: string) =>
    deriveTriage(aTriage({ said: { risingTightness: [option] } })).effects.map(({ kind }) => kind);
  expect(effects("growing")).toEqual(["absolute"]);
  expect(effects("sameDistance")).toEqual(["restLimbSegment"]);
});

test.each([
  ["low_back", ["numb"], ["R9 L3 0"]],
  ["glutes", ["bladderBowel"], ["R9 L3 0"]],
  ["hamstrings", ["bothLegs"], ["R9 L3 0"]],
  ["low_back", ["some"], ["R9 L3 0"]],
  ["low_back", [], []],
] as const)("R9 at the %s with the signs %j: %j", (site, saddle, rules) => {
  expect(firedBy({ site, said: { saddle } })).toEqual(rules);
});

test.each([
  ["achilles", { tiptoe: ["snap"] }, ["R10 L3 24"]],
  ["achilles", { tiptoe: ["cannot"] }, ["R10 L3 24"]],
  ["calf", { tiptoe: ["cannot"] }, ["R10 L3 24"]],
  ["achilles", { bruiseGap: ["dent"] }, ["R10 L3 24", "R11 L2 48"]],
  ["calf", { bruiseGap: ["dent"] }, ["R11 L2 48"]],
  ["achilles", {}, []],
] as const)("R10 at the %s with %j: %j", (site, said, rules) => {
  expect(firedBy({ site, said })).toEqual(rules);
});

test("R10 forbids stretching and rolling", () => {
  const { effects } = deriveTriage(aTriage({ site: "achilles", said: { tiptoe: ["snap"] } }));
  expect(effects).toEqual([{ kind: "noStretchingHere" }, { kind: "noRollingHere" }]);
});

test.each([
  [["dent"], ["R11 L2 48"]],
  [["largeBruise"], ["R11 L2 48"]],
  [["lessStrength"], ["R11 L2 48"]],
  [["fastSwelling"], ["R11 L3 24"]],
  [["some"], ["R11 L3 24"]],
  [[], []],
] as const)("R11 a hamstring with %j: %j", (bruiseGap, rules) => {
  expect(firedBy({ site: "hamstrings", said: { bruiseGap } })).toEqual(rules);
});

test("R11 a place logged as bruised counts as a bruise", () => {
  expect(felt("hamstrings", "bruised")).toEqual(["R11 L2 48"]);
});

test.each([
  ["knee_front", { hotRed: ["joint"] }, ["R12 L3 24"]],
  ["calf", { hotRed: ["spreading"] }, ["R12 L3 24"]],
  ["low_back", { fever: ["fever"] }, ["R12 L3 24"]],
  ["upper_body", { fever: ["fever"] }, ["R12 L3 24"]],
  ["knee_front", { fever: ["fever"] }, []],
  ["knee_front", { fever: ["fever"], lockGive: ["swelledHours"] }, ["R12 L3 24", "R16 L2 168"]],
  ["calf", { fever: ["fever"], legSwollen: ["discoloured"] }, ["R6 L3 24", "R12 L3 24"]],
  ["calf", {}, []],
] as const)("R12 at the %s with %j: %j", (site, said, rules) => {
  expect(firedBy({ site, said })).toEqual(rules);
});

test.each([
  ["locks", ["R16 L2 168"]],
  ["givesWay", ["R16 L2 168"]],
  ["swelledHours", ["R16 L2 168"]],
] as const)("R16 a knee that shows %s: %j", (sign, rules) => {
  expect(firedBy({ site: "knee_inner", said: { lockGive: [sign] } })).toEqual(rules);
});

test("R16 a joint that does not carry is looked at the same day", () => {
  expect(firedBy({ site: "knee_inner", said: { lockGive: ["locks"], fourSteps: ["cannot"] } })).toEqual([
    "R3 L3 24",
    "R16 L3 24",
  ]);
  expect(firedBy({ site: "knee_inner" })).toEqual([]);
});

test("R16 a joint logged as swollen or giving way counts, a swollen sole does not", () => {
  expect(felt("ankle", "swollen")).toEqual(["R16 L2 168"]);
  expect(felt("knee_front", "givingWay")).toEqual(["R16 L2 168"]);
  expect(felt("foot_plantar", "swollen")).toEqual([]);
});

test.each([
  [["tingles"], []],
  [["drags"], ["R17 L2 72"]],
  [["tingles", "drags"], ["R17 L2 72"]],
  [["tingles", "drags", "worse"], ["R17 L3 24"]],
] as const)("R17 a leg below a sore back with %j: %j", (tingleDown, rules) => {
  expect(firedBy({ site: "low_back", said: { tingleDown } })).toEqual(rules);
});

test("R17 a dragging foot whose pain rises by 2 is looked at the same day", () => {
  const days = [
    { day: 0, score: 2 },
    { day: 3, score: 4 },
  ];
  expect(firedBy({ site: "low_back", days, said: { tingleDown: ["drags"] } })).toEqual(["R17 L3 24"]);
});

const SORE_BONE: Said = { fingertipBone: ["fingertip"], spot: ["innerEdge"] };

test.each([
  ["an earlier cancer", { unwell: ["cancerHistory"] }, ["R7 L2 48", "R18 L2 168"]],
  ["long use of steroids", { boneRisks: ["steroids"] }, ["R7 L2 48", "R18 L2 168"]],
  ["no such history", {}, ["R7 L2 48"]],
] as const)("R18 new bone pain of the shin with %s", (_words, said, rules) => {
  expect(firedBy({ site: "shin", said: { ...SORE_BONE, ...said } })).toEqual(rules);
});

test("R18 a history alone fires nothing at a muscle", () => {
  expect(firedBy({ said: { unwell: ["cancerHistory", "steroids"] } })).toEqual([]);
});

test.each([
  [["rest"], ["R19 L3 24"]],
  [["distance"], ["R19 L2 48"]],
  [["rest", "sudden"], ["R19 L3 0"]],
  [["sudden"], ["R19 L3 0"]],
  [[], []],
] as const)("R19 a cold foot with %j: %j", (coldFoot, rules) => {
  expect(firedBy({ site: "forefoot", said: { coldFoot } })).toEqual(rules);
});

const child = (site: Site, said: Said, ageYears: number | null = 13): readonly string[] =>
  firedBy({ site, said, ageYears });

test.each([
  ["foot_plantar", { spot: ["heelUnder"] }],
  ["achilles", { spot: ["insertion"] }],
  ["knee_front", {}],
  ["hip_flexors", {}],
  ["hip_outer", {}],
] as const)("R20 under 18 pain at %s with %j is looked at within 2 days", (site, said) => {
  expect(child(site, said)).toEqual(["R20 L2 48"]);
  expect(child(site, said, 17)).toEqual(["R20 L2 48"]);
  expect(child(site, said, 18)).toEqual([]);
});

test.each([
  ["calf", {}],
  ["foot_plantar", { spot: ["arch"] }],
  ["achilles", { spot: ["midPortion"] }],
  ["quads", {}],
] as const)("R20 under 18 pain at %s with %j is no bone pain", (site, said) => {
  expect(child(site, said)).toEqual([]);
});

test("R20 under 18 a limp with hip, groin, thigh or knee pain is looked at the same day", () => {
  for (const site of ["hip_outer", "quads", "hamstrings", "knee_inner"] as const)
    expect(child(site, { walkEven: ["favours"] })[0]).toBe("R20 L3 24");
  expect(child("calf", { walkEven: ["favours"] })).toEqual(["R3 L2 72"]);
  expect(child("calf", { fourSteps: ["cannot"] })).toContain("R20 L3 24");
});

test("R20 an age that the profile does not say is told as a gap where it matters", () => {
  expect(deriveTriage(aTriage({ site: "knee_front", ageYears: null })).gaps).toEqual(["age"]);
  expect(deriveTriage(aTriage({ site: "calf", ageYears: null })).gaps).toEqual([]);
});

test.each([
  ["knee_front", { straightLeg: ["cannot"] }, ["R22 L3 24"]],
  ["quads", { straightLeg: ["cannot"] }, ["R22 L3 24"]],
  ["hamstrings", { sitBonePop: ["pop"] }, ["R22 L2 48"]],
  ["quads", {}, []],
] as const)("R22 at the %s with %j: %j", (site, said, rules) => {
  expect(firedBy({ site, said })).toEqual(rules);
});

test("R22 asks for no running, stretching or rolling", () => {
  const { effects } = deriveTriage(aTriage({ site: "quads", said: { straightLeg: ["cannot"] } }));
  expect(effects.map(({ kind }) => kind)).toEqual(["noRun", "noStretchingHere", "noRollingHere"]);
});

test.each([
  [["testicle"], ["R26 L3 24"]],
  [["lump"], ["R26 L3 24"]],
  [[], []],
] as const)("R26 a sore groin with %j: %j", (groinLump, rules) => {
  expect(firedBy({ site: "adductors", said: { groinLump } })).toEqual(rules);
});
