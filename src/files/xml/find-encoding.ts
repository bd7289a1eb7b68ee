const DECLARED = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;

/**
 * The encoding of a text: by byte-order mark, by the pattern of "<", by what an XML declaration says; else UTF-8.
 * @returns a label that TextDecoder knows
 * @example findEncoding(bytes) // "utf-16le"
 */
export function findEncoding(bytes: Uint8Array): string {
  const [a = 0, b = 0, c = 0] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return "utf-16be";
  const declared = DECLARED.exec(readLatin(bytes.subarray(0, 256)))?.[1]?.toLowerCase();
  // A declared UTF-16 whose bytes are plain text was written by a tool that copied the line.
  if (declared === undefined || declared.startsWith("utf-16")) return "utf-8";
  return isKnown(declared) ? declared : "utf-8";
}

/** The first bytes as text, one character a byte. */
export function readLatin(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** The whole text in the encoding that it is in. */
export const readText = (bytes: Uint8Array): string => new TextDecoder(findEncoding(bytes)).decode(bytes);

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
