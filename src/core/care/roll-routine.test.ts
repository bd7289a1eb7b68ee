import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anArea, anyWall, aPlace, aWall, needsOf } from "../../../test/builders/a-care-state.ts";
import { proofSize } from "../../../test/builders/proof-size.ts";
import { type Area, FOCUS_SITES, SITES, type Side } from "../body/index.ts";
import { localDate } from "../units/index.ts";
import {
  assembleRoll,
  type CareNeed,
  deriveTimeline,
  isToolMove,
  listToolMoves,
  MOVES,
  type MoveId,
  type MoveWall,
  type Routine,
  SITE_MOVES,
  secondsOf,
} from "./index.ts";

const both = (...sites: readonly Area["area"][]): readonly Area[] =>
  sites.map((area) => ({ area, side: "both" }));

interface Asked {
  readonly needs?: readonly CareNeed[];
  readonly wall?: Partial<MoveWall>;
  readonly light?: boolean;
  readonly minutes?: number;
}

const roll = ({
  needs = needsOf(...both("calf", "quads")),
  wall = {},
  light = false,
  minutes = 10,
}: Asked = {}) => assembleRoll({ needs, wall: aWall(wall), light, minutes });

const lines = (routine: Routine | null): readonly string[] =>
  (routine?.steps ?? []).map(({ move, side, seconds, sets }) => `${move} ${side} ${seconds}x${sets}`);

describe("a full routine", () => {
  test("S1 calves and quads get a tool move each side and one mobility move, cut to ten minutes from the lowest need", () => {
    const routine = roll();
    expect(lines(routine)).toEqual([
      "CAL1 left 60x2",
      "CAL1 right 60x2",
      "QUA1 left 60x1",
      "QUA1 right 60x1",
      "CAL4 left 40x2",
      "CAL4 right 40x2",
    ]);
    expect(routine?.seconds).toBe(560);
  });

  test("S1 one sore calf under 300 seconds gets its other side first", () => {
    const routine = roll({ needs: needsOf({ area: "calf", side: "left" }) });
    expect(lines(routine)).toEqual(["CAL1 left 60x2", "CAL1 right 60x2", "CAL4 left 40x2"]);
    expect(routine?.seconds).toBe(336);
  });

  test("S1 where the other side is blocked the calf, hip and buttock stretches come next", () => {
    const wall = {
      limits: { pressureCap: 5, blocked: both("calf").map((area) => ({ ...area, side: "right" as const })) },
    };
    const routine = roll({ needs: needsOf({ area: "calf", side: "left" }), wall });
    expect(lines(routine)).toEqual([
      "CAL1 left 60x2",
      "CAL3 left 80x1",
      "HIP2 left 40x1",
      "HIP2 right 40x1",
      "CAL4 left 40x2",
    ]);
    expect(routine?.seconds).toBe(392);
  });

  test("S1 at most four area-sides, however many want care", () => {
    const routine = roll({ needs: needsOf(...both("calf", "quads", "glutes", "hamstrings")) });
    expect(routine?.areas).toHaveLength(4);
  });

  test("S1 after hard work it is light, discomfort up to 3", () => {
    const routine = roll({ light: true });
    expect(routine?.mostDiscomfort).toBe(3);
    expect(routine?.steps.every(({ light }) => light)).toBe(true);
    expect(roll()?.mostDiscomfort).toBe(5);
    expect(roll()?.steps.some(({ light }) => light)).toBe(false);
  });

  test("S1 the Achilles is never rolled: the calf is, on its side", () => {
    const routine = roll({ needs: needsOf({ area: "achilles", side: "right" }) });
    expect(lines(routine)[0]).toBe("CAL1 right 60x2");
    expect(routine?.areas[0]).toEqual({ area: "calf", side: "right" });
  });

  test("S1 the hollow of the knee gets relief only after the clot questions are answered with no", () => {
    const needs = needsOf({ area: "knee_back", side: "left" });
    const first = (clotAnsweredNo: boolean) =>
      roll({ needs: needs.map((need) => ({ ...need, clotAnsweredNo })) });
    expect(first(true)?.steps[0]?.move).toBe("CAL1");
    expect(first(false)).toBeNull();
  });

  test("S1 a mobility move comes after the rolling, strength last", () => {
    const notes = (["ACH4", "GLU1"] as const).map((move) => ({
      move,
      side: "both" as const,
      on: localDate("2026-11-01"),
      mark: "helped" as const,
    }));
    const kinds = roll({ wall: { notes } })?.steps.map(({ move }) => MOVES[move].kind) ?? [];
    expect(kinds.indexOf("load")).toBe(kinds.length - 1);
    expect(kinds.lastIndexOf("ball")).toBeLessThan(kinds.indexOf("mobility"));
  });

  test("S8 a move that the therapist showed and that helped takes the first place", () => {
    const notes = [{ move: "GLU1", side: "left", on: localDate("2026-11-01"), mark: "helped" } as const];
    const routine = roll({ wall: { notes } });
    expect(lines(routine)[0]).toBe("GLU1 left 60x2");
    expect(routine?.steps[0]?.because.rule).toBe("S8");
  });

  test("S8 a helped move is left out where its place is blocked", () => {
    const notes = [{ move: "GLU1", side: "left", on: localDate("2026-11-01"), mark: "helped" } as const];
    const limits = { pressureCap: 5, blocked: both("glutes") };
    expect(lines(roll({ wall: { notes, limits } })).join()).not.toContain("GLU");
  });

  test("S6 pain that went up after a move once halves it", () => {
    const notes = [{ move: "CAL1", side: "left", on: localDate("2026-11-01"), mark: "painUp" } as const];
    expect(lines(roll({ needs: needsOf(...both("calf")), wall: { notes } })).slice(0, 2)).toEqual([
      "CAL1 left 60x1",
      "CAL1 right 60x2",
    ]);
  });

  test("S9 without tools, at L3 or with nothing allowed there is no rolling", () => {
    expect(roll({ wall: { limits: { pressureCap: 0, blocked: [], selfCare: "noTools" } } })).toBeNull();
    expect(roll({ wall: { limits: { pressureCap: 5, blocked: [], selfCare: "none" } } })).toBeNull();
    expect(roll({ wall: { places: [aPlace({ level: "L3" })] } })).toBeNull();
  });
});

describe("five minutes", () => {
  test.each(FOCUS_SITES)("S1 on the first steps a routine for %s ends at 300 seconds exactly", (site) => {
    expect(roll({ needs: needsOf(...both(site)), minutes: 5 })?.seconds).toBe(300);
    expect(roll({ needs: needsOf({ area: site, side: "left" }), minutes: 5 })?.seconds).toBe(300);
    expect(roll({ needs: needsOf(...both(site, "hamstrings")), minutes: 5 })?.seconds).toBe(300);
  });

  test("S1 the seconds left beside the mobility move are shared by the tools", () => {
    expect(lines(roll({ minutes: 5 }))).toEqual([
      "CAL1 left 98x1",
      "CAL1 right 98x1",
      "CAL4 left 40x1",
      "CAL4 right 40x1",
    ]);
  });
});

test("a player steps through a routine by the clock, with eight seconds for each change", () => {
  const routine = roll();
  const times = deriveTimeline(routine!);
  expect(times.slice(0, 3).map(({ from, to }) => [from, to])).toEqual([
    [0, 120],
    [128, 248],
    [256, 316],
  ]);
  expect(times.at(-1)?.to).toBe(routine?.seconds);
});

/** Written from table F alone: whether a step presses an area, and whether it works it in any way. */
const meets = (side: Side, area: Area): boolean =>
  side === "both" || area.side === "both" || side === area.side;
const presses = (move: MoveId, side: Side, area: Area): boolean =>
  meets(side, area) && SITE_MOVES[area.area].presses.includes(move);
const works = (move: MoveId, side: Side, area: Area): boolean =>
  presses(move, side, area) || (meets(side, area) && SITE_MOVES[area.area].loads.includes(move));

test("S9 no routine holds a move that presses or loads a blocked site on that side, and S1's limits hold", () => {
  const needs = fc.array(anArea, { maxLength: 6 }).map((areas) => needsOf(...areas));
  let built = 0;
  const numRuns = proofSize({ sample: 2000, whole: 10_000 });
  fc.assert(
    fc.property(
      anyWall,
      needs,
      fc.boolean(),
      fc.integer({ min: 5, max: 10 }),
      (wall, wanted, light, minutes) => {
        const routine = assembleRoll({ needs: wanted, wall, light, minutes });
        if (routine === null) return;
        built += 1;
        const rest = [
          ...wall.limits.blocked,
          ...wall.places.filter(({ level }) => level !== "L0" && level !== "L1").map(({ area }) => area),
        ];
        for (const { move, side, seconds } of routine.steps) {
          for (const area of rest) expect(works(move, side, area)).toBe(false);
          for (const area of wall.limits.notPressed ?? []) expect(presses(move, side, area)).toBe(false);
          expect(seconds).toBeGreaterThanOrEqual(30);
        }
        expect(wall.places.some(({ level }) => level === "L3")).toBe(false);
        expect(wall.limits.selfCare).toBe("all");
        expect(routine.areas.length).toBeLessThanOrEqual(4);
        expect(routine.steps.filter(({ move }) => isToolMove(MOVES[move])).length).toBeLessThanOrEqual(4);
        expect(routine.seconds).toBe(secondsOf(routine.steps));
        expect(routine.seconds).toBeLessThanOrEqual(minutes < 7 ? 300 : minutes * 60);
        if (!routine.cutShort) expect(routine.seconds).toBeGreaterThanOrEqual(300);
        expectNoPlacePressedTooLong(routine);
      },
    ),
    { numRuns },
  );
  expect(built).toBeGreaterThan(numRuns / 20);
});

function expectNoPlacePressedTooLong({ steps }: Routine): void {
  for (const site of SITES)
    for (const side of ["left", "right"] as const) {
      const pressed = steps.filter(
        (step) =>
          SITE_MOVES[site].presses.includes(step.move) && (step.side === side || step.side === "both"),
      );
      expect(pressed.reduce((sum, { seconds, sets }) => sum + seconds * sets, 0)).toBeLessThanOrEqual(120);
    }
}

test("S1 with nothing blocked every routine is full, at every length, wherever a tool may help", () => {
  const needs = fc.array(anArea, { minLength: 1, maxLength: 6 }).map((areas) => needsOf(...areas));
  fc.assert(
    fc.property(needs, fc.integer({ min: 5, max: 10 }), (wanted, minutes) => {
      const routine = assembleRoll({ needs: wanted, wall: aWall(), light: false, minutes });
      const any = wanted.some((need) => listToolMoves(need).length > 0);
      if (any) expect(routine?.cutShort).toBe(false);
      else expect(routine).toBeNull();
    }),
    { numRuns: proofSize({ sample: 300, whole: 3000 }) },
  );
});
