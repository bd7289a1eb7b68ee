import { err, ok, type Result } from "../../core/units/index.ts";
import type { GuideBlock, GuideSection, LineFault } from "./guide.ts";

/** A section with the line of its heading. */
export interface PlacedSection {
  readonly line: number;
  readonly section: GuideSection;
}

/** One line of the body by what it begins; `more` goes on with the block above it. */
type BodyLine =
  | { readonly kind: "section" | "heading" | "list" | "words" | "more"; readonly text: string }
  | { readonly kind: "steps"; readonly text: string; readonly number: number }
  | { readonly kind: "blank" };

/** Signs that mean something in Markdown: without them a page is plain text everywhere, the browser included. */
const MARKS = /[*`<>|_[\]#\\~]/;

const fault = (line: number, text: string) => err<LineFault>({ line, text });

/**
 * Reads the sections of a guide: `##` headings, `###` headings in them, paragraphs, `1.` steps and `-` lists, each
 * ended by an empty line; a line that is indented goes on with its item. Other Markdown is a fault with its line.
 * Source: practice.
 * @example parseGuideBody(["## Stop if", "", "- It stings."], 12)
 */
export function parseGuideBody(
  lines: readonly string[],
  firstLine: number,
): Result<readonly PlacedSection[], LineFault> {
  const sections: { line: number; heading: string; blocks: Block[] }[] = [];
  let open: Block | null = null;
  for (const [index, raw] of lines.entries()) {
    const line = firstLine + index;
    const read = readLine(raw);
    const section = sections.at(-1);
    if (read.kind === "blank") open = null;
    else if (MARKS.test(read.text))
      return fault(line, `"${raw}" holds a sign of Markdown that guides do not use`);
    else if (read.kind === "section") {
      sections.push({ line, heading: read.text, blocks: [] });
      open = null;
    } else if (section === undefined) return fault(line, "words stand before the first heading");
    else {
      const next = joinBlock(read, open);
      if (typeof next === "string") return fault(line, next);
      if (next !== open) section.blocks.push(next);
      open = next.kind === "heading" ? null : next;
    }
  }
  const empty = sections.find(({ blocks }) => blocks.length === 0);
  if (empty !== undefined) return fault(empty.line, `"${empty.heading}" holds nothing`);
  return ok(
    sections.map(({ line, heading, blocks }) => ({ line, section: { heading, blocks: blocks.map(freeze) } })),
  );
}

/** A block that still grows line by line. */
interface Block {
  readonly kind: GuideBlock["kind"];
  readonly items: string[];
}

const freeze = ({ kind, items }: Block): GuideBlock =>
  kind === "steps" || kind === "list" ? { kind, items } : { kind, text: items.join(" ") };

function readLine(raw: string): BodyLine {
  if (raw.trim() === "") return { kind: "blank" };
  const [, marks, heading] = /^(#{2,3}) (\S.*)$/.exec(raw) ?? [];
  if (heading !== undefined) return { kind: marks === "##" ? "section" : "heading", text: heading };
  const [, number, step] = /^(\d+)\. (\S.*)$/.exec(raw) ?? [];
  if (step !== undefined) return { kind: "steps", text: step, number: Number(number) };
  const [, item] = /^- (\S.*)$/.exec(raw) ?? [];
  if (item !== undefined) return { kind: "list", text: item };
  return { kind: raw.startsWith("  ") ? "more" : "words", text: raw.trim() };
}

/** The block that a line belongs to: the open one, grown by it, or a new one. A sentence where it belongs to none. */
function joinBlock(read: Exclude<BodyLine, { kind: "blank" }>, open: Block | null): Block | string {
  if (read.kind === "steps") return joinSteps(read, open);
  if (read.kind === "list") return joinItems("list", read.text, open);
  if (read.kind === "heading") return open === null ? { kind: "heading", items: [read.text] } : AN_EMPTY_LINE;
  const isItem = open?.kind === "steps" || open?.kind === "list";
  if (read.kind === "words") {
    if (isItem) return AN_EMPTY_LINE;
    return joinItems("text", read.text, open);
  }
  if (open === null || !isItem) return "an indented line goes on with nothing";
  open.items.push(`${open.items.pop()} ${read.text}`);
  return open;
}

const AN_EMPTY_LINE = "an empty line is missing above this one";

function joinItems(kind: "list" | "text" | "steps", text: string, open: Block | null): Block | string {
  if (open !== null && open.kind !== kind) return AN_EMPTY_LINE;
  if (open === null) return { kind, items: [text] };
  open.items.push(text);
  return open;
}

function joinSteps(
  read: { readonly text: string; readonly number: number },
  open: Block | null,
): Block | string {
  const wanted = open === null ? 1 : open.items.length + 1;
  return read.number === wanted
    ? joinItems("steps", read.text, open)
    : `this step has the number ${read.number} where ${wanted} is due`;
}
