import fc from "fast-check";
import { expect, test } from "vitest";
import { type AClock, aClockInput, aClockOn } from "../../../../test/builders/a-clock.ts";
import { proofSize } from "../../../../test/builders/proof-size.ts";
import { SITES } from "../../body/index.ts";
import { SESSION_CLASSES } from "../../load/index.ts";
import { addDays, daysBetween } from "../../units/index.ts";
import type { NiggleEntry } from "../niggle.ts";
import { DAY_WORDS, RUN_CHANGES } from "../niggle.ts";
import type { Clock } from "./clock.ts";
import type { ClockInput } from "./clock-input.ts";
import { deriveClock } from "./derive-clock.ts";

const DAYS = 40;
const dayArb = fc.integer({ min: 0, max: DAYS });
const scoreArb = fc.integer({ min: 0, max: 10 });
const told = <Value>(arb: fc.Arbitrary<Value>) => fc.option(arb, { nil: undefined });

const scoresArb = fc
  .record({
    run: told(scoreArb),
    morning: told(scoreArb),
    life: told(scoreArb),
    pain: told(scoreArb),
    runChanged: told(fc.constantFrom(...RUN_CHANGES)),
  })
  .map((scores) => Object.fromEntries(Object.entries(scores).filter(([, value]) => value !== undefined)));

const logArb = fc.oneof(
  { weight: 4, arbitrary: scoreArb },
  { weight: 4, arbitrary: scoresArb },
  { weight: 1, arbitrary: fc.constantFrom(...DAY_WORDS) },
);

const byDay = <Value>(arb: fc.Arbitrary<Value>, most: number) =>
  fc.array(fc.tuple(dayArb, arb), { maxLength: most }).map((pairs) => Object.fromEntries(pairs));

/** Logs of a runner nobody knows, dense or sparse. */
const clockArb: fc.Arbitrary<AClock> = fc.record({
  area: fc.constantFrom(...SITES).map((area) => ({ area, side: "left" as const })),
  spot: fc.constantFrom(null, "sitBone", "patellarTendon", "cannotTell"),
  logs: fc.oneof(byDay(logArb, 12), byDay(logArb, 60)),
  runs: byDay(fc.constantFrom(...SESSION_CLASSES), 30),
  painStopped: fc.array(dayArb, { maxLength: 2 }),
  pressures: byDay(fc.integer({ min: 1, max: 5 }), 3),
  normal: fc.oneof(fc.constant([]), fc.array(dayArb, { maxLength: 8 })),
  seen: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(dayArb, { maxLength: 1 }) },
  ),
  gone: fc.array(dayArb, { maxLength: 1 }),
});

const RANK = { L1: 1, L2: 2 } as const;
const rank = ({ r5 }: Clock): number => (r5 === null ? 0 : RANK[r5.level]);

const runs = { numRuns: proofSize({ sample: 2000, whole: 20_000 }) };
const fewer = { numRuns: proofSize({ sample: 700, whole: 10_000 }) };
const SCORES = ["run", "morning", "life", "pain"] as const;

/** The last entry that is known today, with one of its scores raised; null where there is none to raise. */
function raiseLatest(input: ClockInput, by: number, which: number): ClockInput | null {
  const known = input.entries.filter(({ date }) => date <= input.today);
  const latest = known.reduce<NiggleEntry | null>(
    (one, other) => (one && one.date > other.date ? one : other),
    null,
  );
  const scores = latest ? SCORES.filter((name) => latest[name] !== null) : [];
  const name = scores[which % Math.max(1, scores.length)];
  if (latest === null || name === undefined) return null;
  const raised = { ...latest, [name]: Math.min(10, (latest[name] ?? 0) + by) };
  return { ...input, entries: input.entries.map((entry) => (entry === latest ? raised : entry)) };
}

test("3.6 raising a score of the latest day never lowers the level of R5", () => {
  let raisedCases = 0;
  fc.assert(
    fc.property(clockArb, dayArb, fc.integer({ min: 1, max: 10 }), fc.nat(3), (clock, day, by, which) => {
      const input = aClockInput(day, clock);
      const raised = raiseLatest(input, by, which);
      if (raised === null) return;
      raisedCases += 1;
      expect(rank(deriveClock(raised))).toBeGreaterThanOrEqual(rank(deriveClock(input)));
    }),
    runs,
  );
  expect(raisedCases).toBeGreaterThan(runs.numRuns / 3);
});

test("3.6 a first day that was worse may delay R5 but never beyond day 14 of a clock that is neither settled nor falling", () => {
  fc.assert(
    fc.property(clockArb, scoreArb, fc.integer({ min: 2, max: 10 }), (clock, first, flat) => {
      const logs = {
        0: Math.max(2, first),
        ...Object.fromEntries(Array.from({ length: 14 }, (_, day) => [day + 1, flat])),
      };
      const input = { logs, ...(clock.area ? { area: clock.area } : {}), runs: clock.runs ?? {} };
      expect(rank(aClockOn(14, input))).toBeGreaterThan(0);
    }),
    { numRuns: proofSize({ sample: 300, whole: 5_000 }) },
  );
});

/** The first day on which a line may fire; "raised" waits for another line, and "worsening" is the only early one. */
function soonestDay(row: string, hasWorsened: boolean): number {
  if (row === "worsening") return 2;
  return row === "raised" && hasWorsened ? 3 : 7;
}

/** Worse from the third day on at L1, and at 4 of 10 the day after: L2 before the first week is over. */
const WORSE_THEN_SORE: AClock = {
  area: { area: "upper_body", side: "left" },
  logs: { 0: { run: 0, runChanged: "stopped" }, 1: 0, 2: 2, 3: 4, 4: 4 },
};

test("3.6 each line fires once in an episode, not before its day, and the levels that fired hold", () => {
  const counted = new Set<string>();
  fc.assert(
    fc.property(clockArb, dayArb, (clock, day) => {
      const { episodes } = aClockOn(day, { ...clock, seen: [] });
      for (const { events, t0 } of episodes) {
        const rows = events.map(({ row }) => row);
        expect(new Set(rows).size).toBe(rows.length);
        const worse = events.find(({ row }) => row === "worsening");
        for (const { row, on } of events) {
          counted.add(row);
          expect(daysBetween(t0, on)).toBeGreaterThanOrEqual(soonestDay(row, worse !== undefined));
        }
      }
    }),
    { ...runs, examples: [[WORSE_THEN_SORE, 4]] },
  );
  expect(counted.size).toBeGreaterThan(proofSize({ sample: 7 }));
});

test("3.6 thirty silent days close every clock and end no L2", () => {
  fc.assert(
    fc.property(clockArb, dayArb, (clock, day) => {
      const input = aClockInput(day, { ...clock, seen: [] });
      const last =
        input.entries
          .map(({ date }) => date)
          .sort()
          .at(-1) ?? addDays(input.today, -DAYS);
      const then = { ...input, runs: [], today: last };
      const later = deriveClock({ ...then, today: addDays(last, 30), normalSoreness: [] });
      if (deriveClock(then).r5?.level === "L2") expect(later.r5?.level).toBe("L2");
      expect(later.t0).toBeNull();
    }),
    fewer,
  );
});

test("3.6 the order of the log changes nothing", () => {
  fc.assert(
    fc.property(clockArb, dayArb, (clock, day) => {
      const input = aClockInput(day, clock);
      const turned = { ...input, entries: [...input.entries].reverse(), runs: [...input.runs].reverse() };
      expect(deriveClock(turned)).toEqual(deriveClock(input));
    }),
    { numRuns: proofSize({ sample: 300, whole: 5_000 }) },
  );
});

/** How often the dates of entries and runs are read while a clock is derived. */
function countReads(days: number): number {
  let reads = 0;
  const count = <Item extends { readonly date: unknown }>(item: Item): Item =>
    new Proxy(item, {
      get: (target, name, self) => {
        reads += 1;
        return Reflect.get(target, name, self);
      },
    });
  const logs = Object.fromEntries(Array.from({ length: days }, (_, day) => [day, (day * 7) % 6]));
  const ran = Object.fromEntries(
    Array.from({ length: Math.round(days * 0.82) }, (_, day) => [day, "easy" as const]),
  );
  const input = aClockInput(days, { logs, runs: ran });
  deriveClock({ ...input, entries: input.entries.map(count), runs: input.runs.map(count) });
  return reads;
}

test("3.6 a log twice as long is read twice as often, no more", () => {
  const year = countReads(365);
  expect(year).toBeGreaterThan(365);
  expect(countReads(730) / year).toBeLessThan(2.2);
});
