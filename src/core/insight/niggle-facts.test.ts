import { expect, test } from "vitest";
import { daysAgo, TODAY } from "../../../test/builders/insight-log.ts";
import type { Area, Descriptor } from "../body/index.ts";
import {
  type Answer,
  type BodySource,
  type ConditionAnswer,
  deriveBodyState,
  isRunnerQuestion,
  type Niggle,
  type NiggleEntry,
  type NiggleId,
  QUESTIONS,
} from "../niggle/index.ts";
import { addHours, instantAt, type LocalDate, UTC } from "../units/index.ts";
import { deriveHush, type Hush, mayTell } from "./hush.ts";
import { MISTAKES } from "./mistakes/finding.ts";
import { deriveNiggleFacts } from "./niggle-facts.ts";

const NOW = instantAt(TODAY, 720, UTC);
const ANKLE: Area = { area: "ankle", side: "left" };
const QUADS: Area = { area: "quads", side: "left" };

const entry = (date: LocalDate, words: Partial<NiggleEntry> = {}): NiggleEntry => ({
  date,
  loggedAt: instantAt(date, 540, UTC),
  run: null,
  morning: null,
  life: null,
  pain: 2,
  word: null,
  descriptors: [],
  runChanged: null,
  why: null,
  care: [],
  ...words,
});

/** Every question with its harmless answer, an hour ago; those named otherwise, or not at all. */
const answers = (whose: "place" | "runner", said: Readonly<Record<string, readonly string[] | null>> = {}) =>
  QUESTIONS.filter(({ id }) => isRunnerQuestion(id) === (whose === "runner")).flatMap(
    ({ id, none }): Answer[] => {
      const chosen = said[id] === undefined ? none : said[id];
      return chosen === null ? [] : [{ question: id, chosen, at: addHours(NOW, -1) }];
    },
  );

interface Words {
  readonly id?: string;
  readonly area?: Area;
  readonly days?: readonly number[];
  readonly kinds?: readonly Descriptor[];
  readonly said?: Readonly<Record<string, readonly string[] | null>>;
  readonly spot?: string | null;
  readonly entries?: readonly NiggleEntry[];
}

function aNiggle(words: Words = {}): Niggle {
  const { id = "n-1", area = ANKLE, days = [1, 0], kinds = [], said = {}, spot = null } = words;
  const first = daysAgo(days[0] ?? 0);
  return {
    id: id as NiggleId,
    area,
    spot,
    openedAt: instantAt(first, 530, UTC),
    openedOn: first,
    entries: words.entries ?? days.map((day) => entry(daysAgo(day), { descriptors: kinds })),
    answers: answers("place", said),
    seen: [],
    closedByRunner: null,
  };
}

function bodyOf(niggles: readonly Niggle[], change: Partial<BodySource> = {}) {
  return deriveBodyState({
    niggles,
    general: answers("runner"),
    generalSeen: [],
    conditions: [],
    efforts: [],
    runs: [],
    treatments: [],
    ageYears: 40,
    loadRise: 0,
    now: NOW,
    today: TODAY,
    zone: UTC,
    ...change,
  });
}

const factsOf = (niggles: readonly Niggle[], change: Partial<BodySource> = {}) =>
  deriveNiggleFacts(bodyOf(niggles, change), { now: NOW, today: TODAY });

const factOf = (words: Words = {}, change: Partial<BodySource> = {}) => {
  const [fact] = factsOf([aNiggle(words)], change);
  if (!fact) throw new Error("one place was logged");
  return fact;
};

test("3.6 a mild niggle with every question answered is open, known and harmless", () => {
  expect(factOf()).toMatchObject({
    area: ANKLE,
    open: true,
    openDays: 1,
    level: "L0",
    inflamed: false,
    boneStress: false,
    iceAllowed: false,
    episodesIn90Days: 1,
    backWithin14Days: false,
    settled: false,
    underCare: false,
  });
});

test("3.6 a word of a day becomes its score", () => {
  const days = [entry(daysAgo(1), { pain: 4 }), entry(TODAY, { pain: null, word: "worse" })];
  expect(factOf({ entries: days }).entries.map(({ pain }) => pain)).toEqual([4, 6]);
});

test("C2 swelling, warmth and a yes to redness are signs of inflammation; a question that is open is not known", () => {
  expect(factOf({ kinds: ["swollen"] }).inflamed).toBe(true);
  expect(factOf({ area: QUADS, said: { hotRed: ["joint"] } }).inflamed).toBe(true);
  expect(factOf({ said: { hotRed: null } }).inflamed).toBeNull();
  expect(factOf({ kinds: ["ache"] }).inflamed).toBe(false);
});

test("S3 a sharp pain counts with a clear event, and as not known while nobody said", () => {
  const sharp = { area: QUADS, kinds: ["sharp"] } as const;
  expect(factOf(sharp).inflamed).toBe(false);
  expect(factOf({ ...sharp, said: { suddenStab: ["sudden"] } }).inflamed).toBe(true);
  expect(factOf({ ...sharp, said: { suddenStab: null } }).inflamed).toBeNull();
});

test("C2 a sign of four days ago has faded once later days were logged without it", () => {
  const old = entry(daysAgo(4), { descriptors: ["warm"] });
  expect(factOf({ area: QUADS, entries: [old, entry(TODAY)] }).inflamed).toBe(false);
  expect(factOf({ area: QUADS, entries: [old] }).inflamed).toBe(true);
});

test("C5 bone stress is known, not known while a question of R7 is open, or where it hangs on an unknown rise of load", () => {
  const shin: Area = { area: "shin", side: "right" };
  expect(factOf({ area: shin }).boneStress).toBe(false);
  expect(factOf({ area: shin, said: { fingertipBone: ["fingertip"] } }).boneStress).toBe(true);
  expect(factOf({ area: shin, said: { fingertipBone: null } }).boneStress).toBeNull();
  const unknown = { area: QUADS, said: { buildsUp: ["nextMorning"] } };
  expect(factOf(unknown, { loadRise: null }).boneStress).toBeNull();
  expect(factOf(unknown, { loadRise: 0 }).boneStress).toBe(false);
});

test("S3 ice is allowed on a fresh swelling, and not while anything open is not yet known", () => {
  expect(factOf({ kinds: ["swollen"] }).iceAllowed).toBe(true);
  const unknown = aNiggle({ id: "n-2", area: QUADS, said: { suddenStab: null } });
  expect(factsOf([aNiggle({ kinds: ["swollen"] }), unknown]).map(({ iceAllowed }) => iceAllowed)).toEqual([
    false,
    false,
  ]);
});

test("C4 back within 14 days of closing, and the third time in 90 days", () => {
  const quiet = (from: number) => [0, 1, 2, 3, 4].map((day) => entry(daysAgo(from - day), { pain: 0 }));
  const twice = [entry(daysAgo(20), { pain: 3 }), ...quiet(19), entry(daysAgo(1), { pain: 3 })];
  expect(factOf({ area: QUADS, entries: twice })).toMatchObject({
    episodesIn90Days: 2,
    backWithin14Days: true,
  });
  const thrice = [entry(daysAgo(60), { pain: 3 }), ...quiet(59), ...twice];
  expect(factOf({ area: QUADS, entries: thrice }).episodesIn90Days).toBe(3);
  const late = [entry(daysAgo(40), { pain: 3 }), ...quiet(39), entry(daysAgo(1), { pain: 3 })];
  expect(factOf({ area: QUADS, entries: late })).toMatchObject({
    episodesIn90Days: 2,
    backWithin14Days: false,
  });
});

test("3.6 two niggles of one place are one, with the worse answer of each and the earlier beginning", () => {
  const early = aNiggle({ id: "n-1", days: [2, 1], kinds: ["swollen"] });
  const late = aNiggle({ id: "n-2", days: [0], said: { suddenStab: null } });
  const [fact, ...others] = factsOf([early, late]);
  expect(others).toEqual([]);
  expect(fact).toMatchObject({ level: null, inflamed: true, openedAt: early.openedAt });
  expect(fact?.entries).toHaveLength(3);
});

test("C2 a place that settled and is back began when it came back", () => {
  const days = [3, 0, 0, 0, 0, 0].map((pain, index) => entry(daysAgo(30 - index), { pain }));
  const settled = aNiggle({ id: "n-1", area: QUADS, days: [30], entries: days });
  const back = aNiggle({ id: "n-2", area: QUADS, days: [1, 0] });
  expect(factsOf([settled, back])).toMatchObject([{ openedAt: back.openedAt, openDays: 1 }]);
});

test("3.4 what an open sign leaves to say: all, what asks for less, nothing", () => {
  expect(deriveHush(bodyOf([]))).toBe("free");
  expect(deriveHush(bodyOf([aNiggle()]))).toBe("free");
  expect(deriveHush(bodyOf([aNiggle({ said: { suddenStab: null } })]))).toBe("careful");
  expect(deriveHush(bodyOf([aNiggle({ kinds: ["swollen"] })]))).toBe("careful");
  const achilles = aNiggle({ area: { area: "achilles", side: "left" }, said: { tiptoe: ["cannot"] } });
  expect(deriveHush(bodyOf([achilles]))).toBe("silent");
  const fever: ConditionAnswer = {
    condition: "fever",
    holds: true,
    at: addHours(NOW, -2),
    areas: [],
    since: null,
    until: null,
    clinicianOk: null,
  };
  expect(deriveHush(bodyOf([], { conditions: [fever] }))).toBe("silent");
  const told = (hush: Hush) => MISTAKES.filter((rule) => mayTell(rule, hush));
  expect([told("free"), told("silent")]).toEqual([[...MISTAKES], []]);
  expect(told("careful")).toEqual(["C2", "C4", "C6", "C7"]);
});
