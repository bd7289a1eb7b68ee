import { expect, test } from "vitest";
import { DESCRIPTORS } from "../../core/body/index.ts";
import { CARE_DONE, CHANGE_REASONS, CLOCK_STATES, RUN_CHANGES } from "../../core/niggle/index.ts";
import { CARE, CHANGES, clockInWords, KINDS, levelInWords, levelTag, REASONS } from "./niggle-words.ts";

test("every word of the pain log has its own word on the screen, and no other", () => {
  expect(Object.keys(KINDS)).toEqual([...DESCRIPTORS]);
  expect(Object.keys(CHANGES)).toEqual([...RUN_CHANGES]);
  expect(Object.keys(REASONS)).toEqual([...CHANGE_REASONS]);
  expect(Object.keys(CARE)).toEqual([...CARE_DONE]);
});

test("a state of the clock that says something has words, and one that says nothing has none", () => {
  const silent = CLOCK_STATES.filter((state) => clockInWords(state) === null);
  expect(silent).toEqual(["none", "notKnown"]);
});

test("a level that is not known is said so, and never as care at home", () => {
  const unknown = { level: null, emergency: false };
  expect(levelInWords(unknown)).toMatch(/^Not yet known/);
  expect(levelTag(unknown)).toBe("Not yet known");
});

test("an emergency goes before its level", () => {
  const now = { level: "L3", emergency: true, deadline: "2026-11-24T06:00+00:00" } as const;
  expect(levelInWords(now)).toBe("Call your local emergency number now.");
  expect(levelTag(now)).toBe("Call now");
});
