import type { Font, Glyph } from "fontkit";
import { type GlyphOutline, type OutlinePoint, writeTrueType } from "./true-type.ts";

/** What a PDF asks of the part of a font that it embeds. */
interface Subset {
  includeGlyph(glyph: number): number;
  encode(): Uint8Array;
}

/** A point as fontkit holds it. */
interface FontPoint {
  readonly onCurve: boolean;
  endContour: boolean;
  x: number;
  y: number;
  copy(): FontPoint;
}

/** What fontkit knows of a glyph and of a variation, beyond what it says in its types. */
interface DecodingGlyph extends Glyph {
  _decode(): {
    readonly points?: readonly FontPoint[];
    readonly components?: readonly { readonly glyphID: number; readonly dx: number; readonly dy: number }[];
  } | null;
}

interface VaryingFont extends Font {
  readonly _variationProcessor: { transformPoints(glyph: number, points: readonly FontPoint[]): void } | null;
}

/**
 * One weight of a variable font in WOFF2. fontkit reads its outlines but neither varies nor writes them, so that part is
 * our own: only the glyphs that were drawn, as a plain TrueType font.
 */
export function instanceOf(font: Font, weight: number, name: string): Font {
  return Object.defineProperties(font, {
    variationCoords: { value: [weight], writable: true },
    postscriptName: { value: name, configurable: true },
    createSubset: { value: () => subsetOf(font as VaryingFont) },
  });
}

function subsetOf(font: VaryingFont): Subset {
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

const outlineOf = (font: VaryingFont, id: number): GlyphOutline => ({
  advance: Math.round(font.getGlyph(id).advanceWidth),
  contours: contoursOf(font, id),
});

function contoursOf(font: VaryingFont, id: number): GlyphOutline["contours"] {
  const decoded = (font.getGlyph(id) as DecodingGlyph)._decode();
  if (decoded?.components !== undefined) {
    return decoded.components.flatMap(({ glyphID, dx, dy }) =>
      contoursOf(font, glyphID).map((contour) =>
        contour.map(({ x, y, on }) => ({ x: x + dx, y: y + dy, on })),
      ),
    );
  }
  return splitContours(varied(font, id, decoded?.points ?? []));
}

/** The points at the font's weight; four more stand for the glyph's edges, as the format asks. */
function varied(font: VaryingFont, id: number, drawn: readonly FontPoint[]): readonly FontPoint[] {
  const [first] = drawn;
  if (first === undefined) return [];
  const edges = Array.from({ length: 4 }, () => Object.assign(first.copy(), { endContour: true }));
  const points = [...drawn.map((point) => point.copy()), ...edges];
  font._variationProcessor?.transformPoints(id, points);
  return points.slice(0, drawn.length);
}

function splitContours(points: readonly FontPoint[]): GlyphOutline["contours"] {
  const contours: OutlinePoint[][] = [[]];
  for (const { x, y, onCurve, endContour } of points) {
    contours.at(-1)?.push({ x: Math.round(x), y: Math.round(y), on: onCurve });
    if (endContour) contours.push([]);
  }
  return contours.filter((contour) => contour.length > 0);
}
