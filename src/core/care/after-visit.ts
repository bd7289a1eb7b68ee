import { type Because, because, type Instant, type LocalDate } from "../units/index.ts";
import type { TreatmentId } from "./treatment.ts";

/** How sore the legs were after a massage, 0 to 10; null where that was skipped. */
export interface AfterVisit {
  readonly treatment: TreatmentId;
  readonly hours: 24 | 48;
  readonly soreness: number | null;
  readonly answeredAt: Instant;
}

/** A massage with its soreness a day later, as tuning reads it. */
export interface SoreVisit {
  readonly date: LocalDate;
  readonly sorenessAt24: number | null;
}

/** How B9 changes what is planned. */
export interface VisitTuning {
  /** Taken from the usual pressure of firm work, 1 to 5. */
  readonly lessPressure: number;
  /** Added to the hours between firm work and the next hard session (T2). */
  readonly moreHours: number;
  readonly because: readonly Because[];
}

export const NO_TUNING: VisitTuning = { lessPressure: 0, moreHours: 0, because: [] };

/** B9: from this soreness on, so many times, the next visits are lighter. */
const TOO_SORE = 4;
const TIMES = 2;
const LESS_PRESSURE = 1;
const MORE_HOURS = 24;

/**
 * B9: soreness above 4 of 10 the day after, twice: a point less pressure and a day more before the next hard session.
 * What was answered up to the day on which the runner took it back counts no more.
 * @source RULES B9 (own default)
 * @example deriveVisitTuning(visits, null).lessPressure // 1
 */
export function deriveVisitTuning(visits: readonly SoreVisit[], undoneOn: LocalDate | null): VisitTuning {
  const sore = visits.filter(
    ({ date, sorenessAt24 }) => (sorenessAt24 ?? 0) > TOO_SORE && (undoneOn === null || date > undoneOn),
  );
  if (sore.length < TIMES) return NO_TUNING;
  const text = `Your legs were sore above ${TOO_SORE} of 10 on the day after ${sore.length} massages: a point less pressure, and a day more before hard sessions.`;
  return {
    lessPressure: LESS_PRESSURE,
    moreHours: MORE_HOURS,
    because: [because("B9", text, { visits: sore.length, above: TOO_SORE })],
  };
}

/** Hours after a massage in which each question is asked, once. */
const ASKED_WITHIN = { 24: { from: 18, to: 42 }, 48: { from: 42, to: 72 } } as const;

export interface DoneVisit {
  readonly id: TreatmentId;
  readonly end: Instant;
}

const HOUR = 3_600_000;

/**
 * The one question that is due about the massages behind: soreness after a day, or after two. Each is asked once; what
 * was skipped is not asked again.
 * @source RULES B9
 * @example findAfterQuestion([visit], [], now) // { treatment: "t1", hours: 24 }
 */
export function findAfterQuestion(
  visits: readonly DoneVisit[],
  answers: readonly AfterVisit[],
  now: Instant,
): Pick<AfterVisit, "treatment" | "hours"> | null {
  for (const { id, end } of visits.toReversed())
    for (const hours of [24, 48] as const) {
      const since = (now - end) / HOUR;
      const { from, to } = ASKED_WITHIN[hours];
      const isAnswered = answers.some((one) => one.treatment === id && one.hours === hours);
      if (since >= from && since < to && !isAnswered) return { treatment: id, hours };
    }
  return null;
}
