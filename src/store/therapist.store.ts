import type { Therapist, TherapistId } from "../core/care/index.ts";
import { storable, toFlag } from "./column-values.ts";
import { type Connection, type Queries, writeFor } from "./connection.ts";
import type { TherapistsTable } from "./database.ts";
import { parseJson, toJson } from "./json-text.ts";
import type { Runner, TherapistStore } from "./store.ts";

export const createTherapistStore = (connection: Connection): TherapistStore => ({
  list: (runner) => listTherapists(connection, runner),
  save: (runner, therapist) => writeFor(connection, runner, (db) => save(db, runner, therapist)),
  remove: (runner, id) => remove(connection, runner, id),
});

async function listTherapists({ db }: Connection, runner: Runner): Promise<readonly Therapist[]> {
  const rows = await db
    .selectFrom("therapists")
    .selectAll()
    .where("runner_id", "=", runner.id)
    .orderBy("usual", "desc")
    .orderBy("name")
    .orderBy("therapist_id")
    .execute();
  return rows.map(therapistOf);
}

const therapistOf = (row: TherapistsTable): Therapist => ({
  id: row.therapist_id,
  name: row.name,
  modalities: parseJson(row.modalities),
  weekdays: parseJson(row.weekdays),
  minutes: row.minutes,
  price: row.price === null ? null : { hundredths: row.price, currency: row.currency ?? "" },
  pressure: row.pressure,
  contact: parseJson(row.contact),
  note: row.note,
  usual: row.usual === 1,
});

/** One is the usual one at most: whoever becomes it takes the place of the one before. */
async function save(db: Queries, runner: Runner, therapist: Therapist): Promise<void> {
  if (therapist.usual)
    await db.updateTable("therapists").set({ usual: 0 }).where("runner_id", "=", runner.id).execute();
  const row = {
    name: storable(therapist.name),
    modalities: toJson(therapist.modalities),
    weekdays: toJson(therapist.weekdays),
    minutes: therapist.minutes,
    price: therapist.price?.hundredths ?? null,
    currency: therapist.price === null ? null : storable(therapist.price.currency),
    pressure: therapist.pressure,
    contact: toJson(therapist.contact),
    note: storable(therapist.note),
    usual: toFlag(therapist.usual),
  };
  await db
    .insertInto("therapists")
    .values({ runner_id: runner.id, therapist_id: therapist.id, ...row })
    .onConflict((conflict) => conflict.columns(["runner_id", "therapist_id"]).doUpdateSet(row))
    .execute();
}

const remove = (connection: Connection, runner: Runner, id: TherapistId): Promise<boolean> =>
  writeFor(connection, runner, async (db) => {
    const mine = db.deleteFrom("therapists").where("runner_id", "=", runner.id);
    return (await mine.where("therapist_id", "=", id).executeTakeFirst()).numDeletedRows > 0;
  });
