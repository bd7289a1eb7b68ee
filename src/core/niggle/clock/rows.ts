import type { Because } from "../../units/index.ts";
import { because } from "../../units/index.ts";
import { clockTexts } from "./clock-texts.ts";
import type { FiredRow, RowId } from "./episode.ts";
import { askLevel, type Measures } from "./measures.ts";
import { deriveR5Level, SORE } from "./r5-level.ts";

const FIRST_WEEK = 7;
const SILENT_WEEK = 10;
const SECOND_WEEK = 14;
const THIRD_WEEK = 21;
const WORSENING_DAY = 2;
const RESTED = 0.6;
const FALLING_TO = 3;
const FALLING_BY = 1;
const RUN_PAIN = 2;
const RUN_SHARE = 0.7;
const LOG_SCORE = 2;
const SOFT_SCORE = 3;

/** A line of the table of 3.6, step 8. */
interface Row {
  readonly id: RowId;
  readonly holds: (on: Measures) => boolean;
  /** Null for lines that only say something. */
  readonly level: (on: Measures) => FiredRow["level"];
}

const saysOnly = (): null => null;

const isBetween = ({ d }: Measures, from: number, until: number): boolean => d >= from && d < until;

/** Known, and neither settled nor improving. */
const isStuck = ({ now, settled, improving }: Measures): boolean => now !== null && !settled && !improving;

/** Fewer than two logged days in the last five: C is not known. */
const isSilent = ({ now }: Measures): boolean => now === null;

/** C of 3 at most, and a point below the first C from day 7 on; unknown is not falling. */
function isFalling({ now, episode: { firstNow } }: Measures): boolean {
  return now !== null && firstNow !== null && now <= FALLING_TO && now <= firstNow - FALLING_BY;
}

/** The latest run since day 4 hurt as the first ones did; one that pain stopped did, whatever its score. */
function isHidden({ d, episode: { latestRun, runBaseline } }: Measures): boolean {
  if (d < FIRST_WEEK || latestRun === null) return false;
  return latestRun.stopped || (latestRun.pain ?? 0) >= Math.max(RUN_PAIN, RUN_SHARE * runBaseline);
}

const levelNow = (on: Measures): FiredRow["level"] => deriveR5Level(askLevel(on));

/** The line names C >= 4 without the exception for tendons. */
const worseningLevel = (on: Measures): FiredRow["level"] => ((on.now ?? 0) >= SORE ? "L2" : levelNow(on));

/**
 * The table of 3.6 as it stands there, one line each. A day with a level is R5's; one without only tells the runner.
 * @source RULES 3.6, step 8: the week is Yamato 2015's (as quoted), the other numbers are our own
 */
const ROWS: readonly Row[] = [
  {
    id: "worsening",
    holds: (on) => on.d >= WORSENING_DAY && on.worsening,
    level: worseningLevel,
  },
  {
    id: "notImproving",
    holds: (on) => isBetween(on, FIRST_WEEK, SECOND_WEEK) && isStuck(on) && on.adherence >= RESTED,
    level: levelNow,
  },
  {
    id: "restNotDone",
    holds: (on) => isBetween(on, FIRST_WEEK, SECOND_WEEK) && isStuck(on) && on.adherence < RESTED,
    level: saysOnly,
  },
  {
    id: "twoWeeks",
    holds: (on) => isBetween(on, SECOND_WEEK, THIRD_WEEK) && !on.settled && !isFalling(on),
    level: levelNow,
  },
  { id: "threeWeeks", holds: (on) => on.d >= THIRD_WEEK && !on.settled, level: levelNow },
  {
    id: "restHidIt",
    holds: isHidden,
    level: (on) => deriveR5Level(askLevel(on, on.episode.latestRun?.pain)),
  },
  {
    id: "atRestOnly",
    holds: (on) => on.d >= FIRST_WEEK && on.settled && on.episode.ranOn === null,
    level: saysOnly,
  },
  {
    id: "logAgain",
    holds: (on) => on.d >= FIRST_WEEK && isSilent(on) && (on.episode.lastScore ?? LOG_SCORE) >= LOG_SCORE,
    level: saysOnly,
  },
  {
    id: "silentAndSore",
    holds: (on) => on.d >= SILENT_WEEK && isSilent(on) && (on.episode.lastScore ?? SOFT_SCORE) >= SOFT_SCORE,
    level: () => "L1",
  },
];

/** Lines after which R5's level may still rise with C; the soft one stays L1. */
const SOFT: readonly RowId[] = ["silentAndSore"];

/** Rows that hold on a day, fired before or not. */
export const findRows = (on: Measures): readonly RowId[] =>
  ROWS.filter(({ holds }) => holds(on)).map(({ id }) => id);

/** The lines that fire on a day: those that hold and have not fired in this episode. */
export function fireRows(on: Measures): readonly FiredRow[] {
  const known = on.episode.fired.map(({ row }) => row);
  return ROWS.filter(({ id, holds }) => !known.includes(id) && holds(on)).map(({ id, level }) =>
    fire(on, id, level(on)),
  );
}

/** Worse under a professional's care: the first line of the table, whatever the day of the clock. */
export const fireWorsening = (on: Measures): FiredRow => fire(on, "worsening", worseningLevel(on));

const fire = (on: Measures, row: RowId, level: FiredRow["level"]): FiredRow => ({
  row,
  day: on.episode.start + on.d,
  level,
  because: explain(on, row, level),
});

/**
 * R5 that has fired at L1 and meets the signs of L2 later rises to it: the worse of the two holds until it closes.
 * @source RULES 3.6, R5 level; that it may rise after its line has fired is our own cautious reading
 */
export function raiseLevel(on: Measures): readonly FiredRow[] {
  const { fired } = on.episode;
  const isFirm = fired.some(({ row, level }) => level === "L1" && !SOFT.includes(row));
  const isL2 = fired.some(({ level }) => level === "L2");
  if (!isFirm || isL2 || levelNow(on) === "L1") return [];
  return [fire(on, "raised", "L2")];
}

function explain(on: Measures, row: RowId, level: FiredRow["level"]): Because {
  const rule = level === null ? "3.6" : "R5";
  return because(rule, clockTexts.row(row, level), {
    row,
    area: on.place.area,
    day: on.d,
    baseline: on.baseline,
    now: on.now,
    adherence: on.adherence,
    level,
  });
}
