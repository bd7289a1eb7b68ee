import type { Recording, SampleColumn, Samples } from "../../core/activity/index.ts";
import { isOnFoot } from "../../core/activity/index.ts";
import { type BaseTypeName, KIND, sizeOfKind } from "./base-types.ts";
import { putBytes, putNumber } from "./byte-sink.ts";
import { compressedHeader, type FitWriter, putDefinition } from "./fit-writer.ts";
import { DEGREES_PER_SEMICIRCLE, FIT_EPOCH, MESSAGE, RECORD, TIMESTAMP } from "./profile.ts";

/** How the rows are written. */
export interface RecordShape {
  /** Times as five bits in the header, where the gap allows it. */
  readonly compressedTimestamps?: boolean;
  /** Heart rate in a field of developer 0, as chest straps of other makers write it. */
  readonly developerHeartRate?: boolean;
}

/** The developer field number under which heart rate is written. */
export const DEVELOPER_HEART_RATE = 0;

interface RowField {
  readonly column: SampleColumn;
  readonly field: number;
  readonly type: Exclude<BaseTypeName, "string">;
  /** From the column's unit to the stored number; rounding comes after. */
  readonly store: (value: number) => number;
  readonly developer?: number;
}

const FULL = 0;
const COMPACT = 1;
const WIDEST_GAP = 31;

/** The columns that hold anything, as fields. */
function planRows({ samples, sport }: Recording, shape: RecordShape): readonly RowField[] {
  const cycles = isOnFoot(sport) ? 2 : 1;
  const heartRate: RowField = {
    column: "heartRate",
    field: RECORD.heartRate,
    type: "uint8",
    store: (v) => v,
  };
  const fields: readonly RowField[] = [
    { column: "latitude", field: RECORD.latitude, type: "sint32", store: (v) => v / DEGREES_PER_SEMICIRCLE },
    {
      column: "longitude",
      field: RECORD.longitude,
      type: "sint32",
      store: (v) => v / DEGREES_PER_SEMICIRCLE,
    },
    { column: "distance", field: RECORD.distance, type: "uint32", store: (v) => v * 100 },
    { column: "altitude", field: RECORD.enhancedAltitude, type: "uint32", store: (v) => (v + 500) * 5 },
    { column: "speed", field: RECORD.enhancedSpeed, type: "uint32", store: (v) => v * 1000 },
    { column: "cadence", field: RECORD.cadence, type: "uint8", store: (v) => Math.floor(v / cycles) },
    {
      column: "cadence",
      field: RECORD.fractionalCadence,
      type: "uint8",
      store: (v) => Math.min(127, ((v / cycles) % 1) * 128),
    },
    { column: "balance", field: RECORD.balance, type: "uint16", store: (v) => v * 100 },
    shape.developerHeartRate ? { ...heartRate, field: DEVELOPER_HEART_RATE, developer: 0 } : heartRate,
  ];
  return fields.filter(({ column }) => samples[column].some((value) => !Number.isNaN(value)));
}

/** Writes every row of a recording, times to the whole second. */
export function putRecords(writer: FitWriter, recording: Recording, shape: RecordShape): void {
  const { samples } = recording;
  if (samples.length === 0) return;
  const fields = planRows(recording, shape);
  defineRows(writer, fields, shape);
  let before = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < samples.length; row += 1) {
    const time = Math.round(samples.time[row]! - FIT_EPOCH);
    const gap = time - before;
    putRowStart(writer, time, shape.compressedTimestamps === true && gap >= 0 && gap <= WIDEST_GAP);
    putRow(writer, fields, samples, row);
    before = time;
  }
}

function defineRows(writer: FitWriter, fields: readonly RowField[], shape: RecordShape): void {
  const sized = fields.map(({ field, type, developer }) => ({
    field,
    type,
    value: null,
    size: sizeOfKind(KIND[type]),
    ...(developer === undefined ? {} : { developer }),
  }));
  const timestamp = { field: TIMESTAMP, type: "uint32", value: null, size: 4 } as const;
  putDefinition(writer, FULL, MESSAGE.record, [timestamp, ...sized]);
  writer.layouts[FULL] = "rows";
  if (shape.compressedTimestamps !== true) return;
  putDefinition(writer, COMPACT, MESSAGE.record, sized);
  writer.layouts[COMPACT] = "compact rows";
}

function putRowStart({ sink, little }: FitWriter, time: number, compact: boolean): void {
  putBytes(sink, [compact ? compressedHeader(COMPACT, time) : FULL]);
  if (!compact) putNumber(sink, "uint32", time, little);
}

function putRow(
  { sink, little }: FitWriter,
  fields: readonly RowField[],
  samples: Samples,
  row: number,
): void {
  for (const { column, type, store } of fields) putNumber(sink, type, store(samples[column][row]!), little);
}
