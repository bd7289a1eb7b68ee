import { expect, test } from "vitest";
import {
  aLook,
  anEffort,
  aTriage,
  type Said,
  type TriageWordsOfTest,
} from "../../../../test/builders/a-triage.ts";
import type { Site } from "../../body/index.ts";
import { isOpen, listQuestions, listRunnerQuestions } from "./list-questions.ts";
import { QUESTION_IDS, type QuestionId } from "./question.ts";

const EVERYTHING: readonly QuestionId[] = QUESTION_IDS;

const asked = (words: TriageWordsOfTest): readonly string[] =>
  listQuestions(aTriage(words)).map(({ question, why }) =>
    why === "opened" ? question.id : `${question.id} ${why}`,
  );

const atSite = (site: Site): readonly string[] =>
  listQuestions(aTriage({ site, silent: EVERYTHING }))
    .filter(({ scope }) => scope === "niggle")
    .map(({ question }) => question.id);

const every = ["suddenStab", "numbness", "nightRest", "bruiseGap", "hotRed"];
const walk = ["walkEven", "fourSteps", "fingertipBone", "buildsUp", "everyStep"];

test.each([
  ["upper_body", []],
  ["low_back", [...walk, "spot", "saddle", "tingleDown"]],
  ["glutes", [...walk, "legSwollen", "spot", "saddle", "tingleDown"]],
  ["hip_outer", [...walk, "legSwollen", "spot"]],
  ["itb_tfl", [...walk, "legSwollen"]],
  ["hip_flexors", [...walk, "legSwollen", "spot", "lockGive", "groinLump", "thighHang"]],
  ["adductors", [...walk, "legSwollen", "clotRisks", "spot", "groinLump"]],
  ["quads", [...walk, "legSwollen", "clotRisks", "spot", "risingTightness", "straightLeg"]],
  [
    "hamstrings",
    [...walk, "legSwollen", "clotRisks", "spot", "risingTightness", "saddle", "tingleDown", "sitBonePop"],
  ],
  ["knee_front", [...walk, "legSwollen", "spot", "lockGive", "straightLeg"]],
  ["knee_outer", [...walk, "legSwollen", "lockGive"]],
  ["knee_inner", [...walk, "legSwollen", "lockGive"]],
  ["knee_back", [...walk, "legSwollen", "clotRisks", "lockGive"]],
  ["calf", [...walk, "legSwollen", "clotRisks", "risingTightness", "tiptoe", "tingleDown", "coldFoot"]],
  ["shin", [...walk, "legSwollen", "spot", "risingTightness", "tingleDown", "coldFoot"]],
  ["achilles", [...walk, "legSwollen", "spot", "tiptoe"]],
  ["ankle", [...walk, "legSwollen", "spot", "lockGive", "coldFoot"]],
  ["foot_plantar", [...walk, "legSwollen", "spot", "risingTightness", "coldFoot"]],
  ["midfoot_top", [...walk, "legSwollen", "spot", "coldFoot"]],
  ["forefoot", [...walk, "legSwollen", "spot", "coldFoot"]],
] as const)("3.4 a niggle at %s is asked for every site's questions and %j", (site, more) => {
  expect([...atSite(site)].sort()).toEqual([...every, ...more].sort());
});

test("3.4 with the first niggle everything about the runner is asked too", () => {
  const runner = listQuestions(aTriage({ silent: EVERYTHING })).filter(({ scope }) => scope === "runner");
  expect(runner.map(({ question }) => question.id)).toEqual([
    "boneRisks",
    "fever",
    "chest",
    "injury",
    "unwell",
    "eatingPeriods",
    "headNeck",
    "heart",
  ]);
});

test("3.4 a question that feeds no rule of triage holds nothing back", () => {
  const due = listQuestions(aTriage({ site: "hip_flexors", silent: ["thighHang", "heart"] }));
  expect(due.map(({ question }) => question.id)).toEqual(["heart", "thighHang"]);
  expect(due.some(isOpen)).toBe(false);
});

test("3.4 nothing is asked twice while nothing has changed", () => {
  expect(asked({ site: "knee_outer", now: 100 })).toEqual([]);
});

test.each(["race", "veryHard", "longEffort", "harshMassage"] as const)(
  "R13 urine and swelling are asked for 7 days after a %s",
  (kind) => {
    const silent = ["urine", "swollenWeak"] as const;
    const after = (hours: number) =>
      asked({ site: "knee_outer", silent, efforts: [anEffort(kind, hours)], said: { confused: [] }, now: 0 });
    expect(after(30)).toEqual(["urine", "swollenWeak"]);
    expect(after(168)).toEqual(["urine", "swollenWeak"]);
    expect(after(169)).toEqual([]);
  },
);

test("R13 a descent alone asks nothing about urine", () => {
  expect(
    asked({ site: "knee_outer", silent: ["urine"], efforts: [anEffort("bigDescent", 5)], now: 0 }),
  ).toEqual([]);
});

test("R13 an answer from before the effort is asked for again", () => {
  expect(asked({ site: "knee_outer", efforts: [anEffort("veryHard", -10)], now: 11 })).toEqual([
    "urine",
    "swollenWeak",
  ]);
});

test.each([
  ["race", 24, ["confused"]],
  ["longEffort", 24, ["confused"]],
  ["race", 25, []],
  ["veryHard", 5, []],
] as const)("R23 confusion is asked for 24 hours after a %s: %i hours after it %j", (kind, hours, due) => {
  expect(
    asked({ site: "knee_outer", silent: ["confused"], efforts: [anEffort(kind, hours)], now: 0 }),
  ).toEqual(due);
});

test("3.4 what is asked of everybody is due again after a week, without holding the level back", () => {
  const due = asked({ site: "knee_outer", now: 169 });
  expect(due).toEqual(["fever again", "chest again", "injury again", "headNeck again"]);
  expect(asked({ site: "knee_outer", now: 168 })).toEqual([]);
});

test("3.4 the profile is due again after 90 days", () => {
  const later = [{ hours: 90 * 24, said: { fever: [], chest: [], injury: [], headNeck: [] } }];
  expect(asked({ site: "knee_outer", later, now: 90 * 24 })).toEqual([]);
  expect(asked({ site: "knee_outer", later, now: 90 * 24 + 1 })).toEqual([
    "boneRisks again",
    "unwell again",
    "eatingPeriods again",
    "heart again",
  ]);
});

test("3.4 a new descriptor or a rise of 2 asks the set of the site anew", () => {
  const changed = (day: { readonly score: number; readonly descriptors?: readonly "tight"[] }) =>
    asked({
      site: "upper_body",
      days: [
        { day: 0, score: 3 },
        { day: 1, ...day },
      ],
    });
  expect(changed({ score: 4 })).toEqual([]);
  expect(changed({ score: 5 })).toEqual(every.map((id) => `${id} changed`));
  expect(changed({ score: 3, descriptors: ["tight"] })).toEqual(every.map((id) => `${id} changed`));
});

test("3.4 answers given anew after a rise are not asked again", () => {
  const said: Said = { suddenStab: [], numbness: [], nightRest: [], bruiseGap: [], hotRed: [] };
  const days = [
    { day: 0, score: 3 },
    { day: 1, score: 5 },
    { day: 2, score: 5 },
  ];
  expect(asked({ site: "upper_body", days, later: [{ hours: 24, said }] })).toEqual([]);
});

test("3.4 once someone has looked, only what changed since is asked", () => {
  const days = [
    { day: 0, score: 3 },
    { day: 1, score: 3 },
  ];
  const seen = [aLook(25)];
  expect(asked({ site: "upper_body", silent: ["hotRed"], days, seen, now: 26 })).toEqual([]);
  const worse = [...days, { day: 2, score: 5 }];
  expect(asked({ site: "upper_body", silent: ["hotRed"], days: worse, seen })).toContain("hotRed");
});

test("R6 a calf is asked about swelling again within 48 hours, other sites are not", () => {
  expect(asked({ now: 23 })).toEqual([]);
  expect(asked({ now: 24 })).toEqual(["legSwollen again"]);
  expect(asked({ now: 30, later: [{ hours: 25, said: { legSwollen: [] } }] })).toEqual([]);
  expect(asked({ site: "hamstrings", now: 30 })).toEqual([]);
});

test("3.4 nothing is asked of the runner while nothing is open", () => {
  const input = { general: [], efforts: [anEffort("race", 5)], seen: [], now: aTriage().now };
  expect(listRunnerQuestions({ ...input, openSince: null })).toEqual([]);
  expect(
    listRunnerQuestions({ ...input, openSince: aTriage().now }).map(({ question }) => question.id),
  ).toContain("urine");
});
