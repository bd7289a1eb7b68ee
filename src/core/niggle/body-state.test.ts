import { expect, test } from "vitest";
import type { Area } from "../body/index.ts";
import { addDays, addHours, instantAt, type LocalDate, localDate, UTC } from "../units/index.ts";
import { type BodySource, deriveBodyState } from "./body-state.ts";
import type { Answer, Niggle, NiggleEntry, NiggleId } from "./niggle.ts";
import { findQuestion, isRunnerQuestion, QUESTIONS } from "./questions/questions.ts";

const TODAY = localDate("2026-11-24");
const NOW = instantAt(TODAY, 600, UTC);
const LEFT_CALF: Area = { area: "calf", side: "left" };

const anEntry = (date: LocalDate, pain: number): NiggleEntry => ({
  date,
  loggedAt: instantAt(date, 540, UTC),
  run: null,
  morning: null,
  life: null,
  pain,
  word: null,
  descriptors: [],
  runChanged: null,
  why: null,
  care: [],
});

/** Every question with its harmless answer. */
const answerNone = (at: Answer["at"], whose: "place" | "runner" = "place"): readonly Answer[] =>
  QUESTIONS.filter(({ id }) => isRunnerQuestion(id) === (whose === "runner")).map(({ id, none }) => ({
    question: id,
    chosen: none,
    at,
  }));

function aNiggle(days: readonly (readonly [number, number])[], answers: readonly Answer[]): Niggle {
  const first = addDays(TODAY, days[0]![0]);
  return {
    id: "n1" as NiggleId,
    area: LEFT_CALF,
    spot: "other",
    openedAt: instantAt(first, 530, UTC),
    openedOn: first,
    entries: days.map(([day, pain]) => anEntry(addDays(TODAY, day), pain)),
    answers,
    seen: [],
    closedByRunner: null,
  };
}

const aSource = (niggles: readonly Niggle[], said: Partial<BodySource> = {}): BodySource => ({
  niggles,
  general: answerNone(addHours(NOW, -1), "runner"),
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
  ...said,
});

test("3.4 a runner without a niggle is limited in nothing and asked nothing", () => {
  const body = deriveBodyState(aSource([], { general: [] }));
  expect(body.whole).toMatchObject({ level: "L0", incomplete: [], emergency: false });
  expect(body.limits).toMatchObject({ pressureCap: 5, blocked: [], beSeen: [], booked: "keep" });
});

test("3.4 a niggle without answers is not yet known: its site is blocked and nothing is firm", () => {
  const body = deriveBodyState(aSource([aNiggle([[0, 3]], [])], { general: [] }));
  expect(body.niggles[0]?.triage.level).toBeNull();
  expect(body.whole.level).toBeNull();
  expect(body.niggles[0]?.due.length).toBeGreaterThan(5);
  expect(body.limits).toMatchObject({ pressureCap: 3, blocked: [LEFT_CALF], booked: "askFirst" });
});

test("3.4 with every question answered no, a mild niggle limits nothing", () => {
  const answers = answerNone(addHours(NOW, -1));
  const body = deriveBodyState(aSource([aNiggle([[0, 3]], answers)]));
  expect(body.whole).toMatchObject({ level: "L0", incomplete: [] });
  expect(body.limits).toMatchObject({ pressureCap: 5, blocked: [] });
});

test("R3 favouring one leg is to be seen within three days, and closes the calf", () => {
  const answers = answerNone(addHours(NOW, -1)).map((one) =>
    one.question === "walkEven" ? { ...one, chosen: [findQuestion("walkEven")!.options[0]!.id] } : one,
  );
  const body = deriveBodyState(aSource([aNiggle([[0, 4]], answers)]));
  expect(body.whole.level).toBe("L2");
  expect(body.limits.beSeen).toMatchObject([{ level: "L2", deadlineHours: 72, area: LEFT_CALF }]);
  expect(body.limits).toMatchObject({ blocked: [LEFT_CALF], booked: "cancel" });
  expect(body.limits.noRun?.rule).toBe("R3");
});

test("R5 a calf that is no better after a week reaches the triage", () => {
  const days = Array.from({ length: 9 }, (_, index) => [index - 8, 5] as const);
  const answers = answerNone(instantAt(addDays(TODAY, -8), 545, UTC));
  const body = deriveBodyState(aSource([aNiggle(days, answers)]));
  expect(body.niggles[0]?.clock.r5?.level).toBe("L2");
  expect(body.whole.because.map(({ rule }) => rule)).toContain("R5");
});

test("3.6 a niggle whose clock has closed limits nothing any more", () => {
  const days = [
    [-20, 3],
    [-19, 1],
    [-18, 0],
    [-17, 0],
    [-16, 0],
    [-15, 0],
  ] as const;
  const answers = answerNone(instantAt(addDays(TODAY, -20), 545, UTC));
  const body = deriveBodyState(aSource([aNiggle(days, answers)]));
  expect(body.niggles[0]).toMatchObject({ open: false });
  expect(body.limits.blocked).toEqual([]);
});

test("3.4 saying that it is over closes an answered niggle, and never one whose questions are open", () => {
  const over = (answers: readonly Answer[]) =>
    deriveBodyState(aSource([{ ...aNiggle([[0, 3]], answers), closedByRunner: NOW }]));
  expect(over(answerNone(addHours(NOW, -1))).niggles[0]).toMatchObject({ open: false });
  const unknown = over([]);
  expect(unknown.niggles[0]).toMatchObject({ open: true, triage: { level: null } });
  expect(unknown.limits.blocked).toEqual([LEFT_CALF]);
});

test("3.6 a place that settled and was logged anew is open once, unless the first one must still be seen", () => {
  const settled = [
    [-20, 3],
    [-19, 1],
    [-18, 0],
    [-17, 0],
    [-16, 0],
    [-15, 0],
  ] as const;
  const answered = answerNone(instantAt(addDays(TODAY, -20), 545, UTC));
  const later = { ...aNiggle([[0, 3]], answerNone(addHours(NOW, -1))), id: "n2" as NiggleId };
  const openIds = (answers: readonly Answer[]) =>
    deriveBodyState(aSource([aNiggle(settled, answers), later]))
      .niggles.filter(({ open }) => open)
      .map(({ niggle }) => niggle.id);
  expect(openIds(answered)).toEqual(["n2"]);
  const limping = answered.map((one) =>
    one.question === "walkEven" ? { ...one, chosen: [findQuestion("walkEven")!.options[0]!.id] } : one,
  );
  expect(openIds(limping)).toEqual(["n2", "n1"]);
  expect(openIds([])).toEqual(["n2", "n1"]);
});
