import { type Area, areasMeet, isAxial, type Side } from "../body/index.ts";
import { because } from "../units/index.ts";
import type { MoveWall } from "./care-place.ts";
import { careTexts } from "./care-texts.ts";
import { doseFor } from "./dose-for.ts";
import type { MoveId } from "./move.ts";
import { findMoveBarrier, isPlaceClosed } from "./move-barrier.ts";
import { isToolMove, MOVES } from "./moves.ts";
import type { CareNeed, Unit } from "./roll-question.ts";
import { sidesOf } from "./routine.ts";
import { findPressedSites, SITE_MOVES } from "./site-moves.ts";

/** At most so many area-sides are worked with a tool (S1). */
export const MOST_AREA_SIDES = 4;

/**
 * One tool move for each need, in their order, for at most four area-sides; no place is pressed twice.
 * @source RULES S1, table F
 * @example takeSeats(wall, [], needs).map(({ move }) => move) // ["CAL1", "CAL1", "QUA1", "QUA1"]
 */
export function takeSeats(
  wall: MoveWall,
  taken: readonly Unit[],
  needs: readonly CareNeed[],
): readonly Unit[] {
  const seats = [...taken];
  for (const need of needs) {
    const seat = takeSeat(wall, seats, need);
    if (seat) seats.push(seat);
  }
  return seats;
}

/** The best tool move for one need that nothing bars; null where none is left or all four seats are taken. */
export function takeSeat(wall: MoveWall, taken: readonly Unit[], need: CareNeed): Unit | null {
  const tools = taken.filter(({ worked }) => worked !== null);
  if (tools.length >= MOST_AREA_SIDES || isPlaceClosed(wall, need.area)) return null;
  for (const move of listToolMoves(need)) {
    const side = MOVES[move].dose.sides === "together" ? "both" : need.area.side;
    if (findMoveBarrier(wall, { move, side }) || isPressedTwice(tools, { move, side })) continue;
    const worked = { area: findWorkedSite(move, need), side };
    return {
      move,
      side,
      worked,
      need: need.area,
      because: need.because,
      ...doseFor(wall, { move, side }),
    };
  }
  return null;
}

/** Tool moves for a place, its own first, then those that may ease it from elsewhere. */
export function listToolMoves({ area, clotAnsweredNo = false }: CareNeed): readonly MoveId[] {
  const { presses, relief } = SITE_MOVES[area.area];
  const mayRelieve = area.area !== "knee_back" || clotAnsweredNo;
  return [...presses, ...(mayRelieve ? relief.filter((move) => isToolMove(MOVES[move])) : [])];
}

const findWorkedSite = (move: MoveId, { area }: CareNeed): Area["area"] => {
  const pressed = findPressedSites(move);
  return pressed.includes(area.area) ? area.area : (pressed[0] ?? area.area);
};

function isPressedTwice(taken: readonly Unit[], next: Pick<Unit, "move" | "side">): boolean {
  const areas = pressedAreas(next);
  return taken.some((unit) => pressedAreas(unit).some((one) => areas.some((area) => areasMeet(one, area))));
}

const pressedAreas = ({ move, side }: Pick<Unit, "move" | "side">): readonly Area[] =>
  findPressedSites(move).map((area) => ({ area, side }));

/**
 * S8: tool moves that the therapist showed and that helped take the first seats, whatever else wants care.
 * @example takeHelpedSeats(wall)[0]?.move // "GLU1"
 */
export function takeHelpedSeats(wall: MoveWall): readonly Unit[] {
  const seats: Unit[] = [];
  for (const { move, side } of listHelped(wall)) {
    if (!isToolMove(MOVES[move]) || seats.length >= MOST_AREA_SIDES) continue;
    const site = findPressedSites(move)[0];
    if (site === undefined || isPressedTwice(seats, { move, side })) continue;
    const area = { area: site, side };
    const why = because("S8", careTexts.helped, { move });
    seats.push({ move, side, worked: area, need: area, because: why, ...doseFor(wall, { move, side }) });
  }
  return seats;
}

/** S8: the helped moves that nothing bars, by side, the newest note first. */
export function listHelped(wall: MoveWall): readonly { readonly move: MoveId; readonly side: Side }[] {
  const helped = wall.notes.filter(({ mark, on }) => mark === "helped" && on <= wall.date);
  const sorted = [...helped].sort((one, other) =>
    one.on === other.on ? compare(one.move, other.move) : compare(other.on, one.on),
  );
  const sided = sorted.flatMap(({ move, side }) =>
    splitSides(move, side).map((one) => ({ move, side: one })),
  );
  return sided.filter(
    (one, index) =>
      sided.findIndex(({ move, side }) => move === one.move && side === one.side) === index &&
      findMoveBarrier(wall, one) === null,
  );
}

const splitSides = (move: MoveId, side: Side): readonly Side[] => {
  const sides = sidesOf(MOVES[move]);
  return side === "both" || sides.includes("both") ? sides : [side];
};

const compare = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};

/** The sides of an area on which a tool works one after the other. The lower back has a left and a right of the spine. */
export const careSidesOf = ({ area, side }: Area): readonly Side[] => {
  if (area === "upper_body") return ["both"];
  return side === "both" || isAxial(area) ? ["left", "right"] : [side];
};
