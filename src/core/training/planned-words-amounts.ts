import { type Metres, metres } from "../units/index.ts";
import { findRepeats, withoutRepeats } from "./planned-words-repeats.ts";
import { WARM_UP } from "./planned-words-vocabulary.ts";

/** How long a run is by the words about it. */
export interface Amounts {
  readonly metres: Metres | null;
  readonly minutes: number | null;
  /** Seconds a kilometre, where a pace is named. */
  readonly pace: number | null;
  /** The text without its amounts. */
  readonly rest: string;
}

const KILOMETRE = "kms?|k|kilomet(?:er|re)s?|kilometros?";
const MILE = "mi|miles?|meilen?|milles?|millas?|mijl(?:en)?";
const NUMBER = "\\d{1,3}(?:[.,]\\d{1,2})?";
const RANGE = "(?:-|to|bis|tot|a)";
const BORDER = "(?<![\\d.,:/a-z])";

const PACE = new RegExp(
  `(?:@|at|a|um|in|pace:?)? ?(\\d{1,2})[:'](\\d{2})"?(?: ?- ?\\d{1,2}[:']\\d{2}"?)? ?(?:min ?)?(?:/|per |pro |par |por )(?:1 ?)?(${KILOMETRE}|${MILE})(?![a-z])|(?:@|pace:?) ?(\\d{1,2})[:'](\\d{2})"?(?: ?- ?\\d{1,2}[:']\\d{2})?(?![:\\d])`,
  "g",
);
/** Distances that name a pace, and speeds. */
const NAMED_PACE = new RegExp(
  `(?:@|allure|ritmo(?: de)?|rythme|at) ?\\d{1,3} ?(?:k|km)?(?![a-z0-9:.])(?: pace)?|${NUMBER} ?(?:${KILOMETRE}|${MILE})[- ]?(?:race[- ])?(?:pace|effort|speed)|${NUMBER} ?(?:km/h|kmh|mph)`,
  "g",
);
const RECOVERY =
  /(?:(?:\d ?(?:min|mins|')|\d{1,3} ?(?:"|s|sec|sek|m)|\d ?km?) ?(?:rest|recovery|recoveries|rec|recup|pause|jog rec[a-z]*|trabpause|tp|walk|pauze|descanso|recuperacion))(?![a-z])|(?<![a-z])(?:rest|recovery|rec|r|recup|pause|trabpause|tp|pauze|descanso)[:=]? ?(?:\d ?(?:min|mins|')|\d{1,3} ?(?:"|s|sec|sek|m))(?![a-z0-9])/g;
const DISTANCE = new RegExp(
  `${BORDER}(?:${NUMBER} ?${RANGE} ?)?(${NUMBER}) ?(${KILOMETRE}|${MILE})(?![a-z0-9/])|${BORDER}(\\d{4,5}) ?(?:m|met(?:er|re)s?|metros)(?![a-z0-9/])`,
  "g",
);
const HOURS = new RegExp(
  `${BORDER}(\\d{1,2})(?:[.,](\\d{1,2}))? ?(?:h|hrs?|hours?|std|stunden?|heures?|horas?|uur|uren)\\.?(?![a-z])(?: ?(\\d{1,2})(?: ?(?:m|min|mins|minutes?|minuten|minutos|'))?(?![a-z0-9:]))?|${BORDER}(\\d{1,2})(?:h)(\\d{2})(?![a-z0-9])|${BORDER}(\\d):(\\d{2})(?: ?(?:h|hrs?|hours?|std|uur)(?![a-z])|:\\d{2}(?!\\d))`,
  "g",
);
const MINUTES = new RegExp(
  `${BORDER}(?:\\d{1,3} ?${RANGE} ?)?(\\d{1,3}) ?(?:min|mins|minutes?|minuten|minutos|mn|')(?![a-z0-9/])`,
  "g",
);
/** `Long run 2:45`: hours and minutes where a long run is spoken of. */
const LONG_CLOCK =
  /(?:long|lang|lange[rn]?|longue|larga|largo)[a-z ]*[ :,-]*([1-6]):([0-5]\d)(?![:\d]| ?(?:\/|am|pm|uhr))/g;

const METRES_PER_MILE = 1609.344;
const LEAST_METRES = 1500;
const MOST_METRES = 300_000;
const LEAST_MINUTES = 10;
const MOST_MINUTES = 24 * 60;

/**
 * The length of a run in a plain text: the greatest distance and time named, or their sum where warm-up or cool-down
 * are listed. Repeats, paces and recoveries are no lengths; the upper end of a range counts.
 * Source: practice.
 * @example findAmounts("8 km @ 5:30") // { metres: 8000, minutes: null, pace: 330, rest: " " }
 */
export function findAmounts(plain: string): Amounts {
  const text = withoutRepeats(plain);
  const pace = findPace(text);
  const lengths = text.replaceAll(PACE, " ").replaceAll(NAMED_PACE, " ").replaceAll(RECOVERY, " ");
  const sum = WARM_UP.test(plain);
  const distances = [...lengths.matchAll(DISTANCE)].map(readDistance);
  const rest = lengths.replaceAll(DISTANCE, " ");
  const times = [...[...rest.matchAll(LONG_CLOCK)].map(readClock), ...readTimes(rest)];
  const long = sum ? sumParts(plain, { distances, times }) : { distances, times };
  return {
    metres: findMetres(long.distances),
    minutes: findGreatest(long.times, LEAST_MINUTES, MOST_MINUTES),
    pace,
    rest: rest.replaceAll(HOURS, " ").replaceAll(MINUTES, " "),
  };
}

function findPace(text: string): number | null {
  const match = [...text.matchAll(PACE)][0];
  if (!match) return null;
  const seconds = Number(match[1] ?? match[4]) * 60 + Number(match[2] ?? match[5]);
  const isMile = match[3] !== undefined && new RegExp(`^(?:${MILE})$`).test(match[3]);
  return isMile ? (seconds * 1000) / METRES_PER_MILE : seconds;
}

const decimal = (text: string | undefined): number => Number((text ?? "").replace(",", "."));

function readDistance(match: RegExpMatchArray): number {
  if (match[3] !== undefined) return Number(match[3]);
  return decimal(match[1]) * (/^k/.test(match[2] ?? "") ? 1000 : METRES_PER_MILE);
}

const readClock = (match: RegExpMatchArray): number => Number(match[1]) * 60 + Number(match[2]);

function readTimes(text: string): readonly number[] {
  const hours = [...text.matchAll(HOURS)].map((match) => {
    if (match[6] !== undefined) return Number(match[6]) * 60 + Number(match[7]);
    if (match[4] !== undefined) return Number(match[4]) * 60 + Number(match[5]);
    return decimal(`${match[1]}.${match[2] ?? 0}`) * 60 + Number(match[3] ?? 0);
  });
  const minutes = [...text.replaceAll(HOURS, " ").matchAll(MINUTES)].map((match) => Number(match[1]));
  return [...hours, ...minutes];
}

interface Lengths {
  readonly distances: readonly number[];
  readonly times: readonly number[];
}

/** Warm-up, repeats and cool-down together, where all of them are told in distances, or all of them in time. */
function sumParts(plain: string, { distances, times }: Lengths): Lengths {
  const repeats = findRepeats(plain);
  const repeated = repeats.flatMap((each) => each.metres ?? []);
  const timed = repeats.flatMap((each) => (each.metres === null ? (each.workMinutes ?? 0) : []));
  const inTime = times.length + timed.length > 0;
  const inDistance = distances.length + repeated.length > 0;
  if (inTime && inDistance) return { distances: [], times: [] };
  return { distances: [sumOf([...distances, ...repeated])], times: [sumOf([...times, ...timed])] };
}

const sumOf = (found: readonly number[]): number => found.reduce((one, other) => one + other, 0);

function findMetres(found: readonly number[]): Metres | null {
  const greatest = findGreatest(found, LEAST_METRES, MOST_METRES);
  return greatest === null ? null : metres(Math.round(greatest));
}

function findGreatest(found: readonly number[], least: number, most: number): number | null {
  const greatest = Math.max(0, ...found);
  return greatest >= least && greatest <= most ? greatest : null;
}
