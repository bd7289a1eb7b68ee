import type { Area } from "../body/index.ts";
import { isAxial } from "../body/index.ts";
import type { MoveWall } from "./care-place.ts";
import { oneSet } from "./dose-for.ts";
import { isLight, isNothingAllowed } from "./move-barrier.ts";
import { chooseHelped, chooseMobility, listFillers } from "./roll-additions.ts";
import type { RollQuestion, Unit } from "./roll-question.ts";
import { takeHelpedSeats, takeSeats } from "./roll-seats.ts";
import { inOrder, type Routine, type RoutineStep, secondsOf } from "./routine.ts";
import { assembleShort } from "./short-roll.ts";

/** A full rolling routine lasts so long, least and most, seconds (S1). */
export const ROLL_SECONDS = { least: 300, most: 600 } as const;
/** Under so many minutes the routine is the exact one of five. */
const FULL_FROM_MINUTES = 7;

/**
 * S1: a rolling routine for the places that want care. One tool move each and one mobility move; under 300 seconds
 * more is added, over the minutes allowed the lowest needs are cut to one set. Null where no tool may be used anywhere.
 * @source RULES S1, S8, S9, section 5 Assembly (practice)
 * @example assembleRoll({ needs, wall, light: false, minutes: 10 })?.seconds // 424
 */
export function assembleRoll(question: RollQuestion): Routine | null {
  if (isNothingAllowed(question.wall)) return null;
  const units = question.minutes < FULL_FROM_MINUTES ? assembleShort(question) : assembleFull(question);
  if (!units.some(({ worked }) => worked !== null)) return null;
  const steps = inOrder(units).map((unit) => presentStep(unit, question));
  const seconds = secondsOf(steps);
  return {
    rule: "S1",
    steps,
    seconds,
    areas: listWorked(units),
    mostDiscomfort: question.light ? 3 : 5,
    cutShort: seconds < ROLL_SECONDS.least,
  };
}

function assembleFull({ wall, needs, minutes }: RollQuestion): readonly Unit[] {
  const seats = takeSeats(wall, takeHelpedSeats(wall), needs);
  const units = [
    ...chooseHelped(wall),
    ...seats.slice(0, 1),
    ...chooseMobility(wall, seats),
    ...seats.slice(1),
  ];
  for (const fill of listFillers(wall, seats)) {
    if (secondsOf(units) >= ROLL_SECONDS.least) break;
    units.push(...fill(units));
  }
  return cutDown(units, wall, Math.min(ROLL_SECONDS.most, minutes * 60));
}

/** Over the time: one set each, the lowest need first and both of its sides alike; then the lowest need goes. */
function cutDown(units: readonly Unit[], wall: MoveWall, most: number): readonly Unit[] {
  const cut = [...units];
  for (let at = cut.length - 1; at >= 0; at -= 1) {
    const unit = cut[at]!;
    if (secondsOf(cut) <= most && !isOtherSide(unit, cut[at + 1])) break;
    const less = { ...unit, ...oneSet(wall, unit) };
    if (less.seconds < unit.seconds * unit.sets) cut[at] = less;
  }
  while (secondsOf(cut) > most) cut.pop();
  return cut;
}

const isOtherSide = (unit: Unit, next: Unit | undefined): boolean =>
  next !== undefined && next.move === unit.move && next.because === unit.because;

const presentStep = (
  { move, side, seconds, sets, because }: Unit,
  { wall, light }: RollQuestion,
): RoutineStep => ({ move, side, seconds, sets, light: light || isLight(wall, { move, side }), because });

/** Each area once; a site without sides is `both`. */
function listWorked(units: readonly Unit[]): readonly Area[] {
  const areas = units.flatMap(({ worked }) =>
    worked === null ? [] : [isAxial(worked.area) ? { area: worked.area, side: "both" as const } : worked],
  );
  return areas.filter(
    (one, index) => areas.findIndex(({ area, side }) => area === one.area && side === one.side) === index,
  );
}
