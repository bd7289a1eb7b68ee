/** Bytes of one tag with its signs, `<Record .../>`; they hold only until the call ends. */
export interface Tag {
  bytes: Uint8Array;
  /** The place of the `<`. */
  from: number;
  /** Behind the `>`. */
  to: number;
}

export interface TagScan {
  /** Reads on; what a chunk begins and does not end waits for the next one. */
  readonly push: (chunk: Uint8Array) => void;
  /** Tags that never ended and were passed over. */
  readonly countBroken: () => number;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const BANG = 0x21;
const QUESTION = 0x3f;
const MINUS = 0x2d;
const BRACKET = 0x5b;

/** No tag of an export is longer; one that is, is passed over. */
const LONGEST_TAG = 1 << 20;
const NOT_YET = -1;

/**
 * Reads XML that comes in chunks of any size, tag by tag, without ever holding more than a chunk and one tag. Only the
 * tags are told: what stands between them carries nothing in the formats that are read so. References, document types and
 * comments are passed over, entities never resolved. Faults do not stop it: it goes on at the next tag.
 */
export function scanTags(listen: (tag: Tag) => void): TagScan {
  const tag: Tag = { bytes: new Uint8Array(0), from: 0, to: 0 };
  let held = new Uint8Array(0);
  let broken = 0;
  const push = (chunk: Uint8Array): void => {
    const bytes = held.length === 0 ? chunk : joinBytes(held, chunk);
    let at = 0;
    tag.bytes = bytes;
    for (;;) {
      while (at < bytes.length && bytes[at] !== LESS) at += 1;
      if (at === bytes.length) break;
      const end = findTagEnd(bytes, at);
      if (end !== NOT_YET) {
        if (isElement(bytes[at + 1]!)) {
          tag.from = at;
          tag.to = end;
          listen(tag);
        }
        at = end;
      } else if (bytes.length - at > LONGEST_TAG) {
        broken += 1;
        at += 1;
      } else break;
    }
    held = bytes.slice(at);
  };
  return { push, countBroken: () => broken };
}

const isElement = (byte: number): boolean => byte !== BANG && byte !== QUESTION;

function joinBytes(one: Uint8Array, other: Uint8Array): Uint8Array {
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}

/** Behind the `>` that ends the tag at a place. */
function findTagEnd(bytes: Uint8Array, from: number): number {
  const next = bytes[from + 1];
  if (next === BANG) return findDeclarationEnd(bytes, from);
  let quote = 0;
  for (let at = from + 1; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte > GREATER) continue;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GREATER) return at + 1;
    else if (byte === DOUBLE || byte === SINGLE) quote = byte;
  }
  return NOT_YET;
}

/** A comment ends with `-->`; of a document type each declaration counts by itself, as its words may hold quotes. */
function findDeclarationEnd(bytes: Uint8Array, from: number): number {
  if (bytes.length < from + 4) return NOT_YET;
  const comment = bytes[from + 2] === MINUS && bytes[from + 3] === MINUS;
  for (let at = from + 2; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (!comment && (byte === GREATER || byte === BRACKET)) return at + 1;
    if (comment && byte === GREATER && at >= from + 6 && bytes[at - 1] === MINUS && bytes[at - 2] === MINUS)
      return at + 1;
  }
  return NOT_YET;
}
