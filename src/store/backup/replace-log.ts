import { sql } from "kysely";
import type { Queries } from "../connection.ts";
import type { Runner } from "../store.ts";
import type { LogChange, TableCount } from "./backup-store.ts";
import { openLog } from "./log-reader.ts";
import { putLogRows } from "./write-rows.ts";

/** Inside the caller's transaction, puts the rows of a source in the place of all that a runner has. */
export async function replaceLog(
  db: Queries,
  runner: Runner,
  { source, onTable }: LogChange,
): Promise<readonly TableCount[]> {
  for (const { name } of (await openLog(db, runner)).tables) {
    if (name === "runners") continue;
    await sql`delete from ${sql.table(name)} where runner_id = ${runner.id}`.execute(db);
  }
  const counts: TableCount[] = [];
  for (const table of source.tables) {
    await onTable?.(table.name);
    const added = await putLogRows(db, runner, { source, table, rows: source.listRows(table) });
    counts.push({ table: table.name, added, kept: 0, differing: 0 });
  }
  return counts;
}
