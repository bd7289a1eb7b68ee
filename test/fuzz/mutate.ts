/** A number from 0 up to, without, a limit. */
export type Draw = (limit: number) => number;

/** Mulberry32: the same draws for the same seed on every machine. */
export function startDraws(seed: number): Draw {
  let state = seed | 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** What a format's files are made of, and what may be put into them. */
export interface Ground {
  /** Files to begin with; never empty. */
  readonly seeds: readonly Uint8Array[];
  /** Pieces that mean something to the format's reader. */
  readonly words: readonly Uint8Array[];
}

const MOST_CHANGES = 6;
const LONGEST_COPY = 200;
/** Ends of the ranges of numbers, where readers count wrong. */
const EDGES = [0, 1, 0x7f, 0x80, 0xfe, 0xff, 0x3c, 0x3e, 0x22, 0x26, 0x2c, 0x0a];

/** A file of the ground with one to six changes: bytes, edges, pieces gone, doubled, moved, of another file, or words. */
export function mutate(ground: Ground, draw: Draw): Uint8Array {
  let bytes: Uint8Array = ground.seeds[draw(ground.seeds.length)]!.slice();
  const changes = 1 + draw(MOST_CHANGES);
  for (let change = 0; change < changes; change += 1) bytes = changeOnce(bytes, ground, draw);
  return bytes;
}

function changeOnce(bytes: Uint8Array, ground: Ground, draw: Draw): Uint8Array {
  const at = draw(bytes.length + 1);
  switch (draw(9)) {
    case 0:
      return overwrite(bytes, at, Uint8Array.of(draw(256)));
    case 1:
      return overwrite(bytes, at, Uint8Array.of(EDGES[draw(EDGES.length)]!));
    case 2:
      return overwrite(bytes, at, Uint8Array.of((bytes[at] ?? 0) ^ (1 << draw(8))));
    case 3:
      return splice(bytes, at, draw(longestIn(bytes)), EMPTY);
    case 4:
      return splice(bytes, at, 0, cutPiece(bytes, draw));
    case 5:
      return overwrite(bytes, at, cutPiece(bytes, draw));
    case 6:
      return splice(
        bytes,
        at,
        draw(longestIn(bytes)),
        cutPiece(ground.seeds[draw(ground.seeds.length)]!, draw),
      );
    case 7:
      return draw(4) === 0
        ? bytes.slice(0, at)
        : overwrite(bytes, at, new Uint8Array(1 + draw(8)).fill(draw(256)));
    default:
      return ground.words.length === 0
        ? bytes
        : splice(bytes, at, draw(8), ground.words[draw(ground.words.length)]!);
  }
}

/** Small files get small changes, or nothing of them would be left. */
const longestIn = (bytes: Uint8Array): number => Math.max(8, Math.min(LONGEST_COPY, bytes.length >> 4));

const EMPTY = new Uint8Array(0);

function cutPiece(bytes: Uint8Array, draw: Draw): Uint8Array {
  const from = draw(bytes.length + 1);
  return bytes.slice(from, from + draw(longestIn(bytes)));
}

function overwrite(bytes: Uint8Array, at: number, piece: Uint8Array): Uint8Array {
  bytes.set(piece.subarray(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length));
  return bytes;
}

function splice(bytes: Uint8Array, at: number, gone: number, piece: Uint8Array): Uint8Array {
  const after = Math.min(bytes.length, at + gone);
  const changed = new Uint8Array(at + piece.length + bytes.length - after);
  changed.set(bytes.subarray(0, at));
  changed.set(piece, at);
  changed.set(bytes.subarray(after), at + piece.length);
  return changed;
}
