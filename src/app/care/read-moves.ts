import { SIDES, type Side } from "../../core/body/index.ts";
import { type DoneMove, isMoveId, MOVES, type MoveId, sidesOf } from "../../core/care/index.ts";
import type { Result } from "../../core/units/index.ts";
import { type Fault, fault } from "../fault.ts";
import { readNumber } from "./read-number.ts";

/** `CAL1:left` as it was typed, or with what a player measured: the seconds of all sets on that side. */
export type MoveWords =
  | string
  | { readonly move: string; readonly side?: string | undefined; readonly seconds?: number | undefined };

const code = "care.impossible";
const SECONDS = { name: "Seconds", least: 1, most: 3600, code } as const;

/** Reads moves that were done; without seconds a move counts with its usual dose. */
export function readMoves(texts: readonly MoveWords[]): Result<readonly DoneMove[], Fault> {
  if (texts.length === 0) return fault(code, "Name at least one move, such as CAL1:left.");
  const done: DoneMove[] = [];
  for (const text of texts) {
    const one = readDone(text);
    if (!one.ok) return one;
    done.push(one.value);
  }
  return { ok: true, value: done };
}

function readDone(words: MoveWords): Result<DoneMove, Fault> {
  const [name = "", named] = typeof words === "string" ? words.split(":") : [words.move, words.side];
  const sided = readSidedMove({ move: name, side: named });
  if (!sided.ok) return sided;
  const { dose } = MOVES[sided.value.move];
  const told = typeof words === "string" ? undefined : words.seconds;
  const seconds = readNumber(told ?? dose.seconds * dose.sets, SECONDS);
  return seconds.ok ? { ok: true, value: { ...sided.value, seconds: seconds.value } } : seconds;
}

/** A move with its side; where it serves both sides at once no side is needed. */
export function readSidedMove(words: {
  readonly move: string;
  readonly side?: string | undefined;
}): Result<{ readonly move: MoveId; readonly side: Side }, Fault> {
  const move = words.move.trim().toUpperCase();
  if (!isMoveId(move))
    return fault(code, `"${words.move}" is no move. "guide moves" shows them with their ids, such as CAL1.`);
  const possible = sidesOf(MOVES[move]);
  if (possible.length === 1) return { ok: true, value: { move, side: "both" } };
  const side = SIDES.find((one) => one === words.side?.trim().toLowerCase());
  return side === undefined
    ? fault(code, `On which side was ${move}? Write ${move}:left or ${move}:right.`)
    : { ok: true, value: { move, side } };
}
