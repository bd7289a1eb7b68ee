import type { FileReading } from "../reading.ts";
import { presentReading, skipWithout } from "../xml/present-reading.ts";
import { type HeardXml, readXml } from "../xml/read-xml.ts";
import { buildRecording } from "./build-recording.ts";
import { type HeardActivities, listenToActivities } from "./listen-to-activities.ts";

/**
 * Reads a TCX file: every activity, those inside a multi-sport session too, is one recording with its laps and totals.
 * Courses and workouts are skipped with the reason.
 * @example readTcx(bytes).kind // "recordings"
 */
export function readTcx(bytes: Uint8Array): FileReading {
  return presentActivities(readXml(bytes, listenToActivities));
}

/** What the activities that were heard are, whichever way the file was read. */
export function presentActivities({ heard, end }: HeardXml<HeardActivities>): FileReading {
  const recordings = heard.activities.flatMap(buildRecording);
  return presentReading({ recordings, end, empty: skipWithout(explainEmpty(heard.counts)), format: "TCX" });
}

function explainEmpty(counts: { readonly activities: number; readonly courses: number }): string {
  if (counts.activities > 0)
    return "The activity in this TCX file has neither samples nor a duration: there is nothing to import.";
  if (counts.courses > 0)
    return "This TCX file holds a course to follow, not a run. Export the activity itself.";
  return "This TCX file holds no activity. Export the activity again.";
}
