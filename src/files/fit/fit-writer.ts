import { type BaseTypeName, KIND, sizeOfKind } from "./base-types.ts";
import { type ByteSink, openBytes, putBytes, putNumber, startSink, textBytes } from "./byte-sink.ts";
import { deriveCrc } from "./crc.ts";

/** A field of a message to be written; null is written as "invalid", several numbers as an array. */
export interface FitField {
  readonly field: number;
  readonly type: BaseTypeName;
  readonly value: number | string | readonly number[] | null;
  /** The developer whose field it is; absent for fields of the profile. */
  readonly developer?: number;
  /** Bytes to be announced and written in place of the type's own size, to copy devices that err. */
  readonly size?: number;
}

/** A message to be written. */
export interface FitMessage {
  readonly message: number;
  readonly fields: readonly FitField[];
  /** Seconds since the FIT epoch for a compressed timestamp header; the fields then carry no timestamp. */
  readonly compressedTime?: number;
}

/** How a file is written. */
export interface FitShape {
  readonly headerSize?: 12 | 14;
  readonly bigEndian?: boolean;
}

/** A file in the making: bytes after the header, and what each local message type means at the moment. */
export interface FitWriter {
  readonly sink: ByteSink;
  readonly headerSize: 12 | 14;
  readonly little: boolean;
  readonly layouts: string[];
  turn: number;
}

const BASE_TYPE_OF: Readonly<Record<BaseTypeName, number>> = {
  enum: 0x00,
  sint8: 0x01,
  uint8: 0x02,
  sint16: 0x83,
  uint16: 0x84,
  sint32: 0x85,
  uint32: 0x86,
  string: 0x07,
  float32: 0x88,
  float64: 0x89,
  uint8z: 0x0a,
  uint16z: 0x8b,
  uint32z: 0x8c,
  byte: 0x0d,
};

/** The byte that names a base type in definitions and field descriptions. */
export const baseTypeOf = (type: BaseTypeName): number => BASE_TYPE_OF[type];

const PROTOCOL_2 = 0x20;
const PROFILE_VERSION = 2132;
/** Compressed headers have two bits for the local message type; the other messages share the rest. */
const COMPRESSED_LOCALS = 4;
const OTHER_LOCALS = 12;

/** Starts a file; its header is filled in by `finishFit`. */
export function startFit({ headerSize = 14, bigEndian = false }: FitShape = {}): FitWriter {
  const sink = startSink();
  openBytes(sink, headerSize);
  return { sink, headerSize, little: !bigEndian, layouts: [], turn: 0 };
}

/** Appends a message, and its definition where none of the same layout is in force. */
export function putMessage(writer: FitWriter, message: FitMessage): void {
  const fields = message.fields.map(sizeField);
  const layout = [message.message, ...fields.map((it) => [it.field, it.type, it.size, it.developer])].join(
    ";",
  );
  const compressed = message.compressedTime !== undefined;
  let local = writer.layouts.indexOf(layout);
  if (local < 0 || (compressed && local >= COMPRESSED_LOCALS)) {
    local = compressed ? writer.turn % COMPRESSED_LOCALS : COMPRESSED_LOCALS + (writer.turn % OTHER_LOCALS);
    writer.turn += 1;
    writer.layouts[local] = layout;
    putDefinition(writer, local, message.message, fields);
  }
  putBytes(writer.sink, [compressed ? compressedHeader(local, message.compressedTime!) : local]);
  for (const field of inOrder(fields)) putField(writer, field);
}

/** The header byte that carries the lowest five bits of a time. */
export const compressedHeader = (local: number, time: number): number => 0x80 | (local << 5) | (time & 0x1f);

type SizedField = FitField & { readonly size: number };

/** Native fields come before developer fields, both in the definition and in the data. */
const inOrder = (fields: readonly SizedField[]): readonly SizedField[] => [
  ...fields.filter((field) => field.developer === undefined),
  ...fields.filter((field) => field.developer !== undefined),
];

function sizeField(field: FitField): SizedField {
  const { value, type } = field;
  if (field.size !== undefined) return { ...field, size: field.size };
  if (typeof value === "string") return { ...field, size: textBytes(value).length };
  return { ...field, size: sizeOfKind(KIND[type]) * numbersOf(value).length };
}

const numbersOf = (value: number | readonly number[] | null): readonly number[] =>
  typeof value === "object" ? (value ?? [Number.NaN]) : [value];

/** Appends a definition under a local message type. */
export function putDefinition(
  { sink, little }: FitWriter,
  local: number,
  message: number,
  fields: readonly SizedField[],
): void {
  const native = fields.filter((field) => field.developer === undefined);
  const developer = fields.filter((field) => field.developer !== undefined);
  putBytes(sink, [(developer.length > 0 ? 0x60 : 0x40) | local, 0, little ? 0 : 1]);
  putNumber(sink, "uint16", message, little);
  putBytes(sink, [native.length]);
  for (const { field, size, type } of native) putBytes(sink, [field, size, BASE_TYPE_OF[type]]);
  if (developer.length === 0) return;
  putBytes(sink, [developer.length]);
  for (const it of developer) putBytes(sink, [it.field, it.size, it.developer ?? 0]);
}

function putField({ sink, little }: FitWriter, { type, value, size }: SizedField): void {
  const end = sink.length + size;
  if (type === "string") putBytes(sink, textBytes(String(value ?? "")).slice(0, size));
  else putNumbers(sink, type, typeof value === "string" ? [] : numbersOf(value), little);
  if (sink.length < end) openBytes(sink, end - sink.length);
  sink.length = end;
}

function putNumbers(
  sink: ByteSink,
  type: Exclude<BaseTypeName, "string">,
  values: readonly number[],
  little: boolean,
): void {
  for (const value of values) putNumber(sink, type, value, little);
}

/** Fills in the header, closes with the check sum and returns the whole file. */
export function finishFit({ sink, headerSize }: FitWriter): Uint8Array {
  const { view } = sink;
  view.setUint8(0, headerSize);
  view.setUint8(1, PROTOCOL_2);
  view.setUint16(2, PROFILE_VERSION, true);
  view.setUint32(4, sink.length - headerSize, true);
  sink.bytes.set([0x2e, 0x46, 0x49, 0x54], 8);
  if (headerSize === 14) view.setUint16(12, deriveCrc(sink.bytes, 0, 12), true);
  putNumber(sink, "uint16", deriveCrc(sink.bytes, 0, sink.length), true);
  return sink.bytes.slice(0, sink.length);
}

/**
 * Writes a file of any messages, also of such as no proper device would send.
 * @example encodeFitMessages([{ message: 0, fields: [{ field: 0, type: "enum", value: 2 }] }]) // a settings file
 */
export function encodeFitMessages(messages: readonly FitMessage[], shape: FitShape = {}): Uint8Array {
  const writer = startFit(shape);
  for (const message of messages) putMessage(writer, message);
  return finishFit(writer);
}
