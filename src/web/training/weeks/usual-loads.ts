import { medianOf } from "../../../core/load/index.ts";
import { daysUntil } from "../../design/dates.ts";
import { type ByClass, CLASSES, type SessionClass } from "../training-classes.ts";
import type { SessionLoad } from "./session-loads.ts";

const WINDOW_DAYS = 42;
const WEIGHTS: ByClass = { easy: 1, moderate: 1.5, hard: 2.2, veryHard: 3 };

/** What a session of each class usually comes to: the median of 42 days, else by weight beside the others (RULES 2.10). */
export function deriveUsualLoads(sessions: readonly SessionLoad[], today: string): ByClass {
  const recent = sessions.filter(({ activity, load }) => {
    const days = daysUntil(activity.localDate, today);
    return load > 0 && days >= 0 && days <= WINDOW_DAYS;
  });
  const unit = medianOf(recent.map(({ activity, load }) => load / WEIGHTS[activity.class])) ?? 0;
  const usual = (name: SessionClass): number =>
    medianOf(recent.filter(({ activity }) => activity.class === name).map(({ load }) => load)) ??
    unit * WEIGHTS[name];
  const [easy = 0, moderate = 0, hard = 0, veryHard = 0] = CLASSES.map(usual);
  return { easy, moderate, hard, veryHard };
}
