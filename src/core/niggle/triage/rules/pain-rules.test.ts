import { expect, test } from "vitest";
import {
  aTriage,
  type DayWords,
  firedBy,
  type TriageWordsOfTest,
} from "../../../../../test/builders/a-triage.ts";
import { deriveTriage } from "../derive-triage.ts";

const scores = (...list: readonly (readonly [day: number, score: number])[]): readonly DayWords[] =>
  list.map(([day, score]) => ({ day, score }));

test.each([
  ["7 at once", scores([0, 7]), ["R-NRS L2 72"]],
  ["6 at once", scores([0, 6]), []],
  ["a rise from 2 to 5 in a day", scores([0, 2], [1, 5]), ["R-NRS L2 72"]],
  ["a rise from 2 to 5 in two days", scores([0, 2], [2, 5]), ["R-NRS L2 72"]],
  ["a rise from 2 to 5 in three days", scores([0, 2], [3, 5]), []],
  ["a rise from 1 to 4", scores([0, 1], [1, 4]), []],
  ["a rise from 3 to 5", scores([0, 3], [1, 5]), []],
  [
    "7 on day 2, logged after a calm day 3",
    [...scores([3, 1]), { day: 2, score: 7, loggedAt: 73 }],
    ["R-NRS L2 72"],
  ],
] as const)("R-NRS strong or fast rising pain: %s", (_words, days, rules) => {
  expect(firedBy({ site: "knee_outer", days })).toEqual(rules);
});

test("R-NRS the highest of the day's scores counts", () => {
  expect(firedBy({ site: "knee_outer", days: [{ day: 0, score: 2, run: 7 }] })).toEqual(["R-NRS L2 72"]);
});

test("R-NRS a day that was only tapped as worse stands 2 above the first days", () => {
  const days: readonly DayWords[] = [
    { day: 0, score: 5 },
    { day: 1, word: "worse" },
  ];
  expect(firedBy({ site: "knee_outer", days })).toEqual(["R-NRS L2 72"]);
});

test.each([
  ["sudden", { suddenStab: ["sudden"] }, ["R1 L2 72"]],
  ["a pop alone", { suddenStab: ["pop"] }, ["R1 L2 72"]],
  ["a clear moment", { suddenStab: ["moment"] }, ["R1 L2 72"]],
  ["no weight on it", { suddenStab: ["cannotLoad"] }, ["R1 L3 24"]],
  [
    "a pop and less strength",
    { suddenStab: ["pop"], bruiseGap: ["lessStrength"] },
    ["R1 L3 24", "R11 L2 48"],
  ],
  ["sudden and a limp, no pop", { suddenStab: ["sudden"], walkEven: ["favours"] }, ["R1 L2 72", "R3 L2 72"]],
  ["sudden and no four steps", { suddenStab: ["sudden"], fourSteps: ["cannot"] }, ["R1 L3 24", "R3 L3 24"]],
  ["sudden with a bent shape", { suddenStab: ["sudden"], injury: ["deformity"] }, ["R1 L3 24"]],
  ["none of it", {}, []],
] as const)("R1 sudden pain at the side of the hip: %s", (_words, said, rules) => {
  expect(firedBy({ site: "hip_outer", said })).toEqual(rules);
});

test("R1 asks for no running and no hands on the place", () => {
  expect(deriveTriage(aTriage({ said: { suddenStab: ["sudden"] } })).effects).toEqual([
    { kind: "noRun" },
    { kind: "noMassageHere" },
    { kind: "noRollingHere" },
  ]);
});

const nextMorning = (words: TriageWordsOfTest = {}): TriageWordsOfTest => ({
  days: scores([0, 5], [1, 1]),
  ...words,
  said: { suddenStab: ["sudden"], ...words.said },
});

test("R1 steps down to watching when the next morning is calm and all is well", () => {
  const result = deriveTriage(aTriage(nextMorning()));
  expect(result).toMatchObject({ level: "L1", deadline: null, effects: [] });
  expect(result.because[0]?.text).toContain("Watch it");
});

test.each([
  ["the next morning is at 2", { days: scores([0, 5], [1, 2]) }],
  ["only the morning after next is calm", { days: scores([0, 5], [2, 1]) }],
  [
    "the place is bruised",
    {
      days: [
        { day: 0, score: 5 },
        { day: 1, score: 1, descriptors: ["bruised"] },
      ],
    },
  ],
  ["the walk is not even", { said: { walkEven: ["favours"] } }],
  ["the walk was never asked about", { silent: ["walkEven"] }],
  ["one fingertip on bone hurts", { said: { fingertipBone: ["fingertip"] } }],
] as const)("R1 does not step down when %s", (_words, words) => {
  const levels = deriveTriage(aTriage(nextMorning(words))).triggers.filter(({ rule }) => rule === "R1");
  expect(levels.map(({ level }) => level)).toEqual(["L2"]);
});

test("R1 that carried no weight never steps down", () => {
  const words = nextMorning({ said: { suddenStab: ["cannotLoad"] } });
  expect(firedBy(words)).toEqual(["R1 L3 24"]);
});

test("R1 fires anew on a new stab after it had stepped down", () => {
  const words = nextMorning({ later: [{ hours: 40, said: { suddenStab: ["sudden"] } }], now: 41 });
  expect(firedBy(words)).toEqual(["R1 L2 72"]);
});

test.each([
  ["all day", { numbness: ["allDay"] }, ["R2 L2 168"]],
  ["three days", { numbness: ["threeDays"] }, ["R2 L2 168"]],
  ["a day or two", { numbness: ["someDays"] }, []],
  ["all day and weak", { numbness: ["allDay", "weakness"] }, ["R2 L3 24"]],
  ["a day or two and weak", { numbness: ["someDays", "weakness"] }, ["R2 L3 24"]],
  ["weak alone", { numbness: ["weakness"] }, ["R2 L2 168"]],
  ["not at all", {}, []],
] as const)("R2 a numb or tingling part: %s", (_words, said, rules) => {
  expect(firedBy({ site: "hip_outer", said })).toEqual(rules);
});

test("R2 a foot that drags makes numbness urgent", () => {
  expect(firedBy({ site: "glutes", said: { numbness: ["allDay"], tingleDown: ["drags"] } })).toEqual([
    "R2 L3 24",
    "R17 L2 72",
  ]);
});

test("R2 three days logged as numb or tingling within seven are enough", () => {
  const numb = (...days: readonly number[]): TriageWordsOfTest => ({
    site: "forefoot",
    days: days.map((day) => ({
      day,
      score: 1,
      descriptors: [day === 0 ? ("numb" as const) : ("tingling" as const)],
    })),
  });
  expect(firedBy(numb(0, 2, 6))).toEqual(["R2 L2 168"]);
  expect(firedBy(numb(0, 2, 7))).toEqual([]);
  expect(firedBy(numb(0, 1))).toEqual([]);
});

test("R2 a place logged as numb and answered with none is asked about again", () => {
  const result = deriveTriage(
    aTriage({ site: "forefoot", days: [{ day: 0, score: 2, descriptors: ["numb"] }] }),
  );
  expect(result).toMatchObject({ level: null, incomplete: ["numbness"] });
});

test("R2 takes two moves on the buttock out", () => {
  const { effects } = deriveTriage(aTriage({ site: "glutes", said: { numbness: ["allDay"] } }));
  expect(effects).toContainEqual({ kind: "moveOff", move: "GLU1" });
  expect(effects).toContainEqual({ kind: "moveOff", move: "GLU2" });
});

test.each([
  ["a limp", { walkEven: ["favours"] }, ["R3 L2 72"]],
  ["no four steps", { fourSteps: ["cannot"] }, ["R3 L3 24"]],
  ["an even walk", {}, []],
] as const)("R3 walking with a sore outer knee: %s", (_words, said, rules) => {
  expect(firedBy({ site: "knee_outer", said })).toEqual(rules);
});

test("R3 asks for no running", () => {
  const { effects } = deriveTriage(aTriage({ site: "knee_outer", said: { walkEven: ["favours"] } }));
  expect(effects).toEqual([{ kind: "noRun" }]);
});

test.each([
  ["two nights", { nightRest: ["twoNights"] }, ["R4 L2 168"]],
  ["always, even lying still", { nightRest: ["constant"] }, ["R4 L2 168"]],
  ["one night", { nightRest: ["oneNight"] }, []],
  ["two nights and fever", { nightRest: ["twoNights"], fever: ["fever"] }, ["R4 L3 24"]],
  ["always and an earlier cancer", { nightRest: ["constant"], unwell: ["cancerHistory"] }, ["R4 L3 24"]],
  ["two nights and weight loss", { nightRest: ["twoNights"], unwell: ["weightLoss"] }, ["R4 L3 24"]],
  ["two nights and night sweats", { nightRest: ["twoNights"], unwell: ["nightSweats"] }, ["R4 L2 168"]],
  ["sleeping well with a fever", { fever: ["fever"] }, []],
] as const)("R4 sleep with a sore outer knee: %s", (_words, said, rules) => {
  expect(firedBy({ site: "knee_outer", said })).toEqual(rules);
});

test.each([
  ["swollen", { legSwollen: ["swollen"] }, ["R6 L3 24"]],
  ["warm", { legSwollen: ["warm"] }, ["R6 L3 24"]],
  ["darker", { legSwollen: ["discoloured"] }, ["R6 L3 24"]],
  ["not changed", {}, []],
  ["swollen after a clear moment", { legSwollen: ["swollen"], suddenStab: ["moment"] }, ["R1 L2 72"]],
  [
    "swollen after a clear moment, with a risk",
    { legSwollen: ["swollen"], suddenStab: ["moment"], clotRisks: ["clot"] },
    ["R6 L3 24", "R1 L2 72"],
  ],
  [
    "swollen and a stab without a moment",
    { legSwollen: ["swollen"], suddenStab: ["sudden"] },
    ["R6 L3 24", "R1 L2 72"],
  ],
  ["painful after a flight", { clotRisks: ["journey"] }, ["R6 L3 24"]],
  [
    "painful after a flight, from a clear moment",
    { clotRisks: ["journey"], suddenStab: ["moment"] },
    ["R1 L2 72"],
  ],
  ["painful, coughing blood, no risk", { chest: ["coughingBlood"] }, []],
  ["warm, and fainted", { legSwollen: ["warm"], chest: ["collapse"] }, ["R6 L3 0"]],
  ["painful after a flight, and breathless", { clotRisks: ["journey"], chest: ["breathless"] }, ["R6 L3 0"]],
] as const)("R6 a calf that is %s", (_words, said, rules) => {
  expect(firedBy({ said })).toEqual(rules);
});

test.each([
  ["calf", ["R6 L3 24"]],
  ["knee_back", ["R6 L3 24"]],
  ["quads", ["R6 L3 24"]],
  ["hamstrings", ["R6 L3 24"]],
  ["adductors", ["R6 L3 24"]],
  ["shin", []],
  ["achilles", []],
] as const)("R6 a risk of clots counts with pain of the %s: %j", (site, rules) => {
  expect(firedBy({ site, said: { clotRisks: ["bed"] } })).toEqual(rules);
});

test("R6 a calf logged as swollen on one side counts as a swollen leg, on both sides not", () => {
  const days: readonly DayWords[] = [{ day: 0, score: 3, descriptors: ["swollen"] }];
  expect(firedBy({ days })).toEqual(["R6 L3 24"]);
  expect(firedBy({ days, side: "both" })).toEqual([]);
});

test("R6 takes everything off the plan, and heat with it", () => {
  expect(deriveTriage(aTriage({ said: { legSwollen: ["swollen"] } })).effects).toEqual([
    { kind: "absolute" },
    { kind: "noHeatHere" },
  ]);
});

test("R6 asks for the risks of clots also at an ankle that swelled at a clear moment", () => {
  const words: TriageWordsOfTest = {
    site: "ankle",
    said: { legSwollen: ["swollen"], suddenStab: ["moment"] },
  };
  expect(deriveTriage(aTriage(words)).incomplete).toEqual(["clotRisks"]);
});
