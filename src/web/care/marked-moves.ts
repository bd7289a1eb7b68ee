import { isMoveId, MOVES } from "../../core/care/index.ts";
import type { CareView } from "../../http/contract.ts";
import { daysUntil } from "../design/dates.ts";
import type { MarkedLine } from "./mark-move.tsx";

type DoneMove = CareView["care"][number]["moves"][number];
type Note = CareView["notes"][number];

/** A move of the last days, or one that something is noted of. */
export interface MarkedMove {
  readonly line: MarkedLine;
  /** What was noted today; it can still be changed. */
  readonly today: Note["mark"] | null;
  /** The last note of a day behind. */
  readonly before: Note | null;
}

const RECENT_DAYS = 3;

const nameOf = (move: string): string => (isMoveId(move) ? MOVES[move].name : move);

/** The moves of the last three days and every move with a note, each side once. */
export function listMarkedMoves(
  { care, notes }: Pick<CareView, "care" | "notes">,
  today: string,
): readonly MarkedMove[] {
  const recent = care
    .filter(({ date }) => daysUntil(date, today) < RECENT_DAYS)
    .flatMap(({ moves }) => moves);
  const isSame = (one: DoneMove, other: DoneMove): boolean =>
    one.move === other.move && one.side === other.side;
  const all: readonly DoneMove[] = [...recent, ...notes];
  const once = all.filter((one, index) => all.findIndex((other) => isSame(one, other)) === index);
  return once.map(({ move, side }) => {
    const own = notes.filter((note) => isSame(note, { move, side }));
    const line = { move, side, name: nameOf(move) };
    return {
      line,
      today: own.findLast(({ on }) => on === today)?.mark ?? null,
      before: own.findLast(({ on }) => on < today) ?? null,
    };
  });
}
