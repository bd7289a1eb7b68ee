import { expect, test } from "vitest";
import {
  deriveGeneralTriage,
  deriveTriage,
  type Level,
  type QuestionId,
} from "../../src/core/niggle/index.ts";
import { hoursBetween } from "../../src/core/units/index.ts";
import {
  aLook,
  anEffort,
  aTriage,
  at,
  denyAll,
  OPENED,
  type TriageWordsOfTest,
} from "../builders/a-triage.ts";

/** What the runner should be told: level, hours until someone looks, what is open, which rules speak. */
interface Told {
  readonly level: Level | null;
  readonly hours?: number;
  readonly emergency?: true;
  readonly open?: readonly QuestionId[];
  readonly rules?: readonly string[];
  readonly normal?: true;
}

const MARATHON = [anEffort("race", 20)];
const sore = (score: number) => [{ day: 0, score, descriptors: ["ache", "tight"] as const }];

/** A story, the state that it leaves in the log, and what triage says of it. */
const SCENARIOS: readonly (readonly [story: string, state: TriageWordsOfTest, told: Told])[] = [
  [
    "both quads very sore the day after a marathon",
    { site: "quads", side: "both", days: sore(8), efforts: MARATHON },
    { level: "L0", normal: true },
  ],
  [
    "both calves tight the day after a marathon, the risk factors not asked",
    {
      site: "calf",
      side: "both",
      days: sore(5),
      efforts: MARATHON,
      silent: ["clotRisks", "buildsUp", "fingertipBone", "everyStep"],
    },
    { level: "L0", normal: true },
  ],
  [
    "the same quads, but the colour of the urine was never said",
    { site: "quads", side: "both", days: sore(8), efforts: MARATHON, silent: ["urine"] },
    { level: "L2", hours: 72, open: ["urine"], rules: ["R-NRS"] },
  ],
  [
    "sore quads with dark urine: the place is ordinary, the emergency is the whole runner's",
    { site: "quads", side: "both", days: sore(6), efforts: MARATHON, said: { urine: ["dark"] } },
    { level: "L0" },
  ],
  [
    "one quad only is sore after a marathon, at 8",
    { site: "quads", side: "left", days: sore(8), efforts: MARATHON },
    { level: "L2", hours: 72, rules: ["R-NRS"] },
  ],
  [
    "left quad at 7 while the right one is logged at 6, after a marathon",
    { site: "quads", side: "left", days: sore(7), otherSide: sore(6), efforts: MARATHON },
    { level: "L0", normal: true },
  ],
  ["a tight calf at 3 with every question answered well", {}, { level: "L0" }],
  [
    "a tight calf with no question answered",
    { silent: ["walkEven", "fourSteps", "legSwollen", "clotRisks", "suddenStab"] },
    { level: null, open: ["suddenStab", "walkEven", "fourSteps", "legSwollen", "clotRisks"] },
  ],
  [
    "a calf that went with a stab in the last interval",
    { said: { suddenStab: ["sudden"] } },
    { level: "L2", hours: 72, rules: ["R1"] },
  ],
  [
    "the same calf calm the morning after",
    {
      days: [
        { day: 0, score: 4 },
        { day: 1, score: 0 },
      ],
      said: { suddenStab: ["sudden"] },
    },
    { level: "L1", rules: ["R1"] },
  ],
  [
    "the same calf still at 3 the morning after",
    {
      days: [
        { day: 0, score: 4 },
        { day: 1, score: 3 },
      ],
      said: { suddenStab: ["sudden"] },
    },
    { level: "L2", hours: 72, rules: ["R1"] },
  ],
  [
    "a pop in the calf and no weight on the leg since",
    { said: { suddenStab: ["sudden", "pop", "cannotLoad"] } },
    { level: "L3", hours: 24, rules: ["R1"] },
  ],
  [
    "a kick at the heel cord while sprinting",
    { site: "achilles", said: { tiptoe: ["snap", "cannot"], suddenStab: ["sudden"] } },
    { level: "L3", hours: 24, rules: ["R10", "R1"] },
  ],
  [
    "a swollen warm calf after a long flight",
    { said: { legSwollen: ["swollen", "warm"], clotRisks: ["journey"] } },
    { level: "L3", hours: 24, rules: ["R6"] },
  ],
  [
    "the same, and short of breath on the stairs",
    { said: { legSwollen: ["swollen"], clotRisks: ["journey"], chest: ["breathless"] } },
    { level: "L3", hours: 0, emergency: true, rules: ["R6"] },
  ],
  [
    "calf pain without a moment, on the pill",
    { said: { clotRisks: ["oestrogen"] } },
    { level: "L3", hours: 24, rules: ["R6"] },
  ],
  [
    "a calf kicked at football, swollen since, no risk named",
    { said: { suddenStab: ["moment"], legSwollen: ["swollen"] } },
    { level: "L2", hours: 72, rules: ["R1"] },
  ],
  [
    "one fingertip on the front edge of the shin",
    { site: "shin", said: { fingertipBone: ["fingertip"], spot: ["frontEdge"] } },
    { level: "L3", hours: 24, rules: ["R7"] },
  ],
  [
    "one fingertip on the inner edge of the shin",
    { site: "shin", said: { fingertipBone: ["fingertip"], spot: ["innerEdge"] } },
    { level: "L2", hours: 48, rules: ["R7"] },
  ],
  [
    "a shin that builds up and is there next morning, after a month of much more running",
    { site: "shin", said: { buildsUp: ["nextMorning"], spot: ["innerEdge"] }, loadRise: 0.4 },
    { level: "L2", hours: 48, rules: ["R7"] },
  ],
  [
    "the same shin with steady running and no risk",
    { site: "shin", said: { buildsUp: ["nextMorning"], spot: ["innerEdge"] }, loadRise: 0.1 },
    { level: "L0" },
  ],
  [
    "a shin of which nobody asked where exactly",
    { site: "shin", silent: ["spot"] },
    { level: null, open: ["spot"] },
  ],
  [
    "groin pain that builds up in each run",
    { site: "hip_flexors", said: { buildsUp: ["nextMorning"] } },
    { level: "L2", hours: 48, rules: ["R7"] },
  ],
  [
    "groin pain on every step",
    { site: "hip_flexors", said: { everyStep: ["everyStep"] } },
    { level: "L3", hours: 24, rules: ["R7"] },
  ],
  [
    "the bony top of the foot hurts on each step",
    { site: "midfoot_top", said: { everyStep: ["everyStep"], spot: ["navicular"] } },
    { level: "L3", hours: 24, rules: ["R7"] },
  ],
  [
    "a heel that hurts when squeezed from both sides",
    { site: "foot_plantar", said: { fingertipBone: ["heelSqueeze"], spot: ["heelSides"] } },
    { level: "L2", hours: 48, rules: ["R7"] },
  ],
  [
    "first steps of the day hurt under the heel",
    { site: "foot_plantar", days: [{ day: 0, score: 4 }], said: { spot: ["heelUnder"] } },
    { level: "L0" },
  ],
  [
    "a calf so tight after a hill race that it grows by the hour",
    { said: { risingTightness: ["growing"] } },
    { level: "L3", hours: 0, emergency: true, rules: ["R8"] },
  ],
  [
    "shins that fill up at the same kilometre and settle when walking",
    { site: "shin", said: { risingTightness: ["sameDistance"], spot: ["outer"] } },
    { level: "L2", hours: 336, rules: ["R8"] },
  ],
  [
    "back pain with a numb saddle",
    { site: "low_back", said: { saddle: ["numb"] } },
    { level: "L3", hours: 0, emergency: true, rules: ["R9"] },
  ],
  [
    "back pain with a foot that slaps",
    { site: "low_back", said: { tingleDown: ["tingles", "drags"] } },
    { level: "L2", hours: 72, rules: ["R17"] },
  ],
  [
    "back pain that wakes three nights a week",
    { site: "low_back", said: { nightRest: ["twoNights"] } },
    { level: "L2", hours: 168, rules: ["R4"] },
  ],
  [
    "the same back with weight loss that nobody can explain",
    { site: "low_back", said: { nightRest: ["twoNights"], unwell: ["weightLoss"] } },
    { level: "L3", hours: 24, rules: ["R4"] },
  ],
  [
    "a foot numb on four days of the week",
    { site: "forefoot", said: { numbness: ["threeDays"] } },
    { level: "L2", hours: 168, rules: ["R2"] },
  ],
  [
    "a limp since yesterday's run",
    { site: "knee_outer", said: { walkEven: ["favours"] } },
    { level: "L2", hours: 72, rules: ["R3"] },
  ],
  [
    "a turned ankle that takes no four steps",
    {
      site: "ankle",
      said: { suddenStab: ["sudden", "moment"], fourSteps: ["cannot"], walkEven: ["favours"] },
    },
    { level: "L3", hours: 24, rules: ["R1", "R3"] },
  ],
  [
    "a knee that locks",
    { site: "knee_inner", said: { lockGive: ["locks"] } },
    { level: "L2", hours: 168, rules: ["R16"] },
  ],
  [
    "a hot red knee",
    { site: "knee_front", said: { hotRed: ["joint"] } },
    { level: "L3", hours: 24, rules: ["R12"] },
  ],
  [
    "fever and new back pain",
    { site: "low_back", said: { fever: ["fever"] } },
    { level: "L3", hours: 24, rules: ["R12"] },
  ],
  ["fever alone with a sore calf", { said: { fever: ["fever"] } }, { level: "L0" }],
  [
    "a knee that does not straighten after a stumble",
    { site: "knee_front", said: { straightLeg: ["cannot"] } },
    { level: "L3", hours: 24, rules: ["R22"] },
  ],
  [
    "a pop at the sit bone with a big bruise",
    { site: "hamstrings", said: { sitBonePop: ["pop"] } },
    { level: "L2", hours: 48, rules: ["R22"] },
  ],
  [
    "a foot cold and blue on the sofa",
    { site: "forefoot", said: { coldFoot: ["rest"] } },
    { level: "L3", hours: 24, rules: ["R19"] },
  ],
  [
    "a limping child of 12 with knee pain",
    { site: "knee_front", said: { walkEven: ["favours"] }, ageYears: 12 },
    { level: "L3", hours: 24, rules: ["R20", "R3"] },
  ],
  [
    "a girl of 14 with a sore heel, walking well",
    { site: "foot_plantar", said: { spot: ["heelUnder"] }, ageYears: 14 },
    { level: "L2", hours: 48, rules: ["R20"] },
  ],
  [
    "a groin lump that stays out",
    { site: "adductors", said: { groinLump: ["lump"] } },
    { level: "L3", hours: 24, rules: ["R26"] },
  ],
  [
    "an outer knee that rose from 2 to 6 overnight, its questions answered anew",
    {
      site: "knee_outer",
      days: [
        { day: 0, score: 2 },
        { day: 1, score: 6 },
      ],
      later: [{ hours: 24, said: denyAll("knee_outer") }],
    },
    { level: "L2", hours: 72, rules: ["R-NRS"] },
  ],
  [
    "a kneecap that rose from 2 to 4, its questions answered anew",
    {
      site: "knee_front",
      days: [
        { day: 0, score: 2 },
        { day: 1, score: 4 },
      ],
      later: [{ hours: 24, said: denyAll("knee_front") }],
    },
    { level: "L0" },
  ],
  [
    "a week without improvement, by the clock",
    { r5: { level: "L1", because: { rule: "R5", text: "No better after a week.", inputs: {} } } },
    { level: "L1", rules: ["R5"] },
  ],
  [
    "a limp that a physio has seen",
    {
      site: "knee_outer",
      said: { walkEven: ["favours"] },
      days: [
        { day: 0, score: 4 },
        { day: 2, score: 4 },
      ],
      seen: [aLook(24)],
    },
    { level: "L0" },
  ],
];

test("there are scenarios enough to call it a table", () => {
  expect(SCENARIOS.length).toBeGreaterThanOrEqual(40);
});

test.each(SCENARIOS)("triage of %s", (_story, state, told) => {
  const result = deriveTriage(aTriage(state));
  expect({
    level: result.level,
    hours: result.deadlineHours,
    emergency: result.emergency,
    open: result.incomplete,
    rules: result.triggers.map(({ rule }) => rule),
    normal: result.normalSoreness,
  }).toEqual({
    level: told.level,
    hours: told.hours ?? null,
    emergency: told.emergency ?? false,
    open: told.open ?? [],
    rules: told.rules ?? [],
    normal: told.normal ?? false,
  });
  const deadline = result.deadline === null ? null : hoursBetween(OPENED, result.deadline);
  if (told.hours !== undefined) expect(deadline).toBeGreaterThanOrEqual(told.hours);
  else expect(deadline).toBeNull();
  expect(result.because.length).toBeGreaterThan(0);
});

const general = (said: Readonly<Record<string, readonly string[]>>, hours = 1) =>
  deriveGeneralTriage({
    general: Object.entries(said).map(([question, chosen]) => ({ question, chosen, at: OPENED })),
    seen: [],
    efforts: [],
    openSince: null,
    now: at(hours),
  });

test.each([
  ["chest pain on a hill", { chest: ["chestPain"] }, "R14"],
  ["jaw pain when running hard", { chest: ["exertion"] }, "R25"],
  ["dark urine the day after an ultra", { urine: ["dark"] }, "R13"],
  ["confusion in the evening after a hot marathon", { confused: ["confusion"] }, "R23"],
  ["a fall with a bent wrist", { injury: ["deformity"] }, "R15"],
  ["a sudden headache with double vision", { headNeck: ["withSigns"] }, "R24"],
] as const)("triage of the whole runner: %s is an emergency", (_story, said, rule) => {
  const result = general(said);
  expect(result).toMatchObject({
    level: "L3",
    emergency: true,
    deadlineHours: 0,
    deadline: OPENED,
    area: null,
  });
  expect(result.triggers.map((one) => one.rule)).toEqual([rule]);
  expect(result.because[0]?.text).toContain("emergency number");
});

test.each([
  ["periods that have become rare", { eatingPeriods: ["periods"] }, "R21", 336],
  ["night sweats for weeks", { unwell: ["nightSweats"] }, "R18", 168],
  ["fever for three days", { fever: ["fever", "threeDays"] }, "R12", 48],
] as const)("triage of the whole runner: %s", (_story, said, rule, hours) => {
  const result = general(said);
  expect(result).toMatchObject({ level: "L2", emergency: false, deadlineHours: hours });
  expect(result.triggers.map((one) => one.rule)).toEqual([rule]);
});

test("triage of the whole runner: a runner who said nothing and has nothing open is at L0", () => {
  expect(general({})).toMatchObject({ level: "L0", incomplete: [], deadline: null });
});
