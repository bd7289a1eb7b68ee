import type { Key, Spots } from "../rig/drawing.ts";

type State = Omit<Key, "ms">;

interface Pace {
  readonly there?: number;
  readonly hold?: number;
  readonly back?: number;
  readonly rest?: number;
}

/** From a start to an end, a hold, and back. */
export function thereAndBack(
  start: State,
  end: State,
  pace: Pace = {},
): { readonly keys: readonly Key[]; readonly still: number } {
  const { there = 1600, hold = 1000, back = 1400, rest = 500 } = pace;
  return {
    keys: [
      { ms: there, ...start },
      { ms: hold, ...end },
      { ms: back, ...end },
      { ms: rest, ...start },
    ],
    still: there + hold / 2,
  };
}

/** To and fro without a stop. */
export const toAndFro = (
  start: State,
  end: State,
  ms = 2000,
): { readonly keys: readonly Key[]; readonly still: number } => ({
  keys: [
    { ms, ...start },
    { ms, ...end },
  ],
  still: ms,
});

const CORNERS = 12;

/** Once round in even steps: each gets the way from the middle, as two numbers of size one. */
export const roundAndRound = (
  state: (across: number, down: number) => State,
  ms = 2400,
): { readonly keys: readonly Key[]; readonly still: number } => ({
  keys: Array.from({ length: CORNERS }, (_, corner) => {
    const turn = (corner / CORNERS) * 2 * Math.PI;
    return { ms: ms / CORNERS, even: true, ...state(Math.cos(turn), Math.sin(turn)) };
  }),
  still: 0,
});

export const at = (spots: Spots): State => ({ spots });
