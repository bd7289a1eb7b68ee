import { expect, test } from "vitest";
import { type ASession, aContext, type ContextLiteral } from "../../../test/builders/a-context.ts";
import { instantOf } from "./day-axis.ts";
import { deriveFacts } from "./facts.ts";
import { deriveShownFacts, type ShownFact } from "./shown-facts.ts";

const at = (day: number, hour: number): number => day * 1440 + hour * 60;

const shownIn = (literal: ContextLiteral): readonly ShownFact[] =>
  deriveShownFacts(deriveFacts(aContext({ days: 42, ...literal })));

/** What dropping a session shown for a day at midnight costs a runner who reads the plan at midnight. */
const dropOn = (day: number, sessions: readonly ASession[] = []): number =>
  shownIn({ sessions, shown: [{ start: at(day, 0), form: "deep" }] })[0]!.drop;

const planned = (day: number, more: Partial<ASession> = {}): ASession => ({
  cls: "easy",
  start: at(day, 7),
  end: at(day, 8),
  ...more,
});

test("Change: only what still lies ahead and inside the horizon counts, in order of time", () => {
  const shown = shownIn({
    days: 14,
    now: at(1, 18),
    shown: [
      { start: at(13, 23), form: "deep" },
      { start: at(1, 18), form: "moderate" },
      { start: at(1, 17), form: "deep" },
      { start: at(14, 0), form: "deep" },
    ],
  });
  expect(shown.map(({ id, start, day, form }) => ({ id, start, day, form }))).toEqual([
    { id: null, start: at(1, 18), day: 1, form: "moderate" },
    { id: null, start: at(13, 23), day: 13, form: "deep" },
  ]);
});

test("Change: a session keeps the id that it was shown with", () => {
  const { axis } = deriveFacts(aContext());
  const session = { id: "kept", start: instantOf(axis, at(2, 18)), minutes: 60, form: "deep" as const };
  expect(shownIn({ context: { shown: [session] } })[0]!.id).toBe("kept");
});

test("Change: a gentle session is a full one only where nothing firmer is allowed", () => {
  const shown = [
    { start: at(2, 18), form: "gentle" as const },
    { start: at(9, 18), form: "moderate" as const },
  ];
  expect(shownIn({ shown }).map(({ full }) => full)).toEqual([false, true]);
  expect(shownIn({ shown, wishes: { gentleOnly: true } }).map(({ full }) => full)).toEqual([true, true]);
});

test("Change: where training is guessed the price of a drop falls from one week ahead to three", () => {
  expect([0, 7, 14, 21, 28].map((day) => dropOn(day))).toEqual([
    1.5,
    1.5,
    expect.closeTo(1.15),
    expect.closeTo(0.8),
    expect.closeTo(0.8),
  ]);
});

test("Change: where something is planned within three days of it, the price falls from one week to two", () => {
  const drops = [10.5, 14, 21].map((day) => dropOn(day, [planned(Math.floor(day))]));
  expect(drops).toEqual([expect.closeTo(0.9), expect.closeTo(0.3), expect.closeTo(0.3)]);
  expect(dropOn(20, [planned(17)])).toBeCloseTo(0.3);
  expect(dropOn(20, [planned(23)])).toBeCloseTo(0.3);
  expect(dropOn(20, [planned(16)])).toBeCloseTo(0.85);
  expect(dropOn(20, [planned(24)])).toBeCloseTo(0.85);
});

test("Change: a race, and runs that are only expected, are no plan of the training", () => {
  const races = [{ cls: "short", prio: "B", start: at(20, 9), end: at(20, 10) } as const];
  const race = planned(20, { start: at(20, 9), end: at(20, 10), race: 0 });
  const shown = [{ start: at(21, 0), form: "deep" as const }];
  expect(shownIn({ races, sessions: [race], shown })[0]!.drop).toBeCloseTo(0.8);
  expect(shownIn({ races, shown })[0]!.drop).toBeCloseTo(0.8);
  expect(dropOn(21, [planned(21, { status: "expected" })])).toBeCloseTo(0.8);
});
