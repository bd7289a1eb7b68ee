import { type TimeZone, UTC } from "../core/units/index.ts";
import { readHealthExport } from "./apple-health/index.ts";
import { describeUnknown } from "./describe-unknown.ts";
import { detectFormat } from "./detect.ts";
import { readFit } from "./fit/index.ts";
import { readGarminDays } from "./garmin/read-garmin-days.ts";
import { readGpx } from "./gpx/read-gpx.ts";
import { presentListed } from "./list/present-listed.ts";
import { readPolarSession } from "./polar/read-polar-session.ts";
import type { FileReading } from "./reading.ts";
import { parseStravaActivities } from "./strava/parse-strava-activities.ts";
import { readSuuntoLog } from "./suunto/read-suunto-log.ts";
import { readTcx } from "./tcx/read-tcx.ts";
import { readWellnessTable } from "./wellness-table/read-wellness-table.ts";
import { readText } from "./xml/find-encoding.ts";

/**
 * What one file holds, archives and compressed files excepted: these are unpacked by the caller. Never throws for
 * anything that a file can contain.
 * @param name the path as the runner gave it; decides only where the content does not
 * @param zone the runner's, for the dates of nights whose file tells no offset from UTC
 * @example readFile(bytes, "morning.gpx") // { kind: "recordings", recordings: [...] }
 */
export function readFile(bytes: Uint8Array, name: string, zone: TimeZone = UTC): FileReading {
  const format = detectFormat(bytes, name);
  switch (format) {
    case "fit":
      return readFit(bytes, zone);
    case "gpx":
      return readGpx(bytes);
    case "tcx":
      return readTcx(bytes);
    case "stravaCsv":
      return readStravaCsv(bytes);
    case "garminList":
    case "runkeeperList":
    case "intervalsTable":
    case "intervalsJson":
    case "runalyzeBackup":
      return {
        kind: "skipped",
        code: "file.noSession",
        reason: "A list of activities of another service, read row by row when it is imported.",
      };
    case "polarSession":
      return readPolarSession(readText(bytes));
    case "suuntoLog":
      return readSuuntoLog(readText(bytes));
    case "garminDays":
      return readGarminDays(bytes);
    case "wellnessTable":
      return readWellnessTable(readText(bytes));
    case "healthExport":
      return readHealthExport(bytes);
    case "gzip":
    case "zip":
      return unreadable(
        "This is an archive inside an archive too deep to open. Unpack it and import what is inside.",
      );
    case "empty":
      return {
        kind: "unreadable",
        code: "file.empty",
        reason: "The file is empty. Copy or export it again.",
      };
    case "hidden":
      return { kind: "skipped", code: "file.hidden", reason: "A hidden file of the system, no training." };
    case "media":
      return { kind: "skipped", code: "file.media", reason: "A picture, film, sound or PDF, no training." };
    case "unknown":
      return unreadable(describeUnknown(bytes));
  }
}

const unreadable = (reason: string): FileReading => ({ kind: "unreadable", code: "file.unknown", reason });

/** The list alone, without its archive: rows whose file is elsewhere wait for that file. */
function readStravaCsv(bytes: Uint8Array): FileReading {
  const { rows, faults } = parseStravaActivities(readText(bytes));
  const recordings = rows.filter((row) => row.file === null).map(presentListed);
  if (recordings.length > 0) return { kind: "recordings", recordings };
  const fault = faults[0];
  if (rows.length === 0 && fault)
    return { kind: "unreadable", code: "file.damaged", reason: fault.reason, at: { line: fault.at } };
  const reason =
    rows.length === 0
      ? "This list of activities is empty."
      : "Every activity of this list has a file of its own. Import those files, or the whole archive.";
  return { kind: "skipped", code: "file.noSession", reason };
}
