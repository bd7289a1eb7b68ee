import fc from "fast-check";
import { expect, test } from "vitest";
import {
  aCondition,
  aTriage,
  LIMITS_NOW,
  limitsOf,
  listMoreAllowed,
  NO_CONDITIONS,
} from "../../../test/builders/a-limits.ts";
import { proofSize } from "../../../test/builders/proof-size.ts";
import { type Area, SITES } from "../body/index.ts";
import { addHours, because, UTC } from "../units/index.ts";
import { CONDITION_IDS, type ConditionAnswer, getCondition } from "./conditions/condition-answer.ts";
import { deriveLimits } from "./derive-limits.ts";
import type { LimitingEffect, LimitingTriage } from "./limiting-triage.ts";
import type { Level } from "./niggle.ts";

const runs = { numRuns: proofSize({ sample: 1000, whole: 10_000 }) };

const areaArb: fc.Arbitrary<Area> = fc
  .constantFrom(...SITES)
  .map((area) => ({ area, side: area === "low_back" || area === "upper_body" ? "both" : "left" }));
const ALL_AREAS: readonly Area[] = SITES.map((area) => ({
  area,
  side: area === "low_back" || area === "upper_body" ? "both" : "left",
}));

const why = because("R3", "Something.");
const effectArb: fc.Arbitrary<LimitingEffect> = fc.oneof(
  fc
    .constantFrom("noRun", "noDeep", "noMassageHere", "gentleHere", "noStretchHere", "absolute", "stopPlan")
    .map((kind) => ({ kind, because: why }) as const),
  fc.constantFrom("GLU1", "CAL3").map((move) => ({ kind: "moveOff", move, because: why }) as const),
);

const HOURS: Readonly<Record<Level, number | null>> = { L0: null, L1: null, L2: 168, L3: 24 };
const leveled = (triage: LimitingTriage, level: Level | null): LimitingTriage => {
  const hours = level === null ? null : HOURS[level];
  return {
    ...triage,
    level,
    deadlineHours: hours,
    deadline: hours === null ? null : addHours(LIMITS_NOW, hours),
  };
};

const triageArb: fc.Arbitrary<LimitingTriage> = fc
  .record({
    area: fc.option(areaArb, { freq: 6 }),
    level: fc.option(fc.constantFrom<Level>("L0", "L0", "L1", "L2", "L3"), { freq: 6 }),
    rules: fc.subarray(["R1", "R3", "R6", "R11", "R5"], { maxLength: 2 }),
    incomplete: fc.oneof(fc.constant([]), fc.subarray(["walkEven", "legSwollen"])),
    normalSoreness: fc.boolean(),
    effects: fc.array(effectArb, { maxLength: 1 }),
  })
  .map(({ level, ...said }) => leveled(aTriage(said), level));

const answerArb: fc.Arbitrary<ConditionAnswer> = fc
  .record({
    id: fc.constantFrom(...CONDITION_IDS),
    area: areaArb,
    ok: fc.boolean(),
    placeless: fc.integer({ max: 9 }),
  })
  .map(({ id, area, ok, placeless }) =>
    aCondition(id, {
      areas: getCondition(id).needsPlace && placeless > 0 ? [area] : [],
      clinicianOk: ok ? LIMITS_NOW : null,
    }),
  );

const stateArb = fc.record({
  triages: fc.array(triageArb, { maxLength: 2 }),
  conditions: fc.array(answerArb, { maxLength: 2 }),
  treatmentDay: fc.boolean(),
});

const isNewTo = (conditions: readonly ConditionAnswer[], { condition }: ConditionAnswer): boolean =>
  conditions.every((one) => one.condition !== condition);

test("3.5 one condition more never allows more", () => {
  fc.assert(
    fc.property(stateArb, answerArb, (state, more) => {
      fc.pre(isNewTo(state.conditions, more));
      const worse = limitsOf({ ...state, conditions: [...state.conditions, more] });
      expect(listMoreAllowed(worse, limitsOf(state), ALL_AREAS)).toEqual([]);
    }),
    runs,
  );
});

test("3.4 one niggle or sign more never allows more", () => {
  fc.assert(
    fc.property(stateArb, triageArb, (state, more) => {
      const worse = limitsOf({ ...state, triages: [...state.triages, more] });
      expect(listMoreAllowed(worse, limitsOf(state), ALL_AREAS)).toEqual([]);
    }),
    runs,
  );
});

const NEXT: Readonly<Record<Level, Level>> = { L0: "L1", L1: "L2", L2: "L3", L3: "L3" };

test("3.4 a worse level never allows more", () => {
  fc.assert(
    fc.property(stateArb, triageArb, (state, triage) => {
      // No row below L2 forbids stretching a site.
      const isRow = triage.level === "L2" || triage.effects.every(({ kind }) => kind !== "noStretchHere");
      fc.pre(triage.level !== null && isRow);
      const worse = leveled(triage, NEXT[triage.level ?? "L3"]);
      const one = limitsOf({ ...state, triages: [...state.triages, worse] });
      const other = limitsOf({ ...state, triages: [...state.triages, triage] });
      const more = listMoreAllowed(one, other, ALL_AREAS);
      // First aid on a site that is proven to be L2 is all that an unanswered question keeps back besides.
      const isProven = triage.incomplete.length > 0 && worse.level === "L2";
      expect(isProven ? more.filter((name) => !name.startsWith("ice")) : more).toEqual([]);
    }),
    runs,
  );
});

test("3.4 an extra of a row, an open question or an emergency more never allows more", () => {
  fc.assert(
    fc.property(
      stateArb,
      triageArb,
      effectArb,
      fc.constantFrom("effect", "question", "emergency"),
      (state, triage, effect, what) => {
        const worse: LimitingTriage = {
          ...triage,
          ...(what === "effect" ? { effects: [...triage.effects, effect] } : {}),
          ...(what === "question" ? { incomplete: [...triage.incomplete, "legSwollen"] } : {}),
          ...(what === "emergency"
            ? { emergency: true, level: "L3", deadlineHours: 0, deadline: LIMITS_NOW }
            : {}),
        };
        const one = limitsOf({ ...state, triages: [...state.triages, worse] });
        const other = limitsOf({ ...state, triages: [...state.triages, triage] });
        expect(listMoreAllowed(one, other, ALL_AREAS)).toEqual([]);
      },
    ),
    runs,
  );
});

test("3.5 forgetting answers that were no never allows more", () => {
  fc.assert(
    fc.property(stateArb, fc.subarray([...NO_CONDITIONS]), (state, kept) => {
      const source = { ...state, underCare: [], now: LIMITS_NOW, zone: UTC };
      const forgotten = deriveLimits({ ...source, conditions: [...kept, ...state.conditions] });
      expect(listMoreAllowed(forgotten, limitsOf(state), ALL_AREAS)).toEqual([]);
    }),
    runs,
  );
});

test("3.5 forgetting a clinician's OK never allows more", () => {
  fc.assert(
    fc.property(stateArb, (state) => {
      const without = state.conditions.map((answer) => ({ ...answer, clinicianOk: null }));
      expect(
        listMoreAllowed(limitsOf({ ...state, conditions: without }), limitsOf(state), ALL_AREAS),
      ).toEqual([]);
    }),
    runs,
  );
});

test("3.4 whatever is limited has its reason, and every reason its rule and sentence", () => {
  fc.assert(
    fc.property(stateArb, (state) => {
      const limits = limitsOf(state);
      const { because: reasons, caps = [], blockedMoves = [], areaReasons = [], notPressed = [] } = limits;
      if (limits.pressureCap < 5 || limits.booked !== "keep" || limits.selfCare !== "all")
        expect(reasons).not.toEqual([]);
      expect(areaReasons.length).toBe(limits.blocked.length + notPressed.length);
      const all = [...reasons, ...[...caps, ...blockedMoves, ...areaReasons].map((one) => one.because)];
      for (const { rule, text } of all) expect(`${rule}: ${text}`).toMatch(/^\S+: [A-Z].+\.$/);
    }),
    runs,
  );
});
