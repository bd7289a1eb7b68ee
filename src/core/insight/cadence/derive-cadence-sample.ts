import { type Activity, type Histogram, isRunning } from "../../activity/index.ts";
import { metresPerSecond } from "../../units/index.ts";
import type { CadenceSample } from "./cadence-sample.ts";

const WALKING = 130;
/** Below this a device counts one foot: a walker's median in steps is not that low at running speed (section 6). */
const ONE_FOOT = 120;
const FAST = 1.8;
const MOST_WALKED = 0.1;
const COVERAGE = 0.8;

/**
 * What a stored summary tells of steps and speed: one sample a run, mean steps at mean speed. The summary keeps no pairs
 * of both, so the first three minutes, hills and stops inside a run cannot be dropped; a run with more than a tenth
 * walked, or with steps for less than 80 % of its moving time, gives nothing. Means are enough for a straight line: if
 * C = a + b v holds at every moment, it holds for the means. Histogram bins count from their lower edge, up to half a
 * step low.
 * Source: RULES section 6; coverage and walked share are our own defaults.
 * @example deriveCadenceSample(activity)?.cadence // 168
 */
export function deriveCadenceSample({ id, summary }: Activity): CadenceSample | null {
  const { sport, distance, moving, walkedShare, localDate, histograms } = summary;
  if (!isRunning(sport) || distance === null || !(moving > 0)) return null;
  const speed = distance / moving;
  const steps = listSteps(histograms.cadence, speed);
  const running = steps.filter(([cadence]) => cadence >= WALKING);
  const seconds = sumSeconds(running);
  if ((walkedShare ?? 0) > MOST_WALKED || seconds < COVERAGE * moving) return null;
  const cadence = running.reduce((sum, [value, time]) => sum + value * time, 0) / seconds;
  return {
    date: localDate,
    run: id,
    cadence,
    speed: metresPerSecond(speed),
    seconds,
    grade: deriveMeanGrade(summary),
    sinceStart: null,
  };
}

type Steps = readonly (readonly [cadence: number, seconds: number])[];

const sumSeconds = (steps: Steps): number => steps.reduce((sum, [, seconds]) => sum + seconds, 0);

function listSteps({ first, step, seconds }: Histogram, speed: number): Steps {
  const steps = seconds.map((time, bin) => [first + bin * step, time] as const);
  return speed > FAST && isOneFoot(steps) ? steps.map(([value, time]) => [2 * value, time] as const) : steps;
}

/** Half of the time or more lies below 120. */
const isOneFoot = (steps: Steps): boolean =>
  2 * sumSeconds(steps.filter(([cadence]) => cadence < ONE_FOOT)) > sumSeconds(steps);

/** Metres climbed and lost for each metre of way: how hilly a run was, as one figure. */
function deriveMeanGrade({ ascent, descent, distance }: Activity["summary"]): number | null {
  if (ascent === null || descent === null || distance === null || !(distance > 0)) return null;
  return (ascent + descent) / distance;
}
