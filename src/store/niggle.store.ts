import type { Niggle, NiggleId } from "../core/niggle/index.ts";
import { storableOrNull, wholeMs, wholeMsOrNull } from "./column-values.ts";
import { addConditions, listConditions } from "./condition-answers.ts";
import { type Connection, type Queries, writeFor } from "./connection.ts";
import { addAnswers, listAnswersByScope } from "./niggle-answers.ts";
import { addEntry, lastOfEachDay, listEntriesByNiggle } from "./niggle-entries.ts";
import { addSeen, listSeenByScope } from "./niggle-seen.ts";
import type { NiggleHead, NiggleScope, NiggleStore, NiggleWords, Runner } from "./store.ts";
import { listWeeklyChecks, saveWeeklyCheck } from "./weekly-checks.ts";

export const createNiggleStore = (connection: Connection): NiggleStore => ({
  list: (runner) => listNiggles(connection, runner),
  save: (runner, niggle) => writeFor(connection, runner, (db) => saveHead(db, runner, niggle)),
  log: (runner, words) => writeFor(connection, runner, (db) => logWords(db, runner, words)),
  remove: (runner, id) => writeFor(connection, runner, (db) => removeNiggle(db, runner, id)),
  saveEntry: (runner, id, entry) =>
    writeAbout({ connection, runner, scope: id }, (db) => addEntry(db, runner, { id, entry })),
  listEntryVersions: async (runner, id) => (await listEntriesByNiggle(connection, runner)).get(id) ?? [],
  saveAnswers: (runner, scope, answers) =>
    writeAbout({ connection, runner, scope }, (db) => addAnswers(db, runner, { scope, answers })),
  addSeen: (runner, scope, seen) =>
    writeAbout({ connection, runner, scope }, (db) => addSeen(db, runner, { scope, seen })),
  listGeneralAnswers: async (runner) => (await listAnswersByScope(connection, runner)).get(null) ?? [],
  listGeneralSeen: async (runner) => (await listSeenByScope(connection, runner)).get(null) ?? [],
  listConditions: (runner) => listConditions(connection, runner),
  addConditions: (runner, answers) => addConditions(connection, runner, answers),
  listWeeklyChecks: (runner) => listWeeklyChecks(connection, runner),
  saveWeeklyCheck: (runner, check) => saveWeeklyCheck(connection, runner, check),
});

/** The heads are read first: a niggle removed meanwhile has fewer words, which counts as unknown, never as a no. */
async function listNiggles(connection: Connection, runner: Runner): Promise<readonly Niggle[]> {
  const heads = await listHeads(connection, runner);
  const entries = await listEntriesByNiggle(connection, runner);
  const answers = await listAnswersByScope(connection, runner);
  const seen = await listSeenByScope(connection, runner);
  return heads.map((head) => ({
    ...head,
    entries: lastOfEachDay(entries.get(head.id) ?? []),
    answers: answers.get(head.id) ?? [],
    seen: seen.get(head.id) ?? [],
  }));
}

async function listHeads({ db }: Connection, runner: Runner): Promise<readonly NiggleHead[]> {
  const rows = await db
    .selectFrom("niggles")
    .select(["niggle_id as id", "area", "side", "spot", "opened_at as openedAt", "opened_on as openedOn"])
    .select("closed_at as closedByRunner")
    .where("runner_id", "=", runner.id)
    .orderBy("opened_at")
    .orderBy("niggle_id")
    .execute();
  return rows.map(({ area, side, ...head }) => ({ ...head, area: { area, side } }));
}

async function saveHead(db: Queries, runner: Runner, niggle: NiggleHead): Promise<void> {
  const { id, area, spot, openedAt, openedOn, closedByRunner } = niggle;
  const moments = { opened_at: wholeMs(openedAt), closed_at: wholeMsOrNull(closedByRunner) };
  const place = { area: area.area, side: area.side, spot: storableOrNull(spot) };
  const row = { ...moments, ...place, opened_on: openedOn };
  await db
    .insertInto("niggles")
    .values({ runner_id: runner.id, niggle_id: id, ...row })
    .onConflict((conflict) => conflict.columns(["runner_id", "niggle_id"]).doUpdateSet(row))
    .execute();
}

/** Everything said at once, inside the caller's transaction; false, and nothing written, where there is no such niggle. */
async function logWords(db: Queries, runner: Runner, words: NiggleWords): Promise<boolean> {
  const { id, head, entry, answers, general } = words;
  if (head === null && !(await hasNiggle(db, runner, id))) return false;
  if (head !== null) await saveHead(db, runner, { ...head, id });
  if (entry !== null) await addEntry(db, runner, { id, entry });
  await addAnswers(db, runner, { scope: id, answers });
  await addAnswers(db, runner, { scope: null, answers: general });
  return true;
}

async function removeNiggle(db: Queries, runner: Runner, id: NiggleId): Promise<boolean> {
  for (const table of ["niggle_entries", "niggle_answers", "niggle_seen"] as const)
    await db.deleteFrom(table).where("runner_id", "=", runner.id).where("niggle_id", "=", id).execute();
  const mine = db.deleteFrom("niggles").where("runner_id", "=", runner.id).where("niggle_id", "=", id);
  return (await mine.executeTakeFirst()).numDeletedRows > 0;
}

interface About {
  readonly connection: Connection;
  readonly runner: Runner;
  readonly scope: NiggleScope;
}

/** One transaction about a niggle, or about the whole runner; false, and nothing written, where there is none such. */
const writeAbout = (
  { connection, runner, scope }: About,
  write: (db: Queries) => Promise<void>,
): Promise<boolean> =>
  writeFor(connection, runner, async (db) => {
    if (scope !== null && !(await hasNiggle(db, runner, scope))) return false;
    await write(db);
    return true;
  });

async function hasNiggle(db: Queries, runner: Runner, id: NiggleId): Promise<boolean> {
  const found = await db
    .selectFrom("niggles")
    .select("niggle_id")
    .where("runner_id", "=", runner.id)
    .where("niggle_id", "=", id)
    .executeTakeFirst();
  return found !== undefined;
}
