import { SaxesParser } from "saxes";
import { findEncoding } from "./find-encoding.ts";

/** What a format wants to hear of its elements. Names come without their prefix. */
export interface XmlListener {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** The element's own text, trimmed, and the name of the element that it stands in. */
  readonly close: (name: string, text: string, parent: string) => void;
}

/** How the reading ended; `truncated`: the text ends before the document does. */
export type XmlEnd =
  | { readonly kind: "whole" }
  | { readonly kind: "entities"; readonly line: number }
  | { readonly kind: "broken"; readonly line: number; readonly truncated: boolean };

const CHUNK = 1 << 16;
const DEEPEST = 200;
const LONGEST_REFERENCE = 36;

/**
 * Reads XML as a stream and stops at the first fault, with everything before it already told to the listener.
 * A document type that declares entities is refused; nothing outside the file is ever fetched. Blanks and marks
 * before the declaration are passed over, since real exports have them.
 * @example readXml(bytes, { open: () => {}, close: (name, text) => {} }).kind // "whole"
 */
export function readXml(bytes: Uint8Array, listener: XmlListener): XmlEnd {
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
  const path: string[] = [];
  const locals = new Map<string, string>();
  let text = "";
  state.parser.on("doctype", (type) => {
    if (!type.includes("<!ENTITY")) return;
    state.entities = true;
    throw new Error("entities");
  });
  const gather = (part: string): void => {
    text += part;
  };
  state.parser.on("text", gather);
  state.parser.on("cdata", gather);
  state.parser.on("opentag", (tag) => {
    const name = findLocal(tag.name, locals);
    path.push(name);
    if (path.length > DEEPEST) throw new Error("elements too deep");
    text = "";
    listener.open(name, tag.attributes);
  });
  state.parser.on("closetag", () => {
    const name = path.pop() ?? "";
    listener.close(name, text.trim(), path.at(-1) ?? "");
    text = "";
    state.closed = path.length === 0;
  });
}

/** Prefixes differ between exporters; the names behind them do not. */
function findLocal(name: string, locals: Map<string, string>): string {
  const known = locals.get(name);
  if (known !== undefined) return known;
  const local = name.slice(name.indexOf(":") + 1);
  locals.set(name, local);
  return local;
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
