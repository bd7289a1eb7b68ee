import fc from "fast-check";
import { expect, test } from "vitest";
import { anyLimits, anyPlace } from "../../../../test/builders/a-care-state.ts";
import { type ASession, MONDAY } from "../../../../test/builders/a-context.ts";
import { aSelfCareQuestion as ask, atHour as at } from "../../../../test/builders/a-self-care-question.ts";
import { proofSize } from "../../../../test/builders/proof-size.ts";
import { areasMeet } from "../../body/index.ts";
import { findLoadedSites, findPressedSites, LADDER } from "../../care/index.ts";
import { NO_STRESS } from "../../context/index.ts";
import { SESSION_CLASSES } from "../../load/index.ts";
import { addDays, addHours, addMinutes, because } from "../../units/index.ts";
import { deriveSelfCare, type SelfCareQuestion } from "../index.ts";

/** The whole proof takes longer than a test usually may. */
const WHOLE_PROOF_MS = 600_000;
const DAY = 1440;
const WHY = because("R1", "It must rest.");

const anySession: fc.Arbitrary<ASession> = fc
  .record({
    day: fc.integer({ min: -6, max: 8 }),
    cls: fc.constantFrom(...SESSION_CLASSES),
    hour: fc.integer({ min: 5, max: 20 }),
    minutes: fc.integer({ min: 20, max: 180 }),
    longEffort: fc.boolean(),
    expected: fc.boolean(),
  })
  .map(({ day, cls, hour, minutes, longEffort, expected }) => ({
    cls,
    start: at(day, hour),
    end: at(day, hour) + minutes,
    longEffort,
    status: day < 0 ? ("done" as const) : expected ? ("expected" as const) : ("planned" as const),
  }));

const anyQuestion: fc.Arbitrary<SelfCareQuestion> = fc
  .record({
    sessions: fc.array(anySession, { maxLength: 8 }),
    places: fc.array(anyPlace, { maxLength: 3 }),
    limits: anyLimits.map(({ caps = [], blockedMoves = [], ...limits }) => ({
      ...limits,
      caps: caps.map((cap) => ({ ...cap, because: WHY })),
      blockedMoves: blockedMoves.map((move) => ({ ...move, because: WHY })),
      because: [WHY],
    })),
    step: fc.constantFrom(...LADDER),
    minutesADay: fc.integer({ min: 0, max: 30 }),
    stress: fc.integer({ min: 0, max: 20 }),
    massage: fc.option(fc.integer({ min: -2 * DAY, max: 8 * DAY })),
    doneDays: fc.subarray([-6, -4, -3, -1, 0]),
    block: fc.constantFrom("normal" as const, "easy" as const, "heavy" as const),
  })
  .map(({ sessions, places, limits, step, minutesADay, stress, massage, doneDays, block }) => {
    const blocks = Array.from({ length: 9 }, () => block);
    const base = ask({ sessions, blocks, days: 9, behind: 10 }, { horizon: 9 });
    const moved = places.map((place) => ({ ...place, since: addHours(base.now, -200) }));
    return {
      ...base,
      places: moved.map((place, index) =>
        index === 0 ? { ...place, since: addHours(base.now, -12) } : place,
      ),
      limits,
      step,
      minutesADay,
      stress: { ...NO_STRESS, quads: stress, calf: stress / 2 },
      massages: massage === null ? [] : [{ start: addMinutes(base.now, massage), minutes: 60 }],
      done: doneDays.map((day) => ({ date: addDays(MONDAY, day), minutes: 5 })),
    };
  });

test(
  "S9 no plan of self-care breaks a rule, whatever is open",
  () => {
    const numRuns = proofSize({ sample: 2000, whole: 10_000 });
    let routines = 0;
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { items } = deriveSelfCare(question);
        const rest = [
          ...question.limits.blocked,
          ...question.places.filter(({ level }) => level !== "L0" && level !== "L1").map(({ area }) => area),
        ];
        for (const item of items) {
          if (item.kind === "selfCare") routines += 1;
          for (const { id, side } of item.moves ?? [])
            for (const site of [...findPressedSites(id), ...findLoadedSites(id)])
              expect(rest.some((area) => areasMeet(area, { area: site, side }))).toBe(false);
          if (item.kind === "selfCare") {
            expect(item.minutes).toBeLessThanOrEqual(Math.min(10, question.minutesADay));
            expect(item.areas.length).toBeLessThanOrEqual(4);
            expect(item.because.map(({ rule }) => rule)).toContain("S7");
          }
          expect(item.because.length).toBeGreaterThan(0);
          expect(item.status).toBe("proposed");
        }
        for (const date of new Set(items.map((item) => item.date))) {
          const kinds = items.filter((item) => item.date === date).map(({ kind }) => kind);
          expect(kinds.includes("ice") && kinds.includes("heat")).toBe(false);
          expect(kinds.filter((kind) => kind === "selfCare").length).toBeLessThanOrEqual(1);
        }
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        if (question.places.some(({ level }) => level === "L3")) expect(items).toEqual([]);
        const thisWeek = items.filter(({ kind, date }) => kind === "selfCare" && date < addDays(MONDAY, 7));
        expect(thisWeek.length).toBeLessThanOrEqual(question.step.sessions);
      }),
      { numRuns },
    );
    expect(routines).toBeGreaterThan(numRuns / 10);
  },
  WHOLE_PROOF_MS,
);

test("S7 the same question gives the same plan", () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      expect(deriveSelfCare(question)).toEqual(deriveSelfCare(question));
    }),
    { numRuns: proofSize({ sample: 50, whole: 500 }) },
  );
});
