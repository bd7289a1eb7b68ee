export {
  findPlanMoment,
  type ImportedSession,
  importTraining,
  keepPlan,
  type TrainingFile,
  type TrainingImport,
} from "./import-training.ts";
export { presentEventList } from "./read-event-list.ts";
export { readTrainingText } from "./read-training-text.ts";
