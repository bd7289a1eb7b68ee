import { deriveCrc } from "./crc.ts";

/** Where the messages of one FIT file stand within the bytes (a chain holds several files one after another). */
export interface FitHeader {
  readonly dataStart: number;
  /** End of the messages that are there. */
  readonly dataEnd: number;
  /** First byte after this file and its check sum. */
  readonly next: number;
  /** Fewer bytes than the header announces, or a length that was never filled in. */
  readonly cut: boolean;
  readonly crcMatches: boolean;
}

const SHORT = 12;
const LONG = 14;
const CRC_BYTES = 2;
const MARK = [0x2e, 0x46, 0x49, 0x54];

/** Whether a FIT header begins here: its size byte and the letters ".FIT". */
export function hasHeader(bytes: Uint8Array, at: number): boolean {
  const size = bytes[at];
  if (size !== SHORT && size !== LONG) return false;
  return at + size <= bytes.length && MARK.every((letter, index) => bytes[at + 8 + index] === letter);
}

/** Reads the header at a place where `hasHeader` holds. */
export function parseHeader(bytes: Uint8Array, view: DataView, at: number): FitHeader {
  const dataStart = at + view.getUint8(at);
  const announced = view.getUint32(at + 4, true);
  const end = dataStart + announced;
  const room = bytes.length - dataStart;
  const unfilled = announced === 0 && room > CRC_BYTES && !hasHeader(bytes, dataStart + CRC_BYTES);
  const cut = unfilled || announced + CRC_BYTES > room;
  const headerIsWhole = headerCrcMatches(bytes, view, at);
  return {
    dataStart,
    dataEnd: unfilled ? bytes.length : Math.min(end, bytes.length),
    next: cut ? bytes.length : end + CRC_BYTES,
    cut,
    crcMatches: headerIsWhole && (cut || view.getUint16(end, true) === deriveCrc(bytes, at, end)),
  };
}

/** The header's own check sum stands only in the long form, and zero means that it was left out. */
function headerCrcMatches(bytes: Uint8Array, view: DataView, at: number): boolean {
  if (view.getUint8(at) !== LONG) return true;
  const written = view.getUint16(at + SHORT, true);
  return written === 0 || written === deriveCrc(bytes, at, at + SHORT);
}
