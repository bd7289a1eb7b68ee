import type { Form, Treatment } from "../care/index.ts";
import type { PlanningContext } from "../context/index.ts";
import type { Block } from "../training/index.ts";
import { addDays } from "../units/index.ts";
import { type DayAxis, dayOf, deriveDayAxis, minuteAfter, minuteBefore } from "./day-axis.ts";
import { highestCap } from "./limits-at.ts";
import { keepOffered } from "./modalities/m7-on-offer.ts";
import { needRate, needRateOn } from "./need.ts";
import { deriveRaceFacts, type RaceFact } from "./race-facts.ts";
import { deriveSessionFacts, type SessionFact } from "./session-facts.ts";
import { deriveVariants, FULL_GENTLE_MINUTES, gentleIsFull, type Variant } from "./variant.ts";

/** A treatment behind or booked. Unknown forms count as deep for spacing (T11), as not deep for habituation (T3). */
export interface TreatmentFact {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly form: Form | null;
  /** Resets the need (T6). */
  readonly full: boolean;
  readonly treatment: Treatment;
}

/** The last full session before the horizon. */
export interface LastFull {
  /** Its date, in days from today; null where none is known. */
  readonly day: number | null;
  readonly deep: boolean;
  /** Need gathered since, up to this morning. */
  readonly need: number;
}

/** The context in whole minutes and days since today's midnight: all that the rules and the search read. */
export interface PlanFacts {
  readonly context: PlanningContext;
  readonly axis: DayAxis;
  readonly now: number;
  readonly sessions: readonly SessionFact[];
  readonly races: readonly RaceFact[];
  readonly past: readonly TreatmentFact[];
  readonly booked: readonly TreatmentFact[];
  readonly last: LastFull;
  readonly variants: readonly Variant[];
  readonly everDeep: boolean;
}

/** Shorter treatments do not count for spacing (E16), minutes. */
const COUNTED_MINUTES = 20;

/**
 * Turns the context into integers once, so that no rule and no loop handles dates again. Past ends are rounded up
 * and future starts down to the minute, which is the cautious side.
 */
export function deriveFacts(context: PlanningContext): PlanFacts {
  const axis = deriveDayAxis(context);
  const now = minuteAfter(axis, context.now);
  const sessions = deriveSessionFacts(context, axis);
  const treatments = context.treatments
    .filter((treatment) => treatment.minutes >= COUNTED_MINUTES)
    .map((treatment) => deriveTreatmentFact(context, axis, treatment))
    .sort((one, other) => one.start - other.start);
  const past = treatments.filter((fact) => isBehind(fact, now));
  const pressureCap = highestCap(context);
  return {
    context,
    axis,
    now,
    sessions,
    races: deriveRaceFacts(context, axis, sessions),
    past,
    booked: treatments.filter((fact) => !isBehind(fact, now)),
    last: findLastFull(context, past),
    variants: keepOffered(deriveVariants({ pressureCap, wishes: context.wishes }), context.wishes.modalities),
    everDeep: past.some((fact) => fact.form === "deep"),
  };
}

/** Done, or booked for an hour that has gone by: spacing counts it as if it took place. */
const isBehind = (fact: TreatmentFact, now: number): boolean =>
  fact.treatment.status === "done" || fact.start < now;

function deriveTreatmentFact(context: PlanningContext, axis: DayAxis, treatment: Treatment): TreatmentFact {
  const start = minuteBefore(axis, treatment.start);
  const gentleCounts = gentleIsFull({ pressureCap: highestCap(context), wishes: context.wishes });
  return {
    start,
    end: start + treatment.minutes,
    day: dayOf(axis, start),
    form: treatment.form,
    full: treatment.form !== "gentle" || (gentleCounts && treatment.minutes >= FULL_GENTLE_MINUTES),
    treatment,
  };
}

/** Need counts local dates; days before the context's first are taken as `normal`. */
function findLastFull(context: PlanningContext, past: readonly TreatmentFact[]): LastFull {
  const last = past.filter((fact) => fact.full).at(-1);
  if (!last) return { day: null, deep: false, need: 1 };
  let need = 0;
  for (let day = last.day; day < 0; day += 1) {
    need += rateOf(context, day);
  }
  return { day: last.day, deep: last.form === "deep", need };
}

/** How fast the need grows on a day, counted from today. */
export const rateOf = (context: PlanningContext, day: number): number =>
  context.comeBack === undefined
    ? needRate(blockOf(context, day), context.tunables.interval)
    : needRateOn(context, { date: addDays(context.today, day), block: blockOf(context, day) });

/** The block of a day, counted from today. @example blockOf(context, -1) // yesterday's */
export const blockOf = (context: PlanningContext, day: number): Block =>
  context.days[context.todayIndex + day]?.block ?? "normal";
