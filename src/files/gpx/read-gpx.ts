import type { FileReading } from "../reading.ts";
import { presentReading, skipWithout } from "../xml/present-reading.ts";
import { type HeardXml, readXml } from "../xml/read-xml.ts";
import { buildRecording } from "./build-recording.ts";
import { type HeardTrack, type HeardTracks, listenToTracks } from "./listen-to-tracks.ts";

/**
 * Reads a GPX file (1.0 and 1.1, heart rate and cadence from the extensions of Garmin and Cluetrust): every track with
 * times is one recording. Routes, waypoints and tracks without times are skipped with the reason.
 * @example readGpx(bytes).kind // "recordings"
 */
export function readGpx(bytes: Uint8Array): FileReading {
  return presentTracks(readXml(bytes, listenToTracks));
}

/** What the tracks that were heard are, whichever way the file was read. */
export function presentTracks({ heard, end }: HeardXml<HeardTracks>): FileReading {
  const tracks = heard.finish();
  const recordings = tracks.flatMap((track) => buildRecording(track, heard.creator()));
  return presentReading({ recordings, end, empty: explainEmpty(tracks, heard.counts), format: "GPX" });
}

function explainEmpty(
  tracks: readonly HeardTrack[],
  counts: { readonly points: number; readonly other: number },
): FileReading {
  if (tracks.some(({ samples }) => samples.length >= 2))
    return {
      kind: "unreadable",
      code: "file.impossible",
      reason:
        "The times in this GPX file are impossible (before 2000): its clock was not set. Export it again.",
    };
  if (counts.points > 0)
    return skipWithout(
      "The track in this GPX file carries no times: it is a route, not a run. Export the activity itself.",
    );
  if (counts.other > 0)
    return skipWithout(
      "This GPX file holds a route or waypoints only, not a run. Export the activity itself.",
    );
  return skipWithout("This GPX file holds no track. Export the activity again.");
}
