import { err } from "../core/units/index.ts";

/** Every fault that a user can expect, by the name of the thing at fault. */
export const FAULT_CODES = [
  "activity.unknown",
  "recording.unknown",
  "run.impossible",
  "race.impossible",
  "race.unknown",
  "training.impossible",
  "training.unknown",
  "setting.unknown",
  "setting.impossible",
  "correction.impossible",
  "date.impossible",
  "weeks.impossible",
  "import.nothing",
  "import.unknown",
  "import.failed",
  "import.undone",
  "import.before",
  "import.busy",
  "import.gone",
  "file.unknown",
  "original.none",
  "upload.impossible",
  "sample.refused",
  "calendar.unwritable",
  "brief.impossible",
  "share.impossible",
  "share.unknown",
  "visit.unknown",
  "visit.closed",
  "visit.refused",
  "reply.impossible",
  "reply.decided",
  "reply.unknown",
  "drill.unknown",
  "advice.unknown",
  "feed.impossible",
  "feed.unknown",
  "therapist.impossible",
  "therapist.unknown",
  "massage.impossible",
  "massage.unknown",
  "massage.overlaps",
  "massage.confirm",
  "massage.refused",
  "massage.safety",
  "whatIf.unreadable",
  "niggle.impossible",
  "niggle.unknown",
  "niggle.place",
  "answer.impossible",
  "safety.impossible",
  "checkin.impossible",
  "care.impossible",
  "care.unknown",
  "guide.unknown",
  "experiment.impossible",
  "experiment.refused",
  "experiment.none",
  "helps.unknown",
  "trial.impossible",
  "trial.refused",
  "trial.none",
  "backup.exists",
  "backup.unwritable",
  "backup.unreadable",
  "backup.foreign",
  "backup.damaged",
  "backup.later",
  "backup.modeNeeded",
  "backup.busy",
  "backup.unknown",
  "connection.impossible",
  "connection.refused",
  "connection.unknown",
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/** An expected failure: its name, and one clear sentence for the user (what, where, what to do). */
export interface Fault {
  readonly code: FaultCode;
  readonly message: string;
  /** What is to be answered first, where that is the fault. */
  readonly questions?: readonly FaultQuestion[];
}

/** A question in plain words, answered by yes or no. */
export interface FaultQuestion {
  readonly id: string;
  readonly question: string;
  /** A yes names a place as well. */
  readonly needsPlace: boolean;
}

/** A failed result with its sentence. */
export const fault = (code: FaultCode, message: string) => err<Fault>({ code, message });
