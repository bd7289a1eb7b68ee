import { storable } from "./column-values.ts";
import { type Connection, writeFor } from "./connection.ts";
import { parseJson, toJson } from "./json-text.ts";
import type { Runner, SettingsStore } from "./store.ts";

export const createSettingsStore = (connection: Connection): SettingsStore => ({
  list: (runner) => listSettings(connection, runner),
  set: (runner, key, value) => setSetting(connection, runner, { key: storable(key), value }),
  remove: (runner, key) => removeSetting(connection, runner, storable(key)),
});

async function listSettings({ db }: Connection, runner: Runner): Promise<Readonly<Record<string, unknown>>> {
  const rows = await db
    .selectFrom("settings")
    .select(["key", "value"])
    .where("runner_id", "=", runner.id)
    .orderBy("key")
    .execute();
  return Object.fromEntries(rows.map((row) => [row.key, parseJson(row.value)]));
}

const setSetting = (
  connection: Connection,
  runner: Runner,
  setting: { readonly key: string; readonly value: unknown },
): Promise<void> =>
  writeFor(connection, runner, async (db) => {
    const value = toJson(setting.value);
    await db
      .insertInto("settings")
      .values({ runner_id: runner.id, key: setting.key, value })
      .onConflict((conflict) => conflict.columns(["runner_id", "key"]).doUpdateSet({ value }))
      .execute();
  });

const removeSetting = (connection: Connection, runner: Runner, key: string): Promise<void> =>
  writeFor(connection, runner, async (db) => {
    await db.deleteFrom("settings").where("runner_id", "=", runner.id).where("key", "=", key).execute();
  });
