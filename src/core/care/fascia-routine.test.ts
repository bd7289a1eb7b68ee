import fc from "fast-check";
import { expect, test } from "vitest";
import { anyWall, aPlace, aWall } from "../../../test/builders/a-care-state.ts";
import { proofSize } from "../../../test/builders/proof-size.ts";
import { areasMeet } from "../body/index.ts";
import { deriveFasciaRoutine, findLoadedSites, type Routine, secondsOf } from "./index.ts";

const lines = (routine: Routine | null): readonly string[] =>
  (routine?.steps ?? []).map(({ move, side, seconds, sets }) => `${move} ${side} ${seconds}x${sets}`);

test("S2 the ten minutes for hips and ankles are 600 seconds to the second, with ten changes", () => {
  const routine = deriveFasciaRoutine({ wall: aWall(), minutes: 10 });
  expect(routine?.seconds).toBe(600);
  expect(routine?.steps).toHaveLength(11);
  expect(routine?.cutShort).toBe(false);
  expect(lines(routine)).toEqual([
    "CAL3 left 80x1",
    "CAL3 right 80x1",
    "CAL4 left 40x1",
    "CAL4 right 40x1",
    "HIP2 left 40x1",
    "HIP2 right 40x1",
    "HIP4 both 30x2",
    "GLU3 left 40x1",
    "GLU3 right 40x1",
    "PLA2 left 30x1",
    "PLA2 right 30x1",
  ]);
});

test.each([5, 9])("S2 with %s minutes it is the start of 280 seconds", (minutes) => {
  const routine = deriveFasciaRoutine({ wall: aWall(), minutes });
  expect(routine?.seconds).toBe(280);
  expect(routine?.cutShort).toBe(false);
  expect(lines(routine)).toEqual([
    "CAL4 left 40x1",
    "CAL4 right 40x1",
    "HIP2 left 40x1",
    "HIP2 right 40x1",
    "GLU3 left 40x1",
    "GLU3 right 40x1",
  ]);
});

test("S2 where half of it must rest the other half gets a second set", () => {
  const places = [aPlace({ area: { area: "hip_flexors", side: "both" }, level: "L2" })];
  const routine = deriveFasciaRoutine({ wall: aWall({ places }), minutes: 10 });
  expect(lines(routine).join()).not.toContain("HIP");
  expect(routine?.seconds).toBeGreaterThanOrEqual(300);
  const fewer = [...places, aPlace({ area: { area: "calf", side: "both" }, level: "L2" })];
  const short = deriveFasciaRoutine({ wall: aWall({ places: fewer }), minutes: 10 });
  expect(lines(short)).toEqual(["GLU3 left 40x2", "GLU3 right 40x2", "PLA2 left 30x2", "PLA2 right 30x2"]);
  expect(short?.cutShort).toBe(false);
});

test("S9 at L3 there is no routine", () => {
  expect(deriveFasciaRoutine({ wall: aWall({ places: [aPlace({ level: "L3" })] }), minutes: 10 })).toBeNull();
});

test("S9 the fascia routine loads nothing that is blocked, and never lasts over 600 seconds", () => {
  fc.assert(
    fc.property(anyWall, fc.integer({ min: 5, max: 10 }), (wall, minutes) => {
      const routine = deriveFasciaRoutine({ wall, minutes });
      for (const { move, side } of routine?.steps ?? [])
        for (const site of findLoadedSites(move))
          expect(wall.limits.blocked.some((one) => areasMeet(one, { area: site, side }))).toBe(false);
      expect(routine?.seconds ?? 0).toBe(secondsOf(routine?.steps ?? []));
      expect(routine?.seconds ?? 0).toBeLessThanOrEqual(minutes < 10 ? 280 : 600);
    }),
    { numRuns: proofSize({ sample: 2000, whole: 10_000 }) },
  );
});
