import { expect, test } from "vitest";
import type { SITES } from "../../body/index.ts";
import { parseAnswer } from "./parse-answer.ts";
import { QUESTION_IDS } from "./question.ts";
import { findQuestion, isRunnerQuestion, QUESTIONS } from "./questions.ts";

const ask = (id: string, text: string) => {
  const question = findQuestion(id);
  if (!question) throw new Error(`no question ${id}`);
  return parseAnswer(question, text);
};

test("every question of the list is there once, in its order, in plain words", () => {
  expect(QUESTIONS.map(({ id }) => id)).toEqual([...QUESTION_IDS]);
  for (const { words, options } of QUESTIONS) {
    expect(words).toMatch(/\?( \(.+\)| Do not .+)?$/);
    expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
  }
});

test("what a bare yes, a bare no and 'none' mean are options of the question", () => {
  for (const { id, options, yes, no, none } of QUESTIONS) {
    const ids = id === "spot" ? ["other"] : options.map((option) => option.id);
    for (const chosen of [...(yes ?? []), ...(no ?? []), ...none]) expect(ids).toContain(chosen);
  }
});

test.each([
  ["suddenStab", "yes", ["sudden"]],
  ["suddenStab", "pop, cannotLoad", ["pop", "cannotLoad"]],
  ["suddenStab", "no", []],
  ["walkEven", "yes", []],
  ["walkEven", "no", ["favours"]],
  ["walkEven", "limping", ["favours"]],
  ["fourSteps", "no", ["cannot"]],
  ["fourSteps", "yes", []],
  ["straightLeg", "no", ["cannot"]],
  ["numbness", "yes", ["allDay"]],
  ["numbness", "2", ["someDays"]],
  ["numbness", "3", ["threeDays"]],
  ["numbness", "0", []],
  ["nightRest", "1", ["oneNight"]],
  ["nightRest", "2", ["twoNights"]],
  ["nightRest", "constant", ["constant"]],
  ["fever", "yes", ["fever"]],
  ["fever", "3", ["fever", "threeDays"]],
  ["urine", "normal", []],
  ["urine", "dark", ["dark"]],
  ["urine", "Brown", ["dark"]],
  ["tiptoe", "cannot", ["cannot"]],
  ["tiptoe", "none", []],
  ["chest", "yes", ["some"]],
  ["chest", "no", []],
  ["coldFoot", "yes", ["rest"]],
  ["clotRisks", "none of these", []],
] as const)("the answer %s=%s is understood as %j", (id, text, chosen) => {
  const parsed = ask(id, text);
  expect(parsed).toMatchObject({ ok: true, value: { chosen: [...chosen] } });
});

test.each([
  ["tiptoe", "no"],
  ["tiptoe", "yes"],
  ["urine", "yes"],
  ["urine", "no"],
  ["spot", "yes"],
])("a bare answer that could mean two things is refused with the choices: %s=%s", (id, text) => {
  const parsed = parseAnswer(findQuestion(id, "achilles")!, text);
  expect(parsed).toMatchObject({ ok: false, error: { code: "answer.ambiguous" } });
  if (!parsed.ok) expect(parsed.error.text).toContain('Say "none" or what applies: ');
});

test.each([
  ["suddenStab", "maybe"],
  ["suddenStab", ""],
  ["suddenStab", "pop, banana"],
  ["nightRest", "9"],
  ["fever", "39"],
  ["walkEven", "unknown"],
  ["stairs", "2"],
])("words that are no answer are refused, not taken for a no: %s=%s", (id, text) => {
  expect(ask(id, text)).toMatchObject({ ok: false, error: { code: "answer.unknown" } });
});

test("the spots of a site are the options of 'Where exactly?', and none of them is somewhere else", () => {
  const spot = findQuestion("spot", "shin")!;
  expect(spot.options.map(({ id }) => id)).toEqual([
    "frontEdge",
    "innerEdge",
    "outer",
    "other",
    "cannotTell",
  ]);
  expect(parseAnswer(spot, "front edge")).toMatchObject({ ok: true, value: { chosen: ["frontEdge"] } });
  expect(parseAnswer(spot, "cannot tell")).toMatchObject({ ok: true, value: { chosen: ["cannotTell"] } });
  expect(parseAnswer(spot, "none")).toMatchObject({ ok: true, value: { chosen: ["other"] } });
});

test("squeezing the heel is asked about at the heel only", () => {
  const optionsAt = (site: (typeof SITES)[number]) =>
    findQuestion("fingertipBone", site)?.options.map(({ id }) => id);
  expect(optionsAt("foot_plantar")).toEqual(["fingertip", "heelSqueeze"]);
  expect(optionsAt("shin")).toEqual(["fingertip"]);
});

test("what was understood is read back in words", () => {
  expect(ask("suddenStab", "pop")).toMatchObject({
    ok: true,
    value: { understood: "There was a pop or a snap" },
  });
  expect(ask("chest", "no")).toMatchObject({ ok: true, value: { understood: "none of these" } });
});

test("answers about the whole runner are told from answers about a place", () => {
  expect(isRunnerQuestion("chest")).toBe(true);
  expect(isRunnerQuestion("unwell")).toBe(true);
  expect(isRunnerQuestion("clotRisks")).toBe(false);
});

test("an id that is no question is not found", () => {
  expect(findQuestion("hop")).toBeUndefined();
});
