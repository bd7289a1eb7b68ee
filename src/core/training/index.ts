export { type DatedRace, matchRaces, type RaceMatching } from "./dated-race.ts";
export { deriveRaceSessionClass } from "./planned-session.ts";
export { type EntryReading, type EntryWords, readEntry } from "./planned-words.ts";
export {
  RACE_CLASSES,
  RACE_PRIORITIES,
  type Race,
  type RaceClass,
  type RaceId,
  type RacePriority,
} from "./race.ts";
export { deriveRaceClass } from "./race-class.ts";
export {
  BLOCKS,
  type Block,
  type PlannedSession,
  type PlannedSessionId,
  type RhythmDay,
  type TrainingDay,
  type TrainingSession,
  type WeeklyRhythm,
} from "./training-day.ts";
export { deriveTrainingDays, type TrainingSource } from "./training-days.ts";
