import { FOCUS_SITES, type Side } from "../body/index.ts";
import { because } from "../units/index.ts";
import type { MoveWall } from "./care-place.ts";
import { careTexts } from "./care-texts.ts";
import { doseFor, oneSet } from "./dose-for.ts";
import type { MoveId } from "./move.ts";
import { findMoveBarrier } from "./move-barrier.ts";
import { isToolMove, MOVES } from "./moves.ts";
import type { CareNeed, Unit } from "./roll-question.ts";
import { careSidesOf, listHelped, takeSeat } from "./roll-seats.ts";
import { sidesOf } from "./routine.ts";
import { SITE_MOVES } from "./site-moves.ts";

/** Mobility for a routine whose areas have none of their own: our own default. */
const ANY_MOBILITY: readonly MoveId[] = ["CAL4", "HIP4", "GLU4"];
const FILL_STRETCHES: readonly MoveId[] = ["CAL3", "HIP2", "GLU3"];
/** Helped moves without a tool that join a rolling routine, by side: our own default. */
const MOST_HELPED = 4;

/**
 * The one mobility move of a rolling routine: one that helped before, else one for the first area that has any, on the
 * sides that are rolled there, else one for hips or ankles.
 * @source RULES section 5, Assembly (practice); S8
 * @example chooseMobility(wall, seats).map(({ move }) => move) // ["CAL4", "CAL4"]
 */
export function chooseMobility(wall: MoveWall, seats: readonly Unit[]): readonly Unit[] {
  const helped = listHelped(wall).filter(({ move }) => MOVES[move].kind === "mobility");
  const first = helped[0];
  if (first) {
    const own = helped.filter(({ move }) => move === first.move);
    return own.map((one) => unitOf(wall, one, because("S8", careTexts.helped, { move: one.move })));
  }
  const choices = [
    ...seats.flatMap(({ need }) => (need ? listMobility(need.area, sidesAt(seats, need.area)) : [])),
    ...ANY_MOBILITY.map((move) => ({ move, sides: sidesOf(MOVES[move]) })),
  ];
  for (const { move, sides } of choices) {
    const allowed = sides.filter((side) => findMoveBarrier(wall, { move, side }) === null);
    const why = because("S1", careTexts.afterRolling, { move });
    if (allowed.length > 0) return allowed.map((side) => unitOf(wall, { move, side }, why));
  }
  return [];
}

const sidesAt = (seats: readonly Unit[], site: CareNeed["area"]["area"]): readonly Side[] =>
  seats.filter(({ need }) => need?.area === site).map(({ side }) => side);

function listMobility(
  site: CareNeed["area"]["area"],
  sides: readonly Side[],
): readonly { readonly move: MoveId; readonly sides: readonly Side[] }[] {
  const { loads, relief } = SITE_MOVES[site];
  return [...loads, ...relief]
    .filter((move) => MOVES[move].kind === "mobility")
    .map((move) => ({ move, sides: MOVES[move].dose.sides === "together" ? ["both"] : sides }));
}

/** S8: stretches and strength that the therapist showed and that helped. */
export const chooseHelped = (wall: MoveWall): readonly Unit[] =>
  listHelped(wall)
    .filter(({ move }) => !isToolMove(MOVES[move]) && MOVES[move].kind !== "mobility")
    .slice(0, MOST_HELPED)
    .map((one) => unitOf(wall, one, because("S8", careTexts.helped, { move: one.move })));

const unitOf = (wall: MoveWall, { move, side }: Pick<Unit, "move" | "side">, why: Unit["because"]): Unit => ({
  move,
  side,
  worked: null,
  need: null,
  because: why,
  ...doseFor(wall, { move, side }),
});

/** What may be added to a routine that is too short; it looks at what is there when its turn comes. */
export type Filler = (units: readonly Unit[]) => readonly Unit[];

/**
 * What is added to a routine under 300 seconds, in this order: the other side of each area, then stretches for calf,
 * hip and buttock, one set a side, then the usual focus areas.
 * @source RULES section 5, Assembly (practice)
 */
export const listFillers = (wall: MoveWall, seats: readonly Unit[]): readonly Filler[] => [
  ...seats.map(
    (seat): Filler =>
      (units) =>
        takeOtherSide(wall, units, seat),
  ),
  ...FILL_STRETCHES.map(
    (move): Filler =>
      (units) =>
        takeStretch(wall, units, move),
  ),
  ...FOCUS_SITES.map(
    (area): Filler =>
      (units) =>
        takeFocus(wall, units, area),
  ),
];

function takeOtherSide(wall: MoveWall, units: readonly Unit[], { need }: Unit): readonly Unit[] {
  if (need === null || need.side === "both") return [];
  const side = need.side === "left" ? "right" : "left";
  const why = because("S1", careTexts.otherSide, { area: need.area });
  const seat = takeSeat(wall, units, { area: { area: need.area, side }, because: why });
  return seat ? [seat] : [];
}

function takeStretch(wall: MoveWall, units: readonly Unit[], move: MoveId): readonly Unit[] {
  if (units.some((unit) => unit.move === move)) return [];
  const why = because("S1", careTexts.fill, { move });
  return sidesOf(MOVES[move])
    .filter((side) => findMoveBarrier(wall, { move, side }) === null)
    .map((side) => ({ ...unitOf(wall, { move, side }, why), ...oneSet(wall, { move, side }) }));
}

function takeFocus(wall: MoveWall, units: readonly Unit[], area: CareNeed["area"]["area"]): readonly Unit[] {
  const why = because("S1", careTexts.focus, { area });
  const needs = careSidesOf({ area, side: "both" }).map((side) => ({ area: { area, side }, because: why }));
  const added: Unit[] = [];
  for (const need of needs) {
    const seat = takeSeat(wall, [...units, ...added], need);
    if (seat) added.push(seat);
  }
  return added;
}
