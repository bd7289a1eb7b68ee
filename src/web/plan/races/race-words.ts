import type { NewRace, RaceView } from "../../../http/contract.ts";
import { clock, fullDate, hoursAndMinutes } from "../../design/dates.ts";

interface Distance {
  /** As the server reads it. */
  readonly typed: string;
  readonly metres: number;
  readonly name: string;
  /** In a day's cell. */
  readonly short: string;
}

/** Distances that runners race often. */
export const DISTANCES: readonly Distance[] = [
  { typed: "5k", metres: 5000, name: "5 km", short: "5 km" },
  { typed: "10k", metres: 10_000, name: "10 km", short: "10 km" },
  { typed: "half", metres: 21_097.5, name: "half marathon", short: "Half" },
  { typed: "marathon", metres: 42_195, name: "marathon", short: "Marathon" },
  { typed: "50k", metres: 50_000, name: "50 km", short: "50 km" },
  { typed: "100k", metres: 100_000, name: "100 km", short: "100 km" },
];

const TOLERANCE = 200;

const findDistance = (metres: number): Distance | undefined =>
  DISTANCES.find((one) => Math.abs(one.metres - metres) <= TOLERANCE);

const kilometres = (metres: number): string => `${Number((metres / 1000).toFixed(1))} km`;

/** "marathon", "12.5 km" */
export const nameDistance = (metres: number): string => findDistance(metres)?.name ?? kilometres(metres);

/** "Half", in a day's cell */
export const shortDistance = (metres: number): string => findDistance(metres)?.short ?? kilometres(metres);

/** "Saturday 12 December 2026, 10:00, 10 km, priority B" */
export const raceInWords = (race: RaceView): string =>
  [
    fullDate(race.date),
    ...(race.start ? [clock(race.start)] : []),
    nameDistance(race.metres),
    ...(race.expectedSeconds ? [`about ${hoursAndMinutes(race.expectedSeconds)}`] : []),
    `priority ${race.priority}`,
  ].join(", ");

export const RACE_WORDS = {
  title: "Races",
  none: "No races yet. The plan works without one.",
  add: "Add a race",
  remove: (race: RaceView) => `Remove ${race.name ?? nameDistance(race.metres)} on ${fullDate(race.date)}`,
  removeShort: "Remove",
  removed: "Race removed. The plan was made anew.",
  distance: "Distance",
  other: "Another distance",
  otherLabel: "How far",
  otherHint: "Kilometres, 12 or 12.5, or miles, 13 mi",
  date: "Day",
  start: "Start",
  startHint: "If you know it",
  expected: "Finish time that you expect",
  expectedHint: "Hours and minutes, 3:45",
  priority: "How much it matters",
  priorities: [
    { value: "A", words: "A, the race" },
    { value: "B", words: "B" },
    { value: "C", words: "C" },
  ],
  name: "Name",
  nameHint: "If it has one",
  save: "Save the race",
  saving: "Saving the race",
} as const;

/** "Saved: marathon on 7 February 2027. The plan was made anew." */
export const savedInWords = ({ name, distance, date }: NewRace): string =>
  `Saved: ${name ?? DISTANCES.find(({ typed }) => typed === distance)?.name ?? distance} on ${fullDate(date)}. The plan was made anew.`;
