export {
  type AreaCap,
  type BeSeen,
  type BlockedMove,
  type BookedAdvice,
  type Limits,
  NO_LIMITS,
} from "./limits.ts";
export {
  type Answer,
  CARE_DONE,
  type CareDone,
  CHANGE_REASONS,
  type ChangeReason,
  DAY_WORDS,
  type DayWord,
  type GeneralAnswers,
  type Level,
  type Niggle,
  type NiggleEntry,
  type NiggleId,
  RUN_CHANGES,
  type RunChange,
  type Seen,
} from "./niggle.ts";
export {
  type AskedBecause,
  type DueQuestion,
  listQuestions,
  listRunnerQuestions,
} from "./questions/list-questions.ts";
export { type AnswerFault, type ParsedAnswer, parseAnswer } from "./questions/parse-answer.ts";
export {
  type AnswerOption,
  type AskedFor,
  QUESTION_IDS,
  type Question,
  type QuestionId,
} from "./questions/question.ts";
export { findQuestion, isRunnerQuestion, QUESTIONS } from "./questions/questions.ts";
export { deriveGeneralTriage } from "./triage/derive-general-triage.ts";
export { deriveTriage } from "./triage/derive-triage.ts";
export { deriveWholeTriage } from "./triage/derive-whole-triage.ts";
export type { TriageEffect } from "./triage/effects.ts";
export type { TriageRuleId, Urgency } from "./triage/finding.ts";
export { type ClosingInput, isEasyRunAllowed, isLevelClosed } from "./triage/level-closing.ts";
export { R_CARDS } from "./triage/rules/r-cards.ts";
export type { RCard } from "./triage/rules/triage-rule.ts";
export type { ScoredDay } from "./triage/score-of-day.ts";
export {
  type ClockFinding,
  EFFORT_KINDS,
  type Effort,
  type EffortKind,
  type GeneralTriageInput,
  type RunOfDay,
  type TriageInput,
} from "./triage/triage-input.ts";
export type { TriageResult, Trigger } from "./triage/triage-result.ts";
export { type WithdrawFault, withdrawAnswer } from "./triage/withdraw-answer.ts";
export { sayWhen, TRIAGE_NOTE, TRIAGE_SOURCE } from "./triage-words.ts";
