import { isWhole, KIND, kindOf, readNumber, readText } from "./base-types.ts";
import { TIMESTAMP } from "./profile.ts";
import type { RecordPlan } from "./record-plan.ts";

/** Where a field stands, counted from the first byte after the record header. */
export interface FieldPlace {
  readonly field: number;
  readonly at: number;
  readonly size: number;
  readonly kind: number;
}

/** A developer field; its kind stands in the field description of its developer. */
export interface DeveloperPlace {
  readonly developer: number;
  readonly field: number;
  readonly at: number;
  readonly size: number;
}

/** The layout of the data messages that follow under one local message type. */
export interface Definition {
  readonly message: number;
  readonly little: boolean;
  /** Bytes of a data message without its header. */
  readonly size: number;
  /** Where the timestamp stands, -1 where there is none. */
  readonly timestampAt: number;
  readonly fields: readonly FieldPlace[];
  readonly developerFields: readonly DeveloperPlace[];
  /** How to write a row; made at the first record, when the developer fields have been described. */
  plan: RecordPlan | null;
}

const FIXED_BYTES = 5;
const PLACE_BYTES = 3;

/**
 * Reads a definition message.
 * @param at first byte after the record header
 * @returns the definition and the byte after it; null where the bytes end before it does
 */
export function parseDefinition(
  view: DataView,
  at: number,
  end: number,
  withDeveloperFields: boolean,
): { readonly definition: Definition; readonly next: number } | null {
  if (at + FIXED_BYTES > end) return null;
  const little = view.getUint8(at + 1) === 0;
  const fieldsAt = at + FIXED_BYTES;
  const fieldsEnd = fieldsAt + view.getUint8(at + 4) * PLACE_BYTES;
  if (fieldsEnd + (withDeveloperFields ? 1 : 0) > end) return null;
  const next = withDeveloperFields ? fieldsEnd + 1 + view.getUint8(fieldsEnd) * PLACE_BYTES : fieldsEnd;
  if (next > end) return null;
  const fields = parseFields(view, fieldsAt, fieldsEnd);
  const nativeSize = fields.reduce((total, field) => total + field.size, 0);
  const developerFields = withDeveloperFields
    ? parseDeveloperFields(view, fieldsEnd + 1, next, nativeSize)
    : [];
  const size = developerFields.reduce((total, field) => total + field.size, nativeSize);
  const timestampAt = findTimestamp(fields);
  const message = view.getUint16(at + 2, little);
  return { definition: { message, little, size, timestampAt, fields, developerFields, plan: null }, next };
}

function parseFields(view: DataView, from: number, to: number): readonly FieldPlace[] {
  const fields: FieldPlace[] = [];
  let offset = 0;
  for (let at = from; at < to; at += PLACE_BYTES) {
    const size = view.getUint8(at + 1);
    fields.push({ field: view.getUint8(at), at: offset, size, kind: kindOf(view.getUint8(at + 2)) });
    offset += size;
  }
  return fields;
}

function parseDeveloperFields(
  view: DataView,
  from: number,
  to: number,
  start: number,
): readonly DeveloperPlace[] {
  const fields: DeveloperPlace[] = [];
  let offset = start;
  for (let at = from; at < to; at += PLACE_BYTES) {
    const size = view.getUint8(at + 1);
    fields.push({ field: view.getUint8(at), at: offset, size, developer: view.getUint8(at + 2) });
    offset += size;
  }
  return fields;
}

const findTimestamp = (fields: readonly FieldPlace[]): number =>
  fields.find((place) => place.field === TIMESTAMP && place.kind === KIND.uint32 && place.size === 4)?.at ??
  -1;

/** One data message of any kind but records: read field by field, as there are few of them. */
export interface DataMessage {
  readonly view: DataView;
  /** First byte after the record header. */
  readonly at: number;
  readonly definition: Definition;
}

/** The first value of a numeric field; null where it is absent or invalid. */
export function findNumber({ view, at, definition }: DataMessage, field: number): number | null {
  const place = definition.fields.find((candidate) => candidate.field === field);
  if (!place || !isWhole(place.kind, place.size)) return null;
  const value = readNumber(view, at + place.at, place.kind, definition.little);
  return Number.isFinite(value) ? value : null;
}

/** The text of a field; null where it is absent or empty. */
export function findText({ view, at, definition }: DataMessage, field: number): string | null {
  const place = definition.fields.find((candidate) => candidate.field === field);
  return place?.kind === KIND.string ? readText(view, at + place.at, place.size) : null;
}
