import type { Readable } from "node:stream";
import { constants, createGunzip } from "node:zlib";
import { err, ok, type Result } from "../../core/units/index.ts";
import type { Refusal } from "./met-file.ts";

export type Taken = Result<Uint8Array<ArrayBuffer>, Refusal>;

/** Where the flow is cut off, and what is then said. */
export interface Cap {
  readonly bytes: number;
  readonly refusal: Refusal;
}

/**
 * All bytes of a stream in one buffer of their own, never more than the cap: beyond it the stream is torn down and
 * the refusal returned, so that memory stays bounded whatever the stream would still give.
 * @param expected the length that the source promises; it may lie
 */
export async function takeBytes(stream: Readable, expected: number, cap: Cap): Promise<Taken> {
  let bytes = new Uint8Array(Math.min(expected, cap.bytes));
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    if (length + chunk.length > cap.bytes) return err(cap.refusal);
    if (length + chunk.length > bytes.length) bytes = grow(bytes, length + chunk.length);
    bytes.set(chunk, length);
    length += chunk.length;
  }
  return ok(length === bytes.length ? bytes : bytes.slice(0, length));
}

function grow(bytes: Uint8Array<ArrayBuffer>, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, bytes.length * 2, 65_536));
  larger.set(bytes);
  return larger;
}

/** Whether bytes begin as gzip does. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Whether bytes begin as a zip archive does, an empty one too. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

/** What a gzip file holds, unpacked as a stream up to the cap. */
export async function gunzip(bytes: Uint8Array, cap: Cap): Promise<Taken> {
  const stream = createGunzip({ chunkSize: 256 * 1024, finishFlush: constants.Z_FINISH });
  stream.end(bytes);
  try {
    return await takeBytes(stream, promisedLength(bytes), cap);
  } catch (error) {
    return err(presentGzipFault(error));
  }
}

/** The last four bytes of a gzip file tell the length of what is inside, modulo 2^32. */
function promisedLength(bytes: Uint8Array): number {
  if (bytes.length < 18) return 0;
  return new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0, true);
}

const presentGzipFault = (error: unknown): Refusal =>
  error instanceof Error && /unexpected end/.test(error.message)
    ? { code: "file.truncated", reason: "The gzip file ends too early; was it copied completely?" }
    : { code: "file.damaged", reason: "The gzip file is damaged." };
