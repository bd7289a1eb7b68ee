import { err, ok, type Result } from "../../core/units/index.ts";
import { hasHeader, parseHeader } from "./header.ts";
import { FILE_TYPE } from "./profile.ts";
import { readSegment } from "./segment.ts";
import { formatSportName } from "./sport-words.ts";
import { countSteps, describeSteps, sumSteps, type WorkoutLength } from "./workout-words.ts";

/** A planned workout: what it is called and what its steps say, in words and added up. */
export interface PlannedWorkout extends WorkoutLength {
  readonly name: string;
  /** The steps in words. */
  readonly description: string;
  /** Null where the file names none. */
  readonly sport: { readonly word: string; readonly isRun: boolean } | null;
}

const RUNNING = 1;

/**
 * Reads a FIT file that holds a planned workout (`file_id` type 5); the fault completes "The file ...".
 * Source: FIT profile, messages workout (26) and workout_step (27).
 */
export function readWorkout(bytes: Uint8Array): Result<PlannedWorkout, string> {
  if (!hasHeader(bytes, 0)) return err("is no FIT file");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const segment = readSegment(view, parseHeader(bytes, view, 0));
  if (segment.stop !== null) return err("is damaged or breaks off; export it again");
  if (segment.fileId?.type !== FILE_TYPE.workout)
    return err("holds no planned workout; what was recorded comes in by import");
  const steps = countSteps(segment.steps);
  return ok({
    name: segment.workoutName ?? "",
    description: describeSteps(steps),
    ...sumSteps(steps),
    sport: presentSport(segment.workoutSport),
  });
}

const presentSport = (sport: number | null): PlannedWorkout["sport"] =>
  sport === null || sport === 0
    ? null
    : {
        word: formatSportName({ sport, subSport: null, name: null }) ?? "another sport",
        isRun: sport === RUNNING,
      };
