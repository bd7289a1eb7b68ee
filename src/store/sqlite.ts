import { closeSync, mkdirSync, openSync, realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Dialect, Kysely, type SqliteDatabase, SqliteDialect, sql } from "kysely";
import type Libsql from "libsql";
import { SQLITE_COLUMNS } from "./column-types.ts";
import type { Connection } from "./connection.ts";
import type { Database } from "./database.ts";
import { inTurn } from "./in-turn.ts";
import { StoreFault } from "./store-fault.ts";

/** How long a writer waits for another process. */
const BUSY_MS = 10_000;

/** Opens a file, and makes it and its folder (for this user alone) where there is none. Throws `StoreFault`. */
export async function connectSqlite(file: string): Promise<Connection> {
  const { default: Driver } = await import("libsql");
  const path = resolve(file);
  try {
    const key = makeFile(path);
    const raw = new Driver(path, { timeout: BUSY_MS });
    return await inTurn(key, async () => connectionTo(setUp(raw), path, key));
  } catch (error) {
    throw explain(path, error);
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

function connectionTo(raw: Libsql.Database, path: string, key: string): Connection {
  const db = new Kysely<Database>({ dialect: dialectOf(raw) });
  return {
    dialect: "sqlite",
    place: path,
    db,
    columns: SQLITE_COLUMNS,
    listTables: () => listTables(db),
    inTurn: (work) => inTurn(key, work),
    explain: (error) => explain(path, error),
  };
}

/**
 * kysely's own dialect, which does not know that SQLite's transactions hold changes of the schema too: with that, the
 * migrator makes all of its steps or none, and a second process waits until the first is done.
 */
function dialectOf(raw: Libsql.Database): Dialect {
  const own = new SqliteDialect({ database: asKyselyTakesIt(raw) });
  const transactional = { supportsTransactionalDdl: { value: true } };
  return {
    createAdapter: () => Object.create(own.createAdapter(), transactional),
    createDriver: () => own.createDriver(),
    createIntrospector: (db) => own.createIntrospector(db),
    createQueryCompiler: () => own.createQueryCompiler(),
  };
}

/** Transactions take the write lock at once: one that starts by reading could not wait for its turn later. */
const asKyselyTakesIt = (raw: Libsql.Database): SqliteDatabase => ({
  close: () => closeFile(raw),
  prepare: (text) => {
    const statement = raw.prepare(text === "begin" ? "begin immediate" : text);
    return {
      reader: statement.reader,
      all: (parameters) => statement.all(parameters),
      run: (parameters) => statement.run(parameters),
      iterate: (parameters) => statement.iterate(parameters),
    };
  },
});

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

function explain(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreFault) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (code === "SQLITE_NOTADB") {
    const advice = "choose another file or move this one away";
    return new StoreFault("store.notADatabase", `The file ${path} is not a database: ${advice}.`, error);
  }
  if (code.startsWith("SQLITE_CORRUPT")) {
    const advice = "put a backup in its place";
    return new StoreFault("store.damaged", `The database ${path} is damaged: ${advice}.`, error);
  }
  if (code.startsWith("SQLITE_BUSY")) {
    const advice = "wait for the other program to finish, then try again";
    return new StoreFault("store.busy", `The database ${path} is in use: ${advice}.`, error);
  }
  return isRefusal(code, error) ? cannotOpen(path, error) : error;
}

/** The system's own codes (EACCES...), SQLite's, and libsql's, which has no code for a failed opening. */
const isRefusal = (code: string, error: Error): boolean =>
  /^(E[A-Z]+|SQLITE_(CANTOPEN|READONLY|IOERR|FULL)\w*)$/.test(code) ||
  error.message.startsWith("ConnectionFailed");

const cannotOpen = (path: string, error: Error): StoreFault =>
  new StoreFault(
    "store.cannotOpen",
    `The database ${path} cannot be opened (${error.message}): choose a folder that you may write to.`,
    error,
  );
