import { Kysely, PostgresDialect, sql } from "kysely";
import { POSTGRES_COLUMNS } from "./column-types.ts";
import type { Connection } from "./connection.ts";
import type { Database } from "./database.ts";
import { checkAddress, explainPostgres, nameAddress } from "./explain-postgres.ts";
import { explainingDialect } from "./explaining-dialect.ts";

const CONNECT_MS = 10_000;
const BIGINT_OID = 20;

/**
 * A pool on a server, `postgres://user@host/database`; nothing is sent before the first query. Throws `StoreFault`
 * for an address that is none.
 */
export async function connectPostgres(url: string): Promise<Connection> {
  checkAddress(url);
  const { default: pg } = await import("pg");
  const place = nameAddress(url);
  const explain = (error: unknown) => explainPostgres(place, error);
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    types: {
      // Our whole numbers are moments and sizes, all within 2^53; pg would give them as text.
      getTypeParser: (oid, format) => (oid === BIGINT_OID ? Number : pg.types.getTypeParser(oid, format)),
    },
  });
  // A connection that breaks is replaced, and the query that uses it fails; without a listener for those that nobody
  // uses just then, idle or between two queries, it would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const db = new Kysely<Database>({ dialect: explainingDialect(new PostgresDialect({ pool }), { explain }) });
  return {
    dialect: "postgres",
    place,
    db,
    columns: POSTGRES_COLUMNS,
    listTables: () => listTables(db),
    inTurn: (work) => work(),
    atOneMoment: (work) =>
      db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(work),
    explain,
  };
}

async function listTables(db: Kysely<Database>): Promise<readonly string[]> {
  const query = sql<{
    name: string;
  }>`select tablename as name from pg_catalog.pg_tables where schemaname = current_schema()`;
  return (await query.execute(db)).rows.map((row) => row.name);
}
