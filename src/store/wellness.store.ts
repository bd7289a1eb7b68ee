import type { WellnessValue } from "../core/wellness/index.ts";
import { chunksOf } from "./chunks.ts";
import { storable } from "./column-values.ts";
import { type Connection, type Queries, writeFor } from "./connection.ts";
import type { ContentHash, Runner, WellnessStore } from "./store.ts";

export const createWellnessStore = (connection: Connection): WellnessStore => ({
  list: (runner) => listWellness(connection.db, runner),
  save: (runner, values) =>
    writeFor(connection, runner, (db) => saveWellness(db, runner, { values, hash: null })),
});

const listWellness = (db: Queries, runner: Runner): Promise<readonly WellnessValue[]> =>
  db
    .selectFrom("wellness")
    .select(["date", "kind", "value", "source"])
    .where("runner_id", "=", runner.id)
    .orderBy("date")
    .orderBy("kind")
    .orderBy("source")
    .execute();

interface Told {
  readonly values: readonly WellnessValue[];
  /** The original that tells them; null where a service did. */
  readonly hash: ContentHash | null;
}

/** Saves values inside the caller's transaction: of a day, kind and source the last one told stands. */
export async function saveWellness(db: Queries, runner: Runner, { values, hash }: Told): Promise<void> {
  const latest = new Map(values.map((value) => [`${value.date} ${value.kind} ${value.source}`, value]));
  for (const chunk of chunksOf([...latest.values()])) {
    await db
      .insertInto("wellness")
      .values(
        chunk.map(({ date, kind, value, source }) => ({
          runner_id: runner.id,
          date,
          kind,
          value,
          source: storable(source),
          hash,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(["runner_id", "date", "kind", "source"]).doUpdateSet((row) => ({
          value: row.ref("excluded.value"),
          hash: row.ref("excluded.hash"),
        })),
      )
      .execute();
  }
}
