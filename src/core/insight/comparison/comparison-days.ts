import type { Treatment } from "../../care/index.ts";
import type { SorenessEntry } from "../../context/index.ts";
import type { DayLoad } from "../../load/index.ts";
import { addDays, type LocalDate, localDateAt, type TimeZone } from "../../units/index.ts";
import type { SelfCareDone } from "../insight-facts.ts";
import { CARE_KINDS, type CareKind, MASSAGE_KINDS, type Outcome } from "./care-kind.ts";
import type { EasyHeartRate } from "./easy-run-heart-rate.ts";

/** ATL starts at 0; three of its time constants later it is known (2.7). */
const START_DAYS = 21;
const FEWEST_MINUTES = 20;

/** One day of care and what came the day after. */
export interface ComparisonDay {
  readonly date: LocalDate;
  /** Whether load and fatigue may be compared: the day is known and the averages have settled. */
  readonly loadKnown: boolean;
  /** The day's load and the fatigue at its end: "yesterday's" as seen from the next morning. */
  readonly load: number;
  readonly atl: number;
  /** Soreness on that very morning, before any care; null where not logged. */
  readonly sorenessBefore: number | null;
  readonly care: readonly CareKind[];
  /** Kinds of which it is not clear whether they were done. */
  readonly unclear: readonly CareKind[];
  readonly next: Readonly<Record<Outcome, number | null>>;
}

export interface ComparisonLog {
  readonly days: readonly DayLoad[];
  readonly treatments: readonly Treatment[];
  readonly selfCare: readonly SelfCareDone[];
  readonly soreness: readonly SorenessEntry[];
  readonly easyRuns: readonly EasyHeartRate[];
  readonly zone: TimeZone;
}

/**
 * Every day of the log with its care and the next day's soreness and easy-run heart rate. Its load counts as known from
 * the fourth week on, unless the day itself is unknown. A massage of unknown pressure or under 20 minutes (E16) leaves every massage of that day unclear.
 * Source: RULES 1.11 W5 (a hypothesis that the log lets the runner check), 2.7.
 * @example deriveComparisonDays(log)[0]?.care // ["foamRoller"]
 */
export function deriveComparisonDays(log: ComparisonLog): readonly ComparisonDay[] {
  const soreness = new Map(log.soreness.map(({ date, legs }) => [date, legs]));
  const heartRate = new Map(log.easyRuns.map(({ date, beats }) => [date, beats]));
  const care = gatherCare(log);
  return log.days.map(({ date, load, atl }, index) => {
    const tomorrow = addDays(date, 1);
    const { done, unclear } = care.get(date) ?? { done: [], unclear: [] };
    return {
      date,
      loadKnown: load !== null && index >= START_DAYS,
      load: load ?? 0,
      atl,
      sorenessBefore: soreness.get(date) ?? null,
      care: CARE_KINDS.filter((kind) => done.includes(kind)),
      unclear: CARE_KINDS.filter((kind) => unclear.includes(kind) && !done.includes(kind)),
      next: { soreness: soreness.get(tomorrow) ?? null, heartRate: heartRate.get(tomorrow) ?? null },
    };
  });
}

interface DayCare {
  readonly done: readonly CareKind[];
  readonly unclear: readonly CareKind[];
}

function gatherCare({ treatments, selfCare, zone }: ComparisonLog): ReadonlyMap<LocalDate, DayCare> {
  const days = new Map<LocalDate, DayCare>();
  const add = (date: LocalDate, { done, unclear }: DayCare): void => {
    const day = days.get(date);
    days.set(date, {
      done: [...(day?.done ?? []), ...done],
      unclear: [...(day?.unclear ?? []), ...unclear],
    });
  };
  for (const one of treatments.filter(({ status }) => status === "done"))
    add(localDateAt(one.start, zone), careOf(one));
  for (const { date, tool } of selfCare)
    add(date, { done: CARE_KINDS.filter((kind) => kind === tool), unclear: [] });
  return days;
}

const careOf = ({ form, minutes }: Treatment): DayCare =>
  form === null || minutes < FEWEST_MINUTES
    ? { done: [], unclear: Object.values(MASSAGE_KINDS) }
    : { done: [MASSAGE_KINDS[form]], unclear: [] };
