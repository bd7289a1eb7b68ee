import { asObject, listObjects } from "../json/json-value.ts";
import { parseJson } from "../json/parse-json.ts";
import type { FileReading } from "../reading.ts";
import { readPolarExercise } from "./polar-exercise.ts";

/** Whether a text begins as a session of a Polar Flow export does: planned ones never stopped. */
export const looksLikePolarSession = (head: string): boolean =>
  /^\{/.test(head) &&
  head.includes('"startTime"') &&
  head.includes('"stopTime"') &&
  (head.includes('"exercises"') || head.includes('"durationMillis"'));

/**
 * Reads `training-session-*.json` of a Polar Flow export, of the older shape (`duration: "PT3600S"`) and of the newer
 * one (`durationMillis`): every exercise is a recording with its samples, where it has some.
 */
export function readPolarSession(text: string): FileReading {
  const parsed = parseJson(text);
  if (!parsed.ok) return { kind: "unreadable", code: "file.damaged", reason: parsed.error };
  const session = asObject(parsed.value) ?? {};
  const exercises = listObjects(session.exercises);
  const parts = exercises.length > 0 ? exercises : [session];
  const alone = parts.length === 1;
  const recordings = parts.flatMap((exercise) => readPolarExercise({ exercise, session, alone }) ?? []);
  if (recordings.length > 0) return { kind: "recordings", recordings };
  const reason =
    "This training session of Polar Flow tells no start with its time zone, or neither samples nor a duration.";
  return { kind: "unreadable", code: "file.damaged", reason };
}
