import { expect, test } from "vitest";
import { rateHistory } from "./history-confidence.ts";
import type { LoadOnDay } from "./load-kind.ts";
import type { LoadKind } from "./session-load.ts";

const TODAY = 1000;
/** Sessions on the last days, today the last. */
const sessions = (count: number, kind: LoadKind, last = TODAY): readonly LoadOnDay[] =>
  Array.from({ length: count }, (_, index) => ({
    day: last - index,
    load: { value: 50, kind, byKind: { [kind]: 50 }, because: [] },
  }));
const days = (count: number): readonly (number | null)[] => Array<number>(count).fill(50);
const rate = (loads: readonly LoadOnDay[], known = days(60)) => rateHistory(loads, known, TODAY).confidence;

test("2.11 high confidence takes twelve sessions with effort or heart rate in 42 days", () => {
  expect(rate(sessions(12, "sessionRpe"))).toBe("high");
  expect(rate(sessions(12, "hrStress"))).toBe("high");
  expect(rate(sessions(11, "sessionRpe"))).toBe("medium");
  expect(rate(sessions(12, "paceStress"))).toBe("medium");
});

test("2.11 medium confidence takes six sessions of any kind in 42 days", () => {
  expect(rate(sessions(6, "distance"))).toBe("medium");
  expect(rate(sessions(5, "distance"))).toBe("low");
});

test("2.11 a session 41 days back counts, one of 42 days back does not", () => {
  const eleven = sessions(11, "sessionRpe");
  expect(rate([...eleven, ...sessions(1, "sessionRpe", TODAY - 41)])).toBe("high");
  expect(rate([...eleven, ...sessions(1, "sessionRpe", TODAY - 42)])).toBe("medium");
});

test("2.11 an unknown day counts for 42 days, in the last week for low confidence", () => {
  const unknownAt = (back: number) => days(60).map((load, day) => (day === 59 - back ? null : load));
  const many = sessions(20, "sessionRpe");
  expect(rate(many, unknownAt(42))).toBe("high");
  expect(rate(many, unknownAt(41))).toBe("medium");
  expect(rate(many, unknownAt(7))).toBe("medium");
  expect(rate(many, unknownAt(6))).toBe("low");
});
