import type { FileReading } from "../reading.ts";
import { FILE_TYPE } from "./profile.ts";

/** What FIT files hold that are no activity, by the type in their file_id. */
const CONTENT_OF: Readonly<Record<number, string>> = {
  1: "the description of a device",
  2: "the settings of a device",
  3: "the settings of a sport",
  [FILE_TYPE.workout]: "a planned workout",
  [FILE_TYPE.course]: "a course to follow",
  7: "a training schedule",
  9: "body weight",
  10: "totals over many activities",
  11: "goals",
  14: "blood pressure",
  15: "all-day monitoring without a resting heart rate",
  20: "a summary of activities",
  28: "all-day monitoring without a resting heart rate",
  32: "all-day monitoring without a resting heart rate",
  34: "a course segment",
  35: "a list of course segments",
  40: "the set-up of data screens",
  44: "the watch's own figures of fitness",
  49: "a night without sleep levels",
  68: "a night without an HRV average",
  73: "skin temperature",
  79: "disturbances of sleep",
};

/** Whether a file of that type is to be left aside even if it carries records, as courses do. */
export const isNoActivity = (type: number | null): boolean => type !== null && type in CONTENT_OF;

const WORKOUT_COMMAND = ' "training import FILE --date YYYY-MM-DD" plans it.';

/** Left aside because of what kind of file it is. */
export const skipNotTraining = (type: number): FileReading => ({
  kind: "skipped",
  code: "file.notTraining",
  reason: `This file holds ${CONTENT_OF[type] ?? `another kind of FIT data (type ${type})`}, not an activity.${type === FILE_TYPE.workout ? WORKOUT_COMMAND : ""}`,
});

/** Left aside because nothing was recorded. */
export const skipNoSession: FileReading = {
  kind: "skipped",
  code: "file.noSession",
  reason: "This file holds no session and no dated sample: nothing was recorded.",
};
