import {
  type BookingMessage,
  type CalendarEntry,
  deriveBookingMessage,
  writeCalendarText,
} from "../../core/calendar/index.ts";
import type { Therapist } from "../../core/care/index.ts";
import { deriveOffers, type OfferedHour, type PlanItem } from "../../core/plan/index.ts";
import { addMinutes, type Result } from "../../core/units/index.ts";
import { type Fault, fault } from "../fault.ts";
import type { Picture } from "../picture.ts";
import { readPicture } from "../read-picture.ts";
import type { Services } from "../services.ts";
import { findUsual, getTherapist } from "./therapists.ts";

type AskServices = Pick<Services, "store" | "runner" | "clock" | "machineZone">;

/** What is asked for: which session, of whom. */
export interface AskWords {
  /** A session of the plan by its id; else the next that is proposed. */
  readonly item?: string | undefined;
  /** A therapist by id; else the usual one. */
  readonly therapist?: string | undefined;
}

/** The message, and what it was made from. */
export interface ReadyMessage extends BookingMessage {
  readonly therapist: Therapist | null;
  readonly hours: readonly OfferedHour[];
  readonly zone: Picture["plan"]["zone"];
}

const WEEKS = 12;

/** A message that asks a therapist for the best hours of the plan; nothing is sent. */
export async function writeMessage(
  services: AskServices,
  words: AskWords,
): Promise<Result<ReadyMessage, Fault>> {
  const therapist = await findTherapist(services, words.therapist);
  if (!therapist.ok) return therapist;
  const proposal = await findProposal(services, words.item);
  if (!proposal.ok) return proposal;
  const { item, hours, zone } = proposal.value;
  const message = deriveBookingMessage({ hours, item, zone, therapist: therapist.value });
  return { ok: true, value: { ...message, therapist: therapist.value, hours, zone } };
}

/** The same hours as a calendar file, each tentative. */
export async function writeProposals(services: AskServices, words: AskWords): Promise<Result<string, Fault>> {
  const proposal = await findProposal(services, words.item);
  if (!proposal.ok) return proposal;
  const { item, hours, zone, now } = proposal.value;
  const entries = hours.map((hour, index) => ({
    entry: proposeHour(`${item.id}-${index + 1}`, hour),
    sequence: 0,
    changedAt: now,
    cancelled: false,
  }));
  return { ok: true, value: writeCalendarText({ entries, zone, busyOnly: false }) };
}

const proposeHour = (id: string, { start, minutes }: OfferedHour): CalendarEntry => ({
  uid: `${id}@restride`,
  when: { start, end: addMinutes(start, minutes) },
  summary: `Massage, ${Math.round(minutes)} min?`,
  description: "One of several hours that would suit. Nothing is booked yet.",
  status: "tentative",
  busy: false,
  alarm: null,
});

async function findTherapist(
  services: AskServices,
  id: string | undefined,
): Promise<Result<Therapist | null, Fault>> {
  return id === undefined ? { ok: true, value: await findUsual(services) } : getTherapist(services, id);
}

async function findProposal(services: AskServices, id: string | undefined) {
  const { plan, context, moment } = await readPicture({ ...services, weeks: WEEKS });
  if (plan.items.some(({ kind }) => kind === "beSeen"))
    return fault(
      "therapist.impossible",
      "Somebody has to look at you first: no massage is asked for until then.",
    );
  const proposed = plan.items.filter(isProposed);
  const item = id === undefined ? proposed[0] : proposed.find((one) => one.id === id);
  if (!item)
    return fault(
      "therapist.impossible",
      "The plan proposes no such massage now, so there is nothing to ask for.",
    );
  const hours = deriveOffers(context, item);
  return { ok: true as const, value: { item, hours, zone: plan.zone, now: moment.now } };
}

const isProposed = ({ kind, status, start }: PlanItem): boolean =>
  kind === "massage" && status === "proposed" && start !== null;
