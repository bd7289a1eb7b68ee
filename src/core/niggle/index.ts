export { type BodySource, type BodyState, deriveBodyState, type NiggleState } from "./body-state.ts";
export type {
  Clock,
  ClockClosing,
  ClockEpisode,
  ClockEvent,
  ClockState,
  R5,
} from "./clock/clock.ts";
export { CLOCK_STATES } from "./clock/clock.ts";
export type { ClockInput, ClockRun, SitePressure } from "./clock/clock-input.ts";
export { CLOSINGS, type Closing } from "./clock/close-episode.ts";
export { deriveClock } from "./clock/derive-clock.ts";
export { type ClocksSource, deriveClocks } from "./clock/derive-clocks.ts";
export { combineLimits, type LimitPart } from "./combine-limits.ts";
export {
  CONDITION_IDS,
  type ConditionAnswer,
  getCondition,
} from "./conditions/condition-answer.ts";
export type { ConditionCard, ConditionEffect, ConditionKind } from "./conditions/condition-card.ts";
export { CONDITION_RULES } from "./conditions/condition-rules.ts";
export {
  type ActiveCondition,
  type AskingMoment,
  type ConditionQuestion,
  type ConditionState,
  deriveConditions,
  listConditionsBeforeVisit,
  listConditionsToAsk,
  type WantedVisit,
} from "./conditions/condition-state.ts";
export { CONDITIONS, CONDITIONS_REVIEWED_ON, type ConditionId } from "./conditions/condition-table.ts";
export { type ConditionFault, type ConditionWords, parseCondition } from "./conditions/parse-condition.ts";
export { adviseVisit, deriveLimits, type LimitsSource, pressureOn, type UnderCare } from "./derive-limits.ts";
export { deriveLaterLimits, type LaterLimits } from "./later-limits.ts";
export { LIMIT_TEXTS_REVIEWED_ON } from "./limit-texts.ts";
export { type LimitingEffect, type LimitingTriage, readTriage } from "./limiting-triage.ts";
export {
  type AreaCap,
  type AreaReason,
  type BeSeen,
  type BlockedMove,
  type BookedAdvice,
  type Limits,
  NO_LIMITS,
} from "./limits.ts";
export { deriveLoadRise } from "./load-rise.ts";
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
  deriveOstrcScore,
  deriveOstrcTrends,
  OSTRC_IDS,
  OSTRC_STYLE,
  type OstrcAnswer,
  type OstrcAnswers,
  type OstrcId,
  type OstrcProblem,
  type OstrcScore,
  type OstrcTrend,
} from "./ostrc.ts";
export {
  deriveMonitoredLoad,
  derivePainZone,
  isTendonSite,
  type MonitoredLoad,
  type MonitoredVerdict,
  type PainSpot,
  type PainZone,
} from "./pain-monitoring.ts";
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
export { type ScoredDay, scoreDays } from "./triage/score-of-day.ts";
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
