import {
  type Brief,
  deriveLoadChart,
  derivePainLine,
  type OutlineLine,
  type OutlineSection,
  outlineOf,
} from "../../core/brief/index.ts";

const COLUMNS = 78;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The therapist's page as plain text of at most 78 columns: every section with its heading, every statement. */
export function writeBriefText(brief: Brief): string {
  const { notice, sections, boxes } = outlineOf(brief);
  const parts = [
    [...wrap(brief.from), ...headed(brief.title, "="), ...wrap(brief.subtitle)],
    notice === null ? [] : [`!! ${notice} !!`].flatMap((text) => wrap(text)),
    ...sections.map((section) => sectionText(section, brief)),
    ...boxes.map(({ heading, hint }) => [...headed(heading, "-"), ...wrap(hint), "", "", ""]),
    wrap(brief.footnote),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

const headed = (text: string, rule: string): readonly string[] => {
  const lines = wrap(text);
  return [...lines, rule.repeat(Math.max(3, ...lines.map(columnsOf)))];
};

function sectionText(section: OutlineSection, brief: Brief): readonly string[] {
  return [
    ...headed(section.heading, "-"),
    ...section.lines.flatMap((line, index) => [
      ...lineText(line, section),
      ...drawnWords(section, brief, index),
    ]),
    ...chartWords(section, brief),
  ];
}

function lineText({ label, text }: OutlineLine, { id }: OutlineSection): readonly string[] {
  if (label === "") return wrap(text, "  ", "- ");
  if (id === "pains" && /^\d/.test(label)) return [...wrap(label), ...wrap(text, "   ", "   ")];
  return wrap(`${label}: ${text}`, "  ", "- ");
}

/** What the page draws as a line: its first and last value. */
function drawnWords({ id }: OutlineSection, brief: Brief, index: number): readonly string[] {
  const pain = id === "pains" ? brief.pains?.pains[index] : undefined;
  const line = pain === undefined ? null : derivePainLine(pain, brief.writtenOn);
  return line === null ? [] : wrap(`${line.first}, ${line.last}`, "   ", "   ");
}

function chartWords({ id }: OutlineSection, { training }: Brief): readonly string[] {
  const chart = id === "training" ? deriveLoadChart(training?.days ?? []) : null;
  return chart === null ? [] : wrap(chart.words, "  ", "- ");
}

/** Lines of at most 78 columns; the first begins with `first`, the others with `indent`. */
function wrap(text: string, indent = "", first = ""): readonly string[] {
  const words = text
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .split(" ")
    .flatMap(cutWord);
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of words) {
    const needed = columnsOf(line) + columnsOf(word) + (empty ? 0 : 1);
    if (!empty && needed > COLUMNS) {
      lines.push(line);
      line = indent + word;
    } else line += empty ? word : ` ${word}`;
    empty = false;
  }
  return line.trim() === "" ? [] : [...lines, line];
}

const LONGEST_WORD = 70;

/** A word that no line holds is cut between its characters. */
function cutWord(word: string): readonly string[] {
  if (columnsOf(word) <= LONGEST_WORD) return [word];
  const parts = [""];
  for (const { segment } of graphemes.segment(word)) {
    const last = parts.at(-1) ?? "";
    if (columnsOf(last + segment) > LONGEST_WORD) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;

const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns of a terminal or a typewriter face: letters of East Asia take two, marks above or below take none. */
const columnsOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (NO_WIDTH.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1), 0);
