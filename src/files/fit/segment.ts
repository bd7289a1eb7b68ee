import type { FaultCode } from "../reading.ts";
import { type DataMessage, type Definition, findNumber, findText, parseDefinition } from "./definition.ts";
import { type DeveloperFields, noteDeveloperField } from "./developer-fields.ts";
import type { FitHeader } from "./header.ts";
import {
  type ActivityMessage,
  type DeviceMaker,
  type FileIdMessage,
  findCreator,
  type LapMessage,
  parseActivity,
  parseFileId,
  parseLap,
  parseSession,
  parseSport,
  type SessionMessage,
  type SportMessage,
} from "./messages.ts";
import { FIT_EPOCH, MESSAGE, WORKOUT } from "./profile.ts";
import { planRecord } from "./record-plan.ts";
import { type Rows, startRows, writeRow } from "./record-row.ts";
import { noteWellness, type WellnessMessages } from "./wellness-messages.ts";
import { parseWorkoutStep, type WorkoutStep } from "./workout-step.ts";

/** Why reading stopped before the end of the data. */
export interface Stop {
  readonly code: Extract<FaultCode, "file.truncated" | "file.damaged" | "file.tooLarge">;
  readonly byte: number;
}

/** All that one FIT file of a chain tells, as far as it could be read. */
export interface Segment {
  readonly sessions: SessionMessage[];
  readonly sports: SportMessage[];
  readonly laps: LapMessage[];
  fileId: FileIdMessage | null;
  creator: DeviceMaker | null;
  activity: ActivityMessage | null;
  workoutName: string | null;
  workoutSport: number | null;
  readonly steps: WorkoutStep[];
  rows: Rows | null;
  /** Of nights and mornings; null where there is no such message. */
  wellness: WellnessMessages | null;
  stop: Stop | null;
}

interface Reader {
  readonly view: DataView;
  readonly end: number;
  readonly segment: Segment;
  readonly definitions: (Definition | undefined)[];
  readonly developerFields: DeveloperFields;
  /** Seconds since the FIT epoch; NaN before the first one. Compressed timestamps count on from here. */
  lastTimestamp: number;
  noted: number;
}

/** Eleven days at one sample a second: more than any activity, less than a file made to fill the memory. */
const MAX_ROWS = 1_000_000;
/** Messages other than records that are looked into; the fullest file met so far has 600. */
const MAX_NOTED = 20_000;
const FIRST_ROWS = 65_536;
const COMPRESSED = 0x80;
const DEFINITION = 0x40;
const WITH_DEVELOPER_FIELDS = 0x20;
const RESERVED = 0x30;
const OFFSET_MASK = 0x1f;
const NO_TIMESTAMP = 0xffffffff;

/** Reads the messages of one file, until its end or the first byte that makes no sense. */
export function readSegment(view: DataView, header: FitHeader): Segment {
  const segment = startSegment();
  const reader: Reader = {
    view,
    end: header.dataEnd,
    segment,
    definitions: new Array<Definition | undefined>(16).fill(undefined),
    developerFields: new Map(),
    lastTimestamp: Number.NaN,
    noted: 0,
  };
  let at = header.dataStart;
  while (at < reader.end && segment.stop === null) at = readMessage(reader, at);
  if (header.cut) segment.stop ??= { code: "file.truncated", byte: at };
  return segment;
}

const startSegment = (): Segment => ({
  sessions: [],
  sports: [],
  laps: [],
  fileId: null,
  creator: null,
  activity: null,
  workoutName: null,
  workoutSport: null,
  steps: [],
  rows: null,
  wellness: null,
  stop: null,
});

/** Reads the message at a byte and returns the byte after it. */
function readMessage(reader: Reader, at: number): number {
  const header = reader.view.getUint8(at);
  if ((header & COMPRESSED) !== 0) return readData(reader, at, (header >> 5) & 0x03, header & OFFSET_MASK);
  if ((header & DEFINITION) !== 0) return readDefinition(reader, at, header);
  if ((header & RESERVED) !== 0) return stopAt(reader, "file.damaged", at);
  return readData(reader, at, header & 0x0f, -1);
}

function stopAt(reader: Reader, code: Stop["code"], byte: number): number {
  reader.segment.stop = { code, byte };
  return byte;
}

function readDefinition(reader: Reader, at: number, header: number): number {
  const withDeveloperFields = (header & WITH_DEVELOPER_FIELDS) !== 0;
  const parsed = parseDefinition(reader.view, at + 1, reader.end, withDeveloperFields);
  if (parsed === null) return stopAt(reader, "file.truncated", at);
  reader.definitions[header & 0x0f] = parsed.definition;
  return parsed.next;
}

/** @param offset the five bits of a compressed timestamp, -1 where the header carries none */
function readData(reader: Reader, at: number, local: number, offset: number): number {
  const definition = reader.definitions[local];
  if (definition === undefined) return stopAt(reader, "file.damaged", at);
  const next = at + 1 + definition.size;
  if (next > reader.end) return stopAt(reader, "file.truncated", at);
  const timestamp = readTimestamp(reader, at + 1, definition, offset);
  if (definition.message !== MESSAGE.record)
    noteMessage(reader, { view: reader.view, at: at + 1, definition });
  else if (!Number.isNaN(timestamp)) return readRecord(reader, at, definition, timestamp);
  return next;
}

/** The moment of a message, NaN where it has none; a record without one cannot be used. */
function readTimestamp(reader: Reader, at: number, definition: Definition, offset: number): number {
  if (offset >= 0) return countOn(reader, offset);
  if (definition.timestampAt < 0) return Number.NaN;
  const timestamp = reader.view.getUint32(at + definition.timestampAt, definition.little);
  if (timestamp === NO_TIMESTAMP) return Number.NaN;
  reader.lastTimestamp = timestamp;
  return timestamp;
}

/** Five bits replace the lowest five of the last timestamp; when they run over, 32 seconds have passed. */
function countOn(reader: Reader, offset: number): number {
  const passed = (offset - (reader.lastTimestamp % 32) + 32) % 32;
  reader.lastTimestamp += passed;
  return reader.lastTimestamp;
}

function readRecord(reader: Reader, at: number, definition: Definition, timestamp: number): number {
  const next = at + 1 + definition.size;
  reader.segment.rows ??= startRows(reader.view, roomFor(reader.end - at, next - at));
  const rows = reader.segment.rows;
  if (rows.samples.length >= MAX_ROWS) return stopAt(reader, "file.tooLarge", at);
  definition.plan ??= planRecord(definition, reader.developerFields);
  writeRow(rows, FIT_EPOCH + timestamp, at + 1, definition.little, definition.plan);
  return next;
}

const roomFor = (bytes: number, recordBytes: number): number =>
  Math.min(FIRST_ROWS, Math.ceil(bytes / recordBytes) + 1);

function noteMessage(reader: Reader, message: DataMessage): void {
  const { segment } = reader;
  if (reader.noted >= MAX_NOTED) return;
  reader.noted += 1;
  switch (message.definition.message) {
    case MESSAGE.fileId:
      segment.fileId ??= parseFileId(message);
      break;
    case MESSAGE.deviceInfo:
      segment.creator ??= findCreator(message);
      break;
    case MESSAGE.sport:
      segment.sports.push(parseSport(message));
      break;
    case MESSAGE.session:
      segment.sessions.push(parseSession(message));
      break;
    case MESSAGE.lap:
      noteLap(segment, message);
      break;
    case MESSAGE.workout:
      segment.workoutName ??= findText(message, WORKOUT.name);
      segment.workoutSport ??= findNumber(message, WORKOUT.sport);
      break;
    case MESSAGE.workoutStep:
      segment.steps.push(parseWorkoutStep(message));
      break;
    case MESSAGE.activity:
      segment.activity = parseActivity(message);
      break;
    case MESSAGE.fieldDescription:
      noteDeveloperField(reader.developerFields, message);
      break;
    case MESSAGE.monitoringInfo:
    case MESSAGE.monitoringHeartRate:
    case MESSAGE.sleepLevel:
    case MESSAGE.hrvSummary:
      segment.wellness = noteWellness(segment.wellness, message, reader.lastTimestamp);
      break;
    default:
      reader.noted -= 1;
  }
}

function noteLap(segment: Segment, message: DataMessage): void {
  const lap = parseLap(message);
  if (lap !== null) segment.laps.push(lap);
}
