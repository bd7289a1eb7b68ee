import { isOnFoot, isRunning, type Sport } from "../activity/index.ts";
import type { LoadHistory, SessionClass } from "../load/index.ts";
import { dayNumberOf, type LocalDate } from "../units/index.ts";
import { deriveClassLoads } from "./class-loads.ts";
import type { KnownDays } from "./known-days.ts";
import { isInPlannedWeek } from "./planned-weeks.ts";
import type { TrainingSession } from "./training-day.ts";

/**
 * Days in columns, first day of the history to the horizon's end. Sums run from the start: the sum of the days
 * from a to b is `sum[b + 1] - sum[a]`, whatever their number.
 */
export interface DayColumns {
  /** Day number of index 0. */
  readonly first: number;
  readonly length: number;
  /** Index of today. */
  readonly today: number;
  readonly load: Float64Array;
  /** Days known: past with data or confirmed, ahead in a planned week. */
  readonly known: Float64Array;
  readonly runs: Float64Array;
  readonly hard: Float64Array;
  readonly veryHard: Float64Array;
  /** 1 where a day can be judged: behind, or in a planned week. */
  readonly judged: Uint8Array;
}

/** What columns are filled from. */
export interface ColumnSource {
  readonly history: LoadHistory;
  readonly known: KnownDays;
  readonly today: LocalDate;
  readonly to: LocalDate;
  /** Planned sessions and races from today on. */
  readonly ahead: readonly TrainingSession[];
  readonly plannedWeeks: ReadonlySet<number>;
}

type Counts = {
  load: Float64Array;
  known: Float64Array;
  runs: Float64Array;
  hard: Float64Array;
  veryHard: Float64Array;
};

/**
 * Fills the columns in one pass over days and sessions: linear in the length of the history.
 * @example sumOfWeek(deriveDayColumns(source).load, 20) // load of the seven days that end with index 20
 */
export function deriveDayColumns(source: ColumnSource): DayColumns {
  const { history, plannedWeeks } = source;
  const first = dayNumberOf(history.days[0]?.date ?? source.today);
  const today = dayNumberOf(source.today) - first;
  const length = Math.max(today, dayNumberOf(source.to) - first) + 1;
  const judged = Uint8Array.from({ length }, (_, day) =>
    day < today || isInPlannedWeek(plannedWeeks, first + day) ? 1 : 0,
  );
  const counts = startCounts(length);
  fillDone(counts, source, first, today);
  fillAhead(counts, source, first);
  for (let day = today; day < length; day += 1) counts.known[day + 1] = judged[day] ?? 0;
  for (const column of Object.values(counts)) sumUp(column);
  return { first, length, today, judged, ...counts };
}

const startCounts = (length: number): Counts => {
  const column = () => new Float64Array(length + 1);
  return { load: column(), known: column(), runs: column(), hard: column(), veryHard: column() };
};

function fillDone(counts: Counts, { history, known }: ColumnSource, first: number, today: number): void {
  history.days.forEach((day, index) => {
    if (index > today) return;
    counts.load[index + 1] = day.load ?? 0;
    counts.known[index + 1] = day.load !== null || known.confirmed.has(day.date) ? 1 : 0;
  });
  const isCounted = countedSport(history);
  for (const { date, sport, class: name } of history.sessions)
    count(counts, dayNumberOf(date) - first, name, isCounted(sport));
}

/** Runs; for somebody who never runs, walks and hikes. */
const countedSport = ({ sessions }: LoadHistory): ((sport: Sport) => boolean) =>
  sessions.some((one) => isRunning(one.sport)) ? isRunning : isOnFoot;

function fillAhead(counts: Counts, { history, today, ahead }: ColumnSource, first: number): void {
  const loads = deriveClassLoads(history, today);
  for (const session of ahead) {
    const day = dayNumberOf(session.date) - first;
    if (day < 0 || day + 1 >= counts.load.length) continue;
    counts.load[day + 1] = (counts.load[day + 1] ?? 0) + loads[session.class];
    count(counts, day, session.class, true);
  }
}

function count(counts: Counts, day: number, name: SessionClass, isRun: boolean): void {
  if (day < 0) return;
  if (isRun) increase(counts.runs, day);
  if (name === "hard") increase(counts.hard, day);
  if (name === "veryHard") increase(counts.veryHard, day);
}

const increase = (column: Float64Array, day: number): void => {
  if (day + 1 < column.length) column[day + 1] = (column[day + 1] ?? 0) + 1;
};

function sumUp(column: Float64Array): void {
  for (let index = 1; index < column.length; index += 1)
    column[index] = (column[index] ?? 0) + (column[index - 1] ?? 0);
}

/** The sum of the days from one index to another, both included; days before the first count as nothing. */
export const sumOfDays = (column: Float64Array, from: number, to: number): number =>
  to < 0 ? 0 : (column[to + 1] ?? 0) - (column[Math.max(0, from)] ?? 0);

/** The sum of the seven days that end with an index. */
export const sumOfWeek = (column: Float64Array, end: number): number => sumOfDays(column, end - 6, end);

/** Whether all seven days that end with an index are known. */
export const isKnownWeek = ({ known }: DayColumns, end: number): boolean =>
  end >= 6 && sumOfWeek(known, end) === 7;
