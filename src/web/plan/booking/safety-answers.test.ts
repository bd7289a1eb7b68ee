import { expect, test } from "vitest";
import { isComplete, safetyOf } from "./safety-answers.ts";

const questions = [
  { id: "fever", question: "Fever?", needsPlace: false },
  { id: "skin", question: "Broken skin?", needsPlace: true },
];

test("nothing ticked is one no to all", () => {
  expect(safetyOf(questions, new Map())).toBe("none");
});

test("one tick answers every question, so that none is asked again", () => {
  expect(safetyOf(questions, new Map([["skin", "calf:left"]]))).toEqual([
    { condition: "fever", answer: "no" },
    { condition: "skin", answer: "yes", areas: ["calf:left"] },
  ]);
});

test("a yes that needs its place is not complete without one", () => {
  expect(isComplete(questions, new Map([["skin", null]]))).toBe(false);
  expect(isComplete(questions, new Map([["skin", "calf:left"]]))).toBe(true);
  expect(isComplete(questions, new Map([["fever", null]]))).toBe(true);
});
