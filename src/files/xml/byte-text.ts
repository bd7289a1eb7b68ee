import { BLANK, CLASS_OF } from "./byte-class.ts";
import { readNumber } from "./read-number.ts";
import { type ByteRange, readNumberBytes } from "./read-number-bytes.ts";
import { readTime } from "./read-time.ts";
import { readTimeBytes } from "./read-time-bytes.ts";
import type { XmlText } from "./xml-listener.ts";

/** A text or an attribute as bytes in UTF-8; a string is made only where one is asked for. */
export interface ByteText extends XmlText {
  readonly point: (from: number, to: number) => void;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text of an element: trimmed, and a line ends with a line feed. */
export const startElementText = (bytes: Uint8Array): ByteText =>
  startByteText({ bytes, from: 0, to: 0 }, (raw) => resolve(raw.replace(/\r\n?/g, "\n")).trim(), trimBlanks);

/** The value of an attribute: every line end and tab is a blank. */
export const startAttributeText = (bytes: Uint8Array): ByteText =>
  startByteText(
    { bytes, from: 0, to: 0 },
    (raw) => resolve(raw.replace(/\r\n|[\r\n\t]/g, " ")),
    () => {},
  );

function startByteText(
  range: ByteRange,
  finish: (raw: string) => string,
  trim: (range: ByteRange) => void,
): ByteText {
  const string = (): string => {
    trim(range);
    if (range.from === range.to) return "";
    return finish(decoder.decode(range.bytes.subarray(range.from, range.to)));
  };
  return {
    point: (from, to) => {
      range.from = from;
      range.to = to;
    },
    string,
    isEmpty: () => {
      trim(range);
      return range.from === range.to || (range.bytes[range.from]! >= 0x80 && string() === "");
    },
    number: () => {
      const value = readNumberBytes(range);
      return Number.isNaN(value) ? readNumber(string()) : value;
    },
    time: () => {
      trim(range);
      const value = readTimeBytes(range);
      return Number.isNaN(value) ? readTime(string()) : value;
    },
  };
}

function trimBlanks(range: ByteRange): void {
  const { bytes } = range;
  while (range.from < range.to && (CLASS_OF[bytes[range.from]!]! & BLANK) !== 0) range.from += 1;
  while (range.to > range.from && (CLASS_OF[bytes[range.to - 1]!]! & BLANK) !== 0) range.to -= 1;
}

const MEANINGS: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

const resolve = (raw: string): string =>
  raw.includes("&") ? raw.replace(/&\w+;/g, (reference) => MEANINGS[reference] ?? reference) : raw;
