import { expect, test } from "vitest";
import { type ASession, aContext, type ContextLiteral } from "../../../../test/builders/a-context.ts";
import type { Form } from "../../care/index.ts";
import { addMinutes } from "../../units/index.ts";
import { deriveMovePrice } from "../move-price.ts";

const at = (day: number, hour: number): number => day * 1440 + hour * 60;

const WHOLE_WEEK: ContextLiteral = { days: 7, avail: [[0, at(7, 0)]] };

/** The rules against a session at a minute of the week. */
function rulesAt(literal: ContextLiteral, minute: number, form: Form): readonly string[] {
  const context = aContext({ ...WHOLE_WEEK, ...literal });
  const today = context.days[context.todayIndex];
  if (!today) throw new Error("no today");
  return deriveMovePrice(context, { start: addMinutes(today.start, minute), form }).blockedBy;
}

const hardTuesday: ASession = { cls: "hard", start: at(1, 18), end: at(1, 19), status: "planned" };
const veryHardTuesday: ASession = { ...hardTuesday, cls: "veryHard" };

test("T1c firm work waits 24 hours after a hard session, to the minute; medium work does not", () => {
  const week = { sessions: [hardTuesday] };
  expect(rulesAt(week, at(2, 19) - 1, "deep")).toContain("T1c");
  expect(rulesAt(week, at(2, 19), "deep")).not.toContain("T1c");
  expect(rulesAt(week, at(1, 20), "moderate")).not.toContain("T1c");
});

test("T1a firm work waits 48 hours after a very hard session, to the minute", () => {
  const week = { sessions: [veryHardTuesday] };
  expect(rulesAt(week, at(3, 19) - 1, "deep")).toContain("T1a");
  expect(rulesAt(week, at(3, 19), "deep")).toEqual([]);
});

test("T1d medium work waits 36 hours after a very hard session, to the minute", () => {
  const week = { sessions: [veryHardTuesday] };
  expect(rulesAt(week, at(3, 7) - 1, "moderate")).toContain("T1d");
  expect(rulesAt(week, at(3, 7), "moderate")).not.toContain("T1d");
});

test("T2 firm work ends 24 hours before a hard session, to the minute", () => {
  const week = { sessions: [hardTuesday] };
  expect(rulesAt(week, at(0, 17), "deep")).not.toContain("T2");
  expect(rulesAt(week, at(0, 17) + 1, "deep")).toContain("T2");
});

test("T10 on the day of a hard run medium work comes after the run, on the day before it is free", () => {
  const week = { sessions: [hardTuesday] };
  expect(rulesAt(week, at(1, 8), "moderate")).toContain("T10");
  expect(rulesAt(week, at(1, 19), "moderate")).not.toContain("T10");
  expect(rulesAt(week, at(0, 20), "moderate")).not.toContain("T10");
});

test("T10 a run known by its date alone holds the whole day", () => {
  const untimed = { ...hardTuesday, start: at(1, 0), end: at(1, 24) - 1, timed: false };
  expect(rulesAt({ sessions: [untimed] }, at(1, 21), "moderate")).toContain("T10");
});

test("T12 while the last days are unknown firm work is frozen for 48 hours, medium work is not", () => {
  const now = aContext(WHOLE_WEEK).now;
  const week = { context: { frozenUntil: addMinutes(now, 48 * 60) } };
  expect(rulesAt(week, at(2, 0) - 1, "deep")).toContain("T12");
  expect(rulesAt(week, at(2, 0), "deep")).not.toContain("T12");
  expect(rulesAt(week, at(1, 0), "moderate")).not.toContain("T12");
});
