import { expect, test } from "vitest";
import { daysAgo, TODAY } from "../../../../test/builders/insight-log.ts";
import { addDays } from "../../units/index.ts";
import { isTrialOpen, type KeptTrial, lastDayOf, type TrialFacts, tellTrial } from "./trial-words.ts";

const FOUR = ["with", "without", "without", "with"] as const;

const began = (days: number, stopped: number | null = null): KeptTrial => ({
  kind: "massageGun",
  startedOn: daysAgo(days),
  stoppedOn: stopped === null ? null : daysAgo(stopped),
  assignments: [...FOUR, ...FOUR, ...FOUR, ...FOUR],
});

const tell = (trial: KeptTrial, facts: Partial<TrialFacts> = {}) =>
  tellTrial(trial, { today: TODAY, days: [], seed: 1, allowed: true, ...facts });

test("W5 each day tells its own draw and its number, and the last day is the sixteenth", () => {
  expect(lastDayOf(began(0))).toBe(addDays(TODAY, 15));
  expect(tell(began(0))).toMatchObject({ state: "running", draw: "with" });
  expect(tell(began(0)).text).toBe(
    "Day 1 of 16: today with the massage gun, unless something hurts or your plan speaks against it.",
  );
  expect(tell(began(1))).toMatchObject({ draw: "without" });
  expect(tell(began(1)).text).toContain("today without the massage gun, also where a routine shows it");
  expect(tell(began(15))).toMatchObject({ state: "running", draw: "with" });
  expect(tell(began(-1))).toMatchObject({ state: "running", draw: null });
});

test("W5 the draw is a wish: what is not allowed today is left, and the day counts", () => {
  expect(tell(began(0), { allowed: false }).text).toMatch(/leave it\. The day still counts\.$/);
  expect(tell(began(1), { allowed: false }).text).toContain("today without");
});

test("W5 the morning after the last day is waited for, then each outcome is told", () => {
  expect(tell(began(16))).toMatchObject({ state: "waiting", draw: null, results: [] });
  const told = tell(began(17));
  expect(told.state).toBe("complete");
  expect(told.results.map(({ outcome, found }) => [outcome, found.ok])).toEqual([
    ["soreness", false],
    ["heartRate", false],
  ]);
});

test("W5 a trial that was stopped draws nothing, tells nothing, and makes room for another", () => {
  expect(tell(began(5, 2))).toMatchObject({ state: "stopped", draw: null, results: [] });
  expect(tell(began(40, 30))).toMatchObject({ state: "stopped" });
  expect([
    isTrialOpen(began(5), TODAY),
    isTrialOpen(began(5, 0), TODAY),
    isTrialOpen(began(5, -1), TODAY),
  ]).toEqual([true, false, true]);
  expect([isTrialOpen(began(15), TODAY), isTrialOpen(began(16), TODAY)]).toEqual([true, false]);
});
