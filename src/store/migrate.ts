import { sql } from "kysely";
import type { Connection, Queries } from "./connection.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { StoreFault } from "./store-fault.ts";

/** Where kysely notes the steps that were taken. */
const BOOK = "kysely_migration";

/**
 * Brings the schema up to date; on a database that is up to date, two small reads and no migrator is loaded.
 * Throws `StoreFault` for a schema of a later version and for a file that another program made.
 */
export async function migrate(connection: Connection, steps = MIGRATIONS): Promise<void> {
  const applied = await listApplied(connection);
  const names = Object.keys(steps);
  if (applied.some((name) => !names.includes(name))) throw newerSchema(connection);
  if (applied.length < names.length) await (await import("./run-steps.ts")).runSteps(connection, steps);
}

async function listApplied(connection: Connection): Promise<readonly string[]> {
  const tables = await connection.listTables();
  if (tables.includes(BOOK)) return listBooked(connection);
  if (tables.length > 0 && connection.dialect === "sqlite") throw foreign(connection);
  return [];
}

/** The last step that a database took. */
export async function findStep(db: Queries): Promise<string> {
  return [...(await listBooked({ db }))].sort().at(-1) ?? "";
}

async function listBooked({ db }: { readonly db: Queries }): Promise<readonly string[]> {
  const found = await sql<{ name: string }>`select name from ${sql.table(BOOK)}`.execute(db);
  return found.rows.map((row) => row.name);
}

const newerSchema = ({ place }: Connection): StoreFault =>
  new StoreFault(
    "store.newerSchema",
    `The database ${place} was made by a later version of Restride: update Restride, or use another database.`,
  );

const foreign = ({ place }: Connection): StoreFault =>
  new StoreFault(
    "store.foreign",
    `The database ${place} belongs to another program: choose another file for Restride.`,
  );
