import { readNumber } from "./read-number.ts";
import { readTime } from "./read-time.ts";
import type { XmlText } from "./xml-listener.ts";

export interface StringText {
  /** The same text each time, with another value; null where there is none. */
  readonly point: {
    (text: string): XmlText;
    (text: string | undefined): XmlText | null;
  };
}

/** A text or an attribute that a parser has made a string of. */
export function startStringText(): StringText {
  let value = "";
  const text: XmlText = {
    isEmpty: () => value === "",
    string: () => value,
    number: () => readNumber(value),
    time: () => readTime(value),
  };
  function point(found: string): XmlText;
  function point(found: string | undefined): XmlText | null;
  function point(found: string | undefined): XmlText | null {
    value = found ?? "";
    return found === undefined ? null : text;
  }
  return { point };
}
