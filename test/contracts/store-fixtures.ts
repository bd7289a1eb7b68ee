import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import {
  type ActivityId,
  type ActivitySummary,
  activityId,
  type Histogram,
} from "../../src/core/activity/index.ts";
import {
  type Instant,
  instant,
  localDateAtOffset,
  metres,
  metresPerSecond,
  seconds,
} from "../../src/core/units/index.ts";
import type {
  ContentHash,
  ImportedFile,
  LedgerEntry,
  NewRecording,
  Original,
  RecordingId,
} from "../../src/store/store.ts";

/** 2 March 2026, 06:30 UTC. */
export const MORNING = instant(Date.UTC(2026, 2, 2, 6, 30));

export const hoursLater = (hours: number): Instant => instant(MORNING + hours * 3_600_000);

export const hashOf = (text: string): ContentHash =>
  createHash("sha256").update(text).digest("hex") as ContentHash;

export const recordingId = (text: string): RecordingId => text as RecordingId;

const bins = (first: number, step: number): Histogram => ({
  first,
  step,
  seconds: Array.from({ length: 120 }, (_, index) => (index * 7919) % 97),
});

/** What is kept of a run of an hour, as large as a real one. */
export const aSummary = (change: Partial<ActivitySummary> = {}): ActivitySummary => ({
  version: 1,
  sport: "run",
  indoor: false,
  name: "Läufe am Fluß 🏃 \u0000 \ud800",
  device: "Uhr 5",
  startedAt: MORNING,
  utcOffsetMinutes: 60,
  localDate: localDateAtOffset(change.startedAt ?? MORNING, 60),
  distance: metres(12_345.678),
  elapsed: seconds(3725.5),
  moving: seconds(3600.25),
  ascent: metres(81.4),
  descent: null,
  avgHeartRate: 151.25,
  maxHeartRate: 178,
  avgCadence: null,
  rpe: 4,
  histograms: {
    heartRate: bins(80, 1),
    gradedSpeed: bins(1.05, 0.05),
    cadence: bins(100, 1),
    balance: bins(40, 0.5),
  },
  bestGradedSpeed20: metresPerSecond(3.4567890123),
  bestHeartRate30: 162.75,
  walkedShare: 0.015,
  sampleCount: 3601,
  laps: [{ startedAt: MORNING, elapsed: seconds(300), distance: metres(1000), avgHeartRate: null }],
  flags: ["positions.none"],
  ...change,
});

export interface RecordingWish {
  readonly id: string;
  readonly activity: string;
  readonly path?: string;
  readonly hash?: ContentHash;
  readonly sessionIndex?: number;
  readonly richness?: number;
  readonly startedAt?: Instant;
  readonly rpe?: number | null;
}

export const aRecording = (wish: RecordingWish): NewRecording => ({
  id: recordingId(wish.id),
  activityId: activityId(wish.activity),
  path: wish.path ?? `${wish.id}.fit`,
  hash: wish.hash ?? hashOf(wish.path ?? `${wish.id}.fit`),
  sessionIndex: wish.sessionIndex ?? 0,
  richness: wish.richness ?? 100,
  readerVersion: 1,
  summary: aSummary({ startedAt: wish.startedAt ?? MORNING, rpe: wish.rpe === undefined ? 4 : wish.rpe }),
});

export const anEntry = (path: string, change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  path,
  hash: hashOf(path),
  outcome: "imported",
  activities: [],
  code: null,
  reason: null,
  duplicateOf: null,
  at: null,
  metAt: MORNING,
  importId: null,
  readerVersion: 1,
  ...change,
});

export const anOriginal = (path: string): Original => {
  const bytes = Buffer.from(`bytes of ${path}`);
  return { hash: hashOf(path), size: bytes.length, gzip: new Uint8Array(gzipSync(bytes)) };
};

/** A file that holds one session. */
export function aFile(wish: RecordingWish): ImportedFile {
  const recording = aRecording(wish);
  return {
    entry: anEntry(recording.path, { hash: recording.hash, activities: [recording.activityId] }),
    original: { ...anOriginal(recording.path), hash: recording.hash },
    recordings: [recording],
    wellness: [],
  };
}

/** A file of which nothing is kept but the row in the ledger. */
export const aRemark = (entry: LedgerEntry): ImportedFile => ({
  entry,
  original: null,
  recordings: [],
  wellness: [],
});

export const ids = (...texts: readonly string[]): readonly ActivityId[] => texts.map(activityId);
