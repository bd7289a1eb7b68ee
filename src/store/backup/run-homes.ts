import type { ActivityId, ActivitySummary } from "../../core/activity/index.ts";
import { addHours } from "../../core/units/index.ts";
import type { Queries } from "../connection.ts";
import { type JsonText, parseJson, toJson } from "../json-text.ts";
import { selectKnown, toKnown } from "../recordings.ts";
import type { KnownRecording, Runner } from "../store.ts";
import type { LogMerge } from "./backup-store.ts";
import type { LogRow, LogSource } from "./log-reader.ts";

/** Under which activity of this log the runs of another one belong. */
export interface RunHomes {
  /** Activities that recordings were added to. */
  readonly touched: ReadonlySet<string>;
  /** The row as it stands in this log; null for a part of a run that is known here. Other rows stay as they are. */
  bringHome(table: string, row: LogRow): LogRow | null;
}

/** A clock in another zone is off by 14 hours at most. */
const HOURS_AROUND = 15;

/**
 * Finds the runs of a source among those here: first by their recordings' ids and bytes, then as the same run. What the runner
 * kept apart is nobody's copy.
 */
export async function findHomes(db: Queries, runner: Runner, merge: LogMerge): Promise<RunHomes> {
  const here = await readRecordingsHere(db, runner);
  const homes = new Map<string, string>();
  const known = new Set<string>();
  const strangers = new Map<string, ActivitySummary>();
  const apart = new Set<string>();
  for await (const row of listRecordings(merge.source)) {
    const activity = String(row.activity_id);
    const home = here.byId.get(String(row.recording_id)) ?? here.byBytes.get(bytesKeyOf(row));
    if (row.kept_apart === 1) apart.add(activity);
    if (home === undefined) strangers.set(activity, summaryOf(row));
    else {
      homes.set(activity, home);
      known.add(String(row.recording_id));
    }
  }
  for (const [activity, summary] of strangers) {
    if (homes.has(activity) || apart.has(activity)) continue;
    const same = merge.findSameRun(summary, await listAround(db, runner, summary));
    if (same) homes.set(activity, same.activityId);
  }
  return homesOf(homes, known);
}

function homesOf(homes: ReadonlyMap<string, string>, known: ReadonlySet<string>): RunHomes {
  const touched = new Set<string>();
  const homeOf = (activity: string): string => homes.get(activity) ?? activity;
  const bring: Readonly<Record<string, (row: LogRow) => LogRow | null>> = {
    activities: (row) => {
      const id = String(row.activity_id);
      return homeOf(id) === id ? row : null;
    },
    recordings: (row) => {
      const home = homeOf(String(row.activity_id));
      if (known.has(String(row.recording_id))) return null;
      touched.add(home);
      return { ...row, activity_id: home };
    },
    imported_files: (row) => {
      const ids = parseJson(row.activities as JsonText<readonly ActivityId[]>);
      return { ...row, activities: toJson([...new Set(ids.map(homeOf))]) };
    },
  };
  return { touched, bringHome: (table, row) => bring[table]?.(row) ?? (bring[table] ? null : row) };
}

const bytesKeyOf = (row: Readonly<Record<string, unknown>>): string => `${row.hash} ${row.session_index}`;

const summaryOf = (row: LogRow): ActivitySummary => parseJson(row.summary as JsonText<ActivitySummary>);

async function* listRecordings(source: LogSource): AsyncGenerator<LogRow> {
  const table = source.tables.find(({ name }) => name === "recordings");
  if (table) yield* source.listRows(table);
}

async function readRecordingsHere(db: Queries, runner: Runner) {
  const rows = await db
    .selectFrom("recordings")
    .select(["recording_id", "activity_id", "hash", "session_index"])
    .where("runner_id", "=", runner.id)
    .execute();
  return {
    byId: new Map<string, string>(rows.map((row) => [row.recording_id, row.activity_id])),
    byBytes: new Map<string, string>(rows.map((row) => [bytesKeyOf(row), row.activity_id])),
  };
}

async function listAround(
  db: Queries,
  runner: Runner,
  { startedAt }: ActivitySummary,
): Promise<readonly KnownRecording[]> {
  const rows = await selectKnown(db, runner)
    .where("recordings.started_at", ">=", addHours(startedAt, -HOURS_AROUND))
    .where("recordings.started_at", "<=", addHours(startedAt, HOURS_AROUND))
    .where("recordings.kept_apart", "=", 0)
    .orderBy("recordings.started_at")
    .orderBy("recordings.recording_id")
    .execute();
  return rows.map(toKnown);
}
