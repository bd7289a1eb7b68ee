import type { Brief, Outline, OutlineSection } from "../../../core/brief/index.ts";
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

/** Cuts long texts with an ellipsis and long sections with a count of what is missing. */
export function shortenTo(brief: Brief, outline: Outline, limit: Limit | null): PageText {
  if (limit === null) return { brief, outline, note: null };
  const cut = (text: string): string => shorten(text, limit.letters);
  const { from, title, subtitle, footnote } = brief;
  const short = {
    brief: { ...brief, from: cut(from), title: cut(title), subtitle: cut(subtitle), footnote: cut(footnote) },
    outline: { ...outline, sections: outline.sections.map((section) => shortenSection(section, limit)) },
  };
  return { ...short, note: SHORTENED };
}

function shortenSection(section: OutlineSection, { letters, lines }: Limit): OutlineSection {
  const kept = section.lines.slice(0, lines).map(({ label, text }) => ({
    label: shorten(label, Math.max(24, letters / 2)),
    text: shorten(text, letters),
  }));
  const missing = section.lines.length - kept.length;
  const rest = missing > 0 ? [{ label: "", text: `and ${missing} more` }] : [];
  return { ...section, lines: [...kept, ...rest] };
}

function shorten(text: string, letters: number): string {
  const clusters = splitGraphemes(text);
  if (clusters.length <= letters) return text;
  return `${clusters
    .slice(0, Math.max(1, Math.floor(letters) - 1))
    .join("")
    .trimEnd()}…`;
}
