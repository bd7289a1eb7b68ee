import { isRunning } from "../activity/index.ts";
import { type ClassifiedSession, medianOf } from "../load/index.ts";
import { daysBetween, type LocalDate } from "../units/index.ts";

/** What the runner's last four weeks say of a run that is only planned. */
export interface RunningHabits {
  /** Median minutes of a run, null without runs. */
  readonly medianMinutes: number | null;
  /** Median speed of a run in m/s; 6:00 per km without runs. */
  readonly speed: number;
}

const WINDOW_DAYS = 28;
const DEFAULT_SPEED = 1000 / 360;

/**
 * Median length and speed of the runs of the last 28 days.
 * Source: RULES 2.10 (long effort), practice.
 * @example deriveRunningHabits(history.sessions, localDate("2026-11-23")).medianMinutes // 52
 */
export function deriveRunningHabits(sessions: readonly ClassifiedSession[], today: LocalDate): RunningHabits {
  const runs = sessions.filter((one) => isRunning(one.sport) && isRecent(one.date, today));
  const measured = runs.filter((one) => (one.distance ?? 0) > 0 && one.duration > 0);
  return {
    medianMinutes: medianOf(runs.map((one) => one.duration / 60)),
    speed: medianOf(measured.map((one) => (one.distance ?? 0) / one.duration)) ?? DEFAULT_SPEED,
  };
}

const isRecent = (date: LocalDate, today: LocalDate): boolean => {
  const days = daysBetween(date, today);
  return days >= 0 && days <= WINDOW_DAYS;
};
