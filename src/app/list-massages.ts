import type { Treatment } from "../core/care/index.ts";
import type { PlanItem } from "../core/plan/index.ts";
import { localDateAt, type Result, type TimeZone } from "../core/units/index.ts";
import { findTreatment, type MassageServices, weeksUntil } from "./book-massage.ts";
import type { Fault } from "./fault.ts";
import { readPicture } from "./read-picture.ts";
import { readZone } from "./read-settings.ts";
import { NO_NOTE, readTreatmentNotes, saveTreatmentNote, type TreatmentNote } from "./treatment-notes.ts";

/** A massage of the runner's with what the plan and the runner say of it. */
export interface MassageRow {
  readonly treatment: Treatment;
  readonly note: TreatmentNote;
  /** Null where it lies outside the plan. */
  readonly item: PlanItem | null;
}

export interface Massages {
  readonly rows: readonly MassageRow[];
  readonly zone: TimeZone;
}

/** Every massage, booked and done, in order of time; what is booked is held against the rules as they stand now. */
export async function listMassages(services: MassageServices): Promise<Massages> {
  const { store, runner, machineZone } = services;
  const treatments = await store.care.listTreatments(runner);
  const notes = await readTreatmentNotes(services);
  const booked = treatments.findLast(({ status }) => status === "booked");
  const items = booked ? await readItems(services, booked) : [];
  return {
    zone: await readZone(store, runner, machineZone),
    rows: treatments.map((treatment) => ({
      treatment,
      note: notes.get(treatment.id) ?? NO_NOTE,
      item: items.find(({ id }) => id === treatment.id) ?? null,
    })),
  };
}

async function readItems(services: MassageServices, last: Treatment): Promise<readonly PlanItem[]> {
  const zone = await readZone(services.store, services.runner, services.machineZone);
  const today = services.clock.today ?? localDateAt(services.clock.now(), zone);
  const weeks = weeksUntil(today, localDateAt(last.start, zone)) ?? 52;
  return (await readPicture({ ...services, weeks })).plan.items;
}

/** Takes a massage back, one that was logged by mistake as well; an unknown id is a fault. */
export async function cancelMassage(services: MassageServices, id: string): Promise<Result<null, Fault>> {
  const known = await findTreatment(services, id);
  if (!known.ok) return known;
  await services.store.care.removeTreatment(services.runner, known.value.id);
  await saveTreatmentNote(services, known.value.id, NO_NOTE);
  return { ok: true, value: null };
}
