export type ReadableCell = string | number | boolean | null;

/** A record with one value for each heading, in the order of the headings. */
export type ReadableRow = Readonly<Record<string, ReadableCell>>;

const LINE_END = "\r\n";
/** Without it spreadsheets take letters beyond ASCII for others. */
const UTF8_SIGN = "\uFEFF";

/**
 * Rows as CSV after RFC 4180, with a line of headings. Text that a spreadsheet would take for a formula gets an apostrophe in
 * front; numbers stay numbers.
 */
export const formatCsv = (headings: readonly string[], rows: readonly ReadableRow[]): string =>
  UTF8_SIGN +
  [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? null))]
    .map((cells) => cells.map(formatCell).join(",") + LINE_END)
    .join("");

function formatCell(cell: ReadableCell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const guarded = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(guarded) || guarded !== guarded.trim()
    ? `"${guarded.replaceAll('"', '""')}"`
    : guarded;
}
