import type { ActivityId, ActivitySummary } from "../core/activity/index.ts";
import { addHours } from "../core/units/index.ts";
import { toFlag } from "./column-values.ts";
import type { Queries } from "./connection.ts";
import { moveWordsOf } from "./hidden-activities.ts";
import { relinkEntries } from "./ledger.ts";
import { chooseCanonical, selectKnown, toKnown } from "./recordings.ts";
import type { KnownRecording, RecordingId, Runner } from "./store.ts";

/** A clock in another zone is off by 14 hours at most. */
const HOURS_AROUND = 15;

interface Together {
  readonly recording: RecordingId;
  readonly findSameRun: (
    summary: ActivitySummary,
    others: readonly KnownRecording[],
  ) => KnownRecording | null;
}

/**
 * Takes "these are two runs" back, inside the caller's transaction: the recording belongs again to the run that it is a
 * copy of. What the runner said of it goes along where nothing was said there. Null where nobody kept it apart.
 */
export async function bringTogether(
  db: Queries,
  runner: Runner,
  { recording, findSameRun }: Together,
): Promise<ActivityId | null> {
  const rows = await selectKnown(db, runner)
    .select("recordings.hash")
    .where("recordings.recording_id", "=", recording)
    .where("recordings.kept_apart", "=", 1)
    .execute();
  const [row] = rows;
  if (!row) return null;
  const { activityId: from, summary } = toKnown(row);
  const others = await selectKnown(db, runner)
    .where("recordings.kept_apart", "=", 0)
    .where("recordings.started_at", ">=", addHours(summary.startedAt, -HOURS_AROUND))
    .where("recordings.started_at", "<=", addHours(summary.startedAt, HOURS_AROUND))
    .orderBy("recordings.started_at")
    .orderBy("recordings.recording_id")
    .execute();
  const home = findSameRun(summary, others.map(toKnown))?.activityId ?? from;
  await db
    .updateTable("recordings")
    .set({ activity_id: home, kept_apart: toFlag(false) })
    .where("runner_id", "=", runner.id)
    .where("recording_id", "=", recording)
    .execute();
  await chooseCanonical(db, runner, [from, home]);
  if (home !== from) await moveWordsOf(db, runner, from, home);
  await relinkEntries(db, runner, row.hash);
  return home;
}
