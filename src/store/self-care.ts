import type { SelfCareId, SelfCareRecord } from "../core/care/index.ts";
import { wholeMs } from "./column-values.ts";
import { type Connection, writeFor } from "./connection.ts";
import { parseJson, toJson } from "./json-text.ts";
import type { Runner } from "./store.ts";

/** Self-care done, in order of time. */
export async function listSelfCare({ db }: Connection, runner: Runner): Promise<readonly SelfCareRecord[]> {
  const rows = await db
    .selectFrom("self_care")
    .select([
      "self_care_id as id",
      "date",
      "done_at as at",
      "minutes",
      "method",
      "areas",
      "moves",
      "pressure",
    ])
    .where("runner_id", "=", runner.id)
    .orderBy("done_at")
    .orderBy("self_care_id")
    .execute();
  return rows.map((row) => ({ ...row, areas: parseJson(row.areas), moves: parseJson(row.moves) }));
}

/** Adds records, each of which replaces the one with its id; all of them or none. */
export const saveSelfCare = (
  connection: Connection,
  runner: Runner,
  records: readonly SelfCareRecord[],
): Promise<void> =>
  writeFor(connection, runner, async (db) => {
    for (const record of records) {
      const { id, date, at, minutes, method, areas, moves, pressure } = record;
      const lists = { areas: toJson(areas), moves: toJson(moves) };
      const row = { ...lists, date, done_at: wholeMs(at), minutes, method, pressure };
      await db
        .insertInto("self_care")
        .values({ runner_id: runner.id, self_care_id: id, ...row })
        .onConflict((conflict) => conflict.columns(["runner_id", "self_care_id"]).doUpdateSet(row))
        .execute();
    }
  });

/** False where there is none such. */
export const removeSelfCare = (connection: Connection, runner: Runner, id: SelfCareId): Promise<boolean> =>
  writeFor(connection, runner, async (db) => {
    const mine = db.deleteFrom("self_care").where("runner_id", "=", runner.id);
    return (await mine.where("self_care_id", "=", id).executeTakeFirst()).numDeletedRows > 0;
  });
