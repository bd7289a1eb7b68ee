import { isOnFoot, type Lap, type Recording } from "../../core/activity/index.ts";
import type { Instant } from "../../core/units/index.ts";
import {
  baseTypeOf,
  type FitField,
  type FitMessage,
  type FitShape,
  finishFit,
  putMessage,
  startFit,
} from "./fit-writer.ts";
import {
  ACTIVITY,
  DEVICE,
  FIELD_DESCRIPTION,
  FILE_ID,
  FILE_TYPE,
  FIT_EPOCH,
  LAP,
  MESSAGE,
  MESSAGE_INDEX,
  RECORD,
  SESSION,
  SPORT,
  TIMESTAMP,
  WORKOUT,
} from "./profile.ts";
import { DEVELOPER_HEART_RATE, putRecords, type RecordShape } from "./record-writer.ts";
import { numbersOfRecording, numbersOfSport } from "./sport-of.ts";

/** How a recording is written as FIT. */
export interface FitEncoding extends FitShape, RecordShape {
  /** Leave out the closing messages, as a watch does whose battery dies. */
  readonly withoutSession?: boolean;
}

/** The number set aside for makers that are not registered. */
const DEVELOPMENT = 255;
const TIMER_EVENT = 0;
const EVENT = { message: 21, event: 0, type: 1 } as const;
const STARTED = 0;
const STOPPED_ALL = 4;
const DEVELOPER_INDEX = 3;

/**
 * Writes recordings as one FIT activity file; several make a multi-sport file. `readFit` gives them back, to the
 * resolution of the format: whole seconds, 0.01 m, 0.001 m/s, 0.2 m of altitude, whole beats.
 * @param recordings in the order in which they began, at least one
 * @source FIT protocol (practice)
 * @example encodeFit([recording], { bigEndian: true })
 */
export function encodeFit(recordings: readonly Recording[], encoding: FitEncoding = {}): Uint8Array {
  const writer = startFit(encoding);
  for (const message of openingMessages(recordings, encoding)) putMessage(writer, message);
  for (const recording of recordings) {
    putMessage(writer, sportMessage(recording));
    putRecords(writer, recording, encoding);
    for (const [index, lap] of recording.laps.entries())
      putMessage(writer, lapMessage(recording, lap, index));
  }
  if (encoding.withoutSession !== true)
    for (const message of closingMessages(recordings)) putMessage(writer, message);
  return finishFit(writer);
}

const timeOf = (at: Instant): number => at / 1000 - FIT_EPOCH;

const endOf = ({ startedAt, totals, samples }: Recording): number =>
  totals.elapsed === null
    ? Math.max(timeOf(startedAt), (samples.time[samples.length - 1] ?? 0) - FIT_EPOCH)
    : timeOf(startedAt) + totals.elapsed;

const uint32 = (field: number, value: number | null): FitField => ({ field, type: "uint32", value });
const uint16 = (field: number, value: number | null): FitField => ({ field, type: "uint16", value });
const uint8 = (field: number, value: number | null): FitField => ({ field, type: "uint8", value });
const choice = (field: number, value: number): FitField => ({ field, type: "enum", value });
const text = (field: number, value: string | null): readonly FitField[] =>
  value === null ? [] : [{ field, type: "string", value }];
const scale = (value: number | null, by: number): number | null => (value === null ? null : value * by);

function openingMessages(recordings: readonly Recording[], encoding: FitEncoding): readonly FitMessage[] {
  const first = recordings[0];
  if (first === undefined) return [];
  const startedAt = timeOf(first.startedAt);
  return [
    {
      message: MESSAGE.fileId,
      fields: [
        choice(FILE_ID.type, FILE_TYPE.activity),
        uint16(FILE_ID.manufacturer, DEVELOPMENT),
        uint16(FILE_ID.product, 0),
        uint32(FILE_ID.created, startedAt),
      ],
    },
    ...(encoding.developerHeartRate ? describeHeartRate() : []),
    {
      message: MESSAGE.deviceInfo,
      fields: [
        uint32(TIMESTAMP, startedAt),
        uint8(DEVICE.index, 0),
        uint16(DEVICE.manufacturer, DEVELOPMENT),
        ...text(DEVICE.productName, first.device),
      ],
    },
    ...(first.name === null ? [] : [{ message: MESSAGE.workout, fields: text(WORKOUT.name, first.name) }]),
    timerMessage(startedAt, STARTED),
  ];
}

const timerMessage = (timestamp: number, type: number): FitMessage => ({
  message: EVENT.message,
  fields: [uint32(TIMESTAMP, timestamp), choice(EVENT.event, TIMER_EVENT), choice(EVENT.type, type)],
});

const describeHeartRate = (): readonly FitMessage[] => [
  { message: MESSAGE.developerDataId, fields: [uint8(DEVELOPER_INDEX, 0)] },
  {
    message: MESSAGE.fieldDescription,
    fields: [
      uint8(FIELD_DESCRIPTION.developer, 0),
      uint8(FIELD_DESCRIPTION.number, DEVELOPER_HEART_RATE),
      uint8(FIELD_DESCRIPTION.baseType, baseTypeOf("uint8")),
      ...text(FIELD_DESCRIPTION.name, "Heart Rate"),
      ...text(FIELD_DESCRIPTION.units, "bpm"),
      uint16(FIELD_DESCRIPTION.nativeMessage, MESSAGE.record),
      uint8(FIELD_DESCRIPTION.nativeField, RECORD.heartRate),
    ],
  },
];

function sportMessage(recording: Recording): FitMessage {
  const [sportNumber, subSport] = numbersOfRecording(recording);
  const { sportName } = recording;
  return {
    message: MESSAGE.sport,
    fields: [
      choice(SPORT.sport, sportNumber),
      choice(SPORT.subSport, subSport),
      ...text(SPORT.name, sportName),
    ],
  };
}

function lapMessage({ sport }: Recording, lap: Lap, index: number): FitMessage {
  const startedAt = timeOf(lap.startedAt);
  const [sportNumber, subSport] = numbersOfSport(sport);
  return {
    message: MESSAGE.lap,
    fields: [
      uint16(MESSAGE_INDEX, index),
      uint32(TIMESTAMP, startedAt + lap.elapsed),
      uint32(LAP.startedAt, startedAt),
      uint32(LAP.elapsed, lap.elapsed * 1000),
      uint32(LAP.timer, lap.elapsed * 1000),
      uint32(LAP.distance, scale(lap.distance, 100)),
      uint8(LAP.avgHeartRate, lap.avgHeartRate),
      choice(LAP.sport, sportNumber),
      choice(LAP.subSport, subSport),
    ],
  };
}

function sessionMessage(recording: Recording, index: number): FitMessage {
  const { totals, sport, startedAt, rpe, sportName } = recording;
  const [sportNumber, subSport] = numbersOfRecording(recording);
  const cadence = scale(totals.avgCadence, isOnFoot(sport) ? 0.5 : 1);
  return {
    message: MESSAGE.session,
    fields: [
      uint16(MESSAGE_INDEX, index),
      uint32(TIMESTAMP, endOf(recording)),
      uint32(SESSION.startedAt, timeOf(startedAt)),
      choice(SESSION.sport, sportNumber),
      choice(SESSION.subSport, subSport),
      uint32(SESSION.elapsed, scale(totals.elapsed, 1000)),
      uint32(SESSION.timer, scale(totals.moving, 1000)),
      uint32(SESSION.distance, scale(totals.distance, 100)),
      uint16(SESSION.ascent, totals.ascent),
      uint16(SESSION.descent, totals.descent),
      uint8(SESSION.avgHeartRate, totals.avgHeartRate),
      uint8(SESSION.maxHeartRate, totals.maxHeartRate),
      uint8(SESSION.avgCadence, cadence === null ? null : Math.floor(cadence)),
      uint8(SESSION.avgFractionalCadence, cadence === null ? null : Math.min(127, (cadence % 1) * 128)),
      uint8(SESSION.feltEffort, scale(rpe, 10)),
      ...text(SESSION.profileName, sportName),
    ],
  };
}

function closingMessages(recordings: readonly Recording[]): readonly FitMessage[] {
  const last = recordings.at(-1);
  if (last === undefined) return [];
  const end = Math.round(endOf(last));
  const offset = last.utcOffsetMinutes;
  const timer = recordings.reduce((total, { totals }) => total + (totals.moving ?? totals.elapsed ?? 0), 0);
  return [
    timerMessage(end, STOPPED_ALL),
    ...recordings.map(sessionMessage),
    {
      message: MESSAGE.activity,
      fields: [
        uint32(TIMESTAMP, end),
        uint32(ACTIVITY.timer, timer * 1000),
        uint16(ACTIVITY.sessions, recordings.length),
        choice(ACTIVITY.type, recordings.length > 1 ? 1 : 0),
        uint32(ACTIVITY.localTimestamp, offset === null ? null : end + offset * 60),
      ],
    },
  ];
}
