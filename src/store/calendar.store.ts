import type { SentEntry } from "../core/calendar/index.ts";
import type { Instant } from "../core/units/index.ts";
import { storable, toFlag, wholeMs } from "./column-values.ts";
import { type Connection, type Queries, writeFor } from "./connection.ts";
import type { CalendarFeedsTable } from "./database.ts";
import { parseJson, toJson } from "./json-text.ts";
import type { CalendarStore, FeedId, FoundFeed, KeepEntries, Runner, StoredFeed } from "./store.ts";

export const createCalendarStore = (connection: Connection): CalendarStore => ({
  listFeeds: (runner) => listFeeds(connection, runner),
  addFeed: (runner, feed) => addFeed(connection, runner, feed),
  removeFeed: (runner, id) => removeFeed(connection, runner, id),
  findFeed: (secretHash) => findFeed(connection, secretHash),
  noteRead: (runner, id, at) => noteRead(connection, { runner, id, at }),
  listSent: (runner, id) => listSent(connection.db, runner, id),
  settle: (runner, id, decide) => settle(connection, { runner, id, decide }),
});

async function listFeeds({ db }: Connection, runner: Runner): Promise<readonly StoredFeed[]> {
  const rows = await db
    .selectFrom("calendar_feeds")
    .selectAll()
    .where("runner_id", "=", runner.id)
    .orderBy("created_at")
    .orderBy("feed_id")
    .execute();
  return rows.map(feedOf);
}

const feedOf = (row: CalendarFeedsTable): StoredFeed => ({
  id: row.feed_id,
  name: row.name,
  secret: row.secret,
  secretHash: row.secret_hash,
  busyOnly: row.busy_only === 1,
  alarms: row.alarms === 1,
  contents: parseJson(row.contents),
  createdAt: row.created_at,
  readAt: row.read_at,
});

const addFeed = (connection: Connection, runner: Runner, feed: StoredFeed): Promise<void> =>
  writeFor(connection, runner, async (db) => {
    await db
      .insertInto("calendar_feeds")
      .values({
        runner_id: runner.id,
        feed_id: feed.id,
        name: storable(feed.name),
        secret: feed.secret,
        secret_hash: feed.secretHash,
        busy_only: toFlag(feed.busyOnly),
        alarms: toFlag(feed.alarms),
        contents: toJson(feed.contents),
        created_at: wholeMs(feed.createdAt),
        read_at: feed.readAt,
      })
      .execute();
  });

/** The address with all that was sent under it. */
const removeFeed = (connection: Connection, runner: Runner, id: FeedId): Promise<boolean> =>
  writeFor(connection, runner, async (db) => {
    await db
      .deleteFrom("calendar_feed_entries")
      .where("runner_id", "=", runner.id)
      .where("feed_id", "=", id)
      .execute();
    const mine = db.deleteFrom("calendar_feeds").where("runner_id", "=", runner.id);
    return (await mine.where("feed_id", "=", id).executeTakeFirst()).numDeletedRows > 0;
  });

async function findFeed({ db }: Connection, secretHash: string): Promise<FoundFeed | null> {
  const row = await db
    .selectFrom("calendar_feeds")
    .selectAll()
    .where("secret_hash", "=", secretHash)
    .executeTakeFirst();
  return row ? { runner: { id: row.runner_id }, feed: feedOf(row) } : null;
}

interface Reading {
  readonly runner: Runner;
  readonly id: FeedId;
  readonly at: Instant;
}

/** Not counted as a write of the log: what was derived from it still holds. */
const noteRead = ({ db, inTurn }: Connection, { runner, id, at }: Reading): Promise<void> =>
  inTurn(async () => {
    await db
      .updateTable("calendar_feeds")
      .set({ read_at: wholeMs(at) })
      .where("runner_id", "=", runner.id)
      .where("feed_id", "=", id)
      .execute();
  });

async function listSent(db: Queries, runner: Runner, id: FeedId): Promise<readonly SentEntry[]> {
  const rows = await db
    .selectFrom("calendar_feed_entries")
    .select(["sequence", "changed_at as changedAt", "cancelled", "entry"])
    .where("runner_id", "=", runner.id)
    .where("feed_id", "=", id)
    .orderBy("uid")
    .execute();
  return rows.map((row) => ({ ...row, cancelled: row.cancelled === 1, entry: parseJson(row.entry) }));
}

interface Settle<Made extends KeepEntries> {
  readonly runner: Runner;
  readonly id: FeedId;
  readonly decide: (known: readonly SentEntry[]) => Made;
}

const settle = <Made extends KeepEntries>(
  connection: Connection,
  { runner, id, decide }: Settle<Made>,
): Promise<Made> =>
  writeFor(connection, runner, async (db) => {
    const made = decide(await listSent(db, runner, id));
    const feed = await db
      .selectFrom("calendar_feeds")
      .select("feed_id")
      .where("runner_id", "=", runner.id)
      .where("feed_id", "=", id)
      .executeTakeFirst();
    if (feed) await keepEntries(db, { runner, id, made });
    return made;
  });

interface Keeping {
  readonly runner: Runner;
  readonly id: FeedId;
  readonly made: KeepEntries;
}

async function keepEntries(db: Queries, { runner, id, made }: Keeping): Promise<void> {
  for (const { entry, sequence, changedAt, cancelled } of made.keep) {
    const row = {
      sequence,
      changed_at: wholeMs(changedAt),
      cancelled: toFlag(cancelled),
      entry: toJson(entry),
    };
    await db
      .insertInto("calendar_feed_entries")
      .values({ runner_id: runner.id, feed_id: id, uid: storable(entry.uid), ...row })
      .onConflict((conflict) => conflict.columns(["runner_id", "feed_id", "uid"]).doUpdateSet(row))
      .execute();
  }
  for (const uid of made.forget)
    await db
      .deleteFrom("calendar_feed_entries")
      .where("runner_id", "=", runner.id)
      .where("feed_id", "=", id)
      .where("uid", "=", uid)
      .execute();
}
