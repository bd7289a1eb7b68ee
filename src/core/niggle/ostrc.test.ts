import fc from "fast-check";
import { expect, test } from "vitest";
import { localDate } from "../units/index.ts";
import {
  deriveOstrcScore,
  deriveOstrcTrends,
  OSTRC_STYLE,
  type OstrcAnswer,
  type OstrcProblem,
} from "./ostrc.ts";

test("3.3 a week with nothing in the way scores 0 and asks nothing more", () => {
  expect(deriveOstrcScore({ participation: 0 })).toEqual({ severity: 0, substantial: false, next: null });
});

test("3.3 a week without training because of a problem scores 100 and asks nothing more", () => {
  expect(deriveOstrcScore({ participation: 3 })).toEqual({ severity: 100, substantial: true, next: null });
});

test("3.3 in between all four are asked, one after the other, and no score is given before", () => {
  expect(deriveOstrcScore({})).toEqual({ severity: null, substantial: null, next: "participation" });
  expect(deriveOstrcScore({ participation: 1 })).toMatchObject({ severity: null, next: "modified" });
  expect(deriveOstrcScore({ participation: 2, modified: 1 })).toMatchObject({ next: "performance" });
  expect(deriveOstrcScore({ participation: 1, modified: 0, performance: 0 })).toMatchObject({
    next: "symptoms",
  });
});

test.each([
  [1, 0, 0, 1, 16],
  [1, 1, 1, 1, 32],
  [2, 2, 2, 2, 68],
  [2, 3, 3, 3, 92],
] as const)(
  "3.3 answers %i %i %i %i score %i",
  (participation, modified, performance, symptoms, severity) => {
    expect(deriveOstrcScore({ participation, modified, performance, symptoms }).severity).toBe(severity);
  },
);

test("3.3 a problem is substantial when training or performance changed moderately, symptoms alone do not make it so", () => {
  const of = (modified: OstrcAnswer, performance: OstrcAnswer) =>
    deriveOstrcScore({ participation: 1, modified, performance, symptoms: 3 }).substantial;
  expect([of(0, 0), of(1, 1), of(2, 0), of(0, 2)]).toEqual([false, false, true, true]);
  expect(deriveOstrcScore({ participation: 1, modified: 3 }).substantial).toBe(true);
  expect(deriveOstrcScore({ participation: 1, modified: 0 }).substantial).toBeNull();
});

test("3.3 a worse answer never scores less", () => {
  const answer = fc.constantFrom<OstrcAnswer>(0, 1, 2, 3);
  const all = fc.record({ participation: answer, modified: answer, performance: answer, symptoms: answer });
  fc.assert(
    fc.property(
      all,
      fc.constantFrom("participation", "modified", "performance", "symptoms"),
      (answers, id) => {
        const worse: OstrcAnswer = answers[id] === 0 ? 1 : answers[id] === 1 ? 2 : 3;
        const before = deriveOstrcScore(answers).severity ?? 0;
        expect(deriveOstrcScore({ ...answers, [id]: worse }).severity).toBeGreaterThanOrEqual(before);
      },
    ),
  );
});

test("3.3 each question has four answers and none claims to be the official one", () => {
  expect(OSTRC_STYLE.map(({ options }) => options.length)).toEqual([4, 4, 4, 4]);
});

test("3.3 each problem has its own line from week to week, without the weeks that were left half asked", () => {
  const check = (problem: string, date: string, participation: OstrcAnswer): OstrcProblem => ({
    problem,
    date: localDate(date),
    kind: "injury",
    area: { area: "calf", side: "left" },
    daysLost: 0,
    answers: { participation },
  });
  const checks = [
    check("knee", "2026-03-15", 3),
    check("calf", "2026-03-15", 0),
    check("calf", "2026-03-08", 3),
    check("calf", "2026-03-22", 1),
  ];
  expect(deriveOstrcTrends(checks)).toEqual([
    {
      problem: "calf",
      weeks: [
        { date: "2026-03-08", severity: 100 },
        { date: "2026-03-15", severity: 0 },
      ],
    },
    { problem: "knee", weeks: [{ date: "2026-03-15", severity: 100 }] },
  ]);
});
