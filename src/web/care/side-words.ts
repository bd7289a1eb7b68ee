import type { Side } from "../../core/body/index.ts";
import { isMoveId, MOVES } from "../../core/care/index.ts";

const TRUNK: ReadonlySet<string> = new Set(["lowBack", "upperBody"]);

/** "Right leg", or "Right side" of the back, or "Both sides". */
export function saySide(move: string, side: Side): string {
  if (side === "both") return "Both sides";
  const part = isMoveId(move) && TRUNK.has(MOVES[move].group) ? "side" : "leg";
  return `${side === "left" ? "Left" : "Right"} ${part}`;
}

/** The letters of a side, for a chip beside its words. */
export const SIDE_LETTERS: Readonly<Record<Side, string>> = { left: "L", right: "R", both: "L R" };
