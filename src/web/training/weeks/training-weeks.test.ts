import { expect, test } from "vitest";
import { aLoad, aPlan, aRun } from "../../../../test/builders/training-views.ts";
import { deriveSessionLoads } from "./session-loads.ts";
import { deriveWeeks, startOfWeek } from "./training-weeks.ts";
import { deriveUsualLoads } from "./usual-loads.ts";

/** A Tuesday. */
const TODAY = "2026-11-24";
const MONDAY = 0;

test("a week begins on the day that the runner chose", () => {
  expect(startOfWeek(TODAY, MONDAY)).toBe("2026-11-23");
  expect(startOfWeek(TODAY, 6)).toBe("2026-11-22");
  expect(startOfWeek("2026-11-23", MONDAY)).toBe("2026-11-23");
});

test("sessions measured like their day keep their load, the others share the rest by their time", () => {
  const ride = aRun(TODAY, { id: "ride", sport: "ride", load: { value: 40, kind: "hrStress" } });
  const swim = aRun(TODAY, { id: "swim", sport: "swim", load: null, movingSeconds: 1800 });
  const shared = deriveSessionLoads([aRun(TODAY), ride, swim], aLoad(TODAY, [270]));
  expect(shared.map(({ load }) => load)).toEqual([180, 60, 30]);
});

test("a session of a day that is not known adds nothing of its own", () => {
  const ride = aRun(TODAY, { load: null });
  expect(deriveSessionLoads([ride], aLoad(TODAY, [null]))[0]?.load).toBe(0);
});

test("weeks add up by class from the first session to today, the empty ones in between too", () => {
  const hard = aRun("2026-11-10", { class: "hard", load: { value: 300, kind: "sessionRpe" } });
  const sessions = deriveSessionLoads([hard, aRun("2026-11-12"), aRun(TODAY)], aLoad("2026-11-10", []));
  const weeks = deriveWeeks({ sessions, plan: aPlan(TODAY, []), today: TODAY, weekStart: MONDAY });
  expect(weeks.map(({ start, total }) => [start, total])).toEqual([
    ["2026-11-09", 480],
    ["2026-11-16", 0],
    ["2026-11-23", 180],
  ]);
  expect(weeks[0]?.loads).toEqual({ easy: 180, moderate: 0, hard: 300, veryHard: 0 });
  expect(weeks[0]?.metres).toBe(20_000);
});

test("a ride adds load but no running distance, and a race is shown with its week", () => {
  const ride = aRun("2026-11-23", { sport: "ride" });
  const race = aRun(TODAY, { flags: ["race"] });
  const sessions = deriveSessionLoads([ride, race], aLoad("2026-11-23", []));
  const [week] = deriveWeeks({ sessions, plan: aPlan(TODAY, []), today: TODAY, weekStart: MONDAY });
  expect(week?.metres).toBe(10_000);
  expect(week?.race?.id).toBe(TODAY);
});

test("2.10 what is still planned this week counts with the usual load of its class; what is done does not", () => {
  const sessions = deriveSessionLoads([aRun("2026-11-22")], aLoad("2026-11-22", []));
  const plan = aPlan(TODAY, [
    { date: TODAY, block: "normal", sessions: [{ source: "done", class: "easy" }] },
    { date: "2026-11-26", block: "normal", sessions: [{ source: "expected", class: "easy" }] },
    { date: "2026-11-30", block: "normal", sessions: [{ source: "planned", class: "easy" }] },
  ]);
  const weeks = deriveWeeks({ sessions, plan, today: TODAY, weekStart: MONDAY });
  expect(weeks.map(({ ahead }) => ahead)).toEqual([0, 180]);
});

test("2.10 a class that was not run in 42 days weighs beside the others", () => {
  const old = aRun("2026-09-01", { class: "hard", load: { value: 999, kind: "sessionRpe" } });
  const sessions = deriveSessionLoads([old, aRun("2026-11-20")], aLoad("2026-09-01", []));
  const usual = deriveUsualLoads(sessions, TODAY);
  expect(usual.easy).toBe(180);
  expect(usual.hard).toBeCloseTo(180 * 2.2);
});
