import { expect, test } from "vitest";
import { ALL_KNOWN, blind, classify, known, rulesOf } from "../../../test/builders/a-class.ts";
import { anActivity, aRun } from "../../../test/builders/an-activity.ts";

/** 45 minutes at 3.0 m/s, effort 2: easy under every rule. */
const easyRun = () => aRun().km(8.1).minutes(45).rpe(2);
const textsOf = (result: ReturnType<typeof classify>): string =>
  result.because.map(({ text }) => text).join("\n");

test("2.10a a minor race at exactly 88 % of the highest heart rate is very hard, a beat less is hard", () => {
  const thresholds = { ...ALL_KNOWN, maxHeartRate: known(200), thresholdHeartRate: known(null) };
  const raced = (bpm: number) => aRun().km(3).minutes(15).speeds([]).hr(bpm);
  const race = { priority: "C" } as const;
  expect(classify(raced(176), { race, thresholds }).class).toBe("veryHard");
  expect(classify(raced(175), { race, thresholds }).class).toBe("hard");
});

test("2.10a a heart rate beside an unknown highest one tells nothing of a race", () => {
  const raced = aRun().km(3).minutes(15).speeds([]).hr(150);
  expect(classify(raced, { ...blind, race: { priority: "C" } }).class).toBe("hard");
  const tagged = classify(raced.tag("race"), blind);
  expect(tagged.class).toBe("veryHard");
  expect(textsOf(tagged)).toContain("A race of which no more is known");
});

test("2.10 effort 7 for less than 20 minutes is hard and says that it was short", () => {
  expect(textsOf(classify(aRun().km(3).minutes(19).rpe(7), blind))).toBe(
    "Effort 7, but only 19 minutes: hard.",
  );
});

test("2.10d a load of nine tenths counts from 45 minutes on", () => {
  const own = { medianLoad: 50, load75: 80, load90: 100 };
  const run = (minutes: number) => aRun().km(7).minutes(minutes).rpe(4);
  expect(rulesOf(classify(run(45), { ...blind, own }))).toContain("2.10d");
  expect(rulesOf(classify(run(44), { ...blind, own }))).not.toContain("2.10d");
});

test("2.10d beside a usual load of nothing no load is very hard by comparison", () => {
  const own = { medianLoad: 0, load75: 0, load90: 0 };
  expect(classify(aRun().km(9).minutes(60).rpe(3), { ...blind, own }).class).toBe("hard");
});

test.each([
  [28, 12, "2.10d"],
  [27, 12, "2.10g"],
  [28, 11, "2.10g"],
])(
  "2.10d after %i days with %i sessions of the kind a great load is very hard by %s",
  (days, sessionsOfKind, rule) => {
    const run = aRun().km(12).minutes(140).rpe(4);
    expect(rulesOf(classify(run, { ...blind, own: { days, sessionsOfKind } }))).toContain(rule);
  },
);

test.each([
  [99, 5, "2.10 hard"],
  [70, 5, "2.10 hard"],
  [69, 5, null],
])("2.10 %i minutes at effort %i against a cut of 350 points give the sign %s", (minutes, effort, rule) => {
  const found = classify(anActivity("hike").km(6).minutes(minutes).rpe(effort), { ...blind, isNew: true });
  const signs = found.because.filter(({ text }) => text.includes("350 are hard"));
  expect(signs.map((sign) => sign.rule)).toEqual(rule === null ? [] : [rule]);
});

test("2.10d a walker's load counts from effort 5 on, a runner's from the start", () => {
  const walk = (effort: number) => anActivity("hike").km(9).minutes(140).rpe(effort);
  expect(rulesOf(classify(walk(5), blind))).toContain("2.10d");
  expect(rulesOf(classify(walk(4), blind))).not.toContain("2.10d");
  expect(rulesOf(classify(aRun().km(12).minutes(140).rpe(4), blind))).toContain("2.10d");
});

test("2.10e a jump in distance counts from 10 km on", () => {
  expect(classify(aRun().km(10).minutes(60).rpe(3), { ...blind, longestBefore: 7 }).class).toBe("veryHard");
  expect(classify(aRun().km(9.99).minutes(60).rpe(3), { ...blind, longestBefore: 7 }).class).toBe("hard");
});

test("2.11 a jump in distance counts from the 28th day of history on", () => {
  const jump = (days: number) =>
    classify(aRun().km(13.5).minutes(80).rpe(3), { ...blind, own: { days }, longestBefore: 10 }).class;
  expect(jump(28)).toBe("veryHard");
  expect(jump(27)).toBe("moderate");
});

test("2.10f 500 m downhill count however long the way, 499 m on a gentle slope do not", () => {
  const run = aRun().km(20).minutes(100).rpe(3);
  expect(classify(run.descent(500), blind).bigDescent).toBe(true);
  expect(classify(run.descent(499), blind).bigDescent).toBe(false);
});

test("2.11 strength work is hard at effort 7, not just under", () => {
  expect(classify(anActivity("strength").minutes(30).rpe(7)).class).toBe("hard");
  expect(classify(anActivity("strength").minutes(30).rpe(6.9)).class).toBe("moderate");
});

test("2.10 exactly 75 % of the highest heart rate is easy without a look at the reserve", () => {
  const thresholds = { ...ALL_KNOWN, maxHeartRate: known(200), restHeartRate: known(110) };
  const result = classify(easyRun().hr(150), { thresholds });
  expect(result.class).toBe("easy");
  expect(textsOf(result)).toContain("75 % of your highest heart rate, 76 % of your threshold speed");
  expect(classify(easyRun().hr(151), { thresholds }).class).toBe("easy");
  expect(classify(easyRun().hr(151), { thresholds: { ...thresholds, restHeartRate: known(30) } }).class).toBe(
    "moderate",
  );
});

test.each([[null], [190], [200]])(
  "2.10 above 75 % of 190 a resting heart rate of %s proves no easy run",
  (rest) => {
    const thresholds = { ...ALL_KNOWN, restHeartRate: known(rest) };
    expect(classify(easyRun().hr(144), { thresholds }).class).toBe("moderate");
    expect(classify(easyRun().hr(142), { thresholds }).class).toBe("easy");
  },
);

test("2.10 while the highest heart rate is unknown heart rate does not stand against easy", () => {
  const result = classify(easyRun().hr(180), blind);
  expect(result.class).toBe("easy");
  expect(textsOf(result)).toBe("Easy by all that is known: effort 2.");
});

test("2.10 exactly 80 % of threshold speed is easy", () => {
  // Bins of 0.05 m/s count at their middle: 3.175 and 3.225 make 3.2 m/s of 4.
  const run = (share: number) =>
    aRun()
      .km(8.6)
      .minutes(45)
      .rpe(2)
      .speeds([
        [3.15, 45 * (1 - share)],
        [3.2, 45 * share],
      ]);
  expect(classify(run(0.5)).class).toBe("easy");
  expect(classify(run(0.6)).class).toBe("moderate");
});

test("2.10 easy ends at 1.2 times the usual short run", () => {
  const run = (minutes: number) => aRun().km(9).minutes(minutes).rpe(3);
  const own = { shortRunMinutes: 50, load75: 1e6, load90: 1e6 };
  expect(classify(run(60), { ...blind, own }).class).toBe("easy");
  expect(classify(run(61), { ...blind, own }).class).toBe("moderate");
});

test("2.10 confidence by heart rate is high under an entered highest heart rate, medium under an estimate", () => {
  const ride = anActivity("ride").minutes(40).hr(120);
  const estimated = { ...known(190), source: "estimated" as const };
  expect(classify(ride).confidence).toBe("high");
  expect(classify(ride, { thresholds: { ...ALL_KNOWN, maxHeartRate: estimated } }).confidence).toBe("medium");
  expect(classify(ride, { thresholds: { ...ALL_KNOWN, maxHeartRate: known(null) } }).confidence).toBe("low");
});

test("2.10 confidence is low for a session without heart rate or speed, whatever thresholds are known", () => {
  expect(classify(aRun().speeds([]).km(8).minutes(40)).confidence).toBe("low");
});

test("2.11 confidence is one step lower until 30 days of history", () => {
  expect(classify(easyRun(), { own: { days: 30 } }).confidence).toBe("high");
  expect(classify(easyRun(), { own: { days: 29 } }).confidence).toBe("medium");
});

test("2.10 a tag that says what the figures say adds no reason, and no tag none either", () => {
  expect(rulesOf(classify(easyRun().tag("easy")))).toEqual(["2.10 easy"]);
  expect(rulesOf(classify(easyRun()))).toEqual(["2.10 easy"]);
});
