import type { ActivityId } from "../core/activity/index.ts";
import { toFlag } from "./column-values.ts";
import type { Queries } from "./connection.ts";
import { relinkEntries } from "./ledger.ts";
import { addActivities, chooseCanonical } from "./recordings.ts";
import type { ContentHash, RecordingId, Runner } from "./store.ts";

interface Move {
  readonly recording: RecordingId;
  readonly newActivity: ActivityId;
}

/**
 * Takes a recording out of its activity, inside the caller's transaction. What the runner said of the activity stays
 * with it. A recording that is alone keeps its activity and is only marked.
 */
export async function keepApart(db: Queries, runner: Runner, move: Move): Promise<ActivityId | null> {
  const found = await findRecording(db, runner, move.recording);
  if (!found) return null;
  if (await isAlone(db, runner, found.activity_id)) {
    await place(db, runner, { recording: move.recording, newActivity: found.activity_id });
    return found.activity_id;
  }
  await moveOut(db, runner, { ...move, hash: found.hash, from: found.activity_id });
  return move.newActivity;
}

const findRecording = (db: Queries, runner: Runner, id: RecordingId) =>
  db
    .selectFrom("recordings")
    .select(["activity_id", "hash"])
    .where("runner_id", "=", runner.id)
    .where("recording_id", "=", id)
    .executeTakeFirst();

async function isAlone(db: Queries, runner: Runner, activity: ActivityId): Promise<boolean> {
  const firstTwo = await db
    .selectFrom("recordings")
    .select("recording_id")
    .where("runner_id", "=", runner.id)
    .where("activity_id", "=", activity)
    .limit(2)
    .execute();
  return firstTwo.length < 2;
}

const place = (db: Queries, runner: Runner, { recording, newActivity }: Move) =>
  db
    .updateTable("recordings")
    .set({ activity_id: newActivity, kept_apart: toFlag(true) })
    .where("runner_id", "=", runner.id)
    .where("recording_id", "=", recording)
    .execute();

interface MoveOut extends Move {
  readonly hash: ContentHash;
  readonly from: ActivityId;
}

async function moveOut(db: Queries, runner: Runner, move: MoveOut): Promise<void> {
  await addActivities(db, runner, [move.newActivity]);
  await place(db, runner, move);
  await chooseCanonical(db, runner, [move.from, move.newActivity]);
  await relinkEntries(db, runner, move.hash);
}
