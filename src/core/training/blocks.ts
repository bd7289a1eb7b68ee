import type { Activity } from "../activity/index.ts";
import type { LoadHistory } from "../load/index.ts";
import { type Because, because, dateOfDayNumber, dayNumberOf, type LocalDate } from "../units/index.ts";
import { type DateBlock, deriveDateBlocks } from "./date-blocks.ts";
import type { DatedRace } from "./dated-race.ts";
import { type DayColumns, deriveDayColumns } from "./day-columns.ts";
import { deriveEasyDays, isEasyWeek, whyEasy } from "./easy-days.ts";
import { deriveHeavySpells, findFixedEnd, type HeavySpell } from "./heavy-spells.ts";
import type { KnownDays } from "./known-days.ts";
import type { Block, TrainingSession } from "./training-day.ts";
import { deriveWeekTags, type WeekTag } from "./week-tags.ts";

/** A day's block and why. */
export interface DayBlock {
  readonly date: LocalDate;
  readonly block: Block;
  readonly because: Because;
}

/** What blocks are derived from. */
export interface BlockSource {
  readonly history: LoadHistory;
  readonly known: KnownDays;
  readonly races: readonly DatedRace[];
  /** Planned sessions and races from today on. */
  readonly ahead: readonly TrainingSession[];
  /** Mondays of the weeks that a training plan covers. */
  readonly plannedWeeks: ReadonlySet<number>;
  readonly activities: readonly Pick<Activity, "id" | "tag">[];
  readonly today: LocalDate;
  /** First and last day wanted; the whole history is read in any case. */
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const NEW_DAYS = 28;

/**
 * The block of each day from one date to another, behind and ahead, with its reason. Today counts as a day ahead until
 * it is over: a block judged by half a day would change every morning. Linear in the days of the history.
 * Source: RULES 2.10 (table of blocks), 2.11, PLANNER "Future blocks".
 * @example deriveBlocks(source)[0] // { date: "2026-11-23", block: "heavy", because: { rule: "2.10", ... } }
 */
export function deriveBlocks(source: BlockSource): readonly DayBlock[] {
  const columns = deriveDayColumns(source);
  const dates = deriveDateBlocks(columns, source.races);
  const tags = deriveWeekTags(columns, source.history.sessions, source.activities);
  const barred = Uint8Array.from(dates, (mark) => (mark ? 1 : 0));
  const heavy = deriveHeavySpells(columns, { barred, tags });
  const easy = extendEasy(columns, deriveEasyDays(columns), barred);
  const layers = { columns, dates, tags, heavy, easy };
  const start = dayNumberOf(source.from) - columns.first;
  const end = dayNumberOf(source.to) - columns.first;
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => pickBlock(layers, start + index));
}

interface Layers {
  readonly columns: DayColumns;
  readonly dates: readonly (DateBlock | null)[];
  readonly tags: readonly (WeekTag | null)[];
  readonly heavy: readonly (HeavySpell | null)[];
  readonly easy: Int32Array;
}

/** Where nothing is planned, an easy week that ended yesterday runs on to its fixed date or the next race's weeks. */
function extendEasy(columns: DayColumns, easy: Int32Array, barred: Uint8Array): Int32Array {
  const { today, judged } = columns;
  const yesterday = today - 1;
  if (judged[today] === 1 || yesterday < 0 || !isEasyWeek(columns, yesterday)) return easy;
  let start = yesterday;
  while (start > 0 && easy[start - 1] !== -1) start -= 1;
  const end = findFixedEnd(start, today);
  const extended = easy.slice();
  for (let day = today; day < Math.min(end, columns.length); day += 1) {
    if (barred[day] === 1 || judged[day] === 1) break;
    extended[day] = yesterday;
  }
  return extended;
}

/** The first row of 2.10's table that holds. */
function pickBlock({ columns, dates, tags, heavy, easy }: Layers, day: number): DayBlock {
  const date = dateOfDayNumber(columns.first + day);
  const mark = dates[day];
  if (mark) return { date, block: mark.block, because: mark.because(day) };
  const spell = heavy[day];
  if (spell) return { date, block: "heavy", because: spell.because };
  if (tags[day] === "easy") return { date, block: "easy", because: TAGGED_EASY };
  const easyEnd = easy[day] ?? -1;
  if (easyEnd >= 0) return { date, block: "easy", because: whyEasy(columns, easyEnd) };
  if (day < NEW_DAYS) return { date, block: "new", because: whyNew(columns) };
  return { date, block: "normal", because: NORMAL };
}

const whyNew = ({ first }: DayColumns): Because =>
  because("2.11", `Less than 28 days of history: it begins on ${dateOfDayNumber(first)}.`, {
    first: dateOfDayNumber(first),
  });

const TAGGED_EASY = because("2.10", "An easy week: you tagged it as recovery or off-season.");
const NORMAL = because("2.10", "Neither a heavy nor an easy stretch, and no race near.");
