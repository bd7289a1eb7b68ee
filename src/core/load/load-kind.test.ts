import { expect, test } from "vitest";
import { chooseLoadKind, deriveKindRatios, findLoadInKind, type LoadOnDay } from "./load-kind.ts";
import type { LoadKind, SessionLoad } from "./session-load.ts";

const load = (byKind: Partial<Record<LoadKind, number>>): SessionLoad => ({
  value: 0,
  kind: "distance",
  byKind,
  because: [],
});

const onDays = (count: number, byKind: Partial<Record<LoadKind, number>>, from = 100): LoadOnDay[] =>
  Array.from({ length: count }, (_, index) => ({ day: from + index, load: load(byKind) }));

const TODAY = 130;

test("2.10 days are counted in the best kind that half of the sessions carry", () => {
  const withEffort = onDays(3, { sessionRpe: 300, hrStress: 60 });
  expect(chooseLoadKind([...withEffort, ...onDays(3, { hrStress: 60 })], TODAY).kind).toBe("sessionRpe");
  expect(chooseLoadKind([...withEffort, ...onDays(4, { hrStress: 60 })], TODAY).kind).toBe("hrStress");
});

test("2.10 sessions more than 42 days back have no say while there are later ones", () => {
  const long = onDays(30, { sessionRpe: 300 }, 40);
  expect(chooseLoadKind([...long, ...onDays(2, { distance: 10 }, 120)], TODAY).kind).toBe("distance");
});

test("2.10 after a long break the last 42 days with sessions decide", () => {
  expect(chooseLoadKind(onDays(5, { hrStress: 60 }, 20), TODAY).kind).toBe("hrStress");
});

test("2.10 six sessions with both kinds give the runner's own median rate, five do not", () => {
  const pairs = [4, 5, 5, 5, 5, 40].map((factor, index) => ({
    day: 100 + index,
    load: load({ sessionRpe: 50 * factor, hrStress: 50 }),
  }));
  expect(deriveKindRatios(pairs, "sessionRpe").get("hrStress")).toBe(5);
  expect(deriveKindRatios(pairs.slice(1), "sessionRpe").size).toBe(0);
});

test("2.10 a session without the kind is converted from its best other kind that has a rate", () => {
  const ratios = new Map<LoadKind, number>([["distance", 40]]);
  expect(findLoadInKind(load({ sessionRpe: 300, distance: 10 }), "sessionRpe", ratios)).toEqual({
    value: 300,
    from: null,
  });
  expect(findLoadInKind(load({ hrStress: 60, distance: 10 }), "sessionRpe", ratios)).toEqual({
    value: 400,
    from: "distance",
  });
  expect(findLoadInKind(load({ hrStress: 60 }), "sessionRpe", ratios)).toBeNull();
});

test("2.10 a session of 41 days before today has a say, one of 42 days before has none", () => {
  const last = onDays(2, { hrStress: 60 }, TODAY - 1);
  const early = (day: number) => onDays(1, { sessionRpe: 300 }, day);
  const kindOf = (day: number) => chooseLoadKind([...early(day), ...early(day), ...last], TODAY).kind;
  expect(kindOf(TODAY - 41)).toBe("sessionRpe");
  expect(kindOf(TODAY - 42)).toBe("hrStress");
});

test("2.10 the 42 days end today while there is a session in them, also where the last is days ago", () => {
  const loads = [...onDays(5, { sessionRpe: 300 }, TODAY - 50), ...onDays(2, { hrStress: 60 }, TODAY - 20)];
  expect(chooseLoadKind(loads, TODAY).kind).toBe("hrStress");
});

test("2.10 a last session of 42 days ago ends the days that decide", () => {
  expect(chooseLoadKind(onDays(1, { hrStress: 60 }, TODAY - 42), TODAY).kind).toBe("hrStress");
});

test("2.10 sessions that counted nothing in one of the kinds tell no rate", () => {
  const five = onDays(5, { sessionRpe: 300, hrStress: 60 });
  const ratios = (odd: Partial<Record<LoadKind, number>>) =>
    deriveKindRatios([...five, ...onDays(1, odd)], "sessionRpe");
  expect([...ratios({ sessionRpe: 300, hrStress: 60 })]).toEqual([["hrStress", 5]]);
  expect([...ratios({ sessionRpe: 0, hrStress: 60 })]).toEqual([]);
  expect([...ratios({ sessionRpe: 300, hrStress: 0 })]).toEqual([]);
});
