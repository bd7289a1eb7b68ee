import type { Area } from "../../src/core/body/index.ts";
import type { Form, Treatment, TreatmentId } from "../../src/core/care/index.ts";
import type {
  PlannedRace,
  PlanningContext,
  PlanningDay,
  PlanTunables,
  Wishes,
} from "../../src/core/context/index.ts";
import type { SessionClass } from "../../src/core/load/index.ts";
import { NO_LIMITS } from "../../src/core/niggle/index.ts";
import type {
  Block,
  RaceClass,
  RaceId,
  RacePriority,
  TrainingSession,
} from "../../src/core/training/index.ts";
import {
  addDays,
  addMinutes,
  type Instant,
  instantAt,
  type LocalDate,
  localDate,
  metres,
  type TimeZone,
  UTC,
} from "../../src/core/units/index.ts";

/** A Monday whose sixth day after is the first of a month. */
export const MONDAY = localDate("2026-10-26");

/** A session in minutes since midnight of day 0, elapsed minutes, not wall-clock ones. */
export interface ASession {
  readonly cls: SessionClass;
  readonly start: number;
  readonly end: number;
  readonly status?: "done" | "planned" | "expected";
  readonly timed?: boolean;
  readonly isRun?: boolean;
  readonly longEffort?: boolean;
  readonly confidence?: "low";
  /** Index of its race in `races`. */
  readonly race?: number;
}

export interface ARace {
  readonly cls: RaceClass;
  readonly prio: RacePriority;
  readonly start: number;
  readonly end: number;
  readonly done?: boolean;
  readonly name?: string;
  /** False where only the date is known. */
  readonly timed?: boolean;
}

export interface ATreatment {
  readonly start: number;
  readonly form: Form | null;
  readonly minutes?: number;
  readonly areas?: readonly Area[];
}

/** Small literals of a context: times in minutes since midnight of day 0, blocks by day. */
export interface ContextLiteral {
  readonly first?: LocalDate;
  readonly zone?: TimeZone;
  readonly now?: number;
  readonly days?: number;
  readonly blocks?: readonly Block[];
  /** Days behind, and their block. */
  readonly behind?: number;
  readonly blockBehind?: Block;
  readonly sessions?: readonly ASession[];
  readonly races?: readonly ARace[];
  readonly past?: readonly ATreatment[];
  readonly booked?: readonly ATreatment[];
  readonly shown?: readonly { readonly start: number; readonly form: Form }[];
  readonly avail?: readonly (readonly [number, number])[];
  readonly monthlyLimit?: number | null;
  readonly wishes?: Partial<Wishes>;
  readonly tunables?: Partial<PlanTunables>;
  readonly context?: Partial<PlanningContext>;
}

export const NO_WISHES: Wishes = {
  weekdays: [],
  hours: null,
  minutes: null,
  modalities: [],
  gentleOnly: false,
  gentleSessions: false,
  deepInEasyWeek: false,
};

export const DEFAULT_TUNABLES: PlanTunables = {
  deepAfterVeryHard: 48,
  deepBeforeQuality: 24,
  raceMargin: 0,
  deepAfterLongRace: 120,
  interval: 21,
};

/** A planning context from small literals. @example aContext({ days: 7, avail: [[1080, 1200]] }) */
export function aContext(literal: ContextLiteral = {}): PlanningContext {
  const { first = MONDAY, zone = UTC, behind = 35 } = literal;
  const days = literal.days ?? literal.blocks?.length ?? 28;
  const at = (minute: number) => addMinutes(instantAt(first, 0, zone), minute);
  const dates = Array.from({ length: behind + days }, (_, index) => addDays(first, index - behind));
  const sessions = (literal.sessions ?? []).map((session) =>
    aTrainingSession(session, { at, zone, races: literal.races ?? [] }),
  );
  return {
    now: at(literal.now ?? 0),
    today: first,
    zone,
    horizon: days,
    days: dates.map((date, index) =>
      aDay(date, zone, {
        block: blockAt(literal, index - behind),
        sessions: sessions.filter((session) => session.date === date),
      }),
    ),
    todayIndex: behind,
    races: (literal.races ?? []).map((race, index) => aPlannedRace(race, index, { at, zone })),
    treatments: [
      ...(literal.past ?? []).map((treatment, index) => aTreatment(treatment, `p${index}`, at)),
      ...(literal.booked ?? []).map((treatment, index) => aTreatment(treatment, `b${index}`, at)),
    ],
    windows: (literal.avail ?? []).map(([from, to]) => ({ start: at(from), end: at(to) })),
    monthlyLimit: literal.monthlyLimit ?? null,
    limits: NO_LIMITS,
    wishes: { ...NO_WISHES, ...literal.wishes },
    soreness: [],
    frozenUntil: null,
    tunables: { ...DEFAULT_TUNABLES, ...literal.tunables },
    shown: (literal.shown ?? []).map(({ start, form }) => ({ start: at(start), minutes: 60, form })),
    because: [],
    ...literal.context,
  };
}

const blockAt = ({ blocks, blockBehind = "normal" }: ContextLiteral, day: number): Block =>
  day < 0 ? blockBehind : (blocks?.[day] ?? "normal");

function aDay(
  date: LocalDate,
  zone: TimeZone,
  { block, sessions }: { readonly block: Block; readonly sessions: readonly TrainingSession[] },
): PlanningDay {
  return {
    date,
    block,
    blockBecause: { rule: "2.10", text: "", inputs: {} },
    known: true,
    sessions,
    start: instantAt(date, 0, zone),
    end: instantAt(addDays(date, 1), 0, zone),
  };
}

type At = (minute: number) => Instant;

function aTrainingSession(
  session: ASession,
  { at, zone, races }: { readonly at: At; readonly zone: TimeZone; readonly races: readonly ARace[] },
): TrainingSession {
  const start = at(session.start);
  const race = session.race === undefined ? undefined : races[session.race];
  return {
    source: session.status ?? "planned",
    class: session.cls,
    date: dateOf(start, zone),
    start,
    end: at(session.end),
    timed: session.timed ?? true,
    isRun: session.isRun ?? true,
    longEffort: session.longEffort ?? false,
    bigDescent: false,
    race: race ? { id: raceId(session.race ?? 0), class: race.cls } : null,
    activityId: null,
    confidence: session.confidence ?? "high",
    because: [],
  };
}

const raceId = (index: number): RaceId => `race-${index}` as RaceId;

const dateOf = (at: Instant, zone: TimeZone): LocalDate => {
  const guess = localDate(new Date(at).toISOString().slice(0, 10));
  for (const date of [addDays(guess, 1), guess]) if (instantAt(date, 0, zone) <= at) return date;
  return addDays(guess, -1);
};

function aPlannedRace(
  race: ARace,
  index: number,
  { at, zone }: { readonly at: At; readonly zone: TimeZone },
): PlannedRace {
  const start = at(race.start);
  const kilometres = { short: 10, mid: 21.1, long: 42.2, ultra: 80 }[race.cls];
  return {
    id: raceId(index),
    name: race.name ?? null,
    date: dateOf(start, zone),
    start: race.timed === false ? null : start,
    distance: metres(kilometres * 1000),
    expected: null,
    priority: race.prio,
    class: race.cls,
    startsAt: start,
    finishesAt: at(race.end),
    done: race.done ?? false,
  };
}

const aTreatment = (
  { start, form, minutes = 60, areas = [] }: ATreatment,
  id: string,
  at: At,
): Treatment => ({
  id: id as TreatmentId,
  status: id.startsWith("b") ? "booked" : "done",
  start: at(start),
  minutes,
  form,
  modality: null,
  areas,
});
