import type { Treatment, TreatmentId } from "../core/care/index.ts";
import type { ConditionAnswer } from "../core/niggle/index.ts";
import type { Result } from "../core/units/index.ts";
import { decideBooking } from "./decide-booking.ts";
import type { Fault } from "./fault.ts";
import type { Picture } from "./picture.ts";
import type { Services } from "./services.ts";
import { NO_NOTE, type Override, readTreatmentNotes, saveTreatmentNote } from "./treatment-notes.ts";

type Owned = Pick<Services, "store" | "runner">;

export interface Wanted {
  readonly picture: Picture;
  readonly treatment: Treatment;
  readonly confirm: boolean;
}

/** Whether it may be booked, and the runner's word to note for it. */
export async function judge(services: Owned, { picture, treatment, confirm }: Wanted) {
  const notes = await readTreatmentNotes(services);
  return decideBooking(picture.context, treatment, { notes, confirm });
}

export interface Decided {
  readonly treatment: Treatment;
  /** The runner's word on what the booking breaks, by treatment. */
  readonly overrides: ReadonlyMap<Treatment, Override>;
  readonly conditions: readonly ConditionAnswer[];
}

/** Saves a booking that nothing forbids, the answers before it, and the runner's word where a rule had to be broken. */
export async function keepBooking(
  services: Owned,
  { treatment, overrides, conditions }: Decided,
): Promise<Result<TreatmentId, Fault>> {
  const notes = await readTreatmentNotes(services);
  for (const [{ id }, override] of new Map([[treatment, null], ...overrides]))
    await saveTreatmentNote(services, id, { ...(notes.get(id) ?? NO_NOTE), override });
  await services.store.care.saveBooking(services.runner, { treatment, conditions });
  return { ok: true, value: treatment.id };
}
