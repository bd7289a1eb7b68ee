import { storable, storableOrNull, wholeMs, wholeMsOrNull } from "./column-values.ts";
import { type Connection as Database, type Queries, writeFor } from "./connection.ts";
import type { Connection, ConnectionStore, Runner, ServiceName } from "./store.ts";

export const createConnectionStore = (database: Database): ConnectionStore => ({
  list: (runner) => listConnections(database.db, runner),
  save: (runner, connection) => writeFor(database, runner, (db) => saveConnection(db, runner, connection)),
  remove: (runner, service) => writeFor(database, runner, (db) => removeConnection(db, runner, service)),
});

async function listConnections(db: Queries, runner: Runner): Promise<readonly Connection[]> {
  const rows = await db
    .selectFrom("connections")
    .selectAll()
    .where("runner_id", "=", runner.id)
    .orderBy("service")
    .execute();
  return rows.map((row) => ({
    service: row.service,
    account: row.account,
    secret: row.secret,
    addedAt: row.added_at,
    readAt: row.read_at,
    readUntil: row.read_until,
    trouble: row.trouble,
  }));
}

async function saveConnection(db: Queries, runner: Runner, connection: Connection): Promise<void> {
  const row = {
    account: storable(connection.account),
    secret: storable(connection.secret),
    added_at: wholeMs(connection.addedAt),
    read_at: wholeMsOrNull(connection.readAt),
    read_until: connection.readUntil,
    trouble: storableOrNull(connection.trouble),
  };
  await db
    .insertInto("connections")
    .values({ runner_id: runner.id, service: connection.service, ...row })
    .onConflict((conflict) => conflict.columns(["runner_id", "service"]).doUpdateSet(row))
    .execute();
}

async function removeConnection(db: Queries, runner: Runner, service: ServiceName): Promise<boolean> {
  const result = await db
    .deleteFrom("connections")
    .where("runner_id", "=", runner.id)
    .where("service", "=", service)
    .executeTakeFirst();
  return result.numDeletedRows > 0;
}
