import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { create, type Font, type Glyph } from "fontkit";
import { type FontFamily, type FontStyle, familiesFor } from "./font-families.ts";
import { unpackWoff } from "./unpack-woff.ts";
import { instanceOf } from "./variable-instance.ts";

/** A font that is open, with a name that no other has: a PDF tells fonts apart by it. */
export interface ShelfFont {
  readonly name: string;
  readonly font: Font;
  readonly breadth: number;
}

interface Slice {
  readonly name: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/** Invisible on their own: they follow the font of what they stand beside. */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}]$/u;

const slicesOf = new Map<string, readonly Slice[]>();
const opened = new Map<string, ShelfFont>();
const found = new Map<string, ShelfFont | null>();

/**
 * The font that can draw all of a character with its marks, or null where none can. Files are read when they are first
 * needed and stay open: a page in Latin letters reads two or three small ones.
 */
export function findFont(cluster: string, style: FontStyle, around: string): ShelfFont | null {
  const families = familiesFor(style, around);
  const key = `${style} ${families.at(-3)?.stem} ${cluster}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const codePoints = [...cluster].filter((character) => !INVISIBLE.test(character)).map(codePointOf);
  const font = lookThrough(families, codePoints, style);
  found.set(key, font);
  return font;
}

const codePointOf = (character: string): number => character.codePointAt(0) ?? 0;

function lookThrough(
  families: readonly FontFamily[],
  codePoints: readonly number[],
  style: FontStyle,
): ShelfFont | null {
  const [first = 32] = codePoints;
  for (const family of families) {
    for (const slice of readSlices(family)) {
      if (!slice.ranges.some(([from, to]) => first >= from && first <= to)) continue;
      const font = openSlice(family, slice.name, style);
      if (codePoints.every((codePoint) => font.font.hasGlyphForCodePoint(codePoint))) return font;
    }
  }
  return null;
}

const require = createRequire(import.meta.url);

/** Where the files of a package of fonts lie, in the program from source and in the built one. */
const folderOf = (family: FontFamily): string => dirname(require.resolve(family.package));

function readSlices(family: FontFamily): readonly Slice[] {
  const known = slicesOf.get(family.stem);
  if (known !== undefined) return known;
  const text = readFileSync(join(folderOf(family), "unicode.json"), "utf8");
  const slices = Object.entries(JSON.parse(text) as Record<string, string>).map(([name, ranges]) => ({
    name: name.replaceAll(/[[\]]/g, ""),
    ranges: ranges.split(",").map(parseRange),
  }));
  slicesOf.set(family.stem, slices);
  return slices;
}

function parseRange(range: string): readonly [number, number] {
  const [from = "0", to = from] = range.trim().slice(2).split("-");
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

function openSlice(family: FontFamily, slice: string, style: FontStyle): ShelfFont {
  const weight = family.weights[style];
  const name = `${family.stem}-${slice}-${weight}`;
  const known = opened.get(name);
  if (known !== undefined) return known;
  const file = family.variable
    ? `${family.stem}-${slice}-wght-normal.woff2`
    : `${family.stem}-${slice}-${weight}-normal.woff`;
  const packed = readFileSync(join(folderOf(family), "files", file));
  const font = create(Buffer.from(family.variable ? packed : unpackWoff(packed))) as Font;
  const drawn = family.variable ? instanceOf(font, weight, name) : named(font, name);
  const open = { name, font: drawn, breadth: family.breadth };
  opened.set(name, open);
  return open;
}

const named = (font: Font, name: string): Font =>
  Object.defineProperties(font, {
    postscriptName: { value: name, configurable: true },
    layout: { value: layoutReadable(font) },
  });

const WORD_JOINER = 0x2060;

/**
 * A part of a letter, such as its dots, stands for no character: it is read as an invisible one, not as a wrong one.
 * The glyph itself must stay as it is: fontkit would hide one that stands for an invisible character.
 */
function layoutReadable(font: Font): Font["layout"] {
  const layout = font.layout.bind(font);
  return (...words) => {
    const run = layout(...words);
    const glyphs = run.glyphs.map((glyph) => (glyph.codePoints.length === 0 ? readAsNothing(glyph) : glyph));
    return Object.create(run, { glyphs: { value: glyphs } });
  };
}

const readAsNothing = (glyph: Glyph): Glyph => Object.create(glyph, { codePoints: { value: [WORD_JOINER] } });
