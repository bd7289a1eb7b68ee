import type { ActivityId } from "../core/activity/index.ts";
import { chunksOf } from "./chunks.ts";
import type { Queries } from "./connection.ts";
import type { PlacedRecording } from "./ledger-types.ts";
import type { NewRecording, RecordingId, Runner } from "./store.ts";

/*
 * An activity whose files are gone and of which the runner had said something stays as a row that nothing shows. Its
 * canonical id still names the recording that spoke for it, which stands no more: by it the row is found again.
 */

interface SetAside {
  readonly activities: readonly ActivityId[];
  readonly gone: readonly PlacedRecording[];
}

/** Removes activities that have no recording left; those that the runner said something of are hidden. */
export async function setAside(
  db: Queries,
  runner: Runner,
  { activities, gone }: SetAside,
): Promise<{ readonly emptied: number; readonly hidden: number }> {
  const spokesmen = findSpokesmen(gone);
  let emptied = 0;
  let hidden = 0;
  for (const { activity_id, rpe, tag } of await listEmpty(db, runner, activities)) {
    emptied += 1;
    if (rpe === null && tag === null) await removeActivity(db, runner, activity_id);
    else {
      hidden += 1;
      await nameSpokesman(db, runner, activity_id, spokesmen.get(activity_id) ?? null);
    }
  }
  return { emptied, hidden };
}

/** The recording that spoke for each activity, else its richest one. */
function findSpokesmen(gone: readonly PlacedRecording[]): ReadonlyMap<ActivityId, RecordingId> {
  const best = new Map<ActivityId, PlacedRecording>();
  for (const recording of gone) {
    const before = best.get(recording.activityId);
    if (!before || recording.canonical || (!before.canonical && recording.richness > before.richness))
      best.set(recording.activityId, recording);
  }
  return new Map([...best].map(([activity, { id }]) => [activity, id]));
}

async function listEmpty(db: Queries, runner: Runner, activities: readonly ActivityId[]) {
  const found = [];
  for (const chunk of chunksOf(activities)) {
    const rows = await db
      .selectFrom("activities")
      .select(["activity_id", "rpe", "tag"])
      .where("runner_id", "=", runner.id)
      .where("activity_id", "in", chunk)
      .where("canonical_id", "is", null)
      .execute();
    found.push(...rows);
  }
  return found;
}

const removeActivity = (db: Queries, runner: Runner, id: ActivityId) =>
  db.deleteFrom("activities").where("runner_id", "=", runner.id).where("activity_id", "=", id).execute();

const nameSpokesman = (db: Queries, runner: Runner, id: ActivityId, spokesman: RecordingId | null) =>
  db
    .updateTable("activities")
    .set({ canonical_id: spokesman })
    .where("runner_id", "=", runner.id)
    .where("activity_id", "=", id)
    .execute();

/**
 * Where recordings that come in again belong: under the hidden activity that they spoke for, with what the runner said
 * of it. Where the run stands meanwhile under another activity, what was said goes there. Answers with the activities
 * that are called otherwise.
 */
export async function findReturning(
  db: Queries,
  runner: Runner,
  recordings: readonly NewRecording[],
): Promise<ReadonlyMap<ActivityId, ActivityId>> {
  const renamed = new Map<ActivityId, ActivityId>();
  const wanted = new Map(recordings.map(({ id, activityId }) => [id, activityId]));
  for (const hidden of await listHidden(db, runner, [...wanted.keys()])) {
    const meant = hidden.canonical_id === null ? undefined : wanted.get(hidden.canonical_id);
    if (meant === undefined || meant === hidden.activity_id) continue;
    if (await stands(db, runner, meant)) await moveWords(db, runner, hidden, meant);
    else if (!renamed.has(meant)) renamed.set(meant, hidden.activity_id);
  }
  return renamed;
}

type Hidden = Awaited<ReturnType<typeof listHidden>>[number];

async function listHidden(db: Queries, runner: Runner, ids: readonly RecordingId[]) {
  const found = [];
  for (const chunk of chunksOf(ids)) {
    const rows = await db
      .selectFrom("activities")
      .select(["activity_id", "canonical_id", "rpe", "tag", "tag_confirmed"])
      .where("runner_id", "=", runner.id)
      .where("canonical_id", "in", chunk)
      .orderBy("activity_id")
      .execute();
    found.push(...rows);
  }
  return found;
}

const stands = async (db: Queries, runner: Runner, id: ActivityId): Promise<boolean> =>
  (await db
    .selectFrom("activities")
    .select("activity_id")
    .where("runner_id", "=", runner.id)
    .where("activity_id", "=", id)
    .executeTakeFirst()) !== undefined;

/** What was said of the activity that stands goes before what comes back. */
async function moveWords(db: Queries, runner: Runner, hidden: Hidden, to: ActivityId): Promise<void> {
  const { rpe, tag, tag_confirmed } = hidden;
  const own = db.updateTable("activities").where("runner_id", "=", runner.id).where("activity_id", "=", to);
  if (rpe !== null) await own.set({ rpe }).where("rpe", "is", null).execute();
  if (tag !== null) await own.set({ tag, tag_confirmed }).where("tag", "is", null).execute();
  await removeActivity(db, runner, hidden.activity_id);
}

/** An activity that gave its last recording to another gives it what the runner said as well, and goes. */
export async function moveWordsOf(
  db: Queries,
  runner: Runner,
  from: ActivityId,
  to: ActivityId,
): Promise<void> {
  const empty = await db
    .selectFrom("activities")
    .select(["activity_id", "canonical_id", "rpe", "tag", "tag_confirmed"])
    .where("runner_id", "=", runner.id)
    .where("activity_id", "=", from)
    .where("canonical_id", "is", null)
    .executeTakeFirst();
  if (empty) await moveWords(db, runner, empty, to);
}
