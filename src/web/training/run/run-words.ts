import type { ActivityTag } from "../../../core/activity/index.ts";
import type { ActivityView, LoadView } from "../../../http/contract.ts";

export const RUN_WORDS = {
  back: "All training",
  facts: "The run",
  how: "How hard it was",
  load: "Load",
  because: "Why",
  noted: "About the file",
  feel: "How did it feel?",
  feelLead: "Your own word counts for more than the watch. It changes the load and the class.",
  effort: "Felt effort",
  tag: "Call it",
  noTag: "Leave it to the figures",
  classes: "How hard it was",
  week: "What kind of week it belongs to",
  save: "Save",
  takeBack: "Take the effort back",
  saved: "Saved.",
  loadBecame: (before: string, after: string) => `Load ${before} is ${after} now.`,
  classBecame: (before: string, after: string) => `${before} is ${after} now.`,
  classStays: (name: string) => `It stays ${name}.`,
  nothingChanged: "Load and class stay as they were.",
  lower: (tag: string, derived: string) => `You called it ${tag}, and the figures say ${derived}.`,
  lowerLead: "A lower class can bring firm massage closer. Until you confirm, the figures stand.",
  confirm: (tag: string) => `Yes, it was ${tag}`,
  leave: (derived: string) => `Leave it as ${derived}`,
  sources: "Where it comes from",
  oneSource: "One file holds this run.",
  manySources: (count: number) => `${count} files hold this run. It counts once, and the richest is kept.`,
  unknownEffort: "not said",
} as const;

/** What an effort from 0 to 10 is called. */
export function sayEffort(value: number | null): string {
  if (value === null) return RUN_WORDS.unknownEffort;
  const names = [
    "rest",
    "very easy",
    "easy",
    "easy",
    "a bit hard",
    "hard",
    "hard",
    "very hard",
    "very hard",
    "nearly all out",
    "all out",
  ];
  return names[Math.round(value)] ?? "";
}

/** As in a sentence: "very hard". */
export const CLASS_IN_SENTENCE: Readonly<Record<ActivityView["class"], string>> = {
  easy: "easy",
  moderate: "moderate",
  hard: "hard",
  veryHard: "very hard",
};

export const TAG_WORDS: Readonly<Record<ActivityTag, string>> = {
  easy: "Easy",
  moderate: "Moderate",
  hard: "Hard",
  veryHard: "Very hard",
  race: "A race",
  recovery: "Recovery week",
  offSeason: "Off-season",
  build: "Building up",
  peak: "Peak week",
};

export const UNIT_OF: Readonly<Record<LoadView["kind"], string>> = {
  sessionRpe: "minutes times effort",
  hrStress: "by heart rate; an hour at threshold is 100",
  paceStress: "by pace; an hour at threshold is 100",
  distance: "kilometres",
};

export const FACT_WORDS = {
  distance: "Distance",
  moving: "Time on the move",
  elapsed: "With pauses",
  pace: "Pace",
  speed: "Speed",
  ascent: "Up",
  descent: "Down",
  avgHeartRate: "Heart rate, mean",
  maxHeartRate: "Heart rate, highest",
  cadence: "Steps a minute",
  turns: "Turns a minute",
  sport: "Sport",
  beats: (rate: number) => `${Math.round(rate)} a minute`,
} as const;

/** What a session was beside its class. */
export const CLASS_FLAGS: Readonly<Record<string, string>> = {
  race: "Race",
  longEffort: "Long effort",
  bigDescent: "A lot of downhill",
};

/** What was odd about a file, and what was done about it. */
export const FILE_FLAGS: Readonly<Record<string, string>> = {
  "file.truncated": "The file stops in the middle; what was in it was read.",
  "file.crcMismatch": "The file's checksum does not fit; what could be read was read.",
  "samples.timeWentBack": "Its clock went back somewhere; those points were left out.",
  "samples.distanceShrank": "Its distance went back somewhere; those points were left out.",
  "samples.speedImplausible": "Some points were too fast to be true and were left out.",
  "samples.heartRateImplausible": "Some heartbeats could not be true and were left out.",
  "samples.altitudeImplausible": "Some heights could not be true and were left out.",
  "samples.dateImplausible": "Some dates could not be true and were left out.",
  "heartRate.fromDeveloperField": "Heart rate comes from an added field of the file.",
  "heartRate.lockedToCadence": "Heart rate followed the steps, not the heart, so it was not used.",
  "positions.none": "No positions: indoors, or without GPS.",
  "samples.none": "No points along the way, only totals.",
  "offset.assumed": "The file does not tell its time zone; yours was taken.",
  "totals.fromSamples": "The totals were added up from the points.",
};
