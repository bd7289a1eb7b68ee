import { type DayNumber, dayNumberOf, type LocalDate } from "../../units/index.ts";
import type { DayWord, NiggleEntry } from "../niggle.ts";
import type { ClockInput, ClockRun } from "./clock-input.ts";

/** What is known of a place on one day. Scores 0 to 10, null where not said. */
export interface DayFacts {
  /** Highest of the scores: D, unless only a word was said. */
  readonly score: number | null;
  readonly word: DayWord | null;
  /** Pain of the run, where it was said by itself. */
  readonly run: number | null;
  readonly morning: number | null;
  readonly ran: boolean;
  /** How many runs pain stopped. */
  readonly stops: number;
  /** A hard or very hard session, or firm pressure on the place. */
  readonly strained: boolean;
  /** No run, only easy ones, or a run that was made shorter. */
  readonly eased: boolean;
  readonly nerve: boolean;
  /** Something was logged, be it without a score. */
  readonly logged: boolean;
}

const NOTHING: DayFacts = {
  score: null,
  word: null,
  run: null,
  morning: null,
  ran: false,
  stops: 0,
  strained: false,
  eased: true,
  nerve: false,
  logged: false,
};

/** Pressure that is no rest for a place (3.6, step 5). */
const FIRM = 3;
/** Worst last. */
const WORDS: readonly DayWord[] = ["gone", "better", "same", "worse"];

type Facts = ReadonlyMap<number, DayFacts>;

/** The facts of a day; a day without any is a rest day. @example getFacts(facts, dayNumberOf(today)).eased // true */
export const getFacts = (facts: Facts, day: number): DayFacts => facts.get(day) ?? NOTHING;

/**
 * What each day says, entries, runs and pressure together. One pass; the worse of two words holds where a day has two.
 * @source RULES 3.6, steps 1, 2, 4 and 5
 */
export function gatherFacts(input: ClockInput): Facts {
  const facts = new Map<number, DayFacts>();
  const add = (date: LocalDate, more: (facts: DayFacts) => Partial<DayFacts>): void => {
    const day: DayNumber = dayNumberOf(date);
    const known = getFacts(facts, day);
    facts.set(day, { ...known, ...more(known) });
  };
  for (const run of input.runs) add(run.date, addRun(run));
  for (const { date, pressure } of input.pressures)
    if ((pressure ?? 0) >= FIRM) add(date, () => ({ strained: true }));
  for (const entry of input.entries) add(entry.date, addEntry(entry));
  for (const date of input.goneOn) add(date, addGone);
  return facts;
}

const addRun =
  ({ class: kind, painStopped }: ClockRun) =>
  ({ strained, eased, stops }: DayFacts): Partial<DayFacts> => ({
    ran: true,
    strained: strained || kind === "hard" || kind === "veryHard",
    eased: eased && kind === "easy",
    stops: stops + (painStopped ? 1 : 0),
  });

const addEntry =
  (entry: NiggleEntry) =>
  (known: DayFacts): Partial<DayFacts> => {
    const stopped = isStoppedByPain(entry) ? 1 : 0;
    return {
      ran: known.ran || entry.run !== null || isStarted(entry),
      logged: true,
      score: highest([known.score, entry.run, entry.morning, entry.life, entry.pain]),
      word: worse(known.word, entry.word),
      run: highest([known.run, entry.run]),
      morning: highest([known.morning, entry.morning]),
      stops: Math.max(known.stops, stopped),
      eased: known.eased || isShorter(entry),
      nerve: known.nerve || entry.descriptors.some((sign) => sign === "tingling" || sign === "numb"),
    };
  };

const addGone = ({ score, word }: DayFacts): Partial<DayFacts> => ({
  logged: true,
  word: score === null ? worse("gone", word) : word,
});

/** A run stopped for a reason that nobody gave counts as stopped by pain; on advice it never does. */
const isStoppedByPain = ({ runChanged, why }: NiggleEntry): boolean =>
  runChanged === "stopped" && why !== "advice" && why !== "other";

const isStarted = ({ runChanged }: NiggleEntry): boolean =>
  runChanged === "stopped" || runChanged === "shortened";

const isShorter = ({ runChanged }: NiggleEntry): boolean => runChanged !== null && runChanged !== "none";

/** The highest of the scores that were said. */
function highest(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score) => score !== null);
  return known.length > 0 ? Math.max(...known) : null;
}

const worse = (one: DayWord | null, other: DayWord | null): DayWord | null =>
  WORDS.findLast((word) => word === one || word === other) ?? null;
