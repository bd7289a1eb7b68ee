import type { SessionClass } from "../load/index.ts";
import type { Amounts } from "./planned-words-amounts.ts";
import { findRepeats, type Repeats } from "./planned-words-repeats.ts";
import {
  EASY,
  EASY_SAID,
  FAST,
  FILLER,
  HARD_SAID,
  INTERVALS,
  LONG,
  LONG_SAID,
  MODERATE,
  MODERATE_SAID,
  RUN,
  SOME_SESSION,
  STRIDES,
  THRESHOLD,
} from "./planned-words-vocabulary.ts";

/** What the words say of the effort; the phrase tells which word decided. */
export interface SaidSession {
  readonly class: SessionClass;
  readonly because: string;
  readonly long: boolean;
  /** The words name the work itself (6x800), not only its kind. */
  readonly exact: boolean;
}

/** 2.10 (c): this much at or above 1.05 of the threshold speed is very hard, this much at threshold too. */
const FAST_MINUTES = 12;
const THRESHOLD_MINUTES = 30;

/** The word or words of the text that a list knows. */
export const findWord = (list: RegExp, plain: string): string | null => list.exec(plain)?.[0]?.trim() ?? null;

/**
 * What a plain text says of how hard a session is, or null where it says nothing. The hardest word wins, but strides
 * leave an easy run easy; a word like "easy" or "long" alone counts only beside a run, or where nothing else is said.
 * Source: RULES 2.10; the words from practice.
 * @example findSession("tempo 8 km", findAmounts("tempo 8 km"))?.class // "hard"
 */
export function findSession(plain: string, amounts: Amounts): SaidSession | null {
  const repeats = findRepeats(plain);
  const work = repeats.filter(({ strides }) => !strides);
  const isRun = RUN.test(plain) || amounts.metres !== null || isWholeKnown(amounts.rest, repeats);
  return (
    findRunWalk(plain) ??
    findNumbered(plain, isRun) ??
    findFastWork(plain, work, isRun) ??
    findSteady(plain, isRun)
  );
}

/** Whether words and amounts that are known are all that the text holds. */
export function isWholeKnown(rest: string, repeats: readonly Repeats[] = []): boolean {
  let left = rest;
  for (const { words } of repeats) left = left.replaceAll(words, " ");
  for (const list of KNOWN_WORDS) left = left.replaceAll(new RegExp(list.source, "g"), " ");
  return !/\p{L}{2,}/u.test(left.replaceAll(SOME_SESSION, " ").replaceAll(FILLER, " "));
}

const KNOWN_WORDS = [EASY, LONG, MODERATE, EASY_SAID, LONG_SAID, MODERATE_SAID, HARD_SAID, STRIDES, RUN];

const said = (cls: SessionClass, because: string, extra: Partial<SaidSession> = {}): SaidSession => ({
  class: cls,
  because,
  long: false,
  exact: false,
  ...extra,
});

/** Turns of running and walking, as beginners' plans have them. */
function findRunWalk(plain: string): SaidSession | null {
  const turns =
    /(?<![a-z])(?:run[- /]walk|walk[- /]run|jog[- /]walk|(?:run|running|jog|jogging|laufen|courir|course|correr|hardlopen)[^.;]{0,20}(?<![a-z])(?:walk|walking|gehen|marche|marcher|caminar|wandelen))(?![a-z])/;
  if (INTERVALS.test(plain) || THRESHOLD.test(plain) || FAST.test(plain)) return null;
  const word = findWord(turns, plain);
  return word === null ? null : said("easy", `"${word}"`);
}

/** "RPE 7", "zone 4": the runner's own number. */
function findNumbered(plain: string, isRun: boolean): SaidSession | null {
  const effort = /(?<![a-z])rpe:? ?(\d{1,2})(?: ?- ?(\d{1,2}))?(?!\d)/.exec(plain);
  const value = Number(effort?.[2] ?? effort?.[1] ?? 0);
  if (effort && value >= 1 && value <= 10)
    return said(
      value >= 7 ? "veryHard" : value >= 5 ? "hard" : value >= 4 ? "moderate" : "easy",
      `"${effort[0]}"`,
      {
        exact: true,
      },
    );
  const zone = isRun ? /(?<![a-z])(?:z|zone) ?([45])(?!\d)/.exec(plain) : null;
  return zone ? said(zone[1] === "5" ? "veryHard" : "hard", `"${zone[0]}"`, { exact: true }) : null;
}

function findFastWork(plain: string, work: readonly Repeats[], isRun: boolean): SaidSession | null {
  const interval = findWord(INTERVALS, plain);
  const threshold = findWord(THRESHOLD, plain);
  const fast = findWord(FAST, plain);
  const hard = isRun ? findWord(HARD_SAID, plain) : null;
  const word = interval ?? threshold ?? fast ?? hard;
  const counts =
    work.length > 0 &&
    (word !== null || work.some(({ workMinutes, alternating }) => alternating || workMinutes !== null));
  if (counts) return classRepeats(work, interval === null ? threshold : null, word);
  const long = LONG.test(plain);
  if (interval !== null) return said("veryHard", `"${interval}"`, { long });
  const atThreshold = threshold === null ? null : findThresholdMinutes(plain);
  if (atThreshold !== null && atThreshold >= THRESHOLD_MINUTES)
    return said("veryHard", `"${threshold}" for ${atThreshold} minutes`, { long, exact: true });
  const easyWord = EASY.test(plain) || EASY_SAID.test(plain);
  if (word === null || (word === "parkrun" && easyWord)) return null;
  return said("hard", `"${word}"`, { long });
}

/** Repeats by the minutes that they add up to. */
function classRepeats(work: readonly Repeats[], threshold: string | null, word: string | null): SaidSession {
  const minutes = work.reduce<number | null>(
    (sum, { workMinutes }) => (sum === null || workMinutes === null ? null : sum + workMinutes),
    0,
  );
  const metres = work.reduce((sum, repeats) => sum + (repeats.metres ?? 0), 0);
  const words = [
    ...work.map((repeats) => `"${repeats.words}"`),
    ...(word === null ? [] : [`"${word}"`]),
  ].join(", ");
  const enough =
    minutes === null
      ? threshold === null
      : minutes >= (threshold === null ? FAST_MINUTES : THRESHOLD_MINUTES);
  const amount =
    minutes === null
      ? ""
      : metres > 0
        ? `: ${Math.round(metres / 100) / 10} km of fast work`
        : `: about ${Math.ceil(minutes)} min of fast work`;
  return said(enough ? "veryHard" : "hard", words + amount, { exact: true });
}

/** "40 min tempo": minutes that stand right before the word. */
function findThresholdMinutes(plain: string): number | null {
  const before = new RegExp(
    `(\\d{1,3}) ?(?:min|mins|minutes?|minuten|minutos|') ?(?:@|at|of|in|im|a|au|en|op)? ?(?:the )?${THRESHOLD.source}`,
  ).exec(plain);
  return before ? Number(before[1]) : null;
}

function findSteady(plain: string, isRun: boolean): SaidSession | null {
  const long = findWord(LONG, plain) ?? (isRun ? findWord(LONG_SAID, plain) : null);
  if (long !== null) return said("moderate", `"${long}"`, { long: true });
  const easy = findWord(EASY, plain) ?? (isRun ? findWord(EASY_SAID, plain) : null);
  if (easy !== null) return said("easy", `"${easy}"`);
  const moderate = findWord(MODERATE, plain) ?? (isRun ? findWord(MODERATE_SAID, plain) : null);
  return moderate === null ? null : said("moderate", `"${moderate}"`);
}
