import { type Metres, minutesOf, type Seconds } from "../units/index.ts";
import { RACE_CLASSES, type RaceClass } from "./race.ts";

/** Table 1.2: the longest distance and the longest time of each class; beyond the last lies `ultra`. */
const CLASS_LIMITS = [
  { metres: 10_000, minutes: 75 },
  { metres: 21_100, minutes: 150 },
  { metres: 42_200, minutes: 390 },
] as const;

const ULTRA = CLASS_LIMITS.length;

const rankBy = (unit: "metres" | "minutes", value: number): number => {
  const rank = CLASS_LIMITS.findIndex((limit) => value <= limit[unit]);
  return rank === -1 ? ULTRA : rank;
};

const rankOf = (distance: number, minutes: number | null): number => {
  const rank = rankBy("metres", distance);
  const limit = CLASS_LIMITS[rank];
  return limit && minutes !== null && minutes > limit.minutes ? rank + 1 : rank;
};

/**
 * The race table's class: by distance, then one class up when the time is over the class's own limit.
 * An event by time alone (distance null or 0) goes by its minutes; with neither it counts as `ultra`, the most careful.
 * @param expected expected time before the race, actual time after it
 * Source: RULES 1.2, practice and own default.
 * @example deriveRaceClass({ distance: metres(10_000), expected: fromMinutes(80) }) // "mid"
 */
export function deriveRaceClass(race: {
  readonly distance: Metres | null;
  readonly expected: Seconds | null;
}): RaceClass {
  const minutes = race.expected === null ? null : minutesOf(race.expected);
  const timeOnly = race.distance === null || race.distance <= 0;
  const rank = timeOnly ? rankBy("minutes", minutes ?? Infinity) : rankOf(race.distance, minutes);
  return RACE_CLASSES[rank] ?? "ultra";
}
