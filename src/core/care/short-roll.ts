import type { MoveWall } from "./care-place.ts";
import { LEAST_AREA_SECONDS, MOST_AREA_SECONDS, oneSet } from "./dose-for.ts";
import { isHalved } from "./move-barrier.ts";
import { chooseMobility, listFillers } from "./roll-additions.ts";
import type { RollQuestion, Unit } from "./roll-question.ts";
import { takeHelpedSeats, takeSeats } from "./roll-seats.ts";
import { secondsOf } from "./routine.ts";

/** The routine of the first steps of S7. */
export const SHORT_SECONDS = 300;

/**
 * S1 in five minutes: one set each, as many areas as get a minute, and their sets share what is left of 300 seconds,
 * up to two minutes each. Where too little is allowed it stays shorter.
 * @source RULES S1 ("5 min on the first steps of S7"); how the seconds are shared is our own default
 * @example secondsOf(assembleShort(question)) // 300
 */
export function assembleShort({ wall, needs }: RollQuestion): readonly Unit[] {
  const seats = takeSeats(wall, takeHelpedSeats(wall), needs);
  const mobility = chooseMobility(wall, seats).map((unit) => ({ ...unit, ...oneSet(wall, unit) }));
  let units = [...seats.slice(0, 1), ...mobility, ...seats.slice(1)];
  while (leastSeconds(wall, units) > SHORT_SECONDS) units = dropLast(units);
  for (const fill of listFillers(wall, seats)) {
    if (mostSeconds(wall, units) >= SHORT_SECONDS) break;
    const more = [...units, ...fill(units)];
    if (leastSeconds(wall, more) <= SHORT_SECONDS) units = more;
  }
  return shareSeconds(wall, units);
}

/** The lowest need goes, with its other side where both are there. */
function dropLast(units: readonly Unit[]): Unit[] {
  const last = units.at(-1)?.need;
  const before = units.at(-2)?.need;
  const paired = units.length > 2 && last && before && last.area === before.area;
  return units.slice(0, paired ? -2 : -1);
}

const isFlexible = (wall: MoveWall, unit: Unit): boolean => unit.worked !== null && !isHalved(wall, unit);

const withTools = (wall: MoveWall, units: readonly Unit[], seconds: number): readonly Unit[] =>
  units.map((unit) => (isFlexible(wall, unit) ? { ...unit, seconds, sets: 1 } : single(wall, unit)));

const single = (wall: MoveWall, unit: Unit): Unit =>
  unit.worked === null ? unit : { ...unit, ...oneSet(wall, unit) };

const leastSeconds = (wall: MoveWall, units: readonly Unit[]): number =>
  secondsOf(withTools(wall, units, LEAST_AREA_SECONDS));

const mostSeconds = (wall: MoveWall, units: readonly Unit[]): number =>
  secondsOf(withTools(wall, units, MOST_AREA_SECONDS));

/** What the other moves and the changes leave goes to the tools in equal parts, the odd seconds to the first. */
function shareSeconds(wall: MoveWall, units: readonly Unit[]): readonly Unit[] {
  const count = units.filter((unit) => isFlexible(wall, unit)).length;
  if (count === 0) return withTools(wall, units, 0);
  const left = SHORT_SECONDS - secondsOf(withTools(wall, units, 0));
  const total = Math.min(left, MOST_AREA_SECONDS * count);
  const part = Math.floor(total / count);
  let odd = total - part * count;
  return withTools(wall, units, part).map((unit) => {
    if (!isFlexible(wall, unit) || odd === 0) return unit;
    odd -= 1;
    return { ...unit, seconds: unit.seconds + 1 };
  });
}
