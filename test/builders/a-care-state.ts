import fc from "fast-check";
import { type Area, DESCRIPTORS, SITES } from "../../src/core/body/index.ts";
import {
  CARE_CONDITIONS,
  type CareNeed,
  type CarePlace,
  careSidesOf,
  MOVE_IDS,
  type MoveLimits,
  type MoveWall,
} from "../../src/core/care/index.ts";
import { NO_LIMITS } from "../../src/core/niggle/index.ts";
import { addHours, because, instant, localDate } from "../../src/core/units/index.ts";

/** Noon of the day that care tests play on, a Wednesday. */
export const CARE_NOON = instant(Date.parse("2026-11-04T12:00:00Z"));
export const CARE_DATE = localDate("2026-11-04");

/** An open place: a mild tight left calf for four days, nothing else known. */
export const aPlace = (change: Partial<CarePlace> = {}): CarePlace => ({
  area: { area: "calf", side: "left" },
  level: "L0",
  pain: 2,
  spot: "other",
  signs: ["tight"],
  rules: [],
  since: addHours(CARE_NOON, -96),
  recurrent: false,
  ...change,
});

/** A wall with nothing in it. */
export const aWall = (change: Partial<MoveWall> = {}): MoveWall => ({
  date: CARE_DATE,
  limits: NO_LIMITS,
  places: [],
  conditions: [],
  notes: [],
  movesDone: [],
  ...change,
});

/** Needs for areas, the greatest first; "both" becomes left and right. */
export const needsOf = (...areas: readonly Area[]): readonly CareNeed[] =>
  areas.flatMap((area) => {
    const why = because("S1", "It wants care.", {});
    return careSidesOf(area).map((one) => ({ area: { area: area.area, side: one }, because: why }));
  });

const side = fc.constantFrom("left" as const, "right" as const, "both" as const);

/** An area with a side that its site may have. */
export const anArea: fc.Arbitrary<Area> = fc
  .record({ area: fc.constantFrom(...SITES), side })
  .map((one) => (one.area === "low_back" || one.area === "upper_body" ? { ...one, side: "both" } : one));

/** An open place of any kind, L3 seldom. */
export const anyPlace: fc.Arbitrary<CarePlace> = fc.record({
  area: anArea,
  level: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom("L0" as const, "L1" as const) },
    { weight: 2, arbitrary: fc.constantFrom("L2" as const, null) },
    { weight: 1, arbitrary: fc.constant("L3" as const) },
  ),
  pain: fc.option(fc.integer({ min: 0, max: 10 }), { freq: 10 }),
  spot: fc.constantFrom(null, "other", "insertion", "midPortion", "sitBone", "cannotTell"),
  signs: fc.subarray([...DESCRIPTORS], { maxLength: 3 }),
  rules: fc.subarray(["R1", "R2", "R7", "R8", "R11", "R17"], { maxLength: 1 }),
  since: fc.integer({ min: 0, max: 40 * 24 }).map((hours) => addHours(CARE_NOON, -hours)),
  recurrent: fc.boolean(),
  red: fc.boolean(),
  clearEvent: fc.constantFrom(null, true, false),
  clotAnsweredNo: fc.boolean(),
});

/** Limits of any kind. */
export const anyLimits: fc.Arbitrary<MoveLimits & { readonly iceAllowed: readonly Area[] }> = fc.record({
  pressureCap: fc.constantFrom(0, 1, 2, 3, 5, 5, 5),
  blocked: fc.array(anArea, { maxLength: 3 }),
  caps: fc.array(fc.record({ area: anArea, cap: fc.integer({ min: 0, max: 5 }) }), { maxLength: 2 }),
  notPressed: fc.array(anArea, { maxLength: 2 }),
  blockedMoves: fc.array(
    fc.oneof(
      fc.record({ move: fc.constantFrom(...MOVE_IDS) }),
      fc.record({
        move: fc.constantFrom(...MOVE_IDS),
        side: fc.constantFrom("left" as const, "right" as const),
      }),
    ),
    { maxLength: 3 },
  ),
  selfCare: fc.constantFrom(
    "all" as const,
    "all" as const,
    "all" as const,
    "noTools" as const,
    "none" as const,
  ),
  iceAllowed: fc.array(anArea, { maxLength: 2 }),
});

/** A wall of any kind on the day of the care tests. */
export const anyWall: fc.Arbitrary<MoveWall> = fc.record({
  date: fc.constant(CARE_DATE),
  limits: anyLimits,
  places: fc.array(anyPlace, { maxLength: 3 }),
  conditions: fc.subarray([...CARE_CONDITIONS], { maxLength: 1 }),
  notes: fc.array(
    fc.record({
      move: fc.constantFrom(...MOVE_IDS),
      side,
      on: fc.constantFrom(localDate("2026-11-01"), localDate("2026-09-01")),
      mark: fc.constantFrom("helped" as const, "worse" as const, "painUp" as const),
    }),
    { maxLength: 3 },
  ),
  movesDone: fc.array(
    fc.record({ move: fc.constantFrom(...MOVE_IDS), date: fc.constant(localDate("2026-11-03")) }),
    { maxLength: 2 },
  ),
});
