import fc from "fast-check";
import { expect, test } from "vitest";
import { type ASession, aContext, type ContextLiteral } from "../../../test/builders/a-context.ts";
import { aRandomContext, type RandomShape } from "../../../test/builders/a-random-context.ts";
import { proofSize } from "../../../test/builders/proof-size.ts";
import { checkPlan } from "../../../test/plan-checker/check-plan.ts";
import type { PlanningContext } from "../context/index.ts";
import type { RaceId } from "../training/index.ts";
import { type LocalDate, localDate, parseTimeZone, type TimeZone } from "../units/index.ts";
import { deriveCandidates } from "./candidates.ts";
import { derivePlan } from "./derive-plan.ts";
import { deriveFacts } from "./facts.ts";
import type { Plan } from "./plan.ts";

const at = (day: number, hour: number, minute = 0): number => day * 1440 + hour * 60 + minute;

const shape: Omit<RandomShape, "seed"> = { days: [7, 40], windows: 2, freeDays: 0.6, halfHours: 8 };

const seeds = fc.integer({ min: 1, max: 1_000_000 });

const berlin = (): TimeZone => {
  const zone = parseTimeZone("Europe/Berlin");
  if (!zone.ok) throw new Error("Europe/Berlin is missing");
  return zone.value;
};

const sessionsOf = (plan: Plan) =>
  plan.items.map(({ id, start, form, minutes, status }) => ({ id, start, form, minutes, status }));

/** Starts at which firm work may lie, whatever it costs. */
function deepStarts(context: PlanningContext): readonly number[] {
  const built = deriveCandidates(deriveFacts(context));
  const deep = built.facts.variants.findIndex(({ form }) => form === "deep");
  if (deep < 0) return [];
  return [...built.slots.start].filter((_, slot) => built.cuts[deep]!.open[slot] === 1);
}

test("7.5 the same context gives the same plan to the byte", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const context = aRandomContext({ ...shape, seed });
      const again = structuredClone(context);
      expect(JSON.stringify(derivePlan(again))).toBe(JSON.stringify(derivePlan(context)));
    }),
    { numRuns: proofSize({ sample: 40 }), seed: 2026 },
  );
});

test("7.5 planning again after the plan was shown changes nothing", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const context = aRandomContext({ ...shape, seed, nothingShown: true });
      const plan = derivePlan(context);
      const shown = plan.items
        .filter(({ status }) => status === "proposed")
        .map(({ start, minutes, form }) => ({ start: start!, minutes, form: form! }));
      expect(sessionsOf(derivePlan({ ...context, shown }))).toEqual(sessionsOf(plan));
    }),
    { numRuns: proofSize({ sample: 60 }), seed: 2026 },
  );
});

test("7.5 a race more never makes room for firm work, least of all in its own window", () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 2, max: 30 }), (seed, day) => {
      const context = aRandomContext({ ...shape, seed, nothingShown: true });
      const start = at(day, 9);
      const [race] = aContext({
        first: context.today,
        races: [{ cls: "long", prio: "B", start, end: start + 240 }],
      }).races;
      const before = new Set(deepStarts(context));
      const another = { ...race!, id: "another" as RaceId };
      const after = deepStarts({ ...context, races: [...context.races, another] });
      expect(after.filter((one) => !before.has(one))).toEqual([]);
      const limit = 120 + context.tunables.raceMargin;
      expect(after.filter((one) => one + 45 > start - limit * 60 && one < start)).toEqual([]);
    }),
    { numRuns: proofSize({ sample: 40 }), seed: 2026 },
  );
});

test("T1a a very hard session moved later never lets firm work begin less than 48 hours after it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 96 }), fc.integer({ min: 30, max: 240 }), (halfHours, minutes) => {
      const end = at(1, 6) + halfHours * 30 + minutes;
      const session: ASession = { cls: "veryHard", start: end - minutes, end };
      const starts = deepStarts(aContext({ days: 10, sessions: [session], avail: [[0, at(10, 0)]] }));
      const after = starts.filter((start) => start >= end);
      expect(Math.min(...after)).toBeGreaterThanOrEqual(end + 48 * 60);
      expect(Math.min(...after)).toBeLessThan(end + 48 * 60 + 30);
    }),
    { numRuns: proofSize({ sample: 60 }), seed: 2026 },
  );
});

const clockChanges: readonly (readonly [string, LocalDate])[] = [
  ["in autumn", localDate("2026-10-20")],
  ["in spring", localDate("2027-03-23")],
];

test.each(clockChanges)("1.0 no hard rule breaks over the clock change %s", (_season, first) => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const context = aRandomContext({ ...shape, days: [10, 21], seed, first, zone: berlin() });
      expect(checkPlan(context, derivePlan(context))).toEqual([]);
    }),
    { numRuns: proofSize({ sample: 100 }), seed: 2026 },
  );
});

/** Saturday evening's very hard run; the clocks change in the night to Sunday, day 5. */
const overTheChange = (first: LocalDate): ContextLiteral => ({
  first,
  zone: berlin(),
  days: 10,
  blocks: Array(10).fill("heavy"),
  sessions: [{ cls: "veryHard", start: at(4, 18), end: at(4, 19) }],
  avail: [[0, at(10, 0)]],
});

test.each([
  [...clockChanges[0]!, "2026-10-26T18:00:00.000Z", "19:00 by summer time is 18:00 by winter time"],
  [...clockChanges[1]!, "2027-03-29T18:00:00.000Z", "19:00 by winter time is 20:00 by summer time"],
])("T1a the 48 hours are counted on instants %s", (_season, first, expected) => {
  const context = aContext(overTheChange(first));
  const deep = deepStarts(context).find((start) => start > at(4, 19))!;
  const saturday = context.days[context.todayIndex + 4]!.sessions[0]!;
  const opens = new Date(context.now + deep * 60_000);
  expect(opens.getTime() - saturday.end).toBe(48 * 3_600_000);
  expect(opens.toISOString().slice(0, 10)).toBe(expected.slice(0, 10));
});

test("T6 need counts dates, not hours, over a day of 25 hours", () => {
  const plan = derivePlan(aContext({ ...overTheChange(localDate("2026-10-20")), avail: [] }));
  expect(plan.days.map(({ need }) => Math.round((need - 1) * 7))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test("every day has its need, and a regret or a rule in the way", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const context = aRandomContext({ ...shape, seed });
      const plan = derivePlan(context);
      expect(plan.days).toHaveLength(context.horizon);
      for (const day of plan.days) {
        if (day.regret === null && plan.items.every(({ status }) => status === "proposed")) {
          const explained = day.blockedBy.length > 0 || context.monthlyLimit !== null;
          expect(explained || context.now > 0).toBe(true);
        } else if (day.regret !== null) expect(day.regret).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: proofSize({ sample: 60 }), seed: 2026 },
  );
});

test("the total is the sum of its terms", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { cost } = derivePlan(aRandomContext({ ...shape, seed }));
      const sum = Object.values(cost.terms).reduce((all, term) => all + term, 0);
      expect(Math.round(sum * 1000)).toBe(Math.round(cost.total * 1000));
    }),
    { numRuns: proofSize({ sample: 100 }), seed: 2026 },
  );
});

test("T1b the reason names the hours after Tuesday's run and before Sunday's, and the best day", () => {
  const plan = derivePlan(
    aContext({
      blocks: Array(7).fill("heavy"),
      sessions: [
        { cls: "veryHard", start: at(1, 18), end: at(1, 19) },
        { cls: "veryHard", start: at(6, 8), end: at(6, 10), longEffort: true },
      ],
      avail: [
        [at(4, 17), at(4, 18)],
        [at(2, 17), at(2, 18)],
      ].toSorted((one, other) => one[0]! - other[0]!) as [number, number][],
    }),
  );
  expect(plan.items[0]!.form).toBe("deep");
  expect(plan.items[0]!.because[0]).toEqual({
    rule: "T1b",
    text: "70 hours after Tuesday's very hard run and 38 before Sunday's long run: the only day of the week that fits.",
    inputs: { hoursAfter: 70, hoursBefore: 38 },
  });
});

test("T14 no free hours is a plan too, and says so", () => {
  const plan = derivePlan(aContext({ days: 14 }));
  expect(plan.items).toEqual([]);
  expect(plan.unmet).toEqual([
    { demand: "session", text: expect.stringContaining("free hours"), blockedBy: ["T14"] },
  ]);
  expect(plan.days.every(({ regret, blockedBy }) => regret === null && blockedBy.includes("T14"))).toBe(true);
});

test("X a cap of nothing leaves no session, with the reason on every day", () => {
  const because = [{ rule: "R6", text: "One leg is swollen: be seen today.", inputs: {} }];
  const plan = derivePlan(
    aContext({
      days: 14,
      avail: [[0, at(14, 0)]],
      booked: [{ start: at(3, 18), form: "moderate" }],
      context: { limits: { pressureCap: 0, blocked: [], because } },
    }),
  );
  expect(plan.items.map(({ status }) => status)).toEqual(["cancelSuggested"]);
  expect(plan.items[0]!.because[0]!.rule).toBe("R6");
  expect(plan.unmet[0]!.blockedBy).toEqual(["R6"]);
  expect(plan.days.every(({ blockedBy }) => blockedBy.includes("R6"))).toBe(true);
});

test("T6 under a cap of 2 gentle sessions are full ones and reset the need", () => {
  const because = [{ rule: "X-day", text: "A painkiller masks what you feel.", inputs: {} }];
  const plan = derivePlan(
    aContext({
      days: 28,
      blocks: Array(28).fill("heavy"),
      avail: Array.from({ length: 28 }, (_, day) => [at(day, 18), at(day, 20)] as const),
      context: { limits: { pressureCap: 2, blocked: [], because } },
    }),
  );
  expect(new Set(plan.items.map(({ form }) => form))).toEqual(new Set(["gentle"]));
  expect(plan.items.length).toBeGreaterThanOrEqual(3);
  expect(plan.items[0]!.pressureCap).toBe(2);
  expect(plan.cost.terms.form).toBeUndefined();
});

test("B4 a sore hip comes first as the area beside it, and a blocked calf leaves the other calf", () => {
  const plan = derivePlan(
    aContext({
      blocks: Array(7).fill("heavy"),
      avail: [[at(2, 18), at(2, 20)]],
      context: {
        limits: { pressureCap: 3, blocked: [{ area: "calf", side: "left" }], because: [] },
        openNiggles: [{ area: { area: "hip_outer", side: "right" }, level: "L1" }],
      },
    }),
  );
  expect(plan.items[0]!.areas.map(({ area, side }) => `${area} ${side}`)).toEqual([
    "itb_tfl both",
    "calf right",
    "quads both",
    "glutes both",
    "hip_flexors both",
    "foot_plantar both",
  ]);
});
