import { isMoveId, MOVES } from "../../core/care/index.ts";
import type { CareView } from "../../http/contract.ts";
import { daysUntil } from "../design/dates.ts";
import { joinSides, type MoveLine } from "./move-lines.ts";

type Note = CareView["notes"][number];

/** A move of the last days, or one that something is noted of. */
export interface MarkedMove {
  readonly line: MoveLine;
  /** What was noted today; it can still be changed. */
  readonly today: Note["mark"] | null;
  /** The last note of a day behind. */
  readonly before: Note | null;
}

const RECENT_DAYS = 3;

const nameOf = (move: string): string => (isMoveId(move) ? MOVES[move].name : move);

/** The moves of the last three days and every move with a note, each once. */
export function listMarkedMoves(
  { care, notes }: Pick<CareView, "care" | "notes">,
  today: string,
): readonly MarkedMove[] {
  const recent = care
    .filter(({ date }) => daysUntil(date, today) < RECENT_DAYS)
    .flatMap(({ moves }) => moves);
  const times = [...recent, ...notes].map(({ move, side }) => ({
    move,
    side,
    name: nameOf(move),
    seconds: 0,
  }));
  return joinSides(times).map((line) => {
    const own = notes.filter(({ move }) => move === line.move);
    return {
      line,
      today: own.findLast(({ on }) => on === today)?.mark ?? null,
      before: own.findLast(({ on }) => on < today) ?? null,
    };
  });
}
