import { DURATION, INTENSITY, TARGET } from "./profile.ts";
import type { WorkoutStep } from "./workout-step.ts";

/** A step, and how often it is done with all repeats around it. */
export interface CountedStep {
  readonly step: WorkoutStep;
  readonly times: number;
}

/** What no workout of a runner repeats. */
const MOST_TIMES = 1000;

/**
 * Steps without those that only say "go back": each with the times that it is done, nested repeats multiplied.
 * Source: FIT profile, `repeat_until_steps_cmplt`: the step to go back to, and how often the stretch is done in all.
 */
export function countSteps(steps: readonly WorkoutStep[]): readonly CountedStep[] {
  const times = steps.map(() => 1);
  for (const [at, { durationType, durationValue, targetValue }] of steps.entries()) {
    if (durationType !== DURATION.repeat || durationValue === null) continue;
    const repeats = Math.max(1, targetValue ?? 1);
    for (let inside = durationValue; inside < at; inside += 1)
      times[inside] = Math.min(MOST_TIMES, (times[inside] ?? 1) * repeats);
  }
  return steps.flatMap((step, at) => (isRepeat(step) ? [] : [{ step, times: times[at] ?? 1 }]));
}

const isRepeat = ({ durationType }: WorkoutStep): boolean =>
  durationType !== null && durationType >= DURATION.repeat && durationType <= DURATION.lastRepeat;

export interface WorkoutLength {
  readonly minutes: number | null;
  readonly metres: number | null;
}

/** For steps told in metres beside others told in minutes. */
const USUAL_SECONDS_A_METRE = 0.36;

/** All steps added up: metres where all are told in metres, else minutes, with metres at 6:00/km. Open steps add nothing. */
export function sumSteps(steps: readonly CountedStep[]): WorkoutLength {
  const sum = (type: number): number =>
    steps.reduce(
      (total, { step, times }) =>
        step.durationType === type ? total + (step.durationValue ?? 0) * times : total,
      0,
    );
  const seconds = sum(DURATION.time) / 1000;
  const metres = sum(DURATION.distance) / 100;
  if (seconds === 0) return { minutes: null, metres: metres > 0 ? metres : null };
  return { minutes: Math.round((seconds + metres * USUAL_SECONDS_A_METRE) / 60), metres: null };
}

/** The steps in the words of a training plan: `warm up 15 min; 6x800 m; cool down 10 min`. */
export const describeSteps = (steps: readonly CountedStep[]): string =>
  steps
    .map(describeStep)
    .filter((words) => words !== "")
    .join("; ");

function describeStep({ step, times }: CountedStep): string {
  const own = [step.name, step.notes].filter((words) => words !== null).join(" ");
  const length = describeLength(step);
  if (step.intensity === INTENSITY.warmUp) return `warm up ${length}`.trim();
  if (step.intensity === INTENSITY.coolDown) return `cool down ${length}`.trim();
  if (step.intensity === INTENSITY.rest || step.intensity === INTENSITY.recovery) return "";
  const zone = findZone(step);
  const isSlow = zone !== null && zone <= 3;
  const work = times > 1 && length !== "" && !isSlow ? `${times}x${length}` : "";
  return [own, work, zone === null ? "" : `zone ${zone}`].filter((part) => part !== "").join(" ");
}

function describeLength({ durationType, durationValue }: WorkoutStep): string {
  if (durationValue === null || durationValue <= 0) return "";
  if (durationType === DURATION.distance) return `${Math.round(durationValue / 100)} m`;
  if (durationType !== DURATION.time) return "";
  const seconds = Math.round(durationValue / 1000);
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}

/** Zones of heart rate and of speed count 1 to 5; a range of its own tells nothing without the runner's thresholds. */
function findZone({ targetType, targetValue }: WorkoutStep): number | null {
  if (targetType !== TARGET.heartRate && targetType !== TARGET.speed) return null;
  return targetValue !== null && targetValue >= 1 && targetValue <= 5 ? targetValue : null;
}
