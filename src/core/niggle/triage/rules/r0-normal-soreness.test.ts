import { expect, test } from "vitest";
import {
  anEffort,
  aTriage,
  type DayWords,
  firedBy,
  type TriageWordsOfTest,
} from "../../../../../test/builders/a-triage.ts";
import type { Site } from "../../../body/index.ts";
import { deriveTriage } from "../derive-triage.ts";

const SORE: DayWords = { day: 0, score: 6, descriptors: ["ache"] };

/** Both quads at 6, opened 20 hours after a marathon. */
const dom = (words: TriageWordsOfTest = {}): TriageWordsOfTest => ({
  site: "quads",
  side: "both",
  days: [SORE],
  efforts: [anEffort("race", 20)],
  ...words,
});

const isNormal = (words: TriageWordsOfTest): boolean => deriveTriage(aTriage(words)).normalSoreness;

test.each(["race", "veryHard", "longEffort", "bigDescent"] as const)(
  "R0 soreness on both sides after a session of the kind %s is normal",
  (kind) => {
    const result = deriveTriage(aTriage(dom({ efforts: [anEffort(kind, 20)] })));
    expect(result).toMatchObject({ level: "L0", normalSoreness: true, incomplete: [] });
    expect(result.effects).toEqual([{ kind: "siteCap", cap: 2 }]);
    expect(result.because[0]?.rule).toBe("R0");
  },
);

test("R0 a harsh massage alone makes no soreness normal", () => {
  expect(isNormal(dom({ efforts: [anEffort("harshMassage", 20)] }))).toBe(false);
});

test.each([
  "calf",
  "quads",
  "hamstrings",
  "glutes",
  "adductors",
  "hip_flexors",
  "low_back",
  "upper_body",
] as readonly Site[])("R0 soreness of the %s can be normal", (site) => {
  expect(isNormal(dom({ site }))).toBe(true);
});

test.each(["shin", "achilles", "knee_front", "foot_plantar", "itb_tfl", "hip_outer"] as readonly Site[])(
  "R0 soreness of the %s is never called normal",
  (site) => {
    expect(isNormal(dom({ site }))).toBe(false);
  },
);

test("R0 onset counts up to 48 hours after the session, not later and not before it", () => {
  expect(isNormal(dom({ efforts: [anEffort("race", 48)] }))).toBe(true);
  expect(isNormal(dom({ efforts: [anEffort("race", 49)] }))).toBe(false);
  expect(isNormal(dom({ efforts: [anEffort("race", -5)] }))).toBe(false);
});

test("R0 one side alone is not normal, two sides within 2 points are", () => {
  const left = dom({ side: "left" });
  expect(isNormal(left)).toBe(false);
  expect(isNormal({ ...left, otherSide: [{ day: 0, score: 4 }] })).toBe(true);
  expect(isNormal({ ...left, otherSide: [{ day: 0, score: 8 }] })).toBe(true);
  expect(isNormal({ ...left, otherSide: [{ day: 0, score: 3 }] })).toBe(false);
  expect(isNormal({ ...left, otherSide: [{ day: 0, score: null }] })).toBe(false);
});

test.each(["sharp", "burning", "stuck", "numb", "swollen", "bruised"] as const)(
  "R0 soreness that is also %s is not normal",
  (descriptor) => {
    expect(isNormal(dom({ days: [{ ...SORE, descriptors: ["ache", descriptor] }] }))).toBe(false);
  },
);

test.each(["walkEven", "fourSteps", "legSwollen", "urine", "swollenWeak"] as const)(
  "R0 asks for %s: without an answer soreness is not called normal",
  (question) => {
    const result = deriveTriage(aTriage(dom({ silent: [question] })));
    expect(result.normalSoreness).toBe(false);
    expect(result.level).toBeNull();
    expect(result.incomplete).toContain(question);
  },
);

test.each([
  ["walkEven", "favours"],
  ["fourSteps", "cannot"],
  ["legSwollen", "swollen"],
  ["urine", "dark"],
  ["swollenWeak", "weak"],
] as const)("R0 the sign %s=%s ends normal soreness", (question, option) => {
  expect(isNormal(dom({ said: { [question]: [option] } }))).toBe(false);
});

/** The same soreness some days later; the race ended 20 hours before day 0. */
const later = (days: readonly DayWords[], now: number, words: TriageWordsOfTest = {}) =>
  isNormal(dom({ days, now, ...words }));

test("R0 holds whatever the score until 96 hours after the session, then under 4 only", () => {
  const at8: readonly DayWords[] = [{ ...SORE, score: 8 }];
  const at3: readonly DayWords[] = [{ ...SORE, score: 3 }];
  const at4: readonly DayWords[] = [{ ...SORE, score: 4 }];
  expect(later(at8, 75)).toBe(true);
  expect(later(at4, 76)).toBe(false);
  expect(later(at3, 76)).toBe(true);
});

test("R0 holds whatever the score until 168 hours after an ultra", () => {
  const efforts = [anEffort("race", 20, true)];
  expect(later([{ ...SORE, score: 8 }], 147, { efforts })).toBe(true);
  expect(later([{ ...SORE, score: 8 }], 148, { efforts })).toBe(false);
});

test("R0 soreness of 2 and more after seven days is an ordinary niggle", () => {
  expect(later([{ ...SORE, score: 2 }], 147)).toBe(true);
  expect(later([{ ...SORE, score: 2 }], 148)).toBe(false);
  expect(later([{ ...SORE, score: 1 }], 148)).toBe(true);
});

test("R0 soreness that rises after 72 hours is not normal", () => {
  const rising = (day: number): readonly DayWords[] => [
    { ...SORE, score: 2 },
    { day, score: 3, descriptors: ["ache"] },
  ];
  expect(later(rising(2), 50)).toBe(true);
  expect(later(rising(3), 74)).toBe(false);
});

test("R0 at 9 and more the questions of R13 are asked again after 24 hours", () => {
  const days: readonly DayWords[] = [{ ...SORE, score: 9 }];
  expect(later(days, 24)).toBe(true);
  expect(later(days, 25)).toBe(false);
  expect(later(days, 25, { later: [{ hours: 24, said: { urine: [], swollenWeak: [] } }] })).toBe(true);
  expect(later([{ ...SORE, score: 8 }], 25)).toBe(true);
});

test("R0 answers from before the session say nothing about it", () => {
  expect(isNormal(dom({ efforts: [anEffort("race", -1)], now: 3 }))).toBe(false);
});

test("R0 keeps strong pain quiet while it holds, and no longer", () => {
  const days: readonly DayWords[] = [{ ...SORE, score: 8 }];
  expect(firedBy(dom({ days, now: 75 }))).toEqual([]);
  expect(firedBy(dom({ days, now: 100 }))).toEqual(["R-NRS L2 72"]);
});

test("R0 keeps broken sleep quiet while it holds", () => {
  expect(firedBy(dom({ said: { nightRest: ["constant"] } }))).toEqual([]);
});

test("R0 never keeps another sign quiet", () => {
  expect(firedBy(dom({ said: { numbness: ["allDay"] } }))).toEqual(["R2 L2 168"]);
  expect(firedBy(dom({ said: { risingTightness: ["growing"] } }))).toEqual(["R8 L3 0"]);
  expect(firedBy(dom({ said: { bruiseGap: ["dent"] } }))).toEqual(["R11 L2 48"]);
  expect(firedBy(dom({ said: { fingertipBone: ["fingertip"] } }))).toEqual(["R7 L2 48"]);
});

test("R0 while it holds nothing of R7 and of the risks of clots is asked", () => {
  const silent = ["fingertipBone", "buildsUp", "everyStep", "spot", "clotRisks"] as const;
  expect(deriveTriage(aTriage(dom({ silent }))).incomplete).toEqual([]);
  const one = deriveTriage(aTriage(dom({ silent, side: "left" })));
  expect(one.incomplete).toEqual(["clotRisks", "fingertipBone", "buildsUp", "everyStep", "spot"]);
});

test("R0 answers tapped after the score speak for it: the order of taps does not matter", () => {
  const words = dom({
    days: [{ ...SORE, score: 8 }],
    silent: ["urine", "walkEven"],
    later: [{ hours: 0.1, said: { urine: [], walkEven: [] } }],
  });
  expect(firedBy(words)).toEqual([]);
});
