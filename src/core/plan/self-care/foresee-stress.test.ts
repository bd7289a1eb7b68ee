import { expect, test } from "vitest";
import { aContext } from "../../../../test/builders/a-context.ts";
import { atHour as at, onDay } from "../../../../test/builders/a-self-care-question.ts";
import { NO_STRESS } from "../../context/index.ts";
import { addHours } from "../../units/index.ts";
import { foreseeStress } from "./foresee-stress.ts";

const { now, days } = aContext({
  days: 3,
  sessions: [onDay(0, "easy", { start: at(0, 17), end: at(0, 18) })],
});
const sessions = days.flatMap((day) => day.sessions);
const calfAt = (from: number, until: number): number =>
  foreseeStress({ stress: NO_STRESS, now: addHours(now, from), at: addHours(now, until), sessions }).calf;

test("S1 a run to come loads the legs from its last minute on; one that has just ended is counted by what was run", () => {
  expect(calfAt(8, 17.9)).toBe(0);
  expect(calfAt(8, 18)).toBeGreaterThan(5);
  expect(calfAt(18, 20)).toBe(0);
});
