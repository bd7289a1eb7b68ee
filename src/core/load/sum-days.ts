import { type Because, dayNumberOf, type LocalDate } from "../units/index.ts";
import type { DaySums } from "./day-load.ts";
import { deriveKindRatios, explainConversion, findLoadInKind, type LoadOnDay } from "./load-kind.ts";
import type { SessionFacts } from "./session-facts.ts";
import type { LoadKind, SessionLoad } from "./session-load.ts";

/** A session as measured, before it has a class. */
export interface MeasuredSession {
  readonly facts: SessionFacts;
  readonly load: SessionLoad;
}

/** The sums, and what was converted or left out. */
export interface SummedDays {
  readonly sums: DaySums;
  readonly because: readonly Because[];
}

/**
 * The day number on which a history begins; null without sessions. A date that the recording itself cannot be
 * trusted on does not begin one. Source: practice.
 * @example findFirstDay([]) // null
 */
export function findFirstDay(sessions: readonly SessionFacts[]): number | null {
  const trusted = sessions.find(
    ({ activity }) => !activity.summary.flags.includes("samples.dateImplausible"),
  );
  return (trusted ?? sessions[0])?.day ?? null;
}

/** What the days are summed from. */
export interface SumInput {
  /** In order of time, as are the loads, one for each. */
  readonly measured: readonly MeasuredSession[];
  readonly loads: readonly LoadOnDay[];
  readonly kind: LoadKind;
  readonly today: LocalDate;
  readonly confirmedDays?: readonly LocalDate[];
}

/**
 * The sum of the sessions of every day from the first to today in one kind of load, converted where they must be.
 * Source: RULES 2, 2.11.
 * @example sumDays({ measured, loads, kind: "sessionRpe", today }).sums.loads.at(-1) // 420
 */
export function sumDays({ measured, loads, kind, today, confirmedDays = [] }: SumInput): SummedDays {
  const firstDay = findFirstDay(measured.map(({ facts }) => facts));
  const sums = startSums(firstDay ?? dayNumberOf(today), firstDay === null ? 0 : dayNumberOf(today) + 1);
  const ratios = deriveKindRatios(loads, kind);
  const converted = new Map<LoadKind, number>();
  let leftOut = 0;
  for (const { facts, load } of measured) {
    const inKind = findLoadInKind(load, kind, ratios);
    if (inKind === null) leftOut++;
    else if (inKind.from !== null) converted.set(inKind.from, (converted.get(inKind.from) ?? 0) + 1);
    addToDay(sums, facts, inKind?.value ?? 0);
  }
  for (const date of confirmedDays) markDay(sums.confirmed, dayNumberOf(date) - sums.firstDay);
  return { sums, because: explainConversion({ kind, converted, leftOut, ratios }) };
}

function startSums(firstDay: number, endDay: number): DaySums {
  const length = Math.max(0, endDay - firstDay);
  return {
    firstDay,
    loads: new Float64Array(length),
    runMetres: new Float64Array(length),
    active: new Uint8Array(length),
    confirmed: new Uint8Array(length),
  };
}

function addToDay(sums: DaySums, facts: SessionFacts, load: number): void {
  const day = facts.day - sums.firstDay;
  if (day < 0 || day >= sums.loads.length) return;
  sums.loads[day]! += load;
  if (facts.running) sums.runMetres[day]! += facts.activity.summary.distance ?? 0;
  markDay(sums.active, day);
}

function markDay(marks: Uint8Array, day: number): void {
  if (day >= 0 && day < marks.length) marks[day] = 1;
}
