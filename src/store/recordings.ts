import type { Insertable, Selectable } from "kysely";
import type { ActivityId } from "../core/activity/index.ts";
import { chunksOf } from "./chunks.ts";
import { storable, toFlag, wholeMs } from "./column-values.ts";
import type { Queries } from "./connection.ts";
import type { RecordingsTable } from "./database.ts";
import { parseJson, toJson } from "./json-text.ts";
import type { KnownRecording, NewRecording, RecordingId, Runner } from "./store.ts";

type KnownRow = Pick<
  Selectable<RecordingsTable>,
  "recording_id" | "activity_id" | "path" | "hash" | "kept_apart" | "richness" | "summary"
> & { readonly canonical_id: RecordingId | null };

/** Recordings of a runner with their activities, ready for further conditions. */
export const selectKnown = (db: Queries, runner: Runner) =>
  db
    .selectFrom("recordings")
    .innerJoin("activities", (join) =>
      join
        .onRef("activities.runner_id", "=", "recordings.runner_id")
        .onRef("activities.activity_id", "=", "recordings.activity_id"),
    )
    .where("recordings.runner_id", "=", runner.id)
    .select([
      "recordings.recording_id",
      "recordings.activity_id",
      "recordings.path",
      "recordings.hash",
      "recordings.kept_apart",
      "recordings.richness",
      "recordings.summary",
      "activities.canonical_id",
    ]);

/** A row of `selectKnown` as the runner's recording. */
export const toKnown = (row: KnownRow): KnownRecording => ({
  id: row.recording_id,
  activityId: row.activity_id,
  path: row.path,
  hash: row.hash,
  canonical: row.recording_id === row.canonical_id,
  keptApart: row.kept_apart === 1,
  richness: row.richness,
  summary: parseJson(row.summary),
});

/** The activity of each of these recordings that stands already. */
export async function findHomes(
  db: Queries,
  runner: Runner,
  ids: readonly RecordingId[],
): Promise<Map<RecordingId, ActivityId>> {
  const homes = new Map<RecordingId, ActivityId>();
  for (const chunk of chunksOf(ids)) {
    const rows = await db
      .selectFrom("recordings")
      .select(["recording_id", "activity_id"])
      .where("runner_id", "=", runner.id)
      .where("recording_id", "in", chunk)
      .execute();
    for (const row of rows) homes.set(row.recording_id, row.activity_id);
  }
  return homes;
}

/** Adds recordings that do not stand yet, with their activities, and chooses who speaks for each activity. */
export async function addRecordings(
  db: Queries,
  runner: Runner,
  recordings: readonly NewRecording[],
): Promise<void> {
  const activities = [...new Set(recordings.map((recording) => recording.activityId))];
  await addActivities(db, runner, activities);
  for (const chunk of chunksOf(recordings)) {
    await db
      .insertInto("recordings")
      .values(chunk.map((recording) => toRow(runner, recording)))
      .execute();
  }
  await chooseCanonical(db, runner, activities);
}

/** Activities that stand already stay as they are. */
export async function addActivities(
  db: Queries,
  runner: Runner,
  activities: readonly ActivityId[],
): Promise<void> {
  const empty = { runner_id: runner.id, canonical_id: null, rpe: null, tag: null };
  for (const chunk of chunksOf(activities)) {
    await db
      .insertInto("activities")
      .values(chunk.map((id) => ({ ...empty, activity_id: id })))
      .onConflict((conflict) => conflict.columns(["runner_id", "activity_id"]).doNothing())
      .execute();
  }
}

const toRow = (runner: Runner, recording: NewRecording): Insertable<RecordingsTable> => ({
  runner_id: runner.id,
  recording_id: recording.id,
  activity_id: recording.activityId,
  path: storable(recording.path),
  hash: recording.hash,
  session_index: recording.sessionIndex,
  started_at: wholeMs(recording.summary.startedAt),
  richness: recording.richness,
  kept_apart: toFlag(false),
  summary: toJson(recording.summary),
  reader_version: recording.readerVersion,
});

/** The richest recording speaks for an activity; of equals the one that started first, then the lower id. */
export async function chooseCanonical(
  db: Queries,
  runner: Runner,
  activities: readonly ActivityId[],
): Promise<void> {
  for (const chunk of chunksOf(activities)) {
    await db
      .updateTable("activities")
      .set((outer) => ({
        canonical_id: outer
          .selectFrom("recordings")
          .select("recordings.recording_id")
          .whereRef("recordings.runner_id", "=", "activities.runner_id")
          .whereRef("recordings.activity_id", "=", "activities.activity_id")
          .orderBy("recordings.richness", "desc")
          .orderBy("recordings.started_at")
          .orderBy("recordings.recording_id")
          .limit(1),
      }))
      .where("runner_id", "=", runner.id)
      .where("activity_id", "in", chunk)
      .execute();
  }
}
