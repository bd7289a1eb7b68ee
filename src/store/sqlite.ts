import { closeSync, mkdirSync, openSync, realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Dialect, Kysely, type SqliteDatabase, SqliteDialect, sql } from "kysely";
import type Libsql from "libsql";
import { SQLITE_COLUMNS } from "./column-types.ts";
import type { Connection } from "./connection.ts";
import type { Database } from "./database.ts";
import { explainSqlite } from "./explain-sqlite.ts";
import { explainingDialect } from "./explaining-dialect.ts";
import { inTurn } from "./in-turn.ts";

/** How long a writer waits for another process. */
const BUSY_MS = 10_000;

/** Opens a file, and makes it and its folder (for this user alone) where there is none. Throws `StoreFault`. */
export async function connectSqlite(file: string): Promise<Connection> {
  const { default: Driver } = await import("libsql");
  const path = resolve(file);
  try {
    const key = makeFile(path);
    const raw = new Driver(path, { timeout: BUSY_MS });
    const atOneMoment = readingOnly(path, () => new Driver(path, { timeout: BUSY_MS }));
    return await inTurn(key, async () => ({ ...connectionTo(setUp(raw), path, key), atOneMoment }));
  } catch (error) {
    throw explainSqlite(path, error);
  }
}

/** The training of a runner is nobody else's to read: SQLite gives its side files the rights of the main one. */
function makeFile(path: string): string {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, "a", 0o600));
  return realpathSync(path);
}

function setUp(raw: Libsql.Database): Libsql.Database {
  try {
    raw.exec(`pragma busy_timeout = ${BUSY_MS}`);
    raw.exec("pragma journal_mode = WAL; pragma synchronous = FULL; pragma foreign_keys = ON");
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
}

function connectionTo(raw: Libsql.Database, path: string, key: string): Omit<Connection, "atOneMoment"> {
  const explain = (error: unknown) => explainSqlite(path, error);
  const dialect = explainingDialect(dialectOf(raw), { explain, inTransaction: () => raw.inTransaction });
  const db = new Kysely<Database>({ dialect });
  return {
    dialect: "sqlite",
    place: path,
    db,
    columns: SQLITE_COLUMNS,
    listTables: () => listTables(db),
    inTurn: (work) => inTurn(key, work),
    explain,
  };
}

/** A connection of its own, whose transactions only read: they see the state of their first read to their end. */
const readingOnly =
  (path: string, openFile: () => Libsql.Database): Connection["atOneMoment"] =>
  async (work) => {
    const raw = setUp(openFile());
    const explain = (error: unknown) => explainSqlite(path, error);
    const own = dialectOf(raw, READING_BOUNDARIES);
    const db = new Kysely<Database>({
      dialect: explainingDialect(own, { explain, inTransaction: () => raw.inTransaction }),
    });
    try {
      return await db.transaction().execute(work);
    } finally {
      await db.destroy();
    }
  };

/**
 * kysely's own dialect, which does not know that SQLite's transactions hold changes of the schema too: with that, the
 * migrator makes all of its steps or none, and a second process waits until the first is done.
 */
function dialectOf(raw: Libsql.Database, boundaries = BOUNDARIES): Dialect {
  const own = new SqliteDialect({ database: asKyselyTakesIt(raw, boundaries) });
  const transactional = { supportsTransactionalDdl: { value: true } };
  return {
    createAdapter: () => Object.create(own.createAdapter(), transactional),
    createDriver: () => own.createDriver(),
    createIntrospector: (db) => own.createIntrospector(db),
    createQueryCompiler: () => own.createQueryCompiler(),
  };
}

const asKyselyTakesIt = (raw: Libsql.Database, boundaries: typeof BOUNDARIES): SqliteDatabase => ({
  close: () => closeFile(raw),
  prepare: (text) => {
    const boundary = boundaries.get(text);
    return boundary === undefined ? prepare(raw, text) : atOnce(raw, boundary);
  },
});

/** Transactions take the write lock at once: one that starts by reading could not wait for its turn later. */
const BOUNDARIES: ReadonlyMap<string, string> = new Map([
  ["begin", "begin immediate"],
  ["commit", "commit"],
  ["rollback", "rollback"],
]);

const READING_BOUNDARIES: typeof BOUNDARIES = new Map([...BOUNDARIES, ["begin", "begin deferred"]]);

type Statement = ReturnType<SqliteDatabase["prepare"]>;

/** Not prepared: a prepared one that had to wait in vain stays open in libsql, and no commit succeeds any more. */
const atOnce = (raw: Libsql.Database, text: string): Statement => ({
  reader: false,
  all: () => [],
  run: () => {
    raw.exec(text);
    return { changes: 0, lastInsertRowid: 0 };
  },
  iterate: () => [][Symbol.iterator](),
});

function prepare(raw: Libsql.Database, text: string): Statement {
  const statement = raw.prepare(text);
  return {
    reader: statement.reader,
    all: (parameters) => statement.all(parameters),
    run: (parameters) => statement.run(parameters),
    iterate: (parameters) => statement.iterate(parameters),
  };
}

/** Saved rows go from the side file into the main one, which then is whole by itself, if nobody reads just now. */
function closeFile(raw: Libsql.Database): void {
  try {
    raw.exec("pragma wal_checkpoint(passive)");
  } catch {
    // A full disk, say: the rows stay safe in the side file, and the next opening finds them there.
  }
  raw.close();
}

async function listTables(db: Kysely<Database>): Promise<readonly string[]> {
  const found = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db);
  return found.rows.map((row) => row.name).filter((name) => !name.startsWith("sqlite_"));
}
