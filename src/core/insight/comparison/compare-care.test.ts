import { expect, test } from "vitest";
import { findCausalWords } from "../../../../test/builders/causal-words.ts";
import { aSeason } from "../../../../test/builders/some-care-days.ts";
import { CARE_KINDS } from "./care-kind.ts";
import { compareAllCare, compareCare } from "./compare-care.ts";
import type { ComparisonDay } from "./comparison-days.ts";
import { tellDrawn } from "./comparison-words.ts";
import { matchDays } from "./match-days.ts";

const compare = (days: readonly ComparisonDay[]) =>
  compareCare({ kind: "foamRoller", outcome: "soreness", days, seed: 1 });

const intervalOf = (days: readonly ComparisonDay[]) => {
  const found = compare(days);
  if (!found.ok) throw new Error(found.error.text);
  return found.value.interval;
};

test("W5 a known difference of 1.5 points is found in most made-up seasons, and none where there is none", () => {
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const lower = seeds.filter((seed) => {
    const { low, high } = intervalOf(aSeason({ seed, days: 200, effect: -1.5 }));
    return high < 0 && low <= -1.5 + 0.3 && high >= -1.5 - 0.3;
  });
  expect(lower.length).toBeGreaterThanOrEqual(9);
  const nothing = seeds.filter((seed) => {
    const { low, high } = intervalOf(aSeason({ seed, days: 200, effect: 0 }));
    return low <= 0 && high >= 0;
  });
  expect(nothing.length).toBeGreaterThanOrEqual(8);
});

test("W5 harder days do not pass for sorer care: pairs are alike in load, fatigue and that morning's soreness", () => {
  const days = aSeason({ seed: 4, days: 200 });
  const { pairs } = matchDays({ kind: "foamRoller", outcome: "soreness", days });
  expect(pairs.length).toBeGreaterThan(15);
  for (const { withCare, without } of pairs) {
    expect(Math.abs(withCare.load - without.load)).toBeLessThan(55);
    expect(Math.abs(withCare.atl - without.atl)).toBeLessThan(12);
    expect(Math.abs((withCare.sorenessBefore ?? 0) - (without.sorenessBefore ?? 0))).toBeLessThan(0.6);
  }
  expect(new Set(pairs.map(({ withCare }) => withCare.date)).size).toBe(pairs.length);
  expect(new Set(pairs.map(({ without }) => without.date)).size).toBe(pairs.length);
});

test("W5 care kept for the hardest days finds no like days and is not compared", () => {
  const season = aSeason({ seed: 6, days: 200, share: 0 });
  const days = season.map((day) => ({ ...day, care: day.load > 270 ? ["foamRoller" as const] : [] }));
  const easy = days.map((day) =>
    day.care.length === 0 && day.load > 150 ? { ...day, loadKnown: false } : day,
  );
  const found = compare(easy);
  expect(found).toMatchObject({ ok: false, error: { code: "comparison.few-days", pairs: 0 } });
});

test("W5 with seven pairs the answer is a sentence on what is missing", () => {
  const days = aSeason({ seed: 2, days: 200, on: (index) => index % 20 === 10 });
  const enough = matchDays({ kind: "foamRoller", outcome: "soreness", days }).pairs;
  const few = days.map((day) =>
    enough.slice(7).some(({ withCare }) => withCare.date === day.date) ? { ...day, care: [] } : day,
  );
  const found = compare(few.map((day) => ({ ...day })));
  expect(found.ok).toBe(false);
  expect(found.ok ? "" : found.error.text).toMatch(
    /^Too little to tell about soreness.*: 7 days with the foam roller.*8 pairs/,
  );
});

test("W5 no comparison of days that nobody drew claims a cause, whatever it shows", () => {
  for (const kind of CARE_KINDS)
    for (const effect of [-3, 0, 3]) {
      const days = aSeason({ seed: 8, days: 300, kind, effect, share: 0.08 });
      const found = compareCare({ kind, outcome: "soreness", days, seed: 1 });
      const text = found.ok ? found.value.text : found.error.text;
      expect(findCausalWords(text)).toEqual([]);
      if (found.ok) expect(text).toMatch(/does not tell why/);
    }
});

test("W5 the check for causal words finds those of a drawn comparison", () => {
  const interval = { mean: -1, low: -1.5, high: -0.5, p: 0.001 };
  const drawn = tellDrawn({ kind: "stretch", outcome: "soreness", pairs: 10, interval });
  expect(findCausalWords(drawn)).toContain("made a difference");
});

test("W5 scaling soreness scales the interval and leaves p", () => {
  const days = aSeason({ seed: 12, days: 200, effect: -1 });
  const scale = (value: number | null) => (value === null ? null : value * 2);
  const doubled = days.map((day) => ({
    ...day,
    sorenessBefore: scale(day.sorenessBefore),
    next: { ...day.next, soreness: scale(day.next.soreness) },
  }));
  const one = intervalOf(days);
  const two = intervalOf(doubled);
  expect(two.p).toBe(one.p);
  expect(two.mean).toBeCloseTo(2 * one.mean, 9);
  expect(two.low).toBeCloseTo(2 * one.low, 9);
});

test("W5 the order in which the days come in does not matter", () => {
  const days = aSeason({ seed: 13, days: 150 });
  expect(compare(days.toReversed())).toEqual(compare(days));
});

test("W5 days up to three after a massage are no days without one", () => {
  const days = aSeason({ seed: 5, days: 40, kind: "deepMassage", on: (index) => index === 20 });
  const { withDays, withoutDays } = matchDays({ kind: "deepMassage", outcome: "soreness", days });
  expect({ withDays, withoutDays }).toEqual({ withDays: 1, withoutDays: 36 });
  const unclear = days.map((day, index) =>
    index === 5 ? { ...day, unclear: ["deepMassage", "gentleMassage"] as const } : day,
  );
  expect(matchDays({ kind: "deepMassage", outcome: "soreness", days: unclear }).withoutDays).toBe(32);
});

test("W5 days of unknown load are left out, and only kinds in the log are asked about", () => {
  const days = aSeason({ seed: 5, days: 60 }).map((day) => ({ ...day, loadKnown: false }));
  expect(compare(days)).toMatchObject({ ok: false, error: { pairs: 0 } });
  const all = compareAllCare({ days: aSeason({ seed: 5 }), seed: 1 });
  expect(all).toHaveLength(2);
  expect(all[1]).toMatchObject({ ok: false, error: { outcome: "heartRate" } });
});
