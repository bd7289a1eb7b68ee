export { encodeFit, type FitEncoding } from "./encode-fit.ts";
export { encodeFitMessages, type FitField, type FitMessage, type FitShape } from "./fit-writer.ts";
export { readFit } from "./read-fit.ts";
export { type PlannedWorkout, readWorkout } from "./read-workout.ts";
