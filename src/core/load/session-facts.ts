import { type Activity, type Histogram, isOnFoot, isRunning, secondsIn } from "../activity/index.ts";
import { type DayNumber, dayNumberOf, kilometresOf, minutesOf, type Seconds } from "../units/index.ts";
import { meanSpeedIn } from "./pace-stress.ts";
import { findUsableHeartRate, meanHeartRateIn } from "./usable-heart-rate.ts";

const COVERAGE = 0.8;
const WALKED_SHARE = 0.5;

/** What the rules ask of one session, taken from its summary. Null where it is not known or may not be used. */
export interface SessionFacts {
  readonly activity: Activity;
  readonly day: DayNumber;
  /** Moving time; the elapsed time where none was recorded. */
  readonly duration: Seconds;
  readonly minutes: number;
  readonly kilometres: number | null;
  /** 0 to 10. */
  readonly rpe: number | null;
  readonly heartRate: Histogram | null;
  readonly meanHeartRate: number | null;
  /** Grade-adjusted speed of a run, m/s. */
  readonly speed: Histogram | null;
  readonly meanSpeed: number | null;
  readonly running: boolean;
  readonly onFoot: boolean;
  /** A walk or hike, or a run of which half or more was walked. */
  readonly walker: boolean;
}

/**
 * The facts of a session that load and class rest on.
 * Source: RULES 2.10, 2.11.
 * @example deriveSessionFacts(activity, 190).minutes // 74
 */
export function deriveSessionFacts(activity: Activity, maxHeartRate: number | null): SessionFacts {
  const { summary } = activity;
  const duration = summary.moving > 0 ? summary.moving : summary.elapsed;
  const running = isRunning(summary.sport);
  const onFoot = isOnFoot(summary.sport);
  const heartRate = findUsableHeartRate(summary, maxHeartRate);
  const speed = running ? findUsableSpeed(summary.histograms.gradedSpeed, duration) : null;
  return {
    activity,
    day: dayNumberOf(summary.localDate),
    duration,
    minutes: minutesOf(duration),
    kilometres: summary.distance === null ? null : kilometresOf(summary.distance),
    rpe: findRpe(activity.rpe),
    heartRate,
    meanHeartRate: heartRate === null ? null : meanHeartRateIn(heartRate),
    speed,
    meanSpeed: speed === null ? null : meanSpeedIn(speed),
    running,
    onFoot,
    walker: onFoot && (!running || (summary.walkedShare ?? 0) >= WALKED_SHARE),
  };
}

const findRpe = (rpe: number | null): number | null => (rpe !== null && rpe >= 0 && rpe <= 10 ? rpe : null);

function findUsableSpeed(speed: Histogram, duration: Seconds): Histogram | null {
  const covered = secondsIn(speed);
  return covered > 0 && covered >= COVERAGE * duration ? speed : null;
}
