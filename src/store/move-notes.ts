import type { MoveNote } from "../core/care/index.ts";
import { type Connection, type Queries, writeFor } from "./connection.ts";
import type { Runner } from "./store.ts";

/** What was found about moves, by date. */
export const listMoveNotes = ({ db }: Connection, runner: Runner): Promise<readonly MoveNote[]> =>
  db
    .selectFrom("move_notes")
    .select(["move", "side", "noted_on as on", "mark"])
    .where("runner_id", "=", runner.id)
    .orderBy("noted_on")
    .orderBy("move")
    .orderBy("side")
    .orderBy("mark")
    .execute();

/** "Helped" does not take back "worse" or "pain up" of the same day: both stand. */
export const saveMoveNote = (connection: Connection, runner: Runner, note: MoveNote): Promise<void> =>
  writeFor(connection, runner, (db) => addMoveNote(db, runner, note));

/** The same inside a transaction of the caller's. */
export async function addMoveNote(db: Queries, runner: Runner, note: MoveNote): Promise<void> {
  const { move, side, on, mark } = note;
  await db
    .insertInto("move_notes")
    .values({ runner_id: runner.id, move, side, noted_on: on, mark })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes back all that was noted of a move on a side. False where there was nothing. */
export const removeMoveNotes = (
  connection: Connection,
  runner: Runner,
  { move, side }: Pick<MoveNote, "move" | "side">,
): Promise<boolean> =>
  writeFor(connection, runner, async (db) => {
    const mine = db.deleteFrom("move_notes").where("runner_id", "=", runner.id);
    const gone = await mine.where("move", "=", move).where("side", "=", side).executeTakeFirst();
    return gone.numDeletedRows > 0;
  });
