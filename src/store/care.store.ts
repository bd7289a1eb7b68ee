import type { Treatment, TreatmentId } from "../core/care/index.ts";
import type { SorenessEntry } from "../core/context/index.ts";
import { wholeMs } from "./column-values.ts";
import { addCondition } from "./condition-answers.ts";
import { type Connection, type Queries, writeFor } from "./connection.ts";
import { parseJson, toJson } from "./json-text.ts";
import { listMoveNotes, removeMoveNotes, saveMoveNote } from "./move-notes.ts";
import { listSelfCare, removeSelfCare, saveSelfCare } from "./self-care.ts";
import type { Booking, CareStore, Runner } from "./store.ts";

export const createCareStore = (connection: Connection): CareStore => ({
  listTreatments: (runner) => listTreatments(connection, runner),
  saveTreatment: (runner, treatment) =>
    writeFor(connection, runner, (db) => saveTreatment(db, runner, treatment)),
  saveBooking: (runner, booking) => writeFor(connection, runner, (db) => saveBooking(db, runner, booking)),
  removeTreatment: (runner, id) => removeTreatment(connection, runner, id),
  listSoreness: (runner) => listSoreness(connection, runner),
  saveSoreness: (runner, entry) => saveSoreness(connection, runner, entry),
  listSelfCare: (runner) => listSelfCare(connection, runner),
  saveSelfCare: (runner, records) => saveSelfCare(connection, runner, records),
  removeSelfCare: (runner, id) => removeSelfCare(connection, runner, id),
  listMoveNotes: (runner) => listMoveNotes(connection, runner),
  saveMoveNote: (runner, note) => saveMoveNote(connection, runner, note),
  removeMoveNotes: (runner, of) => removeMoveNotes(connection, runner, of),
});

async function listTreatments({ db }: Connection, runner: Runner): Promise<readonly Treatment[]> {
  const rows = await db
    .selectFrom("treatments")
    .select(["treatment_id as id", "status", "starts_at as start", "minutes", "form", "modality", "areas"])
    .where("runner_id", "=", runner.id)
    .orderBy("starts_at")
    .orderBy("treatment_id")
    .execute();
  return rows.map((row) => ({ ...row, areas: parseJson(row.areas) }));
}

/** Adds a treatment, or replaces the one with its id. */
export async function saveTreatment(db: Queries, runner: Runner, treatment: Treatment): Promise<void> {
  const { id, status, start, minutes, form, modality, areas } = treatment;
  const row = { status, starts_at: wholeMs(start), minutes, form, modality, areas: toJson(areas) };
  await db
    .insertInto("treatments")
    .values({ runner_id: runner.id, treatment_id: id, ...row })
    .onConflict((conflict) => conflict.columns(["runner_id", "treatment_id"]).doUpdateSet(row))
    .execute();
}

async function saveBooking(db: Queries, runner: Runner, { treatment, conditions }: Booking): Promise<void> {
  for (const condition of conditions) await addCondition(db, runner, condition);
  await saveTreatment(db, runner, treatment);
}

const removeTreatment = (connection: Connection, runner: Runner, id: TreatmentId): Promise<boolean> =>
  writeFor(connection, runner, async (db) => {
    const mine = db.deleteFrom("treatments").where("runner_id", "=", runner.id);
    return (await mine.where("treatment_id", "=", id).executeTakeFirst()).numDeletedRows > 0;
  });

const listSoreness = ({ db }: Connection, runner: Runner): Promise<readonly SorenessEntry[]> =>
  db
    .selectFrom("soreness")
    .select(["date", "legs", "stairs"])
    .where("runner_id", "=", runner.id)
    .orderBy("date")
    .execute();

/** One entry a day: a later one replaces it. */
const saveSoreness = (connection: Connection, runner: Runner, entry: SorenessEntry): Promise<void> =>
  writeFor(connection, runner, async (db) => {
    const { date, legs, stairs } = entry;
    await db
      .insertInto("soreness")
      .values({ runner_id: runner.id, date, legs, stairs })
      .onConflict((conflict) => conflict.columns(["runner_id", "date"]).doUpdateSet({ legs, stairs }))
      .execute();
  });
