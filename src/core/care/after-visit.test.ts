import { expect, test } from "vitest";
import { addHours, instant, localDate } from "../units/index.ts";
import { type AfterVisit, deriveVisitTuning, findAfterQuestion, NO_TUNING } from "./after-visit.ts";
import type { TreatmentId } from "./treatment.ts";

const id = "t-1" as TreatmentId;
const end = instant(1_800_000_000_000);
const visit = { id, end };
const answer = (hours: 24 | 48, soreness: number | null): AfterVisit => ({
  treatment: id,
  hours,
  soreness,
  answeredAt: end,
});
const ask = (hoursSince: number, answers: readonly AfterVisit[] = []) =>
  findAfterQuestion([visit], answers, addHours(end, hoursSince));

test.each([
  [2, null],
  [17.9, null],
  [18, 24],
  [41, 24],
  [42, 48],
  [71, 48],
  [72, null],
])("B9 %d hours after a massage the question is the one of %s hours", (since, hours) => {
  expect(ask(since)?.hours ?? null).toBe(hours);
});

test("B9 a question that was answered or skipped is not asked again, the other one still is", () => {
  expect(ask(24, [answer(24, 3)])).toBeNull();
  expect(ask(24, [answer(24, null)])).toBeNull();
  expect(ask(48, [answer(24, 3)])).toEqual({ treatment: id, hours: 48 });
});

test("B9 of two massages the later one is asked about first", () => {
  const later = { id: "t-2" as TreatmentId, end: addHours(end, 20) };
  expect(findAfterQuestion([visit, later], [], addHours(end, 40))).toEqual({ treatment: "t-2", hours: 24 });
});

const sore = (date: string, sorenessAt24: number | null) => ({ date: localDate(date), sorenessAt24 });

test("B9 legs above 4 of 10 the day after, twice, take a point of pressure and add a day", () => {
  const tuning = deriveVisitTuning([sore("2026-10-01", 5), sore("2026-11-01", 6)], null);
  expect(tuning).toMatchObject({
    lessPressure: 1,
    moreHours: 24,
    because: [{ rule: "B9", inputs: { visits: 2, above: 4 } }],
  });
});

test("B9 once is not twice, 4 is not above 4, and an unanswered question counts as nothing", () => {
  expect(deriveVisitTuning([sore("2026-10-01", 5)], null)).toEqual(NO_TUNING);
  expect(deriveVisitTuning([sore("2026-10-01", 4), sore("2026-11-01", 4)], null)).toEqual(NO_TUNING);
  expect(deriveVisitTuning([sore("2026-10-01", null), sore("2026-11-01", 9)], null)).toEqual(NO_TUNING);
});

test("B9 what was taken back counts no more, what comes after it does", () => {
  const visits = [sore("2026-10-01", 5), sore("2026-11-01", 6)];
  expect(deriveVisitTuning(visits, localDate("2026-11-01"))).toEqual(NO_TUNING);
  const later = [...visits, sore("2026-11-08", 7), sore("2026-11-15", 7)];
  expect(deriveVisitTuning(later, localDate("2026-11-01")).lessPressure).toBe(1);
});
