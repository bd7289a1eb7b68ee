import { storable } from "./column-values.ts";
import { type Connection, writeFor } from "./connection.ts";
import type { MessageStore, Runner, ShownMessage } from "./store.ts";

export const createMessageStore = (connection: Connection): MessageStore => ({
  listMessages: (runner) => listMessages(connection, runner),
  saveMessage: (runner, message) => saveMessage(connection, runner, message),
});

const listMessages = ({ db }: Connection, runner: Runner): Promise<readonly ShownMessage[]> =>
  db
    .selectFrom("messages")
    .select(["date", "key"])
    .where("runner_id", "=", runner.id)
    .orderBy("date")
    .orderBy("key")
    .execute();

const saveMessage = (connection: Connection, runner: Runner, { date, key }: ShownMessage): Promise<void> =>
  writeFor(connection, runner, async (db) => {
    await db
      .insertInto("messages")
      .values({ runner_id: runner.id, date, key: storable(key) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
