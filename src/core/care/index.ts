export { type Advice, type AdviceId, AVOID_KINDS, type Avoid, type AvoidKind } from "./advice.ts";
export {
  type AfterVisit,
  type DoneVisit,
  deriveVisitTuning,
  findAfterQuestion,
  NO_TUNING,
  type SoreVisit,
  type VisitTuning,
} from "./after-visit.ts";
export {
  type CareDay,
  type CareWeek,
  deriveLadder,
  LADDER,
  type Ladder,
  type LadderStep,
  mondayOf,
} from "./care-ladder.ts";
export {
  type CarePlace,
  MOVE_MARKS,
  type MoveDone,
  type MoveLimits,
  type MoveMark,
  type MoveNote,
  type MoveWall,
} from "./care-place.ts";
export { type Drill, type DrillId, findDrillBarrier, standingDrills } from "./drill.ts";
export { deriveFasciaRoutine } from "./fascia-routine.ts";
export {
  deriveHeat,
  deriveIce,
  findHeatWait,
  type HardEnd,
  isInflamed,
  T15,
  THERMAL_DOSE,
  type ThermalAnswer,
  type ThermalLimits,
  type ThermalQuestion,
} from "./ice-and-heat.ts";
export {
  type Evidence,
  type MethodCard,
  SELF_CARE_METHODS,
  type SelfCareMethod,
  type Span,
} from "./method-card.ts";
export { MODALITY_CARDS } from "./modality-cards.ts";
export {
  CARE_CONDITIONS,
  type CareCondition,
  type Dose,
  type ExtraBlock,
  MOVE_IDS,
  type Move,
  type MoveGroup,
  type MoveId,
  type MoveKind,
  type MoveTool,
} from "./move.ts";
export { findMoveBarrier, isLight, isNothingAllowed, isPlaceClosed, type SidedMove } from "./move-barrier.ts";
export { MOVE_GROUP_CARDS } from "./move-parts.ts";
export { isMoveId, isToolMove, MOVES } from "./moves.ts";
export type { CareNeed, RollQuestion } from "./roll-question.ts";
export { assembleRoll, ROLL_SECONDS } from "./roll-routine.ts";
export { careSidesOf, listToolMoves, MOST_AREA_SIDES } from "./roll-seats.ts";
export {
  CHANGE_SECONDS,
  deriveTimeline,
  type Routine,
  type RoutineStep,
  secondsOf,
  sidesOf,
  type TimedStep,
} from "./routine.ts";
export { SELF_CARE_CARDS } from "./self-care-cards.ts";
export { type DoneMove, type MethodShare, splitByMethod } from "./self-care-done.ts";
export {
  SELF_CARE_KINDS,
  type SelfCareId,
  type SelfCareKind,
  type SelfCareRecord,
} from "./self-care-record.ts";
export { SELF_CARE_RULES } from "./self-care-rules.ts";
export { findLoadedSites, findPressedSites, SITE_MOVES, type SiteMoves } from "./site-moves.ts";
export { COMMON_STOP_IFS, mustStop, NEVER_ON, STOP_RULE, type StopSign } from "./stop-rule.ts";
export type { Price, Therapist, TherapistContact, TherapistId } from "./therapist.ts";
export {
  FORMS,
  type Form,
  MODALITIES,
  type Modality,
  type Treatment,
  type TreatmentId,
} from "./treatment.ts";
