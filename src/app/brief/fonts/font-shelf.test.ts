import { create, type Font } from "fontkit";
import { expect, test } from "vitest";
import { NAMES } from "../../../../test/builders/a-brief.ts";
import { FONT_STYLES } from "./font-families.ts";
import { findFont } from "./font-shelf.ts";

test.each(FONT_STYLES)("B3 every letter of every name has a font for %s", (style) => {
  const missing = Object.values(NAMES).flatMap((name) =>
    [...new Intl.Segmenter("en").segment(name)]
      .map(({ segment }) => segment)
      .filter((cluster) => cluster !== " " && findFont(cluster, style, name) === null),
  );
  expect(missing).toEqual([]);
});

test("B3 Han is drawn as the words around it are written", () => {
  const stem = (around: string) => findFont("山", "text", around)?.name.replace(/-\d.*$/, "");
  expect([stem("山田さくら"), stem("山 김민준"), stem("山小明")]).toEqual([
    "noto-sans-jp",
    "noto-sans-kr",
    "noto-sans-sc",
  ]);
});

test("B3 a letter that no font holds has none", () => {
  expect(findFont("\u{1F642}", "text", "")).toBeNull();
});

/** What a PDF does with a font. */
interface EmbeddedPart {
  includeGlyph(glyph: number): number;
  encode(): Uint8Array;
}

/** The outline of a letter in the part of a font that a PDF would embed. */
function embedded(cluster: string, style: "text" | "strong") {
  const shelf = findFont(cluster, style, cluster);
  if (shelf === null) throw new Error("no font");
  const glyph = shelf.font.glyphForCodePoint(cluster.codePointAt(0) ?? 0);
  const subset = shelf.font.createSubset() as unknown as EmbeddedPart;
  const id = subset.includeGlyph(glyph.id);
  const font = create(Buffer.from(subset.encode())) as Font;
  const { minX, maxX, minY, maxY } = font.getGlyph(id).path.bbox;
  return { width: font.getGlyph(id).advanceWidth, box: [minX, maxX, minY, maxY] };
}

test("B3 the weight of a variable font reaches the page: strong strokes reach further", () => {
  const [text, strong] = [embedded("一", "text"), embedded("一", "strong")];
  const thickness = ({ box: [, , low = 0, high = 0] }: ReturnType<typeof embedded>): number => high - low;
  expect(thickness(strong)).toBeGreaterThan(thickness(text) * 1.3);
  expect(thickness(text)).toBeGreaterThan(40);
  expect([text.width, strong.width]).toEqual([1000, 1000]);
});

test("B3 the dots of Arabic letters are drawn each time, and stand for no character of their own", () => {
  const font = findFont("ي", "text", "")?.font;
  const runs = [1, 2].map(() => font?.layout("العربي").glyphs ?? []);
  const [first = [], second = []] = runs.map((glyphs) => glyphs.map(({ id }) => id));
  expect(first.length).toBeGreaterThan(6);
  expect(second).toEqual(first);
  expect(first).not.toContain(font?.glyphForCodePoint(32).id);
  expect(runs.flat().filter(({ codePoints }) => codePoints.length === 0)).toEqual([]);
});
