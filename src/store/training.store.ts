import type { PlannedSession, PlannedSessionId, Race, RaceId } from "../core/training/index.ts";
import { storableOrNull, wholeMsOrNull } from "./column-values.ts";
import { type Connection, writeFor } from "./connection.ts";
import type { Runner, TrainingStore } from "./store.ts";

export const createTrainingStore = (connection: Connection): TrainingStore => ({
  listRaces: (runner) => listRaces(connection, runner),
  addRace: (runner, race) => addRace(connection, runner, race),
  removeRace: (runner, id) => removeRace(connection, runner, id),
  listPlanned: (runner) => listPlanned(connection, runner),
  addPlanned: (runner, session) => addPlanned(connection, runner, session),
  removePlanned: (runner, id) => removePlanned(connection, runner, id),
});

const listRaces = ({ db }: Connection, runner: Runner): Promise<readonly Race[]> =>
  db
    .selectFrom("races")
    .select(["race_id as id", "name", "date", "starts_at as start", "distance", "expected", "priority"])
    .where("runner_id", "=", runner.id)
    .orderBy("date")
    .orderBy("race_id")
    .execute();

const addRace = (connection: Connection, runner: Runner, race: Race): Promise<void> =>
  writeFor(connection, runner, async (db) => {
    const { id, name, date, start, distance, expected, priority } = race;
    const values = { name: storableOrNull(name), starts_at: wholeMsOrNull(start) };
    const row = { ...values, date, distance, expected, priority };
    await db
      .insertInto("races")
      .values({ runner_id: runner.id, race_id: id, ...row })
      .onConflict((conflict) => conflict.columns(["runner_id", "race_id"]).doUpdateSet(row))
      .execute();
  });

const removeRace = (connection: Connection, runner: Runner, id: RaceId): Promise<boolean> =>
  writeFor(connection, runner, async (db) => {
    const query = db.deleteFrom("races").where("runner_id", "=", runner.id).where("race_id", "=", id);
    return (await query.executeTakeFirst()).numDeletedRows > 0;
  });

async function listPlanned({ db }: Connection, runner: Runner): Promise<readonly PlannedSession[]> {
  const rows = await db
    .selectFrom("planned_sessions")
    .select(["session_id as id", "date", "class", "starts_at as start", "ends_at as end", "metres", "title"])
    .select("minutes")
    .where("runner_id", "=", runner.id)
    .orderBy("date")
    .orderBy("session_id")
    .execute();
  return rows.map(({ minutes, ...session }) => (minutes === null ? session : { ...session, minutes }));
}

const addPlanned = (connection: Connection, runner: Runner, session: PlannedSession): Promise<void> =>
  writeFor(connection, runner, async (db) => {
    const { id, date, start, end, metres, title, minutes = null } = session;
    const values = { starts_at: wholeMsOrNull(start), ends_at: wholeMsOrNull(end) };
    const row = { ...values, date, class: session.class, metres, title: storableOrNull(title), minutes };
    await db
      .insertInto("planned_sessions")
      .values({ runner_id: runner.id, session_id: id, ...row })
      .onConflict((conflict) => conflict.columns(["runner_id", "session_id"]).doUpdateSet(row))
      .execute();
  });

const removePlanned = (connection: Connection, runner: Runner, id: PlannedSessionId): Promise<boolean> =>
  writeFor(connection, runner, async (db) => {
    const mine = db.deleteFrom("planned_sessions").where("runner_id", "=", runner.id);
    return (await mine.where("session_id", "=", id).executeTakeFirst()).numDeletedRows > 0;
  });
