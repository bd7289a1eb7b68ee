export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  /** Off the curve it bends the line between its neighbours. */
  readonly on: boolean;
}

export interface GlyphOutline {
  readonly advance: number;
  readonly contours: readonly (readonly OutlinePoint[])[];
}

export interface TrueTypeParts {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly glyphs: readonly GlyphOutline[];
}

interface Extent {
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
}

const TRUE_TYPE = 0x00010000;

const NO_EXTENT: Extent = { xMin: 0, yMin: 0, xMax: 0, yMax: 0 };

/**
 * Outlines as a TrueType font with the tables that a PDF needs, no hints.
 * @source ISO 32000-1, 9.9; OpenType 1.9, glyf, head, hhea, hmtx, loca, maxp
 */
export function writeTrueType(parts: TrueTypeParts): Uint8Array {
  const contours = parts.glyphs.map((glyph) => glyph.contours);
  const extents = contours.map(extentOf);
  const glyphs = contours.map((each, index) => glyphBytes(each, extents[index] ?? NO_EXTENT));
  const whole = extentOf(contours.flat());
  return writeTables({
    glyf: join(glyphs),
    head: headTable(parts, whole),
    hhea: hheaTable(parts, whole),
    hmtx: int16s(parts.glyphs.flatMap(({ advance }, index) => [advance, extents[index]?.xMin ?? 0])),
    loca: locaTable(glyphs),
    maxp: maxpTable(contours),
  });
}

function extentOf(contours: readonly (readonly OutlinePoint[])[]): Extent {
  const points = contours.flat();
  if (points.length === 0) return NO_EXTENT;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { xMin: Math.min(...xs), yMin: Math.min(...ys), xMax: Math.max(...xs), yMax: Math.max(...ys) };
}

function glyphBytes(contours: readonly (readonly OutlinePoint[])[], extent: Extent): Uint8Array {
  if (contours.length === 0) return new Uint8Array(0);
  const points = contours.flat();
  let end = -1;
  const ends = contours.map((contour) => {
    end += contour.length;
    return end;
  });
  const steps = (pick: (point: OutlinePoint) => number) =>
    points.map((point, index) => pick(point) - (index > 0 ? pick(points[index - 1] ?? point) : 0));
  const { xMin, yMin, xMax, yMax } = extent;
  const bytes = join([
    int16s([contours.length, xMin, yMin, xMax, yMax, ...ends, 0]),
    Uint8Array.from(points, ({ on }) => (on ? 1 : 0)),
    int16s(steps(({ x }) => x)),
    int16s(steps(({ y }) => y)),
  ]);
  return padded(bytes);
}

function headTable({ unitsPerEm }: TrueTypeParts, { xMin, yMin, xMax, yMax }: Extent): Uint8Array {
  const head = new DataView(new ArrayBuffer(54));
  head.setUint32(0, 0x00010000);
  head.setUint32(4, 0x00010000);
  head.setUint32(12, 0x5f0f3cf5);
  head.setUint16(16, 0x0003);
  head.setUint16(18, unitsPerEm);
  [xMin, yMin, xMax, yMax].forEach((value, index) => {
    head.setInt16(36 + index * 2, value);
  });
  head.setUint16(46, 8);
  head.setInt16(48, 2);
  head.setInt16(50, 1);
  return new Uint8Array(head.buffer);
}

function hheaTable({ ascent, descent, glyphs }: TrueTypeParts, whole: Extent): Uint8Array {
  const hhea = new DataView(new ArrayBuffer(36));
  hhea.setUint32(0, 0x00010000);
  hhea.setInt16(4, ascent);
  hhea.setInt16(6, descent);
  hhea.setUint16(10, Math.max(...glyphs.map(({ advance }) => advance)));
  hhea.setInt16(16, whole.xMax);
  hhea.setInt16(18, 1);
  hhea.setUint16(34, glyphs.length);
  return new Uint8Array(hhea.buffer);
}

function locaTable(glyphs: readonly Uint8Array[]): Uint8Array {
  const loca = new DataView(new ArrayBuffer(4 * (glyphs.length + 1)));
  let offset = 0;
  glyphs.forEach((glyph, index) => {
    offset += glyph.length;
    loca.setUint32(4 * (index + 1), offset);
  });
  return new Uint8Array(loca.buffer);
}

function maxpTable(contours: readonly (readonly (readonly OutlinePoint[])[])[]): Uint8Array {
  const maxp = new DataView(new ArrayBuffer(32));
  maxp.setUint32(0, 0x00010000);
  maxp.setUint16(4, contours.length);
  maxp.setUint16(6, Math.max(...contours.map((glyph) => glyph.flat().length)));
  maxp.setUint16(8, Math.max(...contours.map((glyph) => glyph.length)));
  maxp.setUint16(14, 1);
  return new Uint8Array(maxp.buffer);
}

/** Tables as one font file, with their directory and checksums. */
export function writeTables(tables: Readonly<Record<string, Uint8Array>>, flavour = TRUE_TYPE): Uint8Array {
  const names = Object.keys(tables).sort();
  const directory = new DataView(new ArrayBuffer(12 + 16 * names.length));
  const power = 2 ** Math.floor(Math.log2(names.length));
  directory.setUint32(0, flavour);
  [names.length, power * 16, Math.log2(power), (names.length - power) * 16].forEach((value, index) => {
    directory.setUint16(4 + index * 2, value);
  });
  let offset = directory.byteLength;
  const bodies = names.map((name, index) => {
    const table = tables[name] ?? new Uint8Array(0);
    const at = 12 + index * 16;
    [...name].forEach((letter, place) => {
      directory.setUint8(at + place, letter.charCodeAt(0));
    });
    directory.setUint32(at + 4, checksumOf(table));
    directory.setUint32(at + 8, offset);
    directory.setUint32(at + 12, table.length);
    const body = padded(table);
    offset += body.length;
    return body;
  });
  return join([new Uint8Array(directory.buffer), ...bodies]);
}

function checksumOf(table: Uint8Array): number {
  const body = padded(table);
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  let sum = 0;
  for (let at = 0; at < body.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

const padded = (bytes: Uint8Array): Uint8Array => {
  const body = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  body.set(bytes);
  return body;
};

function int16s(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 2));
  values.forEach((value, index) => {
    view.setInt16(index * 2, value);
  });
  return new Uint8Array(view.buffer);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
