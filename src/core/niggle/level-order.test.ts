import { expect, test } from "vitest";
import { aTriage } from "../../../test/builders/a-limits.ts";
import { because, localDate, UTC } from "../units/index.ts";
import { addClock } from "./add-clock.ts";
import { isAtLeast, worseLevel } from "./level-order.ts";
import type { Level } from "./niggle.ts";

const LEVELS: readonly Level[] = ["L0", "L1", "L2", "L3"];

test("3.4 of two levels the worse holds, whichever comes first", () => {
  expect(worseLevel("L1", "L3")).toBe("L3");
  expect(worseLevel("L2", "L0")).toBe("L2");
  expect([isAtLeast("L2", "L2"), isAtLeast("L1", "L2")]).toEqual([true, false]);
});

test("3.6 a new red flag gives its level at once, whatever the clock says, and the clock never lowers it", () => {
  const r5 = (level: "L1" | "L2") => ({
    level,
    on: localDate("2026-03-09"),
    because: [because("R5", "A week.")],
  });
  for (const level of LEVELS)
    for (const clock of [null, r5("L1"), r5("L2")]) {
      const joined = addClock(aTriage({ level }), clock, UTC).level;
      expect(joined).toBe(worseLevel(level, clock?.level ?? "L0"));
    }
});
