import { type LoadHistory, medianOf, SESSION_CLASSES, type SessionClass } from "../load/index.ts";
import { daysBetween, type LocalDate } from "../units/index.ts";

const WINDOW_DAYS = 42;

/** How a session of a class weighs beside an easy one, where the runner has none of it to go by. */
const CLASS_WEIGHTS: Readonly<Record<SessionClass, number>> = {
  easy: 1,
  moderate: 1.5,
  hard: 2.2,
  veryHard: 3,
};

/**
 * The load that a planned session of each class stands for, in the history's kind: the own median of the last
 * 42 days; where there is none, the class's weight against the done sessions in the same weights.
 * Source: RULES 2.10 (easyWeek).
 * @example deriveClassLoads(history, localDate("2026-11-23")).hard // 81
 */
export function deriveClassLoads(
  { sessions, kind }: Pick<LoadHistory, "sessions" | "kind">,
  today: LocalDate,
): Readonly<Record<SessionClass, number>> {
  const recent = sessions.flatMap((one) => {
    const load = one.load.byKind[kind];
    const days = daysBetween(one.date, today);
    return load !== undefined && days >= 0 && days <= WINDOW_DAYS ? [{ class: one.class, load }] : [];
  });
  const unit = medianOf(recent.map((one) => one.load / CLASS_WEIGHTS[one.class])) ?? 1;
  const loadOf = (name: SessionClass): number =>
    medianOf(recent.filter((one) => one.class === name).map((one) => one.load)) ?? unit * CLASS_WEIGHTS[name];
  const [easy, moderate, hard, veryHard] = SESSION_CLASSES.map(loadOf) as [number, number, number, number];
  return { easy, moderate, hard, veryHard };
}
