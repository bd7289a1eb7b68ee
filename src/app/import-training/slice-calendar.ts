import type { Result } from "../../core/units/index.ts";
import { type Fault, fault } from "../fault.ts";

/** One VEVENT or VTIMEZONE as text, its lines unfolded. */
export interface Slice {
  /** The line on which it begins. */
  readonly line: number;
  readonly lines: readonly string[];
}

export interface SlicedCalendar {
  readonly name: string;
  readonly events: readonly Slice[];
  readonly zones: readonly Slice[];
}

interface Open {
  readonly kind: string;
  readonly line: number;
}

/** A property with its parameters and value, as it begins. */
const PROPERTY = /^[A-Za-z][A-Za-z0-9-]*[:;]/;

/**
 * Cuts iCalendar text into its entries and time zones: lines are unfolded, alarms and all else left out. A line break
 * that an exporter forgot to escape belongs to the line before it.
 */
export function sliceCalendar(text: string, file: string): Result<SlicedCalendar, Fault> {
  const slicer = createSlicer();
  let line = 0;
  for (const raw of text.split(/\r\n|\n|\r/)) {
    line += 1;
    if (line === 1 && raw === "") continue;
    if (!slicer.take(raw, line)) return brokenAt(file, line);
  }
  const open = slicer.innermost();
  if (open)
    return fault(
      "training.impossible",
      `"${file}" breaks off: the ${open.kind} that begins on line ${open.line} never ends. Export it again.`,
    );
  return { ok: true, value: slicer.sliced() };
}

const brokenAt = (file: string, line: number) =>
  fault(
    "training.impossible",
    `"${file}" is damaged on line ${line}: something ends there that never began. Export it again.`,
  );

function createSlicer() {
  const stack: Open[] = [];
  const events: Slice[] = [];
  const zones: Slice[] = [];
  let current: { line: number; lines: string[] } | null = null;
  let name = "";

  const add = (raw: string): void => {
    const last = (current?.lines.length ?? 0) - 1;
    const isInner = stack.length > 2 && stack[1]?.kind === "VEVENT";
    if (current === null || isInner) return;
    if (/^[ \t]/.test(raw) && last > 0) current.lines[last] += raw.slice(1);
    else if (PROPERTY.test(raw) || last < 1) current.lines.push(raw);
    else if (raw.trim() !== "") current.lines[last] += `\\n${raw}`;
  };

  const begin = (kind: string, line: number, raw: string): void => {
    stack.push({ kind, line });
    if (stack.length === 2 && (kind === "VEVENT" || kind === "VTIMEZONE")) current = { line, lines: [raw] };
    else add(raw);
  };

  const end = (kind: string, raw: string): boolean => {
    if (stack.at(-1)?.kind !== kind) return false;
    if (stack.length > 2) add(raw);
    stack.pop();
    if (stack.length === 1 && current !== null) {
      current.lines.push(raw);
      (kind === "VEVENT" ? events : zones).push(current);
      current = null;
    }
    return true;
  };

  return {
    take(raw: string, line: number): boolean {
      const mark = /^(BEGIN|END):([A-Za-z0-9-]+)\s*$/i.exec(raw);
      const kind = (mark?.[2] ?? "").toUpperCase();
      if (mark && /^b/i.test(mark[1] ?? "")) begin(kind, line, raw);
      else if (mark) return end(kind, raw);
      else if (stack.length === 1 && name === "")
        name = /^(?:X-WR-CALNAME|NAME)(?:;[^:]*)?:(.*)$/i.exec(raw)?.[1]?.trim() ?? "";
      else add(raw);
      return true;
    },
    innermost: (): Open | undefined => stack.at(-1),
    sliced: (): SlicedCalendar => ({ name, events, zones }),
  };
}
