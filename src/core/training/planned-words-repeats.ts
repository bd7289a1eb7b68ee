import { STRIDES } from "./planned-words-vocabulary.ts";

/** Repeats as they stand in a text, `6x800`. */
export interface Repeats {
  readonly words: string;
  /** All of them together; null where their unit is not told. */
  readonly workMinutes: number | null;
  readonly metres: number | null;
  readonly strides: boolean;
  /** Seconds fast, seconds slow: plain enough without a word beside it. */
  readonly alternating: boolean;
}

const UNIT =
  "km|kms|k|m|metres?|meters?|metros?|mi|miles?|min|mins|minutes?|minuten|minutos|mn|'|\"|s|secs?|seconds?|sek|sekunden|seg|segundos|seconden|secondes";
const PATTERN = new RegExp(
  `(?<![\\d.,:/])(\\d{1,2}) ?[x*] ?\\(? ?(?:(\\d{1,2}) ?[x*] ?\\(? ?)?(\\d{1,5}(?:[.,]\\d+)?)(?: ?- ?\\d{1,4}(?![x*\\d]))? ?(${UNIT})?(?![a-z0-9])`,
  "g",
);
/** 30/30 and its like: seconds fast, seconds slow. */
const ALTERNATING = /(?<![\d.,/-])(?:(\d{1,2}) ?x ?)?(15|20|30|40|45|60)\/(15|20|30|40|45|60)(?![\d/])/g;

/** Repeats are run at about 4 minutes a kilometre: what counts is whether they are few or many. */
const MINUTES_PER_KILOMETRE = 4;
const METRES: Readonly<Record<string, number>> = { k: 1000, m: 1, mi: 1609.344 };
/** A bare number this high is metres. */
const BARE_METRES = 100;
const STRIDE_METRES = 150;
const STRIDE_MINUTES = 0.5;

/**
 * Every set of repeats in a plain text, with the fast work that they add up to.
 * Source: RULES 2.10 (c), which asks for minutes at speed; 4 min/km from practice.
 * @example findRepeats("6x800")[0] // { words: "6x800", workMinutes: 19.2, metres: 4800, ... }
 */
export function findRepeats(plain: string): readonly Repeats[] {
  const sayStrides = STRIDES.test(plain);
  const counted = [...plain.matchAll(PATTERN)].map((match) => readRepeats(match, sayStrides));
  const alternating = [...plain.matchAll(ALTERNATING)].map(([words, times, fast]) => ({
    words: words.trim(),
    workMinutes: times === undefined ? null : (Number(times) * Number(fast)) / 60,
    metres: null,
    strides: false,
    alternating: true,
  }));
  return [...alternating, ...counted].filter(({ workMinutes }) => workMinutes !== 0);
}

/** The text without its repeats: what is left tells the length of the whole run. */
export const withoutRepeats = (plain: string): string =>
  plain.replaceAll(PATTERN, " ").replaceAll(ALTERNATING, " ");

function readRepeats(match: RegExpMatchArray, sayStrides: boolean): Repeats {
  const times = Number(match[1]) * Number(match[2] ?? 1);
  const one = Number((match[3] ?? "").replace(",", "."));
  const metres = metresOf(one, match[4]);
  const minutes = metres === null ? minutesOf(one, match[4]) : (metres / 1000) * MINUTES_PER_KILOMETRE;
  const short = metres === null ? (minutes ?? 1) <= STRIDE_MINUTES : metres <= STRIDE_METRES;
  return {
    words: match[0].trim(),
    workMinutes: minutes === null ? null : times * minutes,
    metres: metres === null ? null : times * metres,
    strides: sayStrides && short,
    alternating: false,
  };
}

function metresOf(one: number, unit: string | undefined): number | null {
  if (unit === undefined) return one >= BARE_METRES ? one : null;
  if (/^k/.test(unit)) return one * 1000;
  const short = /^mi(?:les?)?$/.test(unit) ? "mi" : /^m(?:et|$)/.test(unit) ? "m" : "";
  return METRES[short] === undefined ? null : one * METRES[short];
}

function minutesOf(one: number, unit: string | undefined): number | null {
  if (unit === undefined) return null;
  return /^(?:"|s)/.test(unit) ? one / 60 : one;
}
