import type { Instant } from "../core/units/index.ts";
import { bytesOf, wholeMs, wholeMsOrNull } from "./column-values.ts";
import { type Connection, type Queries, writeFor } from "./connection.ts";
import { parseJson, toJson } from "./json-text.ts";
import { keepApart } from "./keep-apart.ts";
import { entryKeyOf, selectEntries, toEntry } from "./ledger.ts";
import { selectKnown, toKnown } from "./recordings.ts";
import { saveFiles } from "./save-files.ts";
import { addWords } from "./save-words.ts";
import type {
  ContentHash,
  Decided,
  Decision,
  ImportId,
  ImportRun,
  ImportStore,
  KnownRecording,
  LedgerEntry,
  LedgerReader,
  NamedBytes,
  Original,
  Runner,
} from "./store.ts";

export const createImportStore = (connection: Connection): ImportStore => ({
  begin: (runner, run) => begin(connection, runner, run),
  finish: (runner, id, state, at) => finish(connection, runner, { id, state, at }),
  forget: (runner, id) => forget(connection, runner, id),
  listRuns: (runner) => listRuns(connection, runner),
  findByHash: (runner, hash) => findByHash(connection.db, runner, hash),
  findEntry: (runner, path, hash) => findEntry(connection.db, runner, { path, hash }),
  listLedger: (runner) => listLedger(connection, runner),
  decide: (runner, decide) => writeFor(connection, runner, (db) => decideAndSave(db, runner, decide)),
  save: (runner, files) => writeFor(connection, runner, (db) => saveFiles(db, runner, files)),
  findOriginal: (runner, hash) => findOriginal(connection, runner, hash),
  listRecordings: (runner, from, to) => listRecordings(connection.db, runner, { from, to }),
  keepApart: (runner, recording, newActivity) =>
    writeFor(connection, runner, (db) => keepApart(db, runner, { recording, newActivity })),
});

const begin = (connection: Connection, runner: Runner, run: ImportRun): Promise<void> =>
  writeFor(connection, runner, async (db) => {
    const row = {
      runner_id: runner.id,
      import_id: run.id,
      roots: toJson(run.roots),
      started_at: wholeMs(run.startedAt),
      finished_at: wholeMsOrNull(run.finishedAt),
      state: run.state,
    };
    await db.insertInto("imports").values(row).execute();
  });

interface RunEnd {
  readonly id: ImportId;
  readonly state: "done" | "stopped";
  readonly at: Instant;
}

const finish = (connection: Connection, runner: Runner, { id, state, at }: RunEnd): Promise<void> =>
  writeFor(connection, runner, async (db) => {
    await db
      .updateTable("imports")
      .set({ state, finished_at: wholeMs(at) })
      .where("runner_id", "=", runner.id)
      .where("import_id", "=", id)
      .execute();
  });

const forget = (connection: Connection, runner: Runner, id: ImportId): Promise<void> =>
  writeFor(connection, runner, async (db) => {
    await db.deleteFrom("imports").where("runner_id", "=", runner.id).where("import_id", "=", id).execute();
  });

async function listRuns({ db }: Connection, runner: Runner): Promise<readonly ImportRun[]> {
  const rows = await db
    .selectFrom("imports")
    .select(["import_id as id", "roots", "started_at as startedAt", "finished_at as finishedAt", "state"])
    .where("runner_id", "=", runner.id)
    .orderBy("started_at")
    .orderBy("import_id")
    .execute();
  return rows.map((row) => ({ ...row, roots: parseJson(row.roots) }));
}

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

async function findOriginal({ db }: Connection, runner: Runner, hash: ContentHash): Promise<Original | null> {
  const row = await db
    .selectFrom("originals")
    .select(["hash", "size", "gzip"])
    .where("runner_id", "=", runner.id)
    .where("hash", "=", hash)
    .executeTakeFirst();
  return row ? { ...row, gzip: bytesOf(row.gzip) } : null;
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
