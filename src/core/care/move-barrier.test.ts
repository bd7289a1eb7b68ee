import fc from "fast-check";
import { expect, test } from "vitest";
import { anyWall, aPlace, aWall } from "../../../test/builders/a-care-state.ts";
import { proofSize } from "../../../test/builders/proof-size.ts";
import { type Area, SITE_FACTS, SITES, type Side } from "../body/index.ts";
import { localDate } from "../units/index.ts";
import {
  findMoveBarrier,
  isLight,
  isPlaceClosed,
  MOVE_IDS,
  MOVES,
  type MoveId,
  type MoveWall,
  SITE_MOVES,
  sidesOf,
} from "./index.ts";

const everyMove = MOVE_IDS.flatMap((move) => sidesOf(MOVES[move]).map((side) => ({ move, side })));

/** Moves that a wall bars, as `CAL1 left`. */
const barred = (wall: Partial<MoveWall>): readonly string[] =>
  everyMove
    .filter((sided) => findMoveBarrier(aWall(wall), sided) !== null)
    .map(({ move, side }) => `${move} ${side}`);

const isBarred = (wall: Partial<MoveWall>, move: MoveId, side: Side): boolean =>
  findMoveBarrier(aWall(wall), { move, side }) !== null;

const blocking = (...blocked: readonly Area[]): Partial<MoveWall> => ({
  limits: { pressureCap: 5, blocked },
});

test("S9 with nothing open every move is allowed on both sides", () => {
  expect(barred({})).toEqual([]);
});

test("S9 a blocked left quad takes every move that presses or loads it on the left, and none on the right alone", () => {
  expect(barred(blocking({ area: "quads", side: "left" }))).toEqual(
    ["QUA1 left", "QUA2 left", "QUA3 both", "ITB1 left", "HIP1 left", "HIP2 left", "HIP3 left"].sort(
      (one, other) =>
        MOVE_IDS.findIndex((id) => one.startsWith(id)) - MOVE_IDS.findIndex((id) => other.startsWith(id)),
    ),
  );
});

test.each(SITES)("S9 a blocked %s bars its row of table F on both sides and nothing else", (site) => {
  const { presses, loads } = SITE_MOVES[site];
  const moves = new Set(barred(blocking({ area: site, side: "both" })).map((text) => text.split(" ")[0]));
  expect([...moves].sort()).toEqual([...presses, ...loads].sort());
});

test("S9 relief stays: a blocked Achilles leaves rolling the calf, as table F has it", () => {
  expect(isBarred(blocking({ area: "achilles", side: "left" }), "CAL1", "left")).toBe(false);
});

test.each(["L2", null] as const)("S9 a place at %s is blocked even where the limits forgot it", (level) => {
  const wall = { places: [aPlace({ level })] };
  expect(isBarred(wall, "CAL1", "left")).toBe(true);
  expect(isBarred(wall, "CAL1", "right")).toBe(false);
  expect(isPlaceClosed(aWall(wall), { area: "calf", side: "left" })).toBe(true);
});

test("S9 at L3 or with nothing allowed there is no move at all", () => {
  expect(barred({ places: [aPlace({ level: "L3" })] })).toHaveLength(everyMove.length);
  expect(barred({ limits: { pressureCap: 5, blocked: [], selfCare: "none" } })).toHaveLength(
    everyMove.length,
  );
  expect(barred({ limits: { pressureCap: 0, blocked: [] } })).toHaveLength(everyMove.length);
});

test("S9 without tools all moves with a roller, a ball, a strap or a towel go, and only those", () => {
  const moves = new Set(
    barred({ limits: { pressureCap: 0, blocked: [], selfCare: "noTools" } }).map(
      (text) => text.split(" ")[0],
    ),
  );
  expect([...moves].sort()).toEqual(MOVE_IDS.filter((id) => MOVES[id].tool !== "none").sort());
});

test.each(["R7", "R8"])(
  "S9 while %s is open at the left shin the whole left lower leg is left alone",
  (rule) => {
    const place = aPlace({ area: { area: "shin", side: "left" }, level: "L2", rules: [rule] });
    const gone = barred({ places: [place] });
    for (const site of SITES.filter((one) => SITE_FACTS[one].segment === "lower leg"))
      for (const move of [...SITE_MOVES[site].presses, ...SITE_MOVES[site].loads])
        expect(gone).toContain(sidesOf(MOVES[move]).includes("both") ? `${move} both` : `${move} left`);
    expect(gone).not.toContain("CAL1 right");
    expect(gone).not.toContain("QUA1 left");
  },
);

test("S9 a place that may not be pressed may still be stretched", () => {
  const limits = { pressureCap: 5, blocked: [], notPressed: [{ area: "calf", side: "both" } as const] };
  expect(isBarred({ limits }, "CAL1", "left")).toBe(true);
  expect(isBarred({ limits }, "CAL3", "left")).toBe(false);
});

test("S9 a move that is off on the right stays on the left", () => {
  const limits = { pressureCap: 5, blocked: [], blockedMoves: [{ move: "GLU1", side: "right" } as const] };
  expect(isBarred({ limits }, "GLU1", "right")).toBe(true);
  expect(isBarred({ limits }, "GLU1", "left")).toBe(false);
  const both = { pressureCap: 5, blocked: [], blockedMoves: [{ move: "HIP4", side: "right" } as const] };
  expect(isBarred({ limits: both }, "HIP4", "both")).toBe(true);
});

test("S9 under pressure 2 no tool goes there, at 2 it is light, above as usual", () => {
  const capped = (cap: number) => ({
    limits: { pressureCap: 5, blocked: [], caps: [{ area: { area: "calf", side: "left" } as const, cap }] },
  });
  expect(isBarred(capped(1), "CAL1", "left")).toBe(true);
  expect(isBarred(capped(1), "CAL1", "right")).toBe(false);
  expect(isBarred(capped(1), "CAL3", "left")).toBe(false);
  expect(isLight(aWall(capped(2)), { move: "CAL1", side: "left" })).toBe(true);
  expect(isLight(aWall(capped(3)), { move: "CAL1", side: "left" })).toBe(false);
});

test("S1 at 6 of 10, or with a score that nobody knows, a place is left alone; 5 is light, L1 is light", () => {
  for (const pain of [6, 10, null])
    expect(isBarred({ places: [aPlace({ pain })] }, "CAL1", "left")).toBe(true);
  expect(isBarred({ places: [aPlace({ pain: 5 })] }, "CAL1", "left")).toBe(false);
  const light = (place: Parameters<typeof aPlace>[0]): boolean =>
    isLight(aWall({ places: [aPlace(place)] }), { move: "CAL1", side: "left" });
  expect([light({ pain: 5 }), light({ pain: 4 }), light({ pain: 1, level: "L1" })]).toEqual([
    true,
    false,
    true,
  ]);
});

test.each(["bruised", "numb", "tingling", "swollen", "warm", "bonePointTender"] as const)(
  "S9 no tool goes on a place that is %s; moving it stays",
  (sign) => {
    const places = [aPlace({ signs: [sign] })];
    expect(isBarred({ places }, "CAL1", "left")).toBe(true);
    expect(isBarred({ places }, "CAL1", "right")).toBe(false);
    expect(isBarred({ places }, "CAL4", "left")).toBe(false);
  },
);

test.each([
  ["insertion", true],
  ["cannotTell", true],
  [null, true],
  ["midPortion", false],
] as const)("S9 Achilles pain at the spot %s bars calf stretches: %s", (spot, off) => {
  const places = [aPlace({ area: { area: "achilles", side: "left" }, pain: 1, spot })];
  expect(isBarred({ places }, "CAL3", "left")).toBe(off);
  expect(isBarred({ places }, "CAL4", "left")).toBe(off);
  expect(isBarred({ places }, "CAL3", "right")).toBe(false);
  expect(isBarred({ places }, "ACH4", "both")).toBe(false);
});

test("S9 pain of 2 at the side of the hip bars the crossed stretch and sitting on the ball there, 1 does not", () => {
  const at = (pain: number) => [aPlace({ area: { area: "hip_outer", side: "right" }, pain })];
  for (const move of ["ITB3", "GLU1", "GLU2", "GLU3"] as const) {
    expect(isBarred({ places: at(2) }, move, "right")).toBe(true);
    expect(isBarred({ places: at(1) }, move, "right")).toBe(false);
    expect(isBarred({ places: at(2) }, move, "left")).toBe(false);
  }
  expect(isBarred({ places: at(2) }, "ITB2", "right")).toBe(false);
});

test("S9 sit-bone pain of 1 bars the strap, not the swings", () => {
  const places = [aPlace({ area: { area: "hamstrings", side: "left" }, pain: 1, spot: "sitBone" })];
  expect(isBarred({ places }, "HAM3", "left")).toBe(true);
  expect(isBarred({ places }, "HAM4", "left")).toBe(false);
});

test.each(["R2", "R17"])("S9 with %s open anywhere nobody sits on a ball or a roller", (rule) => {
  const places = [aPlace({ area: { area: "forefoot", side: "left" }, rules: [rule] })];
  expect(isBarred({ places }, "GLU1", "right")).toBe(true);
  expect(isBarred({ places }, "GLU2", "left")).toBe(true);
  expect(isBarred({ places }, "GLU3", "left")).toBe(false);
});

test("S9 no ball beside the spine with brittle bones, over 75 or frail; no far stretch when joints are loose", () => {
  for (const condition of ["osteoporosis", "over75", "frail"] as const)
    expect(isBarred({ conditions: [condition] }, "LOW2", "left")).toBe(true);
  expect(isBarred({ conditions: ["hypermobile"] }, "CAL3", "left")).toBe(true);
  expect(isBarred({ conditions: ["hypermobile"] }, "CAL4", "left")).toBe(false);
});

test("S8 a move that made it worse stays away for 28 days on its side", () => {
  const notes = [{ move: "GLU1", side: "left", on: localDate("2026-10-08"), mark: "worse" } as const];
  expect(isBarred({ notes }, "GLU1", "left")).toBe(true);
  expect(isBarred({ notes }, "GLU1", "right")).toBe(false);
  expect(isBarred({ notes, date: localDate("2026-11-05") }, "GLU1", "left")).toBe(false);
});

test("S6 pain that went up after a move twice takes the move out", () => {
  const note = { move: "QUA1", side: "left", on: localDate("2026-11-01"), mark: "painUp" } as const;
  expect(isBarred({ notes: [note] }, "QUA1", "left")).toBe(false);
  expect(isBarred({ notes: [note, note] }, "QUA1", "left")).toBe(true);
});

test("S9 strength of every second day leaves a day between", () => {
  const on = (date: string) => ({ movesDone: [{ move: "ACH3", date: localDate(date) } as const] });
  expect(isBarred(on("2026-11-03"), "ACH3", "both")).toBe(true);
  expect(isBarred(on("2026-11-02"), "ACH3", "both")).toBe(false);
});

test("S9 adding a blocked place never frees a move", () => {
  fc.assert(
    fc.property(anyWall, fc.constantFrom(...SITES), (wall, site) => {
      const more = {
        ...wall,
        limits: { ...wall.limits, blocked: [...wall.limits.blocked, { area: site, side: "both" as const }] },
      };
      for (const sided of everyMove)
        if (findMoveBarrier(wall, sided)) expect(findMoveBarrier(more, sided)).not.toBeNull();
    }),
    { numRuns: proofSize({ sample: 200, whole: 2000 }) },
  );
});
