import type { ActivityId } from "../core/activity/index.ts";
import type { Instant } from "../core/units/index.ts";
import { chunksOf } from "./chunks.ts";
import { wholeMs } from "./column-values.ts";
import { type Connection, type Queries, writeFor } from "./connection.ts";
import { setAside } from "./hidden-activities.ts";
import { markUndone } from "./import-runs.ts";
import { relinkEntries, rewriteEntry, selectEntries } from "./ledger.ts";
import { listEntriesOf, toKeyed } from "./ledger-queries.ts";
import type { Heir, KeyedEntry, PlacedRecording, Undone, UndoWish } from "./ledger-types.ts";
import { addActivities, chooseCanonical, selectKnown, toKnown } from "./recordings.ts";
import type { ContentHash, Runner } from "./store.ts";

/** Ends a transaction whose outcome was only to be seen. */
class OnlyLooked extends Error {
  override readonly name = "OnlyLooked";
  readonly undone: Undone;

  constructor(undone: Undone) {
    super("Nothing is changed");
    this.undone = undone;
  }
}

/**
 * Takes back what an import brought, in one transaction: its entries, the originals that no other entry names, their
 * recordings, nights and mornings. Null where there is no such import, or it was undone before.
 */
export async function undoImport(
  connection: Connection,
  runner: Runner,
  wish: UndoWish,
): Promise<Undone | null> {
  try {
    return await writeFor(connection, runner, async (db) => {
      const undone = await undo(db, runner, wish);
      if (wish.dry && undone) throw new OnlyLooked(undone);
      return undone;
    });
  } catch (error) {
    if (error instanceof OnlyLooked) return error.undone;
    throw error;
  }
}

async function undo(db: Queries, runner: Runner, { importId, regroup }: UndoWish): Promise<Undone | null> {
  if (!(await markUndone(db, runner, importId))) return null;
  const rows = await selectEntries(db, runner).where("import_id", "=", importId).orderBy("seq").execute();
  const taken = rows.map(toKeyed);
  await deleteEntries(db, runner, taken);
  const { lost, heirs } = await divide(db, runner, taken);
  const gone = await listByHash(db, runner, lost);
  const moved = await listByHash(
    db,
    runner,
    heirs.map(({ gone: { hash } }) => hash).filter((hash) => hash !== null),
  );
  const originals = await deleteByHash(db, runner, "originals", lost);
  await deleteByHash(db, runner, "recordings", lost);
  const wellness = await deleteByHash(db, runner, "wellness", lost);
  for (const heir of heirs) await inherit(db, runner, heir);
  const activities = [...new Set([...gone, ...moved].map(({ activityId }) => activityId))];
  const touched = await listMembers(db, runner, activities);
  const orders = await readOrders(db, runner);
  const { homes, entries } = await regroup({
    touched,
    heirs,
    orderOf: (hash) => orders.get(hash) ?? 0,
    listRecordings: (from, to) => listBetween(db, runner, { from, to }),
    listMembers: (ids) => listMembers(db, runner, ids),
    listEntries: (hashes) => listEntriesOf(db, runner, hashes),
  });
  await bringHome(db, runner, { homes, touched });
  const concerned = [...new Set([...activities, ...homes.map(({ activity }) => activity)])];
  await chooseCanonical(db, runner, concerned);
  const aside = await setAside(db, runner, { activities: concerned, gone });
  for (const entry of entries) await rewriteEntry(db, runner, entry);
  for (const hash of new Set(touched.map((recording) => recording.hash)))
    await relinkEntries(db, runner, hash);
  const lostOne = new Set(gone.map(({ activityId }) => activityId));
  return {
    files: taken.length,
    originals,
    recordings: gone.length,
    wellness,
    activitiesGone: aside.emptied,
    activitiesKept: Math.max(0, lostOne.size - aside.emptied),
    wordsKept: aside.hidden,
    takenOver: heirs.length,
  };
}

async function deleteEntries(db: Queries, runner: Runner, entries: readonly KeyedEntry[]): Promise<void> {
  for (const chunk of chunksOf(entries)) {
    await db
      .deleteFrom("imported_files")
      .where("runner_id", "=", runner.id)
      .where(
        "entry_key",
        "in",
        chunk.map(({ key }) => key),
      )
      .execute();
  }
}

/** Which contents nobody names any more, and who is the first of the others now, where the first one went. */
async function divide(
  db: Queries,
  runner: Runner,
  taken: readonly KeyedEntry[],
): Promise<{ readonly lost: readonly ContentHash[]; readonly heirs: readonly Heir[] }> {
  const firstGone = findFirsts(taken);
  const left = findFirsts(await listEntriesOf(db, runner, [...firstGone.keys()]));
  const heirs: Heir[] = [];
  for (const [hash, gone] of firstGone) {
    const heir = left.get(hash);
    if (heir && heir.seq > gone.seq) heirs.push({ gone, heir });
  }
  return { lost: [...firstGone.keys()].filter((hash) => !left.has(hash)), heirs };
}

function findFirsts(entries: readonly KeyedEntry[]): ReadonlyMap<ContentHash, KeyedEntry> {
  const firsts = new Map<ContentHash, KeyedEntry>();
  for (const entry of entries)
    if (entry.hash !== null && !firsts.has(entry.hash)) firsts.set(entry.hash, entry);
  return firsts;
}

async function deleteByHash(
  db: Queries,
  runner: Runner,
  table: "originals" | "recordings" | "wellness",
  hashes: readonly ContentHash[],
): Promise<number> {
  let deleted = 0;
  for (const chunk of chunksOf(hashes)) {
    const result = await db
      .deleteFrom(table)
      .where("runner_id", "=", runner.id)
      .where("hash", "in", chunk)
      .executeTakeFirst();
    deleted += Number(result.numDeletedRows);
  }
  return deleted;
}

/** The heir ended as the first one did, and its recordings came in under its name. */
async function inherit(db: Queries, runner: Runner, { gone, heir }: Heir): Promise<void> {
  const { outcome, code, reason, duplicateOf, at } = gone;
  await rewriteEntry(db, runner, { ...heir, outcome, code, reason, duplicateOf, at });
  await db
    .updateTable("recordings")
    .set({ path: heir.path })
    .where("runner_id", "=", runner.id)
    .where("hash", "=", heir.hash ?? ("" as ContentHash))
    .execute();
}

const selectPlaced = (db: Queries, runner: Runner) =>
  selectKnown(db, runner)
    .select(["recordings.hash", "recordings.session_index"])
    .orderBy("recordings.started_at")
    .orderBy("recordings.recording_id");

type PlacedRow = Awaited<ReturnType<ReturnType<typeof selectPlaced>["execute"]>>[number];

const toPlaced = (row: PlacedRow): PlacedRecording => ({
  ...toKnown(row),
  hash: row.hash,
  sessionIndex: row.session_index,
});

async function listByHash(
  db: Queries,
  runner: Runner,
  hashes: readonly ContentHash[],
): Promise<readonly PlacedRecording[]> {
  const found: PlacedRecording[] = [];
  for (const chunk of chunksOf(hashes))
    found.push(
      ...(await selectPlaced(db, runner).where("recordings.hash", "in", chunk).execute()).map(toPlaced),
    );
  return found;
}

async function listMembers(
  db: Queries,
  runner: Runner,
  activities: readonly ActivityId[],
): Promise<readonly PlacedRecording[]> {
  const found: PlacedRecording[] = [];
  for (const chunk of chunksOf(activities))
    found.push(
      ...(await selectPlaced(db, runner).where("recordings.activity_id", "in", chunk).execute()).map(
        toPlaced,
      ),
    );
  return found;
}

interface Between {
  readonly from: Instant;
  readonly to: Instant;
}

async function listBetween(
  db: Queries,
  runner: Runner,
  { from, to }: Between,
): Promise<readonly PlacedRecording[]> {
  const rows = await selectPlaced(db, runner)
    .where("recordings.started_at", ">=", wholeMs(from))
    .where("recordings.started_at", "<=", wholeMs(to))
    .execute();
  return rows.map(toPlaced);
}

async function readOrders(db: Queries, runner: Runner): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom("imported_files")
    .select("hash")
    .select((eb) => eb.fn.min("seq").as("first"))
    .where("runner_id", "=", runner.id)
    .where("hash", "!=", "")
    .groupBy("hash")
    .execute();
  return new Map(rows.map(({ hash, first }) => [hash, Number(first)]));
}

interface Homecoming {
  readonly homes: Awaited<ReturnType<UndoWish["regroup"]>>["homes"];
  readonly touched: readonly PlacedRecording[];
}

async function bringHome(db: Queries, runner: Runner, { homes, touched }: Homecoming): Promise<void> {
  const before = new Map(touched.map(({ id, activityId }) => [id, activityId]));
  const changed = homes.filter(({ recording, activity }) => before.get(recording) !== activity);
  await addActivities(db, runner, [...new Set(changed.map(({ activity }) => activity))]);
  for (const { recording, activity } of changed) {
    await db
      .updateTable("recordings")
      .set({ activity_id: activity })
      .where("runner_id", "=", runner.id)
      .where("recording_id", "=", recording)
      .execute();
  }
}
