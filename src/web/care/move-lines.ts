import type { Side } from "../../core/body/index.ts";

/** A move with a time, on one side or both at once. */
export interface SidedTime {
  readonly move: string;
  readonly name: string;
  readonly side: Side;
  readonly seconds: number;
}

/** A move as a list shows it: its sides in words, and the time of all of them. */
export interface MoveLine {
  readonly move: string;
  readonly name: string;
  readonly sides: string;
  readonly sided: readonly Side[];
  readonly seconds: number;
  readonly light: boolean;
  /** Who gave it, where a therapist did; null for one of ours. */
  readonly from: string | null;
}

interface Line extends SidedTime {
  readonly light?: boolean;
  readonly drill?: { readonly by: string } | undefined;
}

const saySides = (sided: readonly Side[]): string =>
  sided.length > 1 ? sided.join(", then ") : sided[0] === "both" ? "both at once" : `${sided[0]} only`;

/** Joins the sides of a move, in the order in which they come. */
export function joinSides(times: readonly Line[]): readonly MoveLine[] {
  const moves = [...new Set(times.map(({ move }) => move))];
  return moves.map((move) => {
    const own = times.filter((time) => time.move === move);
    const sided = [...new Set(own.map(({ side }) => side))];
    return {
      move,
      name: own[0]?.name ?? move,
      sided,
      sides: saySides(sided),
      seconds: own.reduce((sum, { seconds }) => sum + seconds, 0),
      light: own.every(({ light }) => light === true),
      from: own[0]?.drill?.by ?? null,
    };
  });
}
