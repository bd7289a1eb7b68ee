import type { Activity, ActivityId, ActivitySummary, ActivityTag } from "../core/activity/index.ts";
import { type Connection, type Queries, writeFor } from "./connection.ts";
import { type JsonText, parseJson } from "./json-text.ts";
import { selectKnown, toKnown } from "./recordings.ts";
import type { ActivityCorrection, ActivityStore, KnownRecording, Runner } from "./store.ts";

export const createActivityStore = (connection: Connection): ActivityStore => ({
  list: (runner) => listActivities(connection, runner),
  find: (runner, id) => findActivity(connection, runner, id),
  listRecordings: (runner, id) => listRecordings(connection, runner, id),
  correct: (runner, id, change) => correct(connection, runner, { id, change }),
});

const selectActivities = (db: Queries, runner: Runner) =>
  db
    .selectFrom("activities")
    .innerJoin("recordings", (join) =>
      join
        .onRef("recordings.runner_id", "=", "activities.runner_id")
        .onRef("recordings.recording_id", "=", "activities.canonical_id"),
    )
    .where("activities.runner_id", "=", runner.id)
    .select([
      "activities.activity_id",
      "activities.rpe",
      "activities.tag",
      "activities.tag_confirmed",
      "recordings.path",
      "recordings.summary",
    ])
    .orderBy("recordings.started_at")
    .orderBy("activities.activity_id");

interface ActivityRow {
  readonly activity_id: ActivityId;
  readonly rpe: number | null;
  readonly tag: ActivityTag | null;
  readonly tag_confirmed: number;
  readonly path: string;
  readonly summary: JsonText<ActivitySummary>;
}

async function listActivities({ db }: Connection, runner: Runner): Promise<readonly Activity[]> {
  const rows = await selectActivities(db, runner).execute();
  const paths = groupPaths(await selectPaths(db, runner).execute());
  return rows.map((row) => toActivity(row, paths.get(row.activity_id) ?? []));
}

async function findActivity({ db }: Connection, runner: Runner, id: ActivityId): Promise<Activity | null> {
  const row = await selectActivities(db, runner).where("activities.activity_id", "=", id).executeTakeFirst();
  if (!row) return null;
  const paths = await selectPaths(db, runner).where("recordings.activity_id", "=", id).execute();
  return toActivity(
    row,
    paths.map((found) => found.path),
  );
}

/** Files behind the activities in the order of `chooseCanonical`; a file with several sessions comes as often. */
const selectPaths = (db: Queries, runner: Runner) =>
  db
    .selectFrom("recordings")
    .select(["recordings.activity_id", "recordings.path"])
    .where("recordings.runner_id", "=", runner.id)
    .orderBy("recordings.richness", "desc")
    .orderBy("recordings.started_at")
    .orderBy("recordings.recording_id");

function groupPaths(
  rows: readonly { readonly activity_id: ActivityId; readonly path: string }[],
): ReadonlyMap<ActivityId, readonly string[]> {
  const groups = new Map<ActivityId, string[]>();
  for (const row of rows) {
    const group = groups.get(row.activity_id);
    if (group) group.push(row.path);
    else groups.set(row.activity_id, [row.path]);
  }
  return groups;
}

function toActivity(row: ActivityRow, paths: readonly string[]): Activity {
  const summary = parseJson(row.summary);
  return {
    id: row.activity_id,
    summary,
    rpe: row.rpe ?? summary.rpe,
    tag: row.tag,
    ...(row.tag_confirmed === 1 ? { tagConfirmed: true } : {}),
    sources: [...new Set([row.path, ...paths])],
  };
}

async function listRecordings(
  { db }: Connection,
  runner: Runner,
  id: ActivityId,
): Promise<readonly KnownRecording[]> {
  const rows = await selectKnown(db, runner)
    .where("recordings.activity_id", "=", id)
    .orderBy("recordings.richness", "desc")
    .orderBy("recordings.started_at")
    .orderBy("recordings.recording_id")
    .execute();
  return rows.map(toKnown);
}

interface Correction {
  readonly id: ActivityId;
  readonly change: ActivityCorrection;
}

const correct = (connection: Connection, runner: Runner, { id, change }: Correction): Promise<boolean> =>
  writeFor(connection, runner, async (db) => {
    const result = await db
      .updateTable("activities")
      .set({
        // Naming the id keeps the statement whole when nothing changes.
        activity_id: id,
        ...(change.rpe === undefined ? {} : { rpe: change.rpe }),
        ...(change.tag === undefined
          ? {}
          : { tag: change.tag, tag_confirmed: change.tagConfirmed === true ? 1 : 0 }),
      })
      .where("runner_id", "=", runner.id)
      .where("activity_id", "=", id)
      .executeTakeFirst();
    return result.numUpdatedRows > 0;
  });
