import { beforeAll, expect, test, vi } from "vitest";
import { aRun } from "../../../../test/builders/training-views.ts";
import { correctionOf, deriveChange, sayEffect } from "./correction.ts";
import { listMeasures } from "./run-measures.ts";

beforeAll(() => {
  vi.stubGlobal("navigator", { language: "en-GB" });
});

test("only what changed is sent, and what was taken away is sent as none", () => {
  const before = correctionOf(aRun("2026-11-20", { rpe: 3, tag: "easy" }));
  expect(deriveChange(before, before)).toBeNull();
  expect(deriveChange(before, { ...before, rpe: 8 })).toEqual({ rpe: "8" });
  expect(deriveChange(before, { ...before, rpe: 0 })).toEqual({ rpe: "0" });
  expect(deriveChange(before, { rpe: null, tag: null })).toEqual({ rpe: "none", tag: "none" });
});

test("a correction tells what it did to load and class", () => {
  const before = aRun("2026-11-20");
  const load = { value: 480, kind: "sessionRpe" as const };
  expect(sayEffect(before, { ...before, load, class: "veryHard" })).toBe(
    "Load 180 is 480 now. Easy is very hard now.",
  );
  expect(sayEffect(before, { ...before, load })).toBe("Load 180 is 480 now. It stays easy.");
  expect(sayEffect(before, before)).toBe("Load and class stay as they were.");
});

const measureOf = (run: ReturnType<typeof aRun>, name: string): string | undefined =>
  listMeasures(run, "metric").find((measure) => measure.name === name)?.value;

test("a run tells its pace and steps, a ride its speed and turns", () => {
  const run = aRun("2026-11-20", { avgCadence: 164.4, elapsedSeconds: 3700 });
  expect(measureOf(run, "Pace")).toBe("6:00 /km");
  expect(measureOf(run, "Steps a minute")).toBe("164");
  expect(measureOf(run, "Time on the move")).toBe("1:00 h");
  expect(measureOf(run, "With pauses")).toBe("1:02 h");
  const ride = aRun("2026-11-20", { sport: "ride", metres: 25_000, avgCadence: 88 });
  expect(measureOf(ride, "Speed")).toBe("25.0 km/h");
  expect(measureOf(ride, "Turns a minute")).toBe("88");
});

test("what is not known is left out", () => {
  const names = listMeasures(aRun("2026-11-20", { metres: null }), "metric").map(({ name }) => name);
  expect(names).toEqual(["Sport", "Time on the move"]);
});
