import { expect, test } from "vitest";
import {
  type DayDraft,
  dayWordsOf,
  draftOf,
  EMPTY_DAY,
  mayNeedCare,
  sayingOf,
  worstOf,
} from "./day-draft.ts";

const draft = (more: Partial<DayDraft> = {}): DayDraft => ({ ...EMPTY_DAY, pain: 2, ...more });
const known = { level: "L0", questions: [] } as const;
const calf = { site: "calf", side: "left" } as const;

test("what the runner did not say is not sent", () => {
  expect(dayWordsOf(draft())).toEqual({ pain: 2 });
  expect(dayWordsOf(draft({ pain: 0, kinds: ["tight"], care: ["roller"] }))).toEqual({
    pain: 0,
    kinds: ["tight"],
    care: ["roller"],
  });
});

test("a reason goes only with a run that was changed", () => {
  expect(dayWordsOf(draft({ runChanged: "none", why: "pain" }))).toEqual({ pain: 2, runChanged: "none" });
  expect(dayWordsOf(draft({ runChanged: "stopped", why: "pain" }))).toMatchObject({ why: "pain" });
});

test("a place with an open niggle logs a day of it, any other opens one", () => {
  expect(sayingOf(calf, draft(), { id: "a b" })).toEqual({ path: "/niggles/a%20b/days", body: { pain: 2 } });
  expect(sayingOf(calf, draft({ spot: "arch" }), null)).toEqual({
    path: "/niggles",
    body: { area: "calf", side: "left", spot: "arch", pain: 2 },
  });
});

test("a dull pain under 5 of a niggle that is known needs no care", () => {
  expect(mayNeedCare(draft({ kinds: ["ache", "tight", "stuck"] }), known)).toBe(false);
});

test("a new place, open questions, a sharp pain or a number from 5 may need care", () => {
  expect(mayNeedCare(draft(), null)).toBe(true);
  expect(mayNeedCare(draft(), { level: null, questions: [] })).toBe(true);
  expect(mayNeedCare(draft({ kinds: ["tight", "sharp"] }), known)).toBe(true);
  expect(mayNeedCare(draft({ pain: 5 }), known)).toBe(true);
  expect(mayNeedCare(draft({ pain: null, morning: 6 }), known)).toBe(true);
});

test("a day that was logged already is shown as it was said", () => {
  const day = {
    date: "2026-11-24",
    pain: 3,
    run: 4,
    morning: null,
    life: null,
    word: null,
    kinds: ["tight"],
    runChanged: "shortened",
    why: "pain",
    care: ["ice"],
  };
  expect(draftOf(day)).toEqual({
    ...EMPTY_DAY,
    pain: 3,
    run: 4,
    kinds: ["tight"],
    runChanged: "shortened",
    why: "pain",
    care: ["ice"],
  });
  expect(worstOf(draftOf(day))).toBe(4);
  expect(worstOf(draftOf(null))).toBeNull();
});
