import { expect, test } from "vitest";
import { aFitRun } from "../../../test/builders/a-fit-run.ts";
import { aFitWorkout, type FitStep } from "../../../test/builders/a-fit-workout.ts";
import { encodeFit, readWorkout } from "./index.ts";

const MINUTE = 60_000;
const KILOMETRE = 100_000;
const warmUp: FitStep = { duration: [0, 15 * MINUTE], intensity: 2 };
const coolDown: FitStep = { duration: [0, 10 * MINUTE], intensity: 3 };
const jog = (minutes: number): FitStep => ({ duration: [0, minutes * MINUTE], intensity: 4 });
const repeat = (from: number, times: number): FitStep => ({ duration: [6, from], target: [2, times] });

const read = (name: string, steps: readonly FitStep[], sport?: number) => {
  const workout = readWorkout(aFitWorkout(name, steps, sport));
  if (!workout.ok) throw new Error(workout.error);
  return workout.value;
};

test("A stretch that is repeated counts as often as it is run, in minutes", () => {
  const steps = [warmUp, { duration: [0, 4 * MINUTE] } as const, jog(2), repeat(1, 5), coolDown];
  expect(read("VO2max", steps)).toEqual({
    name: "VO2max",
    minutes: 15 + 5 * (4 + 2) + 10,
    metres: null,
    description: "warm up 15 min; 5x4 min; cool down 10 min",
    sport: { word: "running", isRun: true },
  });
});

test("Repeats within repeats are multiplied", () => {
  const steps = [{ duration: [0, MINUTE] } as const, jog(1), repeat(0, 4), jog(3), repeat(0, 2)];
  expect(read("Twice four", steps)).toMatchObject({ minutes: 2 * (4 * 2 + 3), description: "8x1 min" });
});

test("Metres stay metres where no step is told in minutes; else they count at six minutes a kilometre", () => {
  const far = { duration: [1, 8 * KILOMETRE] } as const;
  expect(read("Steady", [far])).toMatchObject({ minutes: null, metres: 8000 });
  expect(read("Steady", [warmUp, far])).toMatchObject({ minutes: 15 + 48, metres: null });
  expect(read("Open", [{ duration: [5, 0] }])).toMatchObject({ minutes: null, metres: null });
});

test("Zones of heart rate and speed are said; slow zones are no repeats", () => {
  const slow = { duration: [0, 8 * MINUTE], target: [1, 2] } as const;
  expect(read("Run and walk", [slow, jog(1), repeat(0, 5)]).description).toBe("zone 2");
  const fast = { duration: [0, 20 * MINUTE], target: [1, 4] } as const;
  expect(read("", [fast]).description).toBe("zone 4");
});

test("A name or note of a step is kept, another sport is named", () => {
  const named = { name: "Tempo", duration: [0, 20 * MINUTE] } as const;
  expect(read("", [named], 2)).toMatchObject({
    description: "Tempo",
    sport: { word: "cycling", isRun: false },
  });
});

test("What is no planned workout says what it is", () => {
  const fault = (bytes: Uint8Array) => readWorkout(bytes);
  expect(fault(encodeFit([aFitRun()]))).toMatchObject({
    ok: false,
    error: expect.stringContaining("no planned workout"),
  });
  expect(fault(new Uint8Array(30))).toMatchObject({
    ok: false,
    error: expect.stringContaining("no FIT file"),
  });
  const whole = aFitWorkout("Cut", [warmUp, coolDown]);
  expect(fault(whole.slice(0, whole.length - 20))).toMatchObject({
    ok: false,
    error: expect.stringContaining("damaged"),
  });
});

test("A repeat that points at itself or far ahead ends", () => {
  expect(read("Odd", [repeat(0, 65_000), { duration: [0, MINUTE] }, repeat(900, 4)])).toMatchObject({
    minutes: 1,
  });
});
