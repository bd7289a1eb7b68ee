import { quantileOf } from "../load/index.ts";
import { type Because, because, dateOfDayNumber } from "../units/index.ts";
import { type DayColumns, isKnownWeek, sumOfDays, sumOfWeek } from "./day-columns.ts";
import type { WeekTag } from "./week-tags.ts";

/** A heavy block from its first day on. */
export interface HeavySpell {
  /** Index of the first day. */
  readonly start: number;
  /** Mean weekly load of the four weeks before the test window, kept from entry on; null where not known. */
  readonly base: number | null;
  readonly because: Because;
}

const ENTRY_SHARE = 1.1;
const EXIT_SHARE = 0.9;
const VERY_HARD = 2;
const RUNS = 3;
const TOP_SHARE = 0.8;
const TOP_WEEKS = 26;
const TOP_LEAST = 8;
/** A top week counts only this far above the base: a steady runner has top weeks too. */
const TOP_SHARE_OF_BASE = 1.05;
const BASE_LEAST = 3;
const NEW_DAYS = 28;
/** A block stays, and stays away, for seven days at least. */
const HYSTERESIS = 7;
const NEARLY = 1e-6;

/** What ends a block or bars one, beside the load. */
export interface HeavyBounds {
  /** 1 where taper, race week, recovery or returning holds. */
  readonly barred: Uint8Array;
  readonly tags: readonly (WeekTag | null)[];
}

/**
 * The heavy block that each day lies in, or null, walked day by day on rolling weeks. It begins when both of the last
 * two weeks had three runs or more and were heavy: 1.10 of the base, or two very hard sessions, or among the top fifth
 * of the last 26 weeks and at 1.05 of the base (else a steady runner would be heavy by chance). It ends when the
 * last week falls under 0.90 of the block's mean week, seven days in at the earliest, or at a taper, race week or recovery.
 * Where nothing is planned the block runs on to a fixed date: its start + 28 days, then in steps of 7.
 * Source: RULES 2.10 (heavyBlock), PLANNER "Future blocks"; the 1.05 and eight known weeks for the top fifth are ours.
 * @example deriveHeavySpells(columns, bounds)[columns.today]?.base // 61.5
 */
export function deriveHeavySpells(columns: DayColumns, bounds: HeavyBounds): readonly (HeavySpell | null)[] {
  const spells: (HeavySpell | null)[] = new Array(columns.length).fill(null);
  const anchor = findAnchor(columns);
  let spell: HeavySpell | null = null;
  let left = Number.NEGATIVE_INFINITY;
  for (let day = 0; day < columns.length; day += 1) {
    const next = stepSpell({ columns, bounds, anchor, left }, spell, day);
    if (bounds.barred[day] === 1 || (spell !== null && next === null)) left = day;
    spell = next;
    spells[day] = spell;
  }
  return spells;
}

interface Walk {
  readonly columns: DayColumns;
  readonly bounds: HeavyBounds;
  /** Last day that can be judged, today at least. */
  readonly anchor: number;
  /** Day on which the last block ended. */
  readonly left: number;
}

function stepSpell(walk: Walk, spell: HeavySpell | null, day: number): HeavySpell | null {
  const { columns, bounds, anchor, left } = walk;
  const tag = bounds.tags[day];
  if (bounds.barred[day] === 1 || tag === "easy") return null;
  if (tag === "heavy") return spell ?? enterByTag(columns, day);
  if (columns.judged[day] !== 1) return spell && day < findFixedEnd(spell.start, anchor) ? spell : null;
  if (spell) return day >= spell.start + HYSTERESIS && isOver(columns, spell, day) ? null : spell;
  return day >= NEW_DAYS && day - left >= HYSTERESIS ? enterByLoad(columns, day) : null;
}

/** Today, or the last day of the plan where it reaches further without a hole. */
function findAnchor({ judged, today, length }: DayColumns): number {
  let last = today;
  while (last + 1 < length && judged[last + 1] === 1) last += 1;
  return last;
}

/**
 * The day on which a block ends where nothing is planned: its start + 28 days, then in steps of 7 until after the last
 * day that can be judged. A fixed date, so that the plan does not move with every morning.
 * Source: PLANNER "Future blocks".
 * @example findFixedEnd(0, 30) // 35
 */
export function findFixedEnd(start: number, anchor: number): number {
  const steps = Math.max(0, Math.floor((anchor - start - 28) / 7) + 1);
  return start + 28 + 7 * steps;
}

const enterByTag = (columns: DayColumns, day: number): HeavySpell => ({
  start: day,
  base: findBase(columns, day),
  because: because("2.10", "A heavy block: you tagged this week as build or peak.", {
    from: dateOfDayNumber(columns.first + day),
  }),
});

function enterByLoad(columns: DayColumns, day: number): HeavySpell | null {
  if (!hasRuns(columns, day) || !hasRuns(columns, day - 7)) return null;
  const base = findBase(columns, day);
  const why = findHeavySign(columns, day, base, day);
  const whyBefore = why && findHeavySign(columns, day - 7, base, day);
  if (!why || !whyBefore) return null;
  const signs = why === whyBefore ? why : `${whyBefore}, then ${why}`;
  const inputs = {
    from: dateOfDayNumber(columns.first + day),
    week: Math.round(sumOfWeek(columns.load, day)),
    weekBefore: Math.round(sumOfWeek(columns.load, day - 7)),
    base: base === null ? null : Math.round(base),
  };
  return {
    start: day,
    base,
    because: because("2.10", `A heavy block since ${inputs.from}: two weeks with ${signs}.`, inputs),
  };
}

const hasRuns = ({ runs }: DayColumns, end: number): boolean => sumOfWeek(runs, end) >= RUNS;

/** Mean of the four weeks before the two of the test window, of those known; null with fewer than three. */
function findBase(columns: DayColumns, day: number): number | null {
  const known = [2, 3, 4, 5].map((back) => day - 7 * back).filter((end) => isKnownWeek(columns, end));
  if (known.length < BASE_LEAST) return null;
  return known.reduce((sum, end) => sum + sumOfWeek(columns.load, end), 0) / known.length;
}

function findHeavySign(columns: DayColumns, end: number, base: number | null, day: number): string | null {
  if (sumOfWeek(columns.veryHard, end) >= VERY_HARD) return "two very hard sessions";
  if (base === null || base <= 0 || !isKnownWeek(columns, end)) return null;
  const load = sumOfWeek(columns.load, end);
  if (load >= ENTRY_SHARE * base - NEARLY) return "a tenth more load than the four before";
  if (load < TOP_SHARE_OF_BASE * base - NEARLY) return null;
  const top = findTopLoad(columns, day);
  return top !== null && load >= top - NEARLY ? "a load among your highest in half a year" : null;
}

/** 80th percentile of the known weeks among the last 26; null with fewer than eight. */
function findTopLoad(columns: DayColumns, day: number): number | null {
  const loads: number[] = [];
  for (let back = 0; back < TOP_WEEKS; back += 1)
    if (isKnownWeek(columns, day - 7 * back)) loads.push(sumOfWeek(columns.load, day - 7 * back));
  return loads.length < TOP_LEAST
    ? null
    : quantileOf(
        loads.sort((a, b) => a - b),
        TOP_SHARE,
      );
}

/** Under 0.90 of the block's mean week to date, its test window included. */
function isOver({ load }: DayColumns, spell: HeavySpell, day: number): boolean {
  const from = Math.max(0, spell.start - 13);
  const mean = (7 * sumOfDays(load, from, day)) / (day - from + 1);
  return sumOfWeek(load, day) < EXIT_SHARE * mean - NEARLY;
}
