import { sql } from "kysely";
import type { BackupStore, LogChange, TableCount, WholeLog } from "./backup/backup-store.ts";
import { openLog } from "./backup/log-reader.ts";
import { mergeLog } from "./backup/merge-log.ts";
import { replaceLog } from "./backup/replace-log.ts";
import { type Connection, type Queries, writeFor } from "./connection.ts";
import { findStep } from "./migrate.ts";
import type { Runner } from "./store.ts";

export const createBackupStore = (connection: Connection): BackupStore => ({
  read: (runner, work) => connection.atOneMoment(async (db) => work(await openWhole(db, runner))),
  replace: (runner, change) =>
    changeAt(connection, runner, { change, work: (db) => replaceLog(db, runner, change) }),
  merge: (runner, change) =>
    changeAt(connection, runner, { change, work: (db) => mergeLog(db, runner, change) }),
});

async function openWhole(db: Queries, runner: Runner): Promise<WholeLog> {
  const log = await openLog(db, runner);
  return {
    ...log,
    step: await findStep(db),
    revision: await getRevision(db, runner),
    isEmpty: await isEmpty(db, runner, log),
  };
}

async function getRevision(db: Queries, runner: Runner): Promise<number> {
  const query = db.selectFrom("runners").select("revision").where("runner_id", "=", runner.id);
  return (await query.executeTakeFirstOrThrow()).revision;
}

async function isEmpty(db: Queries, runner: Runner, { tables }: Pick<WholeLog, "tables">): Promise<boolean> {
  for (const { name, bySelf } of tables) {
    if (bySelf) continue;
    const query = sql`select 1 from ${sql.table(name)} where runner_id = ${runner.id} limit 1`;
    if ((await query.execute(db)).rows.length > 0) return false;
  }
  return true;
}

interface Work {
  readonly change: LogChange;
  readonly work: (db: Queries) => Promise<readonly TableCount[]>;
}

/** The revision is read behind the write that holds the runner's row: nobody writes between it and the end. */
const changeAt = (connection: Connection, runner: Runner, { change, work }: Work) =>
  writeFor(connection, runner, async (db) =>
    (await getRevision(db, runner)) === change.revision + 1 ? work(db) : null,
  );
