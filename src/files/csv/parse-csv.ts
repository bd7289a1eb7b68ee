/** A row of a table and the line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly rows: readonly CsvRow[];
  /** The line on which a quote opens that never closes; null where all close. */
  readonly unclosedAt: number | null;
}

/**
 * Reads comma-separated values as RFC 4180 has them: quoted cells hold commas, line breaks and doubled quotes. A mark
 * at the start is passed over, empty lines are left out, LF and CR count as line ends too.
 * Source: RFC 4180
 * @example parseCsv('a,"b,c"').rows[0].cells // ["a", "b,c"]
 */
export function parseCsv(text: string): CsvTable {
  const rows: CsvRow[] = [];
  const at = { index: text.charCodeAt(0) === 0xfeff ? 1 : 0, line: 1 };
  let unclosedAt: number | null = null;
  while (at.index < text.length && unclosedAt === null) {
    const line = at.line;
    const cells: string[] = [];
    let more = true;
    while (more) {
      const opened = at.line;
      const cell = text[at.index] === '"' ? readQuoted(text, at) : readPlain(text, at);
      if (cell === null) unclosedAt = opened;
      cells.push(cell ?? "");
      more = text[at.index] === ",";
      if (more) at.index += 1;
    }
    passLineEnd(text, at);
    if (unclosedAt === null && cells.some((cell) => cell !== "")) rows.push({ line, cells });
  }
  return { rows, unclosedAt };
}

interface Place {
  index: number;
  line: number;
}

function readPlain(text: string, at: Place): string {
  const start = at.index;
  while (at.index < text.length && !isEnd(text.charCodeAt(at.index))) at.index += 1;
  return text.slice(start, at.index);
}

const isEnd = (code: number): boolean => code === 0x2c || code === 0x0a || code === 0x0d;

/** The cell inside quotes; what stands between the closing quote and the next comma is kept as it is. */
function readQuoted(text: string, at: Place): string | null {
  let cell = "";
  for (;;) {
    const close = text.indexOf('"', at.index + 1);
    if (close < 0) {
      at.index = text.length;
      return null;
    }
    const part = text.slice(at.index + 1, close);
    at.line += countBreaks(part);
    cell += part;
    at.index = close + 1;
    if (text[at.index] !== '"') return cell + readPlain(text, at);
    cell += '"';
  }
}

const countBreaks = (part: string): number => part.match(/\r\n|\n|\r/g)?.length ?? 0;

function passLineEnd(text: string, at: Place): void {
  if (text[at.index] === "\r") at.index += 1;
  if (text[at.index] === "\n") at.index += 1;
  at.line += 1;
}
