import fc from "fast-check";
import { SIDES, SITES } from "../../src/core/body/index.ts";
import type { Brief, BriefPain, Statement } from "../../src/core/brief/index.ts";
import { SESSION_CLASSES } from "../../src/core/load/index.ts";
import { addDays, type LocalDate, localDate } from "../../src/core/units/index.ts";
import { aBrief, aPain, NAMES } from "./a-brief.ts";

const words = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  { weight: 2, arbitrary: fc.constantFrom(...Object.values(NAMES)) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 60 }) },
  { weight: 1, arbitrary: fc.string({ minLength: 200, maxLength: 900 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
);

const statement: fc.Arbitrary<Statement> = fc.record({ label: words, text: words, because: fc.constant([]) });
const statements = fc.array(statement, { maxLength: 12 });
const date: fc.Arbitrary<LocalDate> = fc
  .integer({ min: -60, max: 60 })
  .map((days) => addDays(localDate("2026-11-24"), days));
const area = fc.record({ area: fc.constantFrom(...SITES), side: fc.constantFrom(...SIDES) });

const pain: fc.Arbitrary<BriefPain> = fc
  .record({
    number: fc.integer({ min: 1, max: 40 }),
    area,
    name: words,
    feels: words,
    beSeen: fc.boolean(),
    text: words,
    scores: fc.array(fc.record({ date, score: fc.integer({ min: 0, max: 10 }) }), { maxLength: 28 }),
  })
  .map((each) => aPain({ ...each, scores: each.scores.toSorted((a, b) => (a.date < b.date ? -1 : 1)) }));

const days = fc.array(
  fc.record({
    date,
    load: fc.double({ min: 0, max: 3000, noNaN: true }),
    class: fc.option(fc.constantFrom(...SESSION_CLASSES)),
  }),
  { maxLength: 28 },
);

/** Any brief at all: odd letters, long words, long lists, nothing shared. */
export const aRandomBrief: fc.Arbitrary<Brief> = fc
  .record({
    mode: fc.constantFrom("massage" as const, "assessment" as const),
    from: words,
    title: words,
    subtitle: words,
    footnote: words,
    training: fc.option(fc.record({ rule: fc.constant("B1" as const), statements, days })),
    pains: fc.option(
      fc.record({ rule: fc.constant("B2" as const), statements, pains: fc.array(pain, { maxLength: 14 }) }),
    ),
    goals: fc.option(
      fc.record({
        rule: fc.constant("B3" as const),
        statements,
        races: fc.array(fc.record({ date, priority: fc.constantFrom("A", "B", "C"), statement }), {
          maxLength: 8,
        }),
      }),
    ),
    focus: fc.option(
      fc.record({
        rule: fc.constant("B4" as const),
        minutes: fc.integer({ min: 0, max: 240 }),
        areas: fc.array(
          fc.record({
            area,
            name: words,
            minutes: fc.integer({ min: 0, max: 90 }),
            pressureCap: fc.option(fc.integer({ min: 0, max: 5 })),
          }),
          { maxLength: 10 },
        ),
        statements,
      }),
    ),
    request: fc.record({ rule: fc.constant("B5" as const), statements }),
    pressure: fc.record({
      rule: fc.constant("B6" as const),
      cap: fc.integer({ min: 0, max: 5 }),
      statements,
    }),
    safety: fc.record({
      rule: fc.constant("B7" as const),
      blocked: fc.array(area, { maxLength: 5 }),
      statements,
    }),
    assessment: fc.option(fc.record({ rule: fc.constant("B8" as const), statements })),
    after: fc.record({ rule: fc.constant("B9" as const), statements }),
  })
  .map((made) => ({ ...aBrief(), ...made }) as Brief);
