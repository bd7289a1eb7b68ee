import type { ActivityId } from "../core/activity/index.ts";
import { chunksOf } from "./chunks.ts";
import type { Queries } from "./connection.ts";
import { findReturning } from "./hidden-activities.ts";
import { addEntries, type EntryName, removeEntry } from "./ledger.ts";
import { addRecordings, findHomes } from "./recordings.ts";
import type { ImportedFile, LedgerEntry, NewRecording, Original, RecordingId, Runner } from "./store.ts";
import { saveWellness } from "./wellness.store.ts";

/** Saves a batch inside the caller's transaction; what stands already stays as it is. */
export async function saveFiles(db: Queries, runner: Runner, met: readonly ImportedFile[]): Promise<void> {
  const files = await callByOldNames(db, runner, met);
  await addOriginals(
    db,
    runner,
    files.flatMap((file) => file.original ?? []),
  );
  const recordings = files.flatMap((file) => file.recordings);
  const ids = recordings.map((recording) => recording.id);
  const homes = await findHomes(db, runner, ids);
  await addRecordings(db, runner, takeNew(recordings, homes));
  for (const { entry, wellness } of files)
    await saveWellness(db, runner, { values: wellness, hash: entry.hash });
  await addEntries(
    db,
    runner,
    files.map((file) => ({ entry: entryAtHome(file, homes), insteadOf: file.insteadOf ?? null })),
  );
}

/** Runs that come in again are called as they were when the runner said something of them. */
async function callByOldNames(
  db: Queries,
  runner: Runner,
  files: readonly ImportedFile[],
): Promise<readonly ImportedFile[]> {
  const renamed = await findReturning(
    db,
    runner,
    files.flatMap(({ recordings }) => recordings),
  );
  if (renamed.size === 0) return files;
  const nameOf = (id: ActivityId): ActivityId => renamed.get(id) ?? id;
  return files.map((file) => ({
    ...file,
    entry: { ...file.entry, activities: file.entry.activities.map(nameOf) },
    recordings: file.recordings.map((each) => ({ ...each, activityId: nameOf(each.activityId) })),
  }));
}

/** Removes entries whose places others have taken, inside the caller's transaction. */
export async function removeEntries(
  db: Queries,
  runner: Runner,
  entries: readonly EntryName[],
): Promise<void> {
  for (const entry of entries) await removeEntry(db, runner, entry);
}

async function addOriginals(db: Queries, runner: Runner, originals: readonly Original[]): Promise<void> {
  for (const chunk of chunksOf(originals)) {
    await db
      .insertInto("originals")
      .values(chunk.map(({ hash, size, gzip }) => ({ runner_id: runner.id, hash, size, gzip })))
      .onConflict((conflict) => conflict.columns(["runner_id", "hash"]).doNothing())
      .execute();
  }
}

/** Recordings without a home, each once; notes their homes. */
function takeNew(
  recordings: readonly NewRecording[],
  homes: Map<RecordingId, ActivityId>,
): readonly NewRecording[] {
  return recordings.filter((recording) => {
    if (homes.has(recording.id)) return false;
    homes.set(recording.id, recording.activityId);
    return true;
  });
}

/** Where a recording stood already, under an activity of its own, the entry names that one. */
function entryAtHome(
  { entry, recordings }: ImportedFile,
  homes: ReadonlyMap<RecordingId, ActivityId>,
): LedgerEntry {
  const moved = new Map(
    recordings.map(({ id, activityId }) => [activityId, homes.get(id) ?? activityId] as const),
  );
  const activities = entry.activities.map((id) => moved.get(id) ?? id);
  return { ...entry, activities: [...new Set(activities)] };
}
