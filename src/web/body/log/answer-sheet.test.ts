import { expect, test } from "vitest";
import {
  askable,
  give,
  isChosen,
  isSingle,
  type Question,
  restIsNone,
  someAnswers,
  toggle,
} from "./answer-sheet.ts";

const aQuestion = (id: string, ...options: readonly string[]): Question => ({
  id,
  words: id,
  options: options.map((option) => ({ id: option, words: option })),
  scope: "niggle",
  why: "opened",
});
const night = aQuestion("nightRest", "oneNight", "twoNights", "constant");
const walk = aQuestion("walkEven", "favours");
const spot = aQuestion("spot", "arch", "other", "cannotTell");
const all = [night, walk, spot];

test("none of these to all is said at once", () => {
  expect(restIsNone({}, all)).toEqual({ answers: "none" });
});

test("what applies goes by its options, and the rest is none of these", () => {
  const sheet = toggle(toggle({}, night, "oneNight"), night, "constant");
  expect(isChosen(sheet, night, "constant")).toBe(true);
  expect(restIsNone(sheet, all)).toEqual({ answers: "none", answer: { nightRest: "oneNight,constant" } });
});

test("not sure is never sent, and is never taken for a none of these", () => {
  const sheet = give(toggle({}, night, "oneNight"), walk, "unsure");
  expect(restIsNone(sheet, all)).toEqual({ answer: { nightRest: "oneNight", spot: "none" } });
  expect(someAnswers(sheet, all)).toEqual({ answer: { nightRest: "oneNight" } });
});

test("without a word about the rest only what was answered is sent", () => {
  expect(someAnswers(give({}, walk, "none"), all)).toEqual({ answer: { walkEven: "none" } });
});

test("an option taken back leaves the question without an answer", () => {
  const sheet = toggle(toggle({}, walk, "favours"), walk, "favours");
  expect(someAnswers(sheet, all)).toEqual({ answer: {} });
});

test("an option after none of these, and none of these after an option, replace each other", () => {
  expect(isChosen(toggle(give({}, walk, "none"), walk, "favours"), walk, "favours")).toBe(true);
  expect(isChosen(give(toggle({}, walk, "favours"), walk, "none"), walk, "favours")).toBe(false);
});

test("where it is exactly has one answer only", () => {
  expect(isSingle(spot)).toBe(true);
  expect(someAnswers(toggle(toggle({}, spot, "arch"), spot, "other"), all)).toEqual({
    answer: { spot: "other" },
  });
});

test("a question that is answered with a number is not asked here", () => {
  expect(askable([walk, aQuestion("stairs")]).map(({ id }) => id)).toEqual(["walkEven"]);
});
