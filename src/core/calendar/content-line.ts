const MOST_OCTETS = 75;

/**
 * One content line, folded so that none of its parts is longer than 75 octets and no character is cut.
 * @source RFC 5545, 3.1
 * @example formatLine("SUMMARY", escapeText("Massage, firm")) // "SUMMARY:Massage\\, firm"
 */
export function formatLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = "";
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > MOST_OCTETS) {
      lines.push(line);
      line = " ";
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return [...lines, line].join("\r\n");
}

/** Octets of a character in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/**
 * A text value: commas, semicolons, backslashes and line breaks as iCalendar writes them; what it can not hold goes.
 * @source RFC 5545, 3.3.11
 */
export const escapeText = (text: string): string =>
  text
    .replaceAll("\\", "\\\\")
    .replaceAll(/[;,]/g, (mark) => `\\${mark}`)
    .replaceAll(/\r\n|\r|\n|\u2028|\u2029/g, "\\n")
    .replaceAll(UNWRITABLE, "");

/** Control characters but the tab, and halves of a character. */
const UNWRITABLE = /[^\t\P{Cc}]|\p{Cs}/gu;
