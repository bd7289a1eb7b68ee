import type { Treatment, TreatmentId } from "../core/care/index.ts";
import type { PlanItem } from "../core/plan/index.ts";
import { daysBetween, type Instant, type LocalDate, localDateAt, type Result } from "../core/units/index.ts";
import { type BookingSafetyWords, readBookingSafety } from "./care/booking-safety.ts";
import { type Fault, fault } from "./fault.ts";
import { judge, keepBooking } from "./keep-booking.ts";
import {
  formatStart,
  type MassageFacts,
  type MassageWords,
  parseFacts,
  parseStart,
} from "./massage-words.ts";
import type { Picture } from "./picture.ts";
import { readPicture } from "./read-picture.ts";
import { readZone } from "./read-settings.ts";
import type { Services } from "./services.ts";

export type MassageServices = Pick<Services, "store" | "runner" | "clock" | "machineZone" | "newId">;

/** A booking as a runner types it: a session of the plan by its id, or a day and an hour. */
export interface BookingWords extends MassageWords {
  readonly item?: string | undefined;
  /** Books it although a rule speaks against it (C7). */
  readonly confirm?: boolean | undefined;
  /** Answers to the safety questions that come before firm work. */
  readonly safety?: BookingSafetyWords | undefined;
}

const USUAL_WEEKS = 12;
const MOST_WEEKS = 52;
const USUAL_MINUTES = 60;

/** Weeks ahead that hold a date, 12 at least; null beyond a year. */
export function weeksUntil(today: LocalDate, date: LocalDate): number | null {
  const weeks = Math.floor(daysBetween(today, date) / 7) + 1;
  return weeks > MOST_WEEKS ? null : Math.max(USUAL_WEEKS, weeks);
}

/**
 * Books a massage; answers with its id. Firm work asks the safety questions first (3.5): as the last thing, so that
 * nothing can be refused once they are answered. What was answered counts from the booking on: where it bars the
 * session, that is kept all the same and marked, as the appointment may have been made already.
 */
export async function bookMassage(
  services: MassageServices,
  words: BookingWords,
): Promise<Result<TreatmentId, Fault>> {
  const facts = parseFacts(words);
  if (!facts.ok) return facts;
  const place = await findPlace(services, words);
  if (!place.ok) return place;
  const { picture, start, item } = place.value;
  const id = await chooseId(services, item);
  const treatment = deriveBooking(start, facts.value, { item, id });
  const overrides = await judge(services, { picture, treatment, confirm: words.confirm === true });
  if (!overrides.ok) return overrides;
  const conditions = readBookingSafety(picture, treatment, words.safety);
  if (!conditions.ok) return conditions;
  return keepBooking(services, { treatment, overrides: overrides.value, conditions: conditions.value });
}

/** A proposed session keeps its id when it is booked, so that a calendar updates its entry instead of doubling it. */
async function chooseId(
  { store, runner, newId }: MassageServices,
  item: PlanItem | null,
): Promise<TreatmentId> {
  const taken = (await store.care.listTreatments(runner)).map(({ id }): string => id);
  return (item && !taken.includes(item.id) ? item.id : newId()) as TreatmentId;
}

/** Moves a booked massage to another hour. */
export async function moveMassage(
  services: MassageServices,
  id: string,
  words: Pick<BookingWords, "date" | "time" | "confirm">,
): Promise<Result<TreatmentId, Fault>> {
  const known = await findTreatment(services, id);
  if (!known.ok) return known;
  if (known.value.status === "done")
    return fault("massage.impossible", "That massage is done: it can not be moved, only booked anew.");
  const place = await findPlace(services, { date: words.date, time: words.time });
  if (!place.ok) return place;
  const { picture, start } = place.value;
  const treatment = { ...known.value, start };
  const overrides = await judge(services, { picture, treatment, confirm: words.confirm === true });
  if (!overrides.ok) return overrides;
  return keepBooking(services, { treatment, overrides: overrides.value, conditions: [] });
}

/** The treatment with that id; an unknown id is a fault. */
export async function findTreatment(
  { store, runner }: Pick<MassageServices, "store" | "runner">,
  id: string,
): Promise<Result<Treatment, Fault>> {
  const found = (await store.care.listTreatments(runner)).find((one) => one.id === id);
  return found
    ? { ok: true, value: found }
    : fault("massage.unknown", `There is no massage "${id}". "massage list" shows them with their ids.`);
}

interface Place {
  readonly picture: Picture;
  readonly start: Instant;
  /** The session that the plan proposes there. */
  readonly item: PlanItem | null;
}

async function findPlace(services: MassageServices, words: BookingWords): Promise<Result<Place, Fault>> {
  if (words.item !== undefined) return findProposal(services, words.item);
  const zone = await readZone(services.store, services.runner, services.machineZone);
  const start = parseStart(words, zone);
  if (!start.ok) return start;
  const today = services.clock.today ?? localDateAt(services.clock.now(), zone);
  const weeks = weeksUntil(today, localDateAt(start.value, zone));
  if (weeks === null)
    return fault(
      "massage.impossible",
      `${formatStart(start.value, zone)} is more than a year ahead. Book within 52 weeks.`,
    );
  const picture = await readPicture({ ...services, weeks });
  const item = picture.plan.items.find((one) => isProposal(one) && one.start === start.value) ?? null;
  return { ok: true, value: { picture, start: start.value, item } };
}

const isProposal = ({ kind, status }: PlanItem): boolean => kind === "massage" && status === "proposed";

/** A session of the plan by its id; a longer plan is looked through only where the usual one does not hold it. */
async function findProposal(services: MassageServices, id: string): Promise<Result<Place, Fault>> {
  for (const weeks of [USUAL_WEEKS, MOST_WEEKS]) {
    const picture = await readPicture({ ...services, weeks });
    const item = picture.plan.items.find((one) => one.id === id && one.kind === "massage");
    if (item && !isProposal(item))
      return fault("massage.impossible", `"${id}" is booked already. "massage move" gives it another hour.`);
    if (item?.start) return { ok: true, value: { picture, start: item.start, item } };
  }
  return fault(
    "massage.unknown",
    `The plan proposes no session "${id}". "plan --json" shows them with their ids; or name a day and an hour.`,
  );
}

interface Origin {
  readonly item: PlanItem | null;
  readonly id: TreatmentId;
}

/** What the runner said; else what the plan proposes for that very hour; else an hour of nobody knows what. */
function deriveBooking(start: Instant, facts: MassageFacts, { item, id }: Origin): Treatment {
  const proposed = item && (facts.form === undefined || facts.form === item.form) ? item : null;
  return {
    id,
    status: "booked",
    start,
    minutes: facts.minutes ?? proposed?.minutes ?? USUAL_MINUTES,
    form: facts.form === undefined ? (proposed?.form ?? facts.usualForm) : facts.form,
    modality: facts.modality ?? proposed?.modality ?? null,
    areas: (item?.areas ?? []).map(({ area, side }) => ({ area, side })),
  };
}
