import { readAnyXml } from "./read-any-xml.ts";
import { scanPlainXml } from "./scan-plain-xml.ts";
import type { XmlEnd, XmlListener } from "./xml-listener.ts";

export interface HeardXml<Heard> {
  readonly heard: Heard;
  readonly end: XmlEnd;
}

/**
 * Reads XML: plain documents, which nearly all are, straight from the bytes; every other one from its beginning by a
 * full parser, which judges what is broken and where.
 * @param startHearing makes a listener that has heard nothing yet
 * @example readXml(bytes, listenToTracks).end.kind // "whole"
 */
export function readXml<Heard extends { readonly listener: XmlListener }>(
  bytes: Uint8Array,
  startHearing: () => Heard,
): HeardXml<Heard> {
  const swift = startHearing();
  if (scanPlainXml(bytes, swift.listener)) return { heard: swift, end: { kind: "whole" } };
  const heard = startHearing();
  return { heard, end: readAnyXml(bytes, heard.listener) };
}
