import { inflateSync } from "node:zlib";
import { writeTables } from "./true-type.ts";

const HEADER = 44;
const ENTRY = 20;

/**
 * A WOFF file as the plain font inside it. fontkit could read it packed, but unpacks a whole table again for each glyph.
 * @source W3C, WOFF File Format 1.0
 */
export function unpackWoff(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = HEADER + index * ENTRY;
    const tag = String.fromCharCode(...file.subarray(at, at + 4));
    const [offset, packed, whole] = [4, 8, 12].map((place) => view.getUint32(at + place));
    const bytes = file.subarray(offset, (offset ?? 0) + (packed ?? 0));
    return [tag, packed === whole ? bytes : new Uint8Array(inflateSync(bytes))] as const;
  });
  return writeTables(Object.fromEntries(tables), view.getUint32(4));
}
