import type { Font } from "fontkit";
import { type Outline, writeTrueType } from "./true-type.ts";

/** What a PDF asks of the part of a font that it embeds. */
interface Subset {
  includeGlyph(glyph: number): number;
  encode(): Uint8Array;
}

/**
 * One weight of a variable font. fontkit reads and varies its outlines but cannot write them back, so that part is our
 * own: only the glyphs that were drawn, as a plain TrueType font.
 */
export function instanceOf(font: Font, weight: number, name: string): Font {
  return Object.defineProperties(font, {
    variationCoords: { value: [weight], writable: true },
    postscriptName: { value: name, configurable: true },
    createSubset: { value: () => subsetOf(font) },
  });
}

function subsetOf(font: Font): Subset {
  const glyphs: number[] = [0];
  return {
    includeGlyph(glyph) {
      const known = glyphs.indexOf(glyph);
      return known >= 0 ? known : glyphs.push(glyph) - 1;
    },
    encode: () =>
      writeTrueType({
        unitsPerEm: font.unitsPerEm,
        ascent: font.ascent,
        descent: font.descent,
        glyphs: glyphs.map((glyph) => outlineOf(font, glyph)),
      }),
  };
}

function outlineOf(font: Font, id: number): Outline {
  const glyph = font.getGlyph(id);
  return { advance: Math.round(glyph.advanceWidth), commands: glyph.path.commands };
}
