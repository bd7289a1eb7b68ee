import type { Recording } from "../../core/activity/index.ts";
import { type TimeZone, UTC } from "../../core/units/index.ts";
import type { WellnessValue } from "../../core/wellness/index.ts";
import type { FileReading } from "../reading.ts";
import { deriveWellness } from "./derive-wellness.ts";
import { hasHeader, parseHeader } from "./header.ts";
import { FILE_TYPE } from "./profile.ts";
import { assembleRecordings } from "./recordings.ts";
import { readSegment, type Segment, type Stop } from "./segment.ts";
import { isNoActivity, skipNoSession, skipNotTraining } from "./skip-reasons.ts";

/** Files chained into one: watches make two or three; a file made to do harm could hold a million. */
const MAX_LINKS = 1000;

/**
 * Reads a FIT file: every session becomes a recording. Never throws. A file that breaks off gives what was read up
 * to there, flagged `file.truncated`; a wrong check sum is flagged, not fatal. Several files chained into one are
 * all read.
 * @param zone for the dates of nights whose file tells no offset from UTC
 * @returns the recordings, and what files of nights tell; or that the file holds no activity; or what is wrong with it and at which byte
 * @source FIT protocol as published by its maker and as met in files of many devices (practice)
 * @example readFit(bytes) // { kind: "recordings", recordings: [{ sport: "run", ... }] }
 */
export function readFit(bytes: Uint8Array, zone: TimeZone = UTC): FileReading {
  const fault = findHeaderFault(bytes);
  if (fault !== null) return fault;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const recordings: Recording[] = [];
  const wellness: WellnessValue[] = [];
  let instead: FileReading | null = null;
  let at = 0;
  for (let links = 0; hasHeader(bytes, at); links += 1) {
    if (links === MAX_LINKS) return presentStop({ code: "file.tooLarge", byte: at });
    const header = parseHeader(bytes, view, at);
    const reading = readOne(readSegment(view, header), header.crcMatches, zone);
    if (reading.kind === "recordings") {
      recordings.push(...reading.recordings);
      wellness.push(...(reading.wellness ?? []));
    } else instead ??= reading;
    at = header.next;
  }
  if (wellness.length > 0) return { kind: "recordings", recordings, wellness };
  return recordings.length > 0 || instead === null ? { kind: "recordings", recordings } : instead;
}

/** What is wrong before the first message; null if a header stands at the start. */
function findHeaderFault(bytes: Uint8Array): FileReading | null {
  if (hasHeader(bytes, 0)) return null;
  if (bytes.length === 0) return { kind: "unreadable", code: "file.empty", reason: "The file is empty." };
  if (bytes.length < 12)
    return {
      kind: "unreadable",
      code: "file.truncated",
      reason: "The file ends within its first bytes.",
      at: { byte: bytes.length },
    };
  return {
    kind: "unreadable",
    code: "file.unknown",
    reason: 'The file does not begin like a FIT file: ".FIT" is missing.',
    at: { byte: 0 },
  };
}

function readOne(segment: Segment, crcMatches: boolean, zone: TimeZone): FileReading {
  const type = segment.fileId?.type ?? null;
  if (type !== null && isNoActivity(type)) {
    const wellness = deriveWellness(segment, zone);
    return wellness.length > 0 ? { kind: "recordings", recordings: [], wellness } : skipNotTraining(type);
  }
  const recordings = assembleRecordings(segment, crcMatches);
  if (recordings.length > 0) return { kind: "recordings", recordings };
  if (segment.stop !== null) return presentStop(segment.stop);
  return type === null || type === FILE_TYPE.activity ? skipNoSession : skipNotTraining(type);
}

const STOP_REASONS: Readonly<Record<Stop["code"], string>> = {
  "file.truncated": "The file breaks off before anything was recorded.",
  "file.damaged": "The file is damaged before anything was recorded.",
  "file.tooLarge": "The file holds more than any watch records in one.",
};

const presentStop = ({ code, byte }: Stop): FileReading => ({
  kind: "unreadable",
  code,
  reason: STOP_REASONS[code],
  at: { byte },
});
