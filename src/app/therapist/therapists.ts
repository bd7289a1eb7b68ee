import type { Therapist, TherapistId } from "../../core/care/index.ts";
import type { Result } from "../../core/units/index.ts";
import { type Fault, fault } from "../fault.ts";
import type { Services } from "../services.ts";
import { readTherapist, type TherapistWords } from "./therapist-words.ts";

type Owned = Pick<Services, "store" | "runner">;

const MOST = 50;

/** Everybody in the address book, the usual one first. */
export const listTherapists = ({ store, runner }: Owned): Promise<readonly Therapist[]> =>
  store.therapists.list(runner);

/** The runner's usual therapist, if any. */
export async function findUsual(services: Owned): Promise<Therapist | null> {
  return (await listTherapists(services)).find(({ usual }) => usual) ?? null;
}

const UNKNOWN = fault(
  "therapist.unknown",
  'There is no such therapist. "therapist list" shows those there are.',
);

/** The therapist with that id. */
export async function getTherapist(services: Owned, id: string): Promise<Result<Therapist, Fault>> {
  const known = (await listTherapists(services)).find((one) => one.id === id);
  return known ? { ok: true, value: known } : UNKNOWN;
}

/** Adds a therapist; the first is the usual one unless said otherwise. Answers with the id. */
export async function addTherapist(
  services: Owned & Pick<Services, "newId">,
  words: TherapistWords,
): Promise<Result<TherapistId, Fault>> {
  const { length } = await listTherapists(services);
  if (length >= MOST) return fault("therapist.impossible", `There are ${MOST} therapists already.`);
  const id = services.newId() as TherapistId;
  return save(services, { ...NOBODY, id, usual: length === 0 }, words);
}

const NOBODY: Omit<Therapist, "id"> = {
  name: "",
  modalities: [],
  weekdays: [],
  minutes: null,
  price: null,
  pressure: null,
  contact: { phone: null, email: null, web: null, words: null },
  note: "",
  usual: false,
};

/** Changes what is known of a therapist. */
export async function editTherapist(
  services: Owned,
  id: string,
  words: TherapistWords,
): Promise<Result<TherapistId, Fault>> {
  const known = await getTherapist(services, id);
  return known.ok ? save(services, known.value, words) : known;
}

async function save(
  { store, runner }: Owned,
  known: Therapist,
  words: TherapistWords,
): Promise<Result<TherapistId, Fault>> {
  const read = readTherapist(known, words);
  if (!read.ok) return fault("therapist.impossible", read.error);
  await store.therapists.save(runner, read.value);
  return { ok: true, value: read.value.id };
}

/** Takes a therapist out of the address book. */
export async function removeTherapist({ store, runner }: Owned, id: string): Promise<Result<null, Fault>> {
  return (await store.therapists.remove(runner, id as TherapistId)) ? { ok: true, value: null } : UNKNOWN;
}
