import createBidi from "bidi-js";
import type { FontStyle } from "../fonts/font-families.ts";
import { findFont, type ShelfFont } from "../fonts/font-shelf.ts";

/** A stretch of text in one look. */
export interface Span {
  readonly text: string;
  readonly style: FontStyle;
  readonly colour: string;
}

/** What people see as one character, with the font that draws it and its level of direction: odd is right to left. */
export interface Cluster {
  readonly text: string;
  readonly span: Span;
  readonly font: ShelfFont;
  readonly level: number;
}

const bidi = createBidi();
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Steers direction or has no width: not drawn, and decided here instead. */
const UNDRAWN = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

const known = new Map<string, readonly Cluster[]>();
const MOST_KNOWN = 2000;

/** Splits spans into what is drawn. A character that no font holds becomes its code point: "[U+1F642]". */
export function clustersOf(spans: readonly Span[]): readonly Cluster[] {
  const key = JSON.stringify(spans);
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const clusters = splitSpans(spans);
  known.set(key, clusters);
  return clusters;
}

function splitSpans(spans: readonly Span[]): readonly Cluster[] {
  const around = spans.map(({ text }) => text).join("");
  const drawable = spans.map((span) => ({ ...span, text: drawableText(span, around) }));
  const { levels } = bidi.getEmbeddingLevels(drawable.map(({ text }) => text).join(""), "ltr");
  let at = 0;
  return drawable.flatMap((span) =>
    splitGraphemes(span.text).map((text) => {
      const level = levels[at] ?? 0;
      at += text.length;
      return { text, span, font: fontOf(text, span.style, around), level };
    }),
  );
}

export const splitGraphemes = (text: string): readonly string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment);

/** The text with nothing in it that cannot be drawn. */
function drawableText({ text, style }: Span, around: string): string {
  const clean = text.replaceAll(/\s/gu, " ").replaceAll(UNDRAWN, "").normalize("NFC");
  return splitGraphemes(clean)
    .map((cluster) =>
      findFont(cluster, style, around) === null ? nameUnknown(cluster, style, around) : cluster,
    )
    .join("");
}

const nameUnknown = (cluster: string, style: FontStyle, around: string): string =>
  [...cluster]
    .filter((character) => !/\p{Default_Ignorable_Code_Point}/u.test(character))
    .map((character) => (findFont(character, style, around) === null ? nameCodePoint(character) : character))
    .join("");

const nameCodePoint = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;

/** Every cluster was made drawable; the letter A stands in for a mark that lost its letter. */
const fontOf = (cluster: string, style: FontStyle, around: string): ShelfFont => {
  const font = findFont(cluster, style, around) ?? findFont("A", style, around);
  if (font === null) throw new Error(`The fonts of the therapist's page are missing: ${style}.`);
  return font;
};

/** The text of a run as its font wants it: fonts turn letters of right-to-left scripts around, signs are turned here. */
export function turnedText(text: string, level: number): string {
  if (
    level % 2 === 0 ||
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)
  ) {
    return text;
  }
  return splitGraphemes(text)
    .map((cluster) => bidi.getMirroredCharacter(cluster) ?? cluster)
    .reverse()
    .join("");
}
