import { expect, test } from "vitest";
import { aContext } from "../../../../test/builders/a-context.ts";
import type { SorenessEntry } from "../../context/index.ts";
import { addDays } from "../../units/index.ts";
import { deriveFacts } from "../facts.ts";
import { findGate, gateOpensAt } from "./t4-gate.ts";

/** A marathon that ended at 13:00 some days ago, and the mornings logged since, by days from today. */
function afterMarathon(daysAgo: number, log: readonly (readonly [number, number, number | null])[]) {
  const start = -daysAgo * 1440 + 540;
  const context = aContext({
    days: 14,
    races: [{ cls: "long", prio: "A", start, end: start + 240, done: true }],
  });
  const soreness = log.map(
    ([day, legs, stairs]): SorenessEntry => ({ date: addDays(context.today, day), legs, stairs }),
  );
  const facts = deriveFacts({ ...context, soreness });
  const race = facts.races[0]!;
  return {
    gate: findGate(race, facts),
    hours: (gateOpensAt(race, facts, race.finish + 120 * 60) - race.finish) / 60,
  };
}

test("T4 two calm mornings in a row open the gate", () => {
  expect(
    afterMarathon(4, [
      [-2, 2, 5],
      [-1, 1, 3],
    ]),
  ).toEqual({ gate: "passed", hours: Number.NEGATIVE_INFINITY });
});

test("T4 without a log firm work waits 48 hours longer", () => {
  expect(afterMarathon(4, [])).toEqual({ gate: "noLog", hours: 168 });
});

test("T4 stairs that nobody rated count as sore", () => {
  expect(
    afterMarathon(4, [
      [-2, 1, 1],
      [-1, 1, null],
    ]).gate,
  ).toBe("closed");
});

test("T4 one sore morning after calm ones closes the gate again", () => {
  expect(
    afterMarathon(5, [
      [-3, 1, 1],
      [-2, 1, 1],
      [-1, 4, 2],
    ]).gate,
  ).toBe("closed");
});

test("T4 mornings with a day between are not in a row", () => {
  expect(
    afterMarathon(5, [
      [-3, 1, 1],
      [-1, 1, 1],
    ]).gate,
  ).toBe("closed");
});

test("T4 legs still sore today hold firm work off until two mornings could be calm", () => {
  const { hours } = afterMarathon(8, [[0, 5, 5]]);
  expect(hours).toBe(8 * 24 - 13 + 48);
});

test("T4 entries from before the race say nothing about it", () => {
  expect(
    afterMarathon(3, [
      [-5, 0, 0],
      [-4, 0, 0],
    ]).gate,
  ).toBe("noLog");
});
