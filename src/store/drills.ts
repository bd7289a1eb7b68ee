import type { Drill } from "../core/care/index.ts";
import { storable } from "./column-values.ts";
import type { Connection, Queries } from "./connection.ts";
import { parseJson, toJson } from "./json-text.ts";
import { findNextSeq } from "./next-seq.ts";
import type { Runner } from "./store.ts";

/** Drills that therapists gave, in the order in which they came. */
export async function listDrills({ db }: Connection, runner: Runner): Promise<readonly Drill[]> {
  const rows = await db
    .selectFrom("drills")
    .select(["drill_id as id", "name", "move", "area", "side", "seconds", "sets", "note"])
    .select(["given_by as by", "added_on as addedOn", "stopped_on as stoppedOn"])
    .where("runner_id", "=", runner.id)
    .orderBy("seq")
    .execute();
  return rows.map((row) => ({ ...row, area: row.area && parseJson(row.area) }));
}

/** Adds a drill, or replaces the one with its id. */
export async function saveDrill(db: Queries, runner: Runner, drill: Drill): Promise<void> {
  const { id, name, move, area, side, seconds, sets, note, by, addedOn, stoppedOn } = drill;
  const row = {
    name: storable(name),
    move,
    area: area && toJson(area),
    side,
    seconds,
    sets,
    note: storable(note),
    given_by: storable(by),
    added_on: addedOn,
    stopped_on: stoppedOn,
  };
  await db
    .insertInto("drills")
    .values({ runner_id: runner.id, drill_id: id, seq: await findNextSeq(db, runner, "drills"), ...row })
    .onConflict((conflict) => conflict.columns(["runner_id", "drill_id"]).doUpdateSet(row))
    .execute();
}
