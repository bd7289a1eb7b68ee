import type { Instant } from "../core/units/index.ts";
import { bringTogether } from "./bring-together.ts";
import { wholeMs } from "./column-values.ts";
import { type Connection, type Queries, writeFor } from "./connection.ts";
import { beginRun, finishRun, forgetRun, listRuns } from "./import-runs.ts";
import { keepApart } from "./keep-apart.ts";
import { entryKeyOf, selectEntries, toEntry } from "./ledger.ts";
import { countByRun, findByKey, findOriginal, listEntries, listGroups } from "./ledger-queries.ts";
import { selectKnown, toKnown } from "./recordings.ts";
import { listOutdated, saveReread } from "./reread.ts";
import { removeEntries, saveFiles } from "./save-files.ts";
import { addWords } from "./save-words.ts";
import type {
  ContentHash,
  Decided,
  Decision,
  ImportStore,
  KnownRecording,
  LedgerEntry,
  LedgerReader,
  NamedBytes,
  Runner,
} from "./store.ts";
import { undoImport } from "./undo-import.ts";

export const createImportStore = (connection: Connection): ImportStore => ({
  begin: (runner, run) => beginRun(connection, runner, run),
  finish: (runner, id, state, at) => finishRun(connection, runner, { id, state, at }),
  forget: (runner, id) => forgetRun(connection, runner, id),
  listRuns: (runner) => listRuns(connection, runner),
  findByHash: (runner, hash) => findByHash(connection.db, runner, hash),
  findEntry: (runner, path, hash) => findEntry(connection.db, runner, { path, hash }),
  findByKey: (runner, key) => findByKey(connection, runner, key),
  listLedger: (runner) => listLedger(connection, runner),
  countByRun: (runner) => countByRun(connection, runner),
  listGroups: (runner, filter) => listGroups(connection, runner, filter),
  listEntries: (runner, asked) => listEntries(connection, runner, asked),
  undo: (runner, wish) => undoImport(connection, runner, wish),
  decide: (runner, decide) => writeFor(connection, runner, (db) => decideAndSave(db, runner, decide)),
  save: (runner, files) => writeFor(connection, runner, (db) => saveFiles(db, runner, files)),
  listOutdated: (runner, asked) => listOutdated(connection.db, runner, asked),
  reread: (runner, readings, renew) =>
    writeFor(connection, runner, (db) => saveReread(db, runner, { readings, renew })),
  findOriginal: (runner, hash) => findOriginal(connection, runner, hash),
  listRecordings: (runner, from, to) => listRecordings(connection.db, runner, { from, to }),
  keepApart: (runner, recording, newActivity) =>
    writeFor(connection, runner, (db) => keepApart(db, runner, { recording, newActivity })),
  bringTogether: (runner, recording, findSameRun) =>
    writeFor(connection, runner, (db) => bringTogether(db, runner, { recording, findSameRun })),
});

async function decideAndSave<Made extends Decision>(
  db: Queries,
  runner: Runner,
  decide: (ledger: LedgerReader) => Promise<Made>,
): Promise<Decided<Made>> {
  const decision = await decide({
    findByHash: (hash) => findByHash(db, runner, hash),
    findEntry: (path, hash) => findEntry(db, runner, { path, hash }),
    listRecordings: (from, to) => listRecordings(db, runner, { from, to }),
    listPaths: () => listPaths(db, runner),
  });
  if (decision.files.length > 0) await saveFiles(db, runner, decision.files);
  await removeEntries(db, runner, decision.removed ?? []);
  const told = await addWords(db, runner, decision.words);
  return { decision, changed: told || decision.files.length > 0 };
}

const listPaths = (db: Queries, runner: Runner): Promise<readonly NamedBytes[]> =>
  db
    .selectFrom("imported_files")
    .select(["path", "hash"])
    .where("runner_id", "=", runner.id)
    .where("hash", "!=", "")
    .orderBy("seq")
    .$narrowType<NamedBytes>()
    .execute();

async function findByHash(db: Queries, runner: Runner, hash: ContentHash): Promise<LedgerEntry | null> {
  const row = await selectEntries(db, runner)
    .where("hash", "=", hash)
    .orderBy((eb) => eb.case().when("outcome", "=", "imported").then(0).else(1).end())
    .orderBy("seq")
    .limit(1)
    .executeTakeFirst();
  return row ? toEntry(row) : null;
}

interface EntryName {
  readonly path: string;
  readonly hash: ContentHash | null;
}

async function findEntry(
  db: Queries,
  runner: Runner,
  { path, hash }: EntryName,
): Promise<LedgerEntry | null> {
  const row = await selectEntries(db, runner)
    .where("entry_key", "=", entryKeyOf(path, hash))
    .executeTakeFirst();
  return row ? toEntry(row) : null;
}

async function listLedger({ db }: Connection, runner: Runner): Promise<readonly LedgerEntry[]> {
  return (await selectEntries(db, runner).orderBy("seq").execute()).map(toEntry);
}

interface Between {
  readonly from: Instant;
  readonly to: Instant;
}

async function listRecordings(
  db: Queries,
  runner: Runner,
  { from, to }: Between,
): Promise<readonly KnownRecording[]> {
  const rows = await selectKnown(db, runner)
    .where("recordings.started_at", ">=", wholeMs(from))
    .where("recordings.started_at", "<=", wholeMs(to))
    .orderBy("recordings.started_at")
    .orderBy("recordings.recording_id")
    .execute();
  return rows.map(toKnown);
}
