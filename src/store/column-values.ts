import { type Instant, instant } from "../core/units/index.ts";

/** Moments are kept to the millisecond. */
export const wholeMs = (at: Instant): Instant => instant(Math.round(at));

export const wholeMsOrNull = (at: Instant | null): Instant | null => (at === null ? null : wholeMs(at));

/** Text without the zero character, at which SQLite would cut it off and which PostgreSQL refuses. */
export const storable = (text: string): string => text.replaceAll("\0", "\uFFFD");

export const storableOrNull = (text: string | null): string | null => (text === null ? null : storable(text));

/** Bytes as one type: libsql gives an ArrayBuffer, pg a Buffer. */
export const bytesOf = (value: Uint8Array | ArrayBuffer): Uint8Array =>
  value instanceof ArrayBuffer
    ? new Uint8Array(value)
    : new Uint8Array(value.buffer, value.byteOffset, value.byteLength);

/** Yes or no as both databases keep it: libsql aborts the whole process over a boolean. */
export type Flag = 0 | 1;

export const toFlag = (value: boolean): Flag => (value ? 1 : 0);
