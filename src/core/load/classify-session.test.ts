import { expect, test } from "vitest";
import { ALL_KNOWN, blind, classify, known, rulesOf } from "../../../test/builders/a-class.ts";
import { anActivity, aRun } from "../../../test/builders/an-activity.ts";

/** 45 minutes at 3.0 m/s, effort 2: easy under every rule. */
const easyRun = () => aRun().km(8.1).minutes(45).rpe(2);

test("2.10a a race at effort 7 is very hard whatever its priority", () => {
  const result = classify(aRun().km(3).minutes(12).rpe(7), { race: { priority: "C" } });
  expect(result.class).toBe("veryHard");
  expect(rulesOf(result)).toContain("2.10a");
});

test.each([
  ["A", "veryHard"],
  ["B", "veryHard"],
  ["C", "hard"],
] as const)("2.10a a short race of priority %s without an effort is %s", (priority, level) => {
  expect(classify(aRun().km(5).minutes(30), { ...blind, race: { priority } }).class).toBe(level);
});

test("2.10a a minor race without an effort is very hard at 88 % of the highest heart rate", () => {
  const race = { priority: "C" } as const;
  const thresholds = { ...ALL_KNOWN, thresholdHeartRate: known(null), thresholdSpeed: known(null) };
  expect(classify(aRun().km(5).minutes(25).hr(168), { race, thresholds }).class).toBe("veryHard");
  expect(classify(aRun().km(5).minutes(25).hr(166), { race, thresholds }).class).toBe("hard");
});

test("2.10a a race jogged at effort 3 is no hard session by itself", () => {
  expect(classify(easyRun().rpe(3), { race: { priority: "A" } }).class).toBe("easy");
});

test("2.10a E12 a run of which only the race tag is known is very hard", () => {
  expect(classify(aRun().km(5).minutes(30).speeds([]).tag("race"), blind).class).toBe("veryHard");
});

test.each([
  [20, "veryHard"],
  [19, "hard"],
] as const)("2.10b %i minutes at effort 7 are %s", (minutes, level) => {
  const result = classify(aRun().km(3).minutes(minutes).rpe(7), blind);
  expect(result.class).toBe(level);
});

test.each([
  [
    [
      [170, 30],
      [130, 20],
    ],
    "veryHard",
  ],
  [
    [
      [170, 29],
      [130, 20],
    ],
    "hard",
  ],
  [
    [
      [170, 12],
      [130, 33],
    ],
    "hard",
  ],
] as const)("2.10c minutes %j at threshold heart rate are %s", (heartRates, level) => {
  const minutes = heartRates.reduce((sum, [, at]) => sum + at, 0);
  const run = aRun().km(9).minutes(minutes).speeds([]).heartRates(heartRates);
  expect(classify(run, { own: { load75: 1e6, load90: 1e6 } }).class).toBe(level);
});

test.each([
  [
    [
      [3.9, 30],
      [3, 15],
    ],
    "veryHard",
  ],
  [
    [
      [3.9, 29],
      [3, 15],
    ],
    "hard",
  ],
  [
    [
      [4.25, 12],
      [3, 30],
    ],
    "veryHard",
  ],
  [
    [
      [4.25, 11],
      [3, 30],
    ],
    "hard",
  ],
  [
    [
      [4.25, 5],
      [3, 35],
    ],
    "hard",
  ],
  [
    [
      [4.25, 4],
      [3, 35],
    ],
    "easy",
  ],
] as const)("2.10c minutes %j at speeds with threshold 4 m/s are %s", (speeds, level) => {
  const minutes = speeds.reduce((sum, [, at]) => sum + at, 0);
  const run = aRun().km(8).minutes(minutes).speeds(speeds).rpe(3);
  expect(classify(run, { own: { load75: 1e6, load90: 1e6 } }).class).toBe(level);
});

test("2.10c while thresholds are unset no time at threshold counts", () => {
  const run = aRun()
    .km(9)
    .minutes(45)
    .rpe(3)
    .speeds([[4.4, 45]]);
  expect(classify(run, blind).class).toBe("easy");
});

test.each([
  [125, "veryHard"],
  [124, "hard"],
  [100, "moderate"],
] as const)("2.10d %i minutes at effort 4 beside a ninth tenth of 500 are %s", (minutes, level) => {
  const own = { runMinutes: 200, shortRunMinutes: 80 };
  expect(classify(aRun().km(12).minutes(minutes).rpe(4), { ...blind, own }).class).toBe(level);
});

test("2.10d a load above nine tenths but under 1.5 times the usual one is hard", () => {
  const own = { medianLoad: 390, load75: 400, load90: 410 };
  expect(classify(aRun().km(12).minutes(146).rpe(4), { ...blind, own }).class).toBe("hard");
  expect(classify(aRun().km(12).minutes(147).rpe(4), { ...blind, own }).class).toBe("veryHard");
});

test("2.10d under 45 minutes no load is very hard by comparison", () => {
  const own = { medianLoad: 50, load75: 80, load90: 100 };
  expect(classify(aRun().km(7).minutes(44).rpe(4), { ...blind, own }).class).toBe("hard");
});

test("2.10 a runner who does the same every day has no hard days by comparison", () => {
  const own = { medianLoad: 240, load75: 240, load90: 240 };
  expect(classify(aRun().km(10).minutes(60).rpe(4), { ...blind, own }).class).toBe("moderate");
});

test("2.10e 150 minutes and 30 km are very hard, a little less is not", () => {
  expect(rulesOf(classify(aRun().km(20).minutes(150).rpe(3), blind))).toContain("2.10e");
  expect(rulesOf(classify(aRun().km(30).minutes(149).rpe(3), blind))).toContain("2.10e");
  expect(rulesOf(classify(aRun().km(29.9).minutes(149).rpe(3), blind))).not.toContain("2.10e");
});

test.each([
  [13.1, 10, "veryHard"],
  [13, 10, "hard"],
  [9.9, 5, "hard"],
  [11, 10, "easy"],
] as const)("2.10e %f km after a longest of %f km are %s", (kilometres, longestBefore, level) => {
  expect(classify(aRun().km(kilometres).minutes(60).rpe(3), { ...blind, longestBefore }).class).toBe(level);
});

test("2.11 a new runner's long jump in distance does not count as a spike", () => {
  const result = classify(aRun().km(13).minutes(70).rpe(3), { ...blind, isNew: true, longestBefore: 5 });
  expect(result.class).toBe("easy");
});

test("2.10f 500 m downhill are very hard however easy they felt", () => {
  const result = classify(easyRun().descent(500));
  expect(result).toMatchObject({ class: "veryHard", bigDescent: true });
  expect(classify(easyRun().descent(235))).toMatchObject({ class: "easy", bigDescent: false });
});

test("2.10f 30 m down per kilometre count from 8 km on", () => {
  expect(classify(easyRun().km(8).descent(240)).bigDescent).toBe(true);
  expect(classify(easyRun().km(7.9).descent(240)).bigDescent).toBe(false);
});

test("2.10f descending on a bicycle is no big descent", () => {
  expect(classify(anActivity("ride").km(40).minutes(80).rpe(3).descent(900)).bigDescent).toBe(false);
});

test.each([
  [125, "veryHard"],
  [124, "hard"],
  [88, "hard"],
  [87, "moderate"],
] as const)("2.10g %i minutes at effort 4 are %s while there is little to compare with", (minutes, level) => {
  expect(classify(aRun().km(10).minutes(minutes).rpe(4), { ...blind, isNew: true }).class).toBe(level);
});

test.each([
  [80, "veryHard"],
  [77, "hard"],
] as const)(
  "2.10g %i minutes at threshold heart rate of a newcomer are %s by heart-rate stress",
  (minutes, level) => {
    // The stand-in threshold of 88 % of 190 makes an hour at 167.2 bpm worth 100.
    const thresholds = { ...ALL_KNOWN, thresholdHeartRate: known(null) };
    const run = anActivity("ride").minutes(minutes).hr(167);
    expect(classify(run, { thresholds, isNew: true, own: {} }).class).toBe(level);
  },
);

test("2.11 a new runner with many sessions still has fixed cut-offs instead of percentiles", () => {
  const own = { sessionsOfKind: 15, load75: 10, load90: 20, medianLoad: 5 };
  const result = classify(aRun().km(10).minutes(60).rpe(4), { ...blind, isNew: true, own });
  expect(result.class).toBe("moderate");
});

test("2.10 an effort of 5 or 6 is hard", () => {
  expect(classify(easyRun().rpe(5)).class).toBe("hard");
  expect(classify(easyRun().rpe(6.5)).class).toBe("hard");
  expect(classify(easyRun().rpe(4)).class).toBe("moderate");
});

test("2.10 easy takes every figure known: effort, heart rate, pace and length", () => {
  expect(classify(easyRun().hr(140)).class).toBe("easy");
  expect(classify(easyRun().hr(150)).class).toBe("moderate");
  expect(classify(easyRun().km(8.9)).class).toBe("moderate");
  expect(classify(easyRun().km(12).minutes(73)).class).toBe("moderate");
});

test("2.10 a heart rate up to 70 % of the reserve is easy even above 75 % of the highest", () => {
  // 148 is 77.9 % of 190 and 70.0 % of the reserve from 50.
  expect(classify(easyRun().hr(148)).class).toBe("easy");
  expect(classify(easyRun().hr(149)).class).toBe("moderate");
});

test("2.10 easy ends at 75 minutes while fewer than six short runs tell what is usual", () => {
  const own = { shortRunMinutes: null };
  expect(classify(aRun().km(10).minutes(75).rpe(2), { ...blind, own }).class).toBe("easy");
  expect(classify(aRun().km(10).minutes(76).rpe(2), { ...blind, own }).class).toBe("moderate");
});

test("E12 with distance and time alone a short usual run is easy at low confidence, a longer one moderate", () => {
  const run = aRun().speeds([]);
  expect(classify(run.km(8).minutes(45), blind)).toMatchObject({ class: "easy", confidence: "low" });
  expect(classify(run.km(8).minutes(46), blind).class).toBe("moderate");
  expect(classify(run.km(10.5).minutes(45), { ...blind, own: { load75: 99, load90: 99 } }).class).toBe(
    "moderate",
  );
});

test("E12 where nothing tells how hard it was the runner's tag does", () => {
  expect(classify(aRun().speeds([]).km(9).minutes(60).tag("easy"), blind).class).toBe("easy");
});

test("2.10 the runner's tag raises the class at once and says so", () => {
  const result = classify(easyRun().tag("hard"));
  expect(result.class).toBe("hard");
  expect(rulesOf(result)).toContain("2.10 tag");
});

test("2.10 a lower tag waits for a confirmation and says so", () => {
  const result = classify(aRun().km(10).minutes(60).rpe(8).tag("easy"));
  expect(result.class).toBe("veryHard");
  expect(result.because.find(({ rule }) => rule === "2.10 tag")?.text).toMatch(/until you confirm/);
});

test("2.10 a tag for the week does not touch the session", () => {
  expect(classify(easyRun().tag("build")).class).toBe("easy");
});

test("2.11 strength work is hard from effort 7 on and never very hard", () => {
  expect(classify(anActivity("strength").minutes(60).rpe(9), { isNew: true }).class).toBe("hard");
  expect(classify(anActivity("strength").minutes(60).rpe(6)).class).toBe("moderate");
});

test("2.10 confidence is high with an effort, medium with pace, low with neither or a short history", () => {
  expect(classify(easyRun()).confidence).toBe("high");
  expect(classify(easyRun().rpe(null)).confidence).toBe("medium");
  expect(classify(easyRun().rpe(null), blind).confidence).toBe("low");
  expect(classify(easyRun(), { own: { days: 29 } }).confidence).toBe("medium");
  expect(classify(easyRun().rpe(null), { own: { days: 29 } }).confidence).toBe("low");
});

test("every class says why in a sentence", () => {
  for (const run of [easyRun(), easyRun().rpe(4), easyRun().rpe(6), easyRun().rpe(9)]) {
    const { because: reasons } = classify(run);
    expect(reasons.length).toBeGreaterThan(0);
    for (const { text } of reasons) expect(text).toMatch(/^[A-Z0-9].*\.$/);
  }
});
