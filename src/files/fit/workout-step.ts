import { type DataMessage, findNumber, findText } from "./definition.ts";
import { WORKOUT_STEP } from "./profile.ts";

/** A step of a planned workout, as the file numbers it. */
export interface WorkoutStep {
  readonly name: string | null;
  readonly notes: string | null;
  readonly durationType: number | null;
  /** Milliseconds, centimetres, or the step to go back to. */
  readonly durationValue: number | null;
  readonly targetType: number | null;
  /** A zone; or how often steps are repeated. */
  readonly targetValue: number | null;
  readonly intensity: number | null;
}

export const parseWorkoutStep = (message: DataMessage): WorkoutStep => ({
  name: findText(message, WORKOUT_STEP.name),
  notes: findText(message, WORKOUT_STEP.notes),
  durationType: findNumber(message, WORKOUT_STEP.durationType),
  durationValue: findNumber(message, WORKOUT_STEP.durationValue),
  targetType: findNumber(message, WORKOUT_STEP.targetType),
  targetValue: findNumber(message, WORKOUT_STEP.targetValue),
  intensity: findNumber(message, WORKOUT_STEP.intensity),
});
