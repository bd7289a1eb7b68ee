import { SaxesParser } from "saxes";
import { findEncoding } from "./find-encoding.ts";
import { startStringText } from "./string-text.ts";
import { DEEPEST, UNKNOWN_NAME, type XmlEnd, type XmlListener } from "./xml-listener.ts";

const CHUNK = 1 << 16;
const LONGEST_REFERENCE = 36;

/**
 * Reads any XML as a stream and stops at the first fault, with everything before it already told to the listener.
 * A document type that declares entities is refused; nothing outside the file is ever fetched. Blanks and marks
 * before the declaration are passed over, since real exports have them.
 * @example readAnyXml(bytes, { names: { ele: 0 }, open: () => {}, close: (name, text) => {} }).kind // "whole"
 */
export function readAnyXml(bytes: Uint8Array, listener: XmlListener): XmlEnd {
  const parser = new SaxesParser({ position: true });
  const state: ReadingState = { parser, entities: false, closed: false };
  listen(state, listener);
  try {
    writeInChunks(bytes, (text) => parser.write(text));
    parser.close();
    return { kind: "whole" };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (state.entities) return { kind: "entities", line: parser.line };
    // Zeros after the last element are left by devices that ran out of power; the document is whole.
    if (state.closed && isBlankAfterRoot(bytes)) return { kind: "whole" };
    return { kind: "broken", line: parser.line, truncated: error.message.includes("unclosed") };
  }
}

interface ReadingState {
  readonly parser: SaxesParser;
  entities: boolean;
  closed: boolean;
}

function listen(state: ReadingState, listener: XmlListener): void {
  const { parser } = state;
  const path: number[] = [];
  const numberOf = numberNames(listener.names);
  const value = startStringText();
  const own = startStringText();
  let text = "";
  const gather = (part: string): void => {
    text += part;
  };
  parser.on("doctype", (type) => refuseEntities(state, type));
  parser.on("text", gather);
  parser.on("cdata", gather);
  parser.on("opentag", ({ name, attributes }) => {
    path.push(numberOf(name));
    if (path.length > DEEPEST) throw new Error("elements too deep");
    text = "";
    listener.open(path.at(-1)!, { find: (wanted) => value.point(attributes[wanted]) });
  });
  parser.on("closetag", () => {
    const name = path.pop() ?? UNKNOWN_NAME;
    listener.close(name, own.point(text.trim()), path.at(-1) ?? UNKNOWN_NAME);
    text = "";
    state.closed = path.length === 0;
  });
}

function refuseEntities(state: ReadingState, type: string): void {
  if (!type.includes("<!ENTITY")) return;
  state.entities = true;
  throw new Error("entities");
}

/** Prefixes differ between exporters; the names behind them do not. */
function numberNames(names: Readonly<Record<string, number>>): (name: string) => number {
  const known = new Map(Object.entries(names));
  const met = new Map<string, number>();
  return (name) => {
    const number = met.get(name) ?? known.get(name.slice(name.indexOf(":") + 1)) ?? UNKNOWN_NAME;
    met.set(name, number);
    return number;
  };
}

function writeInChunks(bytes: Uint8Array, write: (text: string) => void): void {
  const decoder = new TextDecoder(findEncoding(bytes));
  let started = false;
  let held = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    let text = held + decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
    if (!started) text = text.trimStart();
    started ||= text.length > 0;
    // A reference that may go on in the next chunk waits for it.
    const open = text.lastIndexOf("&");
    const split = open >= 0 && text.length - open < LONGEST_REFERENCE ? open : text.length;
    held = text.slice(split);
    write(escapeLoneSigns(text.slice(0, split)));
  }
  write(escapeLoneSigns(held + decoder.decode()));
}

/** People write "Tom & Anna" into names and some exporters let it stand. */
const escapeLoneSigns = (text: string): string =>
  text.includes("&") ? text.replace(/&(?!#?\w{1,32};)/g, "&amp;") : text;

function isBlankAfterRoot(bytes: Uint8Array): boolean {
  let at = bytes.length - 1;
  while (at > 0 && bytes[at]! <= 0x20) at -= 1;
  return bytes[at] === 0x3e;
}
