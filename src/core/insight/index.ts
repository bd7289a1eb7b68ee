export { endOfFaults, faultsOf, isOverridable, ruleSentence } from "./booking-faults.ts";
export {
  type BalanceInput,
  deriveRunBalance,
  findUnevenContact,
  type RunBalance,
} from "./cadence/balance.ts";
export {
  type BeforeAndAfter,
  type ComparedLog,
  compareBeforeAndAfter,
  type PainBeforeAndAfter,
} from "./cadence/before-and-after.ts";
export {
  type CadenceExperiment,
  type CadenceExperimentFault,
  type ExperimentWish,
  startCadenceExperiment,
} from "./cadence/cadence-experiment.ts";
export {
  type CadenceGap,
  type CadenceInput,
  type CadencePicture,
  deriveCadencePicture,
  type RatedRun,
} from "./cadence/cadence-picture.ts";
export type { CadenceSample } from "./cadence/cadence-sample.ts";
export { type CadenceRun, cleanCadenceRuns } from "./cadence/clean-runs.ts";
export { deriveCadenceSample } from "./cadence/derive-cadence-sample.ts";
export { deriveCadenceZ, deriveExpectedCadence, type Gait } from "./cadence/expected-cadence.ts";
export { type ExperimentQuestion, listExperimentBarriers } from "./cadence/experiment-barriers.ts";
export {
  deriveExperimentState,
  type ExperimentFacts,
  type ExperimentState,
} from "./cadence/experiment-state.ts";
export {
  isUnderWay,
  type KeptExperiment,
  type ToldExperiment,
  tellExperiment,
} from "./cadence/experiment-words.ts";
export { derivePersonalLine, type PersonalLine } from "./cadence/personal-line.ts";
export { fitTheilSen, type Line, type Point } from "./cadence/theil-sen.ts";
export { CARE_KINDS, type CareKind, OUTCOMES, type Outcome } from "./comparison/care-kind.ts";
export {
  type Assignment,
  type CareTrial,
  findAssignment,
  startCareTrial,
  TRIAL_KINDS,
  type TrialFault,
  type TrialKind,
  type TrialWish,
} from "./comparison/care-trial.ts";
export {
  type CareComparison,
  type ComparisonGap,
  type ComparisonQuestion,
  compareAllCare,
  compareCare,
} from "./comparison/compare-care.ts";
export {
  compareTrial,
  type TrialComparison,
  type TrialGap,
  type TrialQuestion,
} from "./comparison/compare-trial.ts";
export {
  type ComparisonDay,
  type ComparisonLog,
  deriveComparisonDays,
} from "./comparison/comparison-days.ts";
export {
  deriveEasyHeartRates,
  type EasyHeartRate,
  type EasyRunLog,
} from "./comparison/easy-run-heart-rate.ts";
export { derivePermutationInterval, type PermutationInterval } from "./comparison/permutation-interval.ts";
export {
  isTrialOpen,
  type KeptTrial,
  lastDayOf,
  type ToldTrial,
  type TrialFacts,
  type TrialResult,
  tellTrial,
} from "./comparison/trial-words.ts";
export { deriveHush, type Hush, mayTell } from "./hush.ts";
export type {
  CareTool,
  InsightFacts,
  NiggleDay,
  NiggleFacts,
  PlannedHeat,
  SelfCareDone,
  TreatmentDone,
} from "./insight-facts.ts";
export type { CadenceFacts } from "./mistakes/c5-quicker-steps.ts";
export { findMistakes } from "./mistakes/find-mistakes.ts";
export { type Finding, MISTAKES, type MistakeId, type Offer } from "./mistakes/finding.ts";
export { MISTAKE_RULES } from "./mistakes/mistake-rules.ts";
export { type MessageChoice, pickMessage, type ShownMessage } from "./mistakes/pick-message.ts";
export { type BrokenBooking, findNewlyBroken } from "./newly-broken.ts";
export { deriveNiggleFacts, type NiggleMoment } from "./niggle-facts.ts";
export { type BrokenRule, derivePriceBreaks } from "./price-breaks.ts";
export { seededRandom } from "./seeded-random.ts";
