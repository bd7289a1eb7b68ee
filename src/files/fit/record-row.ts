import { addSample, type GrowingSamples, startSamples } from "../../core/activity/index.ts";
import { readNumber } from "./base-types.ts";
import { DEGREES_PER_SEMICIRCLE } from "./profile.ts";
import { type RecordPlan, TARGET } from "./record-plan.ts";

/** The rows read so far and what has to be remembered from one record to the next. */
export interface Rows {
  readonly view: DataView;
  readonly samples: GrowingSamples;
  /** The row being written. */
  row: number;
  /** Distance counter of compressed_speed_distance: last 12-bit value and sum, in 1/16 m. */
  lastTick: number;
  ticks: number;
  /** Rows whose heart rate came from a developer field; -1 while there is none. */
  firstDeveloperRow: number;
  lastDeveloperRow: number;
}

const TICKS_PER_METRE = 16;
const TICK_MASK = 0xfff;

/** Room for as many rows as the bytes can hold, within reason. */
export function startRows(view: DataView, capacity: number): Rows {
  return {
    view,
    samples: startSamples(capacity),
    row: -1,
    lastTick: 0,
    ticks: 0,
    firstDeveloperRow: -1,
    lastDeveloperRow: -1,
  };
}

/** Opens a row at a time and writes what the record tells. The hot path of the import: no object is made here. */
export function writeRow(rows: Rows, time: number, at: number, little: boolean, plan: RecordPlan): void {
  rows.row = addSample(rows.samples);
  rows.samples.time[rows.row] = time;
  const { targets, kinds, offsets, count } = plan;
  for (let index = 0; index < count; index += 1) {
    const target = targets[index]!;
    const place = at + offsets[index]!;
    if (target === TARGET.compressedSpeedDistance) writeCompressed(rows, place);
    else {
      const value = readNumber(rows.view, place, kinds[index]!, little);
      if (Number.isFinite(value)) writeValue(rows, target, value);
    }
  }
}

function writeValue(rows: Rows, target: number, value: number): void {
  const { samples, row } = rows;
  switch (target) {
    case TARGET.latitude:
      samples.latitude[row] = value * DEGREES_PER_SEMICIRCLE;
      break;
    case TARGET.longitude:
      samples.longitude[row] = value * DEGREES_PER_SEMICIRCLE;
      break;
    case TARGET.altitude:
    case TARGET.enhancedAltitude:
      samples.altitude[row] = value / 5 - 500;
      break;
    case TARGET.heartRate:
      if (value > 0) samples.heartRate[row] = value;
      break;
    case TARGET.cadence:
      samples.cadence[row] = value;
      break;
    case TARGET.fractionalCadence:
      samples.cadence[row]! += value / 128;
      break;
    case TARGET.distance:
      samples.distance[row] = value / 100;
      break;
    case TARGET.speed:
    case TARGET.enhancedSpeed:
      samples.speed[row] = value / 1000;
      break;
    case TARGET.balance:
      samples.balance[row] = value / 100;
      break;
    case TARGET.developerHeartRate:
      writeDeveloperHeartRate(rows, value);
      break;
  }
}

/** The native field stays the better source: a developer field only fills the gaps. */
function writeDeveloperHeartRate(rows: Rows, value: number): void {
  const { heartRate } = rows.samples;
  if (value <= 0 || !Number.isNaN(heartRate[rows.row])) return;
  heartRate[rows.row] = value;
  if (rows.firstDeveloperRow < 0) rows.firstDeveloperRow = rows.row;
  rows.lastDeveloperRow = rows.row;
}

/** Three bytes: 12 bits of speed in 1/100 m/s, 12 bits of a distance counter in 1/16 m that runs over. */
function writeCompressed(rows: Rows, at: number): void {
  const low = rows.view.getUint8(at);
  const middle = rows.view.getUint8(at + 1);
  const high = rows.view.getUint8(at + 2);
  if (low === 0xff && middle === 0xff && high === 0xff) return;
  const tick = (middle >> 4) | (high << 4);
  rows.ticks += (tick - rows.lastTick) & TICK_MASK;
  rows.lastTick = tick;
  rows.samples.speed[rows.row] = (low | ((middle & 0x0f) << 8)) / 100;
  rows.samples.distance[rows.row] = rows.ticks / TICKS_PER_METRE;
}
