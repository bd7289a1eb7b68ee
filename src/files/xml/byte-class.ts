export const BYTE = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  blank: 0x20,
  exclamation: 0x21,
  doubleQuote: 0x22,
  ampersand: 0x26,
  quote: 0x27,
  minus: 0x2d,
  point: 0x2e,
  slash: 0x2f,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
  upperT: 0x54,
  upperZ: 0x5a,
  closingBracket: 0x5d,
  /** Begins, among others, the two characters that XML forbids: U+FFFE and U+FFFF. */
  mark: 0xef,
} as const;

export const BLANK = 1;
export const NAME_START = 2;
export const NAME = 4;
/** May stand in a text and in an attribute without a second look. `>` may too, but ends a document: loops stop at it. */
export const PLAIN = 8;

const BLANKS: readonly number[] = [BYTE.tab, BYTE.lineFeed, BYTE.carriageReturn, BYTE.blank];
const LOOKED_AT: readonly number[] = [
  BYTE.ampersand,
  BYTE.less,
  BYTE.greater,
  BYTE.closingBracket,
  BYTE.mark,
];

/** What each byte of an XML text in UTF-8 may be part of. */
export const CLASS_OF: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const blank = BLANKS.includes(byte);
  const letter = String.fromCharCode(byte);
  return (
    (blank ? BLANK : 0) |
    (/[A-Za-z_]/.test(letter) ? NAME_START : 0) |
    (/[A-Za-z0-9_.:-]/.test(letter) ? NAME : 0) |
    ((blank || byte > BYTE.blank) && !LOOKED_AT.includes(byte) ? PLAIN : 0)
  );
});

export function skipBlanks(bytes: Uint8Array, from: number): number {
  const classes = CLASS_OF;
  let at = from;
  while ((classes[bytes[at]!]! & BLANK) !== 0) at += 1;
  return at;
}

const HARMLESS_REFERENCES = ["amp;", "lt;", "gt;", "quot;", "apos;"].map((text) =>
  Array.from(text, (letter) => letter.charCodeAt(0)),
);

/** Whether a byte that is not plain may stand in a text all the same. */
export function isHarmless(bytes: Uint8Array, at: number): boolean {
  switch (bytes[at]) {
    case BYTE.greater:
      return true;
    case BYTE.ampersand:
      return HARMLESS_REFERENCES.some((letters) =>
        letters.every((letter, i) => bytes[at + 1 + i] === letter),
      );
    case BYTE.closingBracket:
      return bytes[at + 1] !== BYTE.closingBracket;
    case BYTE.mark:
      return bytes[at + 1] !== 0xbf || bytes[at + 2]! < 0xbe;
    default:
      return false;
  }
}
