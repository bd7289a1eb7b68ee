import { BLANK, BYTE, CLASS_OF, isHarmless, PLAIN, skipBlanks } from "./byte-class.ts";
import { type ByteText, startElementText } from "./byte-text.ts";
import { readLatin } from "./find-encoding.ts";
import { type AttributeList, scanAttributes, startAttributes } from "./scan-attributes.ts";
import { isNameAt, type NameTable, scanName, startNames } from "./scan-names.ts";
import { DEEPEST, UNKNOWN_NAME, type XmlListener } from "./xml-listener.ts";

interface Scan {
  readonly bytes: Uint8Array;
  /** Behind the last byte that is no blank. */
  readonly end: number;
  readonly listener: XmlListener;
  readonly names: NameTable;
  readonly attributes: AttributeList;
  readonly text: ByteText;
  /** Rows of the names of the open elements, from 1 on. */
  readonly path: Int32Array;
  depth: number;
  at: number;
  /** Where the text of the innermost element begins. */
  textFrom: number;
}

/**
 * Reads the plain XML in UTF-8 that devices write, straight from the bytes and in one pass: elements, attributes,
 * texts, comments between elements. At anything else (document types, CDATA, references but the five of XML, other
 * encodings, the least fault) it gives up, and what the listener heard is worth nothing.
 * @returns whether the document was read whole; then the listener heard exactly what a full parser would have told it
 */
export function scanPlainXml(bytes: Uint8Array, listener: XmlListener): boolean {
  const end = findEnd(bytes);
  // This sign, at which every loop over blanks and names stops, keeps them inside the file.
  if (end === 0 || bytes[end - 1] !== BYTE.greater) return false;
  const start = findStart(bytes);
  if (start < 0) return false;
  const scan = startScan(bytes, listener, { start, end });
  do {
    if (!scanText(scan) || !scanMarkup(scan)) return false;
  } while (scan.depth > 0 || scan.names.count === 0);
  return scan.at === end;
}

function startScan(
  bytes: Uint8Array,
  listener: XmlListener,
  { start, end }: { readonly start: number; readonly end: number },
): Scan {
  return {
    bytes,
    end,
    listener,
    names: startNames(bytes, listener.names),
    attributes: startAttributes(bytes, end),
    text: startElementText(bytes),
    path: new Int32Array(DEEPEST + 1),
    depth: 0,
    at: start,
    textFrom: start,
  };
}

const LONGEST_DECLARATION = 256;
const DECLARATION =
  /^<\?xml[ \t\r\n]+version=(["'])1\.0\1([ \t\r\n]+encoding=(["'])[uU][tT][fF]-8\3)?([ \t\r\n]+standalone=(["'])(yes|no)\5)?[ \t\r\n]*\?>/;

/** Behind the byte-order mark, blanks and the declaration; -1 where the declaration is not plain. */
function findStart(bytes: Uint8Array): number {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const at = skipBlanks(bytes, marked ? 3 : 0);
  if (bytes[at] !== BYTE.less || bytes[at + 1] !== BYTE.question) return at;
  const declaration = DECLARATION.exec(readLatin(bytes.subarray(at, at + LONGEST_DECLARATION)))?.[0];
  return declaration === undefined ? -1 : at + declaration.length;
}

function findEnd(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && (CLASS_OF[bytes[end - 1]!]! & BLANK) !== 0) end -= 1;
  return end;
}

/** Passes over a text up to the next `<`. Outside the root it must be blank. */
function scanText(scan: Scan): boolean {
  const { bytes } = scan;
  const classes = CLASS_OF;
  const last = scan.end - 1;
  let at = scan.at;
  for (; ; at += 1) {
    while ((classes[bytes[at]!]! & PLAIN) !== 0) at += 1;
    if (bytes[at] === BYTE.less) break;
    if (at >= last || !isHarmless(bytes, at)) return false;
  }
  scan.at = at;
  return scan.depth > 0 || isBlankSoFar(scan);
}

const isBlankSoFar = ({ bytes, textFrom, at }: Scan): boolean => skipBlanks(bytes, textFrom) === at;

function scanMarkup(scan: Scan): boolean {
  const next = scan.bytes[scan.at + 1];
  if (next === BYTE.slash) return closeElement(scan);
  return next === BYTE.exclamation ? scanComment(scan) : openElement(scan);
}

function openElement(scan: Scan): boolean {
  const { bytes, names, attributes } = scan;
  const row = scanName(names, scan.at + 1);
  if (row < 0 || scan.depth === DEEPEST) return false;
  const after = scanAttributes(attributes, scan.at + 1 + names.length[row]!);
  if (after < 0) return false;
  const selfClosing = bytes[after] === BYTE.slash;
  if (selfClosing && bytes[after + 1] !== BYTE.greater) return false;
  scan.depth += 1;
  scan.path[scan.depth] = row;
  scan.at = scan.textFrom = after + (selfClosing ? 2 : 1);
  scan.listener.open(names.number[row]!, attributes);
  if (selfClosing) tellClosed(scan, scan.at);
  return true;
}

function closeElement(scan: Scan): boolean {
  const { bytes, names } = scan;
  const row = scan.path[scan.depth]!;
  if (scan.depth === 0 || !isNameAt(names, row, scan.at + 2)) return false;
  const after = skipBlanks(bytes, scan.at + 2 + names.length[row]!);
  if (bytes[after] !== BYTE.greater) return false;
  tellClosed(scan, scan.at);
  scan.at = scan.textFrom = after + 1;
  return true;
}

function tellClosed(scan: Scan, textTo: number): void {
  const { names, path } = scan;
  const name = names.number[path[scan.depth]!]!;
  scan.depth -= 1;
  scan.text.point(scan.textFrom, textTo);
  scan.listener.close(name, scan.text, scan.depth > 0 ? names.number[path[scan.depth]!]! : UNKNOWN_NAME);
}

/** Passes over a comment. One inside a text would cut it in two. */
function scanComment(scan: Scan): boolean {
  const { bytes, end } = scan;
  const from = scan.at + 4;
  if (bytes[from - 2] !== BYTE.minus || bytes[from - 1] !== BYTE.minus || !isBlankSoFar(scan)) return false;
  for (let at = from; at < end; at += 1) {
    const byte = bytes[at]!;
    if (byte === BYTE.minus && bytes[at + 1] === BYTE.minus) {
      scan.at = scan.textFrom = at + 3;
      return bytes[at + 2] === BYTE.greater;
    }
    if ((CLASS_OF[byte]! & PLAIN) === 0 && !isMarkup(byte) && !isHarmless(bytes, at)) return false;
  }
  return false;
}

const isMarkup = (byte: number): boolean =>
  byte === BYTE.less || byte === BYTE.ampersand || byte === BYTE.closingBracket;
