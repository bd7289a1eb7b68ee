import { expect, test } from "vitest";
import { OSTRC_STYLE } from "../../core/niggle/index.ts";
import {
  answerWeek,
  asksWhat,
  EMPTY_WEEK,
  isComplete,
  questionsOf,
  type WeekDraft,
  weekWordsOf,
} from "./week-draft.ts";

const QUESTIONS = OSTRC_STYLE.map(({ id, text, options }) => ({
  id,
  text,
  options: options.map((option, value) => ({ value, text: option })),
}));
const shown = (draft: WeekDraft) => questionsOf(draft, QUESTIONS).map(({ id }) => id);

test("a week with nothing in the way is one answer", () => {
  const draft = answerWeek(EMPTY_WEEK, "participation", 0);
  expect(shown(draft)).toEqual(["participation"]);
  expect(asksWhat(draft)).toBe(false);
  expect(weekWordsOf(draft)).toEqual({ participation: 0 });
});

test("a week without training is one answer and what it was", () => {
  const draft = answerWeek(EMPTY_WEEK, "participation", 3);
  expect(shown(draft)).toEqual(["participation"]);
  expect(isComplete(draft)).toBe(false);
  expect(weekWordsOf({ ...draft, what: "illness", daysLost: 7 })).toEqual({
    participation: 3,
    illness: true,
    daysLost: 7,
  });
});

test("a problem asks all four questions, and its place", () => {
  let draft = answerWeek(EMPTY_WEEK, "participation", 1);
  expect(shown(draft)).toEqual(["participation", "modified", "performance", "symptoms"]);
  for (const id of ["modified", "performance", "symptoms"] as const) draft = answerWeek(draft, id, 1);
  expect(weekWordsOf(draft)).toBeNull();
  expect(weekWordsOf({ ...draft, what: "place" })).toEqual({
    participation: 1,
    modified: 1,
    performance: 1,
    symptoms: 1,
    area: "calf",
    side: "left",
    daysLost: 0,
  });
});

test("answers that the first one makes needless are not sent", () => {
  const draft = answerWeek(answerWeek(EMPTY_WEEK, "modified", 2), "participation", 0);
  expect(weekWordsOf(draft)).toEqual({ participation: 0 });
});
