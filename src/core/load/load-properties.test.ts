import fc from "fast-check";
import { expect, test } from "vitest";
import { aRun } from "../../../test/builders/an-activity.ts";
import { proofSize } from "../../../test/builders/proof-size.ts";
import type { Activity } from "../activity/index.ts";
import { addDays, because, localDate } from "../units/index.ts";
import type { ClassInput } from "./class-input.ts";
import { classifySession } from "./classify-session.ts";
import { deriveLoadHistory } from "./derive-load-history.ts";
import type { OwnHistory } from "./own-history.ts";
import type { Confidence } from "./session-class.ts";
import { deriveSessionFacts } from "./session-facts.ts";
import type { LoadProfile, Threshold } from "./thresholds.ts";

const FIRST = localDate("2026-01-01");
const TODAY = addDays(FIRST, 69);

const profileOf = (birthYear: number | null): LoadProfile => ({
  sex: null,
  birthYear,
  maxHeartRate: null,
  restHeartRate: null,
  thresholdHeartRate: null,
  thresholdSpeed: null,
});

const sessionArb = fc.record({
  day: fc.integer({ min: 0, max: 69 }),
  minutes: fc.integer({ min: 15, max: 180 }),
  kilometres: fc.integer({ min: 2, max: 34 }),
  rpe: fc.option(fc.integer({ min: 1, max: 10 })),
  bpm: fc.option(fc.integer({ min: 110, max: 190 })),
});

type SessionDraft = typeof sessionArb extends fc.Arbitrary<infer Draft> ? Draft : never;

const toActivity = ({ day, minutes, kilometres, rpe, bpm }: SessionDraft, index: number): Activity => {
  const run = aRun().id(`run-${index}`).on(addDays(FIRST, day)).km(kilometres).minutes(minutes).rpe(rpe);
  return (bpm === null ? run : run.hr(bpm)).build();
};

const historyArb = fc.array(sessionArb, { minLength: 1, maxLength: 80 });

const RANK: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

const rank = (activities: readonly Activity[], birthYear: number | null): number =>
  RANK[deriveLoadHistory({ activities, profile: profileOf(birthYear), races: [], today: TODAY }).confidence];

const dense = historyArb.map((drafts) => [
  ...drafts,
  ...Array.from({ length: 35 }, (_, index) => ({ ...drafts[0]!, day: index * 2, rpe: 4 })),
]);

test("7.5 deleting sessions never raises the history's confidence", () => {
  fc.assert(
    fc.property(dense, fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (drafts, dice) => {
      const activities = drafts.map(toActivity);
      const kept = activities.filter(() => (dice.next().value ?? 0) > 0);
      expect(rank(kept, null)).toBeLessThanOrEqual(rank(activities, null));
    }),
    { numRuns: proofSize({ sample: 60 }), seed: 21 },
  );
});

test("7.5 deleting efforts, heart rates or the year of birth never raises the history's confidence", () => {
  fc.assert(
    fc.property(dense, fc.boolean(), fc.boolean(), (drafts, noEffort, noHeartRate) => {
      const poorer = drafts.map((draft, index) => ({
        ...draft,
        rpe: noEffort && index % 2 === 0 ? null : draft.rpe,
        bpm: noHeartRate && index % 3 === 0 ? null : draft.bpm,
      }));
      expect(rank(poorer.map(toActivity), null)).toBeLessThanOrEqual(rank(drafts.map(toActivity), 1980));
    }),
    { numRuns: proofSize({ sample: 60 }), seed: 22 },
  );
});

test("7.5 deleting efforts never raises a session's confidence", () => {
  fc.assert(
    fc.property(historyArb, (drafts) => {
      const classOf = (list: readonly SessionDraft[]) =>
        deriveLoadHistory({
          activities: list.map(toActivity),
          profile: profileOf(1980),
          races: [],
          today: TODAY,
        }).sessions;
      const rich = classOf(drafts);
      const poor = classOf(drafts.map((draft) => ({ ...draft, rpe: null })));
      poor.forEach((session, index) => {
        expect(session.activityId).toBe(rich[index]?.activityId);
        expect(RANK[session.confidence]).toBeLessThanOrEqual(RANK[rich[index]!.confidence]);
      });
    }),
    { numRuns: proofSize({ sample: 40 }), seed: 23 },
  );
});

test("7.5 the order of import changes nothing", () => {
  fc.assert(
    fc.property(historyArb, (drafts) => {
      const activities = drafts.map(toActivity);
      const input = { profile: profileOf(1980), races: [], today: TODAY } as const;
      expect(deriveLoadHistory({ ...input, activities: [...activities].reverse() })).toEqual(
        deriveLoadHistory({ ...input, activities }),
      );
    }),
    { numRuns: proofSize({ sample: 25 }), seed: 24 },
  );
});

const unset: Threshold = { value: null, source: "unset", because: because("2.12a", "For the test.") };

test("7.5 scaling all loads leaves every class by percentile unchanged", () => {
  const factor = fc.double({ min: 0.05, max: 20, noNaN: true });
  const level = fc.integer({ min: 50, max: 900 });
  fc.assert(
    fc.property(level, level, level, level, factor, (value, medianLoad, above, further, scale) => {
      const classAt = (c: number) => {
        const own: OwnHistory = {
          days: 200,
          sessionsOfKind: 30,
          medianLoad: medianLoad * c,
          load75: (medianLoad + above) * c,
          load90: (medianLoad + above + further) * c,
          runMinutes: 60,
          shortRunMinutes: 60,
          runKilometres: 10,
        };
        const facts = deriveSessionFacts(aRun().minutes(60).speeds([]).build(), null);
        const load = { value: value * c, kind: "distance", byKind: {}, because: [] } as const;
        const thresholds = {
          maxHeartRate: unset,
          restHeartRate: unset,
          thresholdHeartRate: unset,
          thresholdSpeed: unset,
        };
        const input: ClassInput = { facts, load, own, spike: null, race: null, thresholds };
        return classifySession(input).class;
      };
      expect(classAt(scale)).toBe(classAt(1));
    }),
    { numRuns: proofSize({ sample: 300 }), seed: 25 },
  );
});
