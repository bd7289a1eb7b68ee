import { gzipSync } from "node:zlib";
import {
  type ActivitySummary,
  deriveRichness,
  deriveSummary,
  type Recording,
} from "../../core/activity/index.ts";
import { offsetMinutesAt, type TimeZone } from "../../core/units/index.ts";
import type { WellnessValue } from "../../core/wellness/index.ts";
import { type FileReading, readFile } from "../../files/index.ts";

/** A file to read away from the main thread; its bytes are moved, not copied. */
export interface ReadTask {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The bytes as they came, when they came compressed. */
  readonly gzip: Uint8Array<ArrayBuffer> | null;
  /** For recordings that do not tell their offset from UTC. */
  readonly zone: TimeZone;
}

export interface ReadSession {
  readonly summary: ActivitySummary;
  readonly richness: number;
}

export type WorkerReading =
  | Exclude<FileReading, { kind: "recordings" }>
  | {
      readonly kind: "sessions";
      readonly sessions: readonly ReadSession[];
      readonly wellness: readonly WellnessValue[];
      /** The original, compressed. */
      readonly gzip: Uint8Array<ArrayBuffer>;
    };

/** Reads a file, derives what is kept of its sessions and packs the original: all the heavy work of an import. */
export function readTrainingFile(task: ReadTask): WorkerReading {
  const reading = readFile(task.bytes, task.name, task.zone);
  if (reading.kind !== "recordings") return reading;
  const sessions = reading.recordings.map((recording) => deriveSession(recording, task.zone));
  const { wellness = [] } = reading;
  return { kind: "sessions", sessions, wellness, gzip: task.gzip ?? compress(task.bytes) };
}

/** The file's own offset from UTC, else that of the runner's zone at that moment, marked as assumed. */
export function deriveSession(recording: Recording, zone: TimeZone): ReadSession {
  const told = recording.utcOffsetMinutes;
  const placed: Recording =
    told === null ? { ...recording, flags: [...recording.flags, "offset.assumed"] } : recording;
  const utcOffsetMinutes = told ?? offsetMinutesAt(recording.startedAt, zone);
  const summary = deriveSummary(placed, { utcOffsetMinutes });
  return { summary, richness: deriveRichness(summary) };
}

/** Level 1: half the time of the default, for a tenth more bytes. In a buffer of its own, so that it can be moved. */
function compress(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const packed = gzipSync(bytes, { level: 1, chunkSize: 256 * 1024 });
  return new Uint8Array(packed);
}
