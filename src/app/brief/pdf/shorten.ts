import { BE_SEEN, type Brief, type Outline, type OutlineSection } from "../../../core/brief/index.ts";
import { splitGraphemes } from "./clusters.ts";

/** How much of a text and how many lines of a section a page still holds. */
export interface Limit {
  readonly letters: number;
  readonly lines: number;
}

export interface PageText {
  readonly brief: Brief;
  readonly outline: Outline;
  /** Said at the foot where something is missing; null where nothing is. */
  readonly note: string | null;
}

export const SHORTENED = "Shortened to fit one page; the link or the app holds it whole.";

/** Head and foot, and what keeps people safe, are cut only where nothing else helps. */
const LAST_TO_CUT = 3;

/** Cuts long texts with an ellipsis and long sections with a count of what is missing. */
export function shortenTo(brief: Brief, outline: Outline, limit: Limit | null): PageText {
  if (limit === null) return { brief, outline, note: null };
  const cut = (text: string): string => shorten(text, limit.letters * LAST_TO_CUT);
  const { from, title, subtitle, footnote } = brief;
  return {
    brief: { ...brief, from: cut(from), title: cut(title), subtitle: cut(subtitle), footnote: cut(footnote) },
    outline: { ...outline, sections: outline.sections.map((section) => shortenSection(section, limit)) },
    note: SHORTENED,
  };
}

function shortenSection(section: OutlineSection, { letters, lines }: Limit): OutlineSection {
  const most = section.id === "safety" ? letters * LAST_TO_CUT : letters;
  const kept = section.lines.slice(0, lines).map(({ label, text }) => ({
    label: shortenLabel(label, Math.max(30, most / 2)),
    text: shorten(text, most),
  }));
  const missing = section.lines.length - kept.length;
  const rest = missing > 0 ? [{ label: "", text: `and ${missing} more` }] : [];
  return { ...section, lines: [...kept, ...rest] };
}

/** That a place has to be seen first is never cut off. */
function shortenLabel(label: string, letters: number): string {
  if (!label.endsWith(BE_SEEN)) return shorten(label, letters);
  return `${shorten(label.slice(0, -BE_SEEN.length), letters)}${BE_SEEN}`;
}

/** Cut between words, or where one word is all there is, between letters. */
function shorten(text: string, letters: number): string {
  const clusters = splitGraphemes(text);
  if (clusters.length <= letters) return text;
  const kept = clusters.slice(0, Math.max(1, Math.floor(letters) - 1)).join("");
  const words = kept.replace(/\s+\S*$/u, "");
  return `${(words.length > kept.length / 2 ? words : kept).replace(/[\s,;:.]+$/u, "")}…`;
}
