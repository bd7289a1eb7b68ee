export {
  type ImportedSession,
  importTraining,
  type TrainingFile,
  type TrainingImport,
} from "./import-training.ts";
export { readTrainingText } from "./read-training-text.ts";
