import { wholeMs } from "./column-values.ts";
import type { Queries } from "./connection.ts";
import { parseJson, toJson } from "./json-text.ts";
import { chooseCanonical } from "./recordings.ts";
import type {
  ContentHash,
  OutdatedQuestion,
  RenewSummary,
  Reread,
  RereadRecording,
  Runner,
} from "./store.ts";
import { saveWellness } from "./wellness.store.ts";

/** Contents that were kept and that older readers read. */
export async function listOutdated(
  db: Queries,
  runner: Runner,
  { before, after, limit }: OutdatedQuestion,
): Promise<readonly ContentHash[]> {
  const rows = await db
    .selectFrom("originals")
    .select("hash")
    .where("runner_id", "=", runner.id)
    .where("hash", ">", after ?? ("" as ContentHash))
    .where((eb) =>
      eb.or([
        eb.exists(
          eb
            .selectFrom("recordings")
            .select("recordings.hash")
            .whereRef("recordings.runner_id", "=", "originals.runner_id")
            .whereRef("recordings.hash", "=", "originals.hash")
            .where("recordings.reader_version", "<", before),
        ),
        eb.exists(
          eb
            .selectFrom("imported_files")
            .select("imported_files.hash")
            .whereRef("imported_files.runner_id", "=", "originals.runner_id")
            .whereRef("imported_files.hash", "=", "originals.hash")
            .where("imported_files.reader_version", "<", before),
        ),
      ]),
    )
    .orderBy("hash")
    .limit(limit)
    .execute();
  return rows.map(({ hash }) => hash);
}

/** Writes what originals say now, inside the caller's transaction. */
export async function saveReread(db: Queries, runner: Runner, { readings, renew }: Rereading): Promise<void> {
  for (const reading of readings) {
    const { hash } = reading;
    for (const recording of reading.recordings) await saveRecording(db, runner, { hash, recording, renew });
    await saveWellness(db, runner, { values: reading.wellness, hash: reading.hash });
    await noteVersion(db, runner, reading);
    await chooseCanonical(db, runner, await listActivities(db, runner, reading.hash));
  }
}

interface Rereading {
  readonly readings: readonly Reread[];
  readonly renew: RenewSummary;
}

interface Renewal {
  readonly hash: ContentHash;
  readonly recording: RereadRecording;
  readonly renew: RenewSummary;
}

async function saveRecording(
  db: Queries,
  runner: Runner,
  { hash, recording, renew }: Renewal,
): Promise<void> {
  const { sessionIndex, richness } = recording;
  const before = await db
    .selectFrom("recordings")
    .select(["recording_id", "summary"])
    .where("runner_id", "=", runner.id)
    .where("hash", "=", hash)
    .where("session_index", "=", sessionIndex)
    .executeTakeFirst();
  if (!before) return;
  const summary = renew(parseJson(before.summary), recording.summary);
  await db
    .updateTable("recordings")
    .set({ summary: toJson(summary), richness, started_at: wholeMs(summary.startedAt) })
    .where("runner_id", "=", runner.id)
    .where("recording_id", "=", before.recording_id)
    .execute();
}

async function noteVersion(db: Queries, runner: Runner, { hash, readerVersion }: Reread): Promise<void> {
  for (const table of ["recordings", "imported_files"] as const)
    await db
      .updateTable(table)
      .set({ reader_version: readerVersion })
      .where("runner_id", "=", runner.id)
      .where("hash", "=", hash)
      .execute();
}

async function listActivities(db: Queries, runner: Runner, hash: ContentHash) {
  const rows = await db
    .selectFrom("recordings")
    .select("activity_id")
    .where("runner_id", "=", runner.id)
    .where("hash", "=", hash)
    .execute();
  return rows.map((row) => row.activity_id);
}
