/** Base types of the FIT protocol by the low five bits of their number; bit 7 only says "has a byte order". */
export const KIND = {
  enum: 0,
  sint8: 1,
  uint8: 2,
  sint16: 3,
  uint16: 4,
  sint32: 5,
  uint32: 6,
  string: 7,
  float32: 8,
  float64: 9,
  uint8z: 10,
  uint16z: 11,
  uint32z: 12,
  byte: 13,
} as const;

export type BaseTypeName = keyof typeof KIND;

/** Bytes of one value, by kind; kinds past the table (64-bit integers) are of no use here and read as absent. */
const SIZES = [1, 1, 1, 2, 2, 4, 4, 1, 4, 8, 1, 2, 4, 1] as const;

/** The kind within a base-type byte of a definition. */
export const kindOf = (baseType: number): number => baseType & 0x1f;

/** Bytes of one value of that kind; 0 for one that is not read. */
export const sizeOfKind = (kind: number): number => SIZES[kind] ?? 0;

/**
 * Whether a field of so many bytes holds whole values of that kind. Devices do write fields that do not
 * (two bytes of a four-byte type); such a field tells nothing.
 */
export const isWhole = (kind: number, size: number): boolean => {
  const one = sizeOfKind(kind);
  return one > 0 && size >= one && size % one === 0;
};

const orNaN = (value: number, invalid: number): number => (value === invalid ? Number.NaN : value);

/** The number at a place, NaN where it is the type's sign for "invalid". The caller has checked the bounds. */
export function readNumber(view: DataView, at: number, kind: number, little: boolean): number {
  switch (kind) {
    case KIND.enum:
    case KIND.uint8:
    case KIND.byte:
      return orNaN(view.getUint8(at), 0xff);
    case KIND.uint16:
      return orNaN(view.getUint16(at, little), 0xffff);
    case KIND.uint32:
      return orNaN(view.getUint32(at, little), 0xffffffff);
    case KIND.sint32:
      return orNaN(view.getInt32(at, little), 0x7fffffff);
    case KIND.sint8:
      return orNaN(view.getInt8(at), 0x7f);
    case KIND.sint16:
      return orNaN(view.getInt16(at, little), 0x7fff);
    case KIND.float32:
      return view.getFloat32(at, little);
    case KIND.float64:
      return view.getFloat64(at, little);
    case KIND.uint8z:
      return orNaN(view.getUint8(at), 0);
    case KIND.uint16z:
      return orNaN(view.getUint16(at, little), 0);
    case KIND.uint32z:
      return orNaN(view.getUint32(at, little), 0);
    default:
      return Number.NaN;
  }
}

/** Text up to its first zero byte or the end of its field; null when empty. Text that is no UTF-8 is read as Latin 1. */
export function readText(view: DataView, at: number, size: number): string | null {
  let escaped = "";
  let plain = "";
  for (let index = at; index < at + size; index += 1) {
    const byte = view.getUint8(index);
    if (byte === 0) break;
    escaped += `%${byte.toString(16).padStart(2, "0")}`;
    plain += String.fromCharCode(byte);
  }
  return (decodeEscaped(escaped) ?? plain).trim() || null;
}

function decodeEscaped(escaped: string): string | null {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}
