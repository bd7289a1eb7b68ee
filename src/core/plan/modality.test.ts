import { expect, test } from "vitest";
import type { Descriptor } from "../body/index.ts";
import { MODALITIES, MODALITY_CARDS, type Modality } from "../care/index.ts";
import { type LoggedSpot, NO_PROFILE } from "../context/index.ts";
import { compareGentleness } from "./modalities/m6-gentlest-first.ts";
import type { ModalityQuestion } from "./modalities/modality-rule.ts";
import { chooseModality } from "./modality.ts";

const FIRM: ModalityQuestion = {
  form: "deep",
  pressureCap: 4,
  daysAhead: 3,
  longEffort: null,
  mainRaceSoon: false,
  tried: [...MODALITIES],
  offered: [],
  profile: NO_PROFILE,
  spots: [],
};
const MEDIUM: ModalityQuestion = { ...FIRM, form: "moderate", pressureCap: 3 };
const GENTLE: ModalityQuestion = { ...FIRM, form: "gentle", pressureCap: 2 };
const STUCK = { ...NO_PROFILE, feelsStuck: true };

const QUIET: LoggedSpot = {
  area: { area: "calf", side: "left" },
  pain: 3,
  pointable: null,
  familiarAche: null,
  entriesIn21Days: 1,
  openDays: 2,
  episodesIn6Months: 1,
  signs: ["tight"],
  redFlag: false,
  pressureCap: 5,
};
const REPEATED: LoggedSpot = { ...QUIET, entriesIn21Days: 3 };

const kindOf = (question: ModalityQuestion): Modality => chooseModality(question).modality;
const rulesOf = (question: ModalityQuestion): readonly string[] =>
  chooseModality(question).because.map(({ rule }) => rule);
const wordsOf = (question: ModalityQuestion): string =>
  chooseModality(question)
    .because.map(({ text }) => text)
    .join(" ");

test("M1 where nothing asks for another kind it is sports massage, and the reason says so", () => {
  expect(chooseModality(FIRM)).toMatchObject({ modality: "sports", pressureCap: 4 });
  expect(chooseModality(MEDIUM)).toMatchObject({ modality: "sports", pressureCap: 3 });
  expect(rulesOf(FIRM)).toEqual(["M1"]);
  expect(wordsOf(FIRM)).toBe(
    "Sports massage for the muscles that run; nothing in your log asks for another kind.",
  );
});

test.each([
  ["sports", FIRM],
  ["swedish", GENTLE],
] as const)("M6 a session of %s tells for every other kind why it lost", (modality, question) => {
  const [why] = chooseModality(question).because;
  for (const other of MODALITIES.filter((one) => one !== modality)) {
    expect(why!.inputs[other], other).toEqual(expect.any(String));
  }
  expect(why!.inputs).toMatchObject({ modality, rolfing: "neverPlanned", hellerwork: "neverPlanned" });
});

test("M6 a light session without a long effort is Swedish, and sports massage is too firm for it", () => {
  const choice = chooseModality(GENTLE);
  expect(choice).toMatchObject({ modality: "swedish", pressureCap: 2 });
  expect(choice.because.map(({ rule }) => rule)).toEqual(["M6"]);
  expect(choice.because[0]!.inputs).toMatchObject({ sports: "tooFirm", lomiLomi: "lessTested" });
});

const ASKING: readonly (readonly [string, Partial<LoggedSpot>])[] = [
  ["that a finger finds and that aches as usual when pressed", { pointable: true, familiarAche: true }],
  ["logged three times in three weeks", { entriesIn21Days: 3 }],
  ["that has been there for two weeks", { openDays: 14 }],
];

test.each(ASKING)("M2 a spot %s gets trigger-point work", (_words, part) => {
  const question = { ...FIRM, spots: [{ ...QUIET, ...part }] };
  expect(kindOf(question)).toBe("neuromuscular");
  expect(rulesOf(question)).toEqual(["M2"]);
  expect(wordsOf(question)).toContain("left calf");
});

test.each<readonly [string, Partial<LoggedSpot>]>([
  ["a finger finds it, nobody pressed it", { pointable: true }],
  ["two entries", { entriesIn21Days: 2 }],
  ["thirteen days", { openDays: 13 }],
  ["a tendon that is never pressed", { entriesIn21Days: 9, area: { area: "achilles", side: "left" } }],
])("M2 does not ask: %s", (_words, part) => {
  expect(rulesOf({ ...FIRM, spots: [{ ...QUIET, ...part }] })).toEqual(["M1"]);
});

test.each<readonly [string, Partial<LoggedSpot>, string]>([
  ["it hurts 7 of 10", { pain: 7 }, "tooSore"],
  ["nobody knows how much it hurts", { pain: null }, "tooSore"],
  ["a red flag is open", { redFlag: true }, "sign"],
  ["a question is unanswered", { redFlag: null }, "sign"],
  ["the bone hurts when pressed", { signs: ["bonePointTender"] }, "sign"],
  ["it tingles", { signs: ["tingling"] }, "sign"],
  ["it is bruised", { signs: ["bruised"] }, "sign"],
  ["it bears light pressure only", { pressureCap: 2 }, "tooFirm"],
])("M2 waits with trigger-point work when %s", (_words, part, why) => {
  const { modality, because } = chooseModality({ ...FIRM, spots: [{ ...REPEATED, ...part }] });
  expect(modality).toBe("sports");
  expect(because.map(({ rule }) => rule)).toEqual(["M1", "M6"]);
  expect(because[0]!.inputs.neuromuscular).toBe(why);
  expect(because[1]!.inputs).toEqual({ modality: "neuromuscular", why });
});

test("M2 pain of 6 is still allowed, and a second free spot stands in for one that must wait", () => {
  expect(kindOf({ ...FIRM, spots: [{ ...REPEATED, pain: 6 }] })).toBe("neuromuscular");
  const free: LoggedSpot = { ...REPEATED, area: { area: "glutes", side: "right" } };
  const question = { ...FIRM, spots: [{ ...REPEATED, pain: 8 }, free] };
  expect(wordsOf(question)).toContain("right glutes");
});

test("M2 is booked with medium pressure on a medium day, and waits on a gentle one", () => {
  expect(chooseModality({ ...MEDIUM, spots: [REPEATED] })).toMatchObject({
    modality: "neuromuscular",
    pressureCap: 3,
  });
  const gentle = chooseModality({ ...GENTLE, spots: [REPEATED] });
  expect(gentle.modality).toBe("swedish");
  expect(gentle.because[0]!.inputs.neuromuscular).toBe("tooFirm");
});

test("M2 the log of today chooses for three weeks and no longer", () => {
  expect(kindOf({ ...FIRM, spots: [REPEATED], daysAhead: 21 })).toBe("neuromuscular");
  expect(kindOf({ ...FIRM, spots: [REPEATED], daysAhead: 22 })).toBe("sports");
});

const LOW_RANGE: readonly (readonly [string, Partial<typeof NO_PROFILE>])[] = [
  ["the runner feels stuck", { feelsStuck: true }],
  ["the knee reaches 9 cm on one side", { kneeToWallLeftCm: 9 }],
  ["the sides differ by 2 cm", { kneeToWallLeftCm: 12, kneeToWallRightCm: 14 }],
  ["the thigh does not hang level", { thighHangsLevel: false }],
];

test.each(LOW_RANGE)("M3 myofascial release and stretching when %s", (_words, profile) => {
  const question = { ...FIRM, profile: { ...NO_PROFILE, ...profile } };
  expect(kindOf(question)).toBe("myofascial");
  expect(rulesOf(question)).toEqual(["M3"]);
});

test.each<readonly [string, Partial<typeof NO_PROFILE>]>([
  ["10 cm on both sides", { kneeToWallLeftCm: 10, kneeToWallRightCm: 10 }],
  ["11 and 12 cm", { kneeToWallLeftCm: 11, kneeToWallRightCm: 12 }],
  ["one side known", { kneeToWallRightCm: 14 }],
  ["a thigh that hangs level", { thighHangsLevel: true }],
])("M3 does not ask: %s", (_words, profile) => {
  expect(kindOf({ ...FIRM, profile: { ...NO_PROFILE, ...profile } })).toBe("sports");
});

test("M3 a spot that feels stuck asks for it too, by its name and for three weeks", () => {
  const spots: readonly LoggedSpot[] = [{ ...QUIET, signs: ["stuck"] }];
  expect(wordsOf({ ...MEDIUM, spots })).toContain("left calf feels stuck");
  expect(kindOf({ ...MEDIUM, spots, daysAhead: 22 })).toBe("sports");
});

test.each<Descriptor>(["swollen", "warm"])("M3 nothing is pulled while a spot is %s", (sign) => {
  const spots: readonly LoggedSpot[] = [{ ...QUIET, signs: [sign] }];
  const question = { ...FIRM, profile: STUCK, spots, daysAhead: 60 };
  expect(kindOf(question)).toBe("sports");
  expect(wordsOf(question)).toContain("while something is swollen or warm");
});

test("M6 where a spot and stuck movement both ask, the gentler kind goes first and the other is named", () => {
  const { modality, because } = chooseModality({ ...FIRM, profile: STUCK, spots: [REPEATED] });
  expect(modality).toBe("myofascial");
  expect(because.map(({ rule }) => rule)).toEqual(["M3", "M6"]);
  expect(because[1]!.text).toBe("Trigger-point work would fit too; the gentler kind goes first.");
});

test("M6 gentler is what presses less at the session's pressure, and of equals what may press least", () => {
  expect(compareGentleness("swedish", "sports", 4)).toBeLessThan(0);
  expect(compareGentleness("neuromuscular", "sports", 3)).toBeGreaterThan(0);
  expect(compareGentleness("rolfing", "neuromuscular", 4)).toBe(0);
  expect(compareGentleness("neuromuscular", "rolfing", 4)).toBe(0);
  expect(compareGentleness("rolfing", "neuromuscular", 5)).toBeGreaterThan(0);
});

test("M5 after a long effort it is Swedish at light pressure, and what else was asked for waits", () => {
  const question = { ...GENTLE, longEffort: "Sunday's long run", profile: STUCK };
  const choice = chooseModality(question);
  expect(choice).toMatchObject({ modality: "swedish", pressureCap: 2 });
  expect(rulesOf(question)).toEqual(["M5", "M6"]);
  expect(choice.because[0]!.inputs.myofascial).toBe("afterLongEffort");
  expect(kindOf({ ...question, offered: ["lomiLomi", "sports"] })).toBe("lomiLomi");
});

test("M7 the second kind of the same rule stands in for the first, before any other kind", () => {
  const question = { ...MEDIUM, profile: STUCK, offered: ["sports", "fasciaStretching"] as const };
  expect(kindOf(question)).toBe("fasciaStretching");
  expect(rulesOf(question)).toEqual(["M3", "M7"]);
});

test("M7 what a spot asks for and nobody offers gives way to sports massage, and the plan says so", () => {
  const question = { ...FIRM, spots: [REPEATED], offered: ["sports", "swedish"] as const };
  expect(kindOf(question)).toBe("sports");
  expect(rulesOf(question)).toEqual(["M1", "M7"]);
  expect(wordsOf(question)).toContain("your therapist does not offer it");
});

test("M7 a therapist who offers Swedish only keeps to its pressure, and to the session's", () => {
  const medium = { ...MEDIUM, offered: ["swedish"] as const };
  expect(chooseModality(medium)).toMatchObject({ modality: "swedish", pressureCap: 3 });
  expect(wordsOf(medium)).toContain("nothing firmer is on offer");
  const light = { ...GENTLE, offered: ["sports"] as const };
  expect(chooseModality(light)).toMatchObject({ modality: "sports", pressureCap: 2 });
  expect(wordsOf(light)).toContain("at pressure 2 of 5 at most");
});

test("M4 structural methods are never planned, not even where nothing else is on offer", () => {
  const question = { ...FIRM, offered: ["rolfing", "hellerwork"] as const };
  expect(kindOf(question)).toBe("sports");
  expect(rulesOf(question)).toContain("M7");
});

test("T16 a kind that is new to the runner waits in the two weeks before a main race", () => {
  const soon = { ...FIRM, mainRaceSoon: true, tried: ["sports"] as const };
  expect(rulesOf({ ...soon, spots: [REPEATED] })).toEqual(["M1", "T16"]);
  expect(rulesOf({ ...soon, profile: STUCK })).toEqual(["M1", "T16"]);
  expect(kindOf({ ...soon, profile: STUCK, tried: ["sports", "myofascial"] })).toBe("myofascial");
});

test("T16 before a main race the kind that the runner knows goes before the usual one", () => {
  const question = { ...MEDIUM, mainRaceSoon: true, tried: ["swedish"] as const };
  expect(kindOf(question)).toBe("swedish");
  expect(rulesOf(question)).toEqual(["M1", "T16"]);
  expect(kindOf({ ...question, tried: [] })).toBe("sports");
});

test("T16 away from races a new kind begins with a word of care", () => {
  expect(rulesOf({ ...FIRM, profile: STUCK, tried: [] })).toEqual(["M3", "T16"]);
});

test("M7 whatever is on offer and asked for, no session is firmer than its day or its kind", () => {
  const spots = [REPEATED];
  for (let offer = 0; offer < 2 ** MODALITIES.length; offer += 1) {
    const offered = MODALITIES.filter((_, index) => (offer >> index) % 2 === 1);
    for (const question of [FIRM, MEDIUM, GENTLE, { ...GENTLE, pressureCap: 1 }]) {
      for (const profile of [NO_PROFILE, STUCK]) {
        const { modality, pressureCap } = chooseModality({ ...question, offered, profile, spots });
        expect(pressureCap).toBeLessThanOrEqual(question.pressureCap);
        expect(pressureCap).toBeLessThanOrEqual(MODALITY_CARDS[modality].pressure.most);
        expect(["rolfing", "hellerwork"]).not.toContain(modality);
      }
    }
  }
});
