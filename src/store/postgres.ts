import { Kysely, PostgresDialect, sql } from "kysely";
import { POSTGRES_COLUMNS } from "./column-types.ts";
import type { Connection } from "./connection.ts";
import type { Database } from "./database.ts";
import { StoreFault } from "./store-fault.ts";

const CONNECT_MS = 10_000;
const BIGINT_OID = 20;

/** A pool on a server, `postgres://user@host/database`; nothing is sent before the first query. */
export async function connectPostgres(url: string): Promise<Connection> {
  const { default: pg } = await import("pg");
  const place = nameOf(url);
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    types: {
      // Our whole numbers are moments and sizes, all within 2^53; pg would give them as text.
      getTypeParser: (oid, format) => (oid === BIGINT_OID ? Number : pg.types.getTypeParser(oid, format)),
    },
  });
  // A connection that breaks while idle is replaced; without a listener it would end the process.
  pool.on("error", () => undefined);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return {
    dialect: "postgres",
    place,
    db,
    columns: POSTGRES_COLUMNS,
    listTables: () => listTables(db),
    inTurn: (work) => work(),
    explain: (error) => explain(place, error),
  };
}

async function listTables(db: Kysely<Database>): Promise<readonly string[]> {
  const query = sql<{
    name: string;
  }>`select tablename as name from pg_catalog.pg_tables where schemaname = current_schema()`;
  return (await query.execute(db)).rows.map((row) => row.name);
}

/** Server and database, without the password. */
const nameOf = (url: string): string =>
  URL.canParse(url) ? `${new URL(url).host}${new URL(url).pathname}` : "of DATABASE_URL";

function explain(place: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreFault || !isUnreachable(error)) return error;
  const words = error.message || codeOf(error);
  return new StoreFault(
    "store.unreachable",
    `The PostgreSQL database ${place} cannot be reached (${words}): check DATABASE_URL and that the server runs.`,
    error,
  );
}

const codeOf = (error: Error): string =>
  "code" in error && typeof error.code === "string" ? error.code : "";

/** The network's codes, PostgreSQL's classes 08 (connection), 28 (password), 3D (no such database), 57P (down). */
const isUnreachable = (error: Error): boolean =>
  /^(E[A-Z_]+|08\w{3}|28\w{3}|3D\w{3}|57P\w{2}|53300)$/.test(codeOf(error)) ||
  /timeout|terminated|password must be a string/i.test(error.message);
