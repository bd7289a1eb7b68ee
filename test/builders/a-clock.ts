import type { Area, Descriptor } from "../../src/core/body/index.ts";
import type { SessionClass } from "../../src/core/load/index.ts";
import {
  type ChangeReason,
  type ClockInput,
  type DayWord,
  deriveClock,
  type NiggleEntry,
  type RunChange,
} from "../../src/core/niggle/index.ts";
import { addDays, instant, localDate } from "../../src/core/units/index.ts";

/** Day 0 of every clock: a date before a change of clocks and a leap day apart. */
export const CLOCK_DAY_0 = localDate("2026-03-02");

/** What is logged on a day: a number is `--pain` alone, a word the one-tap answer. */
export type ALog = number | DayWord | ALogOfScores;

interface ALogOfScores {
  readonly run?: number;
  readonly morning?: number;
  readonly life?: number;
  readonly pain?: number;
  readonly word?: DayWord;
  readonly runChanged?: RunChange;
  readonly why?: ChangeReason;
  readonly descriptors?: readonly Descriptor[];
}

/** A clock by the numbers of its days, 0 the first. */
export interface AClock {
  readonly area?: Area;
  readonly spot?: string | null;
  readonly logs?: Readonly<Record<number, ALog>>;
  readonly runs?: Readonly<Record<number, SessionClass>>;
  readonly painStopped?: readonly number[];
  readonly pressures?: Readonly<Record<number, number>>;
  readonly normal?: readonly number[];
  readonly seen?: readonly number[];
  readonly gone?: readonly number[];
  readonly nerveSigns?: boolean;
}

const onDay = (day: number) => addDays(CLOCK_DAY_0, day);

/** One day of the pain log. @example anEntry(0, { run: 4, morning: 2 }) */
export function anEntry(day: number, log: ALog): NiggleEntry {
  const said: ALogOfScores =
    typeof log === "number" ? { pain: log } : typeof log === "string" ? { word: log } : log;
  return {
    date: onDay(day),
    loggedAt: instant(Date.UTC(2026, 2, 2 + day, 20)),
    run: said.run ?? null,
    morning: said.morning ?? null,
    life: said.life ?? null,
    pain: said.pain ?? null,
    word: said.word ?? null,
    descriptors: said.descriptors ?? [],
    runChanged: said.runChanged ?? null,
    why: said.why ?? null,
    care: [],
  };
}

const byDay = <Value>(days: Readonly<Record<number, Value>> = {}): readonly (readonly [number, Value])[] =>
  Object.entries(days).map(([day, value]) => [Number(day), value]);

/** The input of a clock on a day. */
export const aClockInput = (day: number, clock: AClock): ClockInput => ({
  area: clock.area ?? { area: "calf", side: "left" },
  spot: clock.spot ?? null,
  entries: byDay(clock.logs).map(([logged, log]) => anEntry(logged, log)),
  runs: byDay(clock.runs).map(([ran, kind]) => ({
    date: onDay(ran),
    class: kind,
    painStopped: clock.painStopped?.includes(ran) ?? false,
  })),
  pressures: byDay(clock.pressures).map(([pressed, pressure]) => ({ date: onDay(pressed), pressure })),
  normalSoreness: (clock.normal ?? []).map(onDay),
  seenOn: (clock.seen ?? []).map(onDay),
  goneOn: (clock.gone ?? []).map(onDay),
  nerveSigns: clock.nerveSigns ?? false,
  today: onDay(day),
});

/** The clock on a day. @example aClockOn(8, { logs: everyDay(0, 8, 3) }).r5?.level // "L1" */
export const aClockOn = (day: number, clock: AClock) => deriveClock(aClockInput(day, clock));

/** The same log on each day from one to another, both included. */
export const everyDay = (from: number, until: number, log: ALog): Readonly<Record<number, ALog>> =>
  Object.fromEntries(Array.from({ length: until - from + 1 }, (_, index) => [from + index, log]));

/** The lines of the table that fired in the last episode, with their day. */
export const firedOf = (day: number, clock: AClock): readonly string[] =>
  (aClockOn(day, clock).episodes.at(-1)?.events ?? []).map(({ row, on, level }) => {
    const fired = (Date.parse(on) - Date.parse(CLOCK_DAY_0)) / 86_400_000;
    return `${row} d${fired}${level ? ` ${level}` : ""}`;
  });
