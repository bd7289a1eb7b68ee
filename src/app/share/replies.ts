import type { Drill } from "../../core/care/index.ts";
import {
  deriveReplyChanges,
  parseReply,
  type ReplyChanges,
  type ReplyWords,
} from "../../core/share/index.ts";
import type { Result, TimeZone } from "../../core/units/index.ts";
import type { StoredReply } from "../../store/store.ts";
import { type Fault, fault } from "../fault.ts";
import { findOverlap } from "../massage-words.ts";
import { deriveMoment } from "../moment.ts";
import { readLoads } from "../read-loads.ts";
import type { Services } from "../services.ts";

/** A therapist's answer with what taking it over would change. */
export interface ShownReply {
  readonly stored: StoredReply;
  readonly changes: ReplyChanges;
  readonly zone: TimeZone;
  /** The massage that was booked and would count as this one. */
  readonly booked: boolean;
}

const UNKNOWN = "There is no such reply, or it was decided on already.";

/** Every answer of a therapist, the latest first. */
export async function listReplies(services: Services): Promise<readonly ShownReply[]> {
  const { store, runner } = services;
  const replies = await store.shares.listReplies(runner);
  const { log, moment } = await readLoads(services);
  const zone = log.settings.timeZone;
  const { treatments } = log;
  return replies.map((stored) => {
    const changes = deriveReplyChanges({
      reply: stored.reply,
      treatments,
      today: moment.today,
      zone,
      newId: () => "",
    });
    const booked = treatments.some(({ id, status }) => id === changes.treatment.id && status === "booked");
    return { stored, changes, zone, booked };
  });
}

/** What the runner changed of a reply before taking it over; absent takes it as it came. */
export interface Acceptance {
  readonly id: string;
  readonly edited?: ReplyWords | undefined;
}

/**
 * Takes a reply over: the visit is done, its drills stand at the top of the routine, what is to be left is left. All of
 * it is written at once. Health comes first as ever: what the rules forbid stays forbidden.
 */
export async function acceptReply(
  services: Services,
  { id, edited }: Acceptance,
): Promise<Result<null, Fault>> {
  const { store, runner, clock, newId } = services;
  const stored = (await store.shares.listReplies(runner)).find(({ reply }) => reply.id === id);
  if (stored?.state !== "waiting") return fault("reply.unknown", UNKNOWN);
  const { log, moment } = await readLoads(services);
  const zone = log.settings.timeZone;
  const reply =
    edited === undefined
      ? { ok: true as const, value: stored.reply }
      : parseReply({ ...edited, id }, { now: deriveMoment(clock, zone, []).now, zone });
  if (!reply.ok) return fault("reply.impossible", reply.error);
  const changes = deriveReplyChanges({
    reply: reply.value,
    treatments: log.treatments,
    today: moment.today,
    zone,
    newId,
  });
  const overlap = findOverlap(changes.treatment, log.treatments, zone);
  if (overlap) return { ok: false, error: overlap };
  const { advice } = changes;
  const isSaid = advice.comeBackOn !== null || advice.avoid.length > 0;
  const accepted = {
    ...changes,
    id: reply.value.id,
    reply: reply.value,
    at: clock.now(),
    advice: isSaid ? advice : null,
  };
  return (await store.shares.acceptReply(runner, accepted))
    ? { ok: true, value: null }
    : fault("reply.unknown", UNKNOWN);
}

/** Leaves a reply: nothing changes but that it no longer waits. */
export const refuseReply = async (
  { store, runner, clock }: Services,
  id: string,
): Promise<Result<null, Fault>> =>
  (await store.shares.refuseReply(runner, id, clock.now()))
    ? { ok: true, value: null }
    : fault("reply.unknown", UNKNOWN);

/** Takes a drill out of the routine from today on; it stays on record. */
export async function stopDrill(services: Services, id: string): Promise<Result<null, Fault>> {
  const { store, runner } = services;
  const { moment } = await readLoads(services);
  const drill = (await store.shares.listDrills(runner)).find(
    (one: Drill) => one.id === id && one.stoppedOn === null,
  );
  if (drill === undefined) return fault("drill.unknown", "There is no such drill in your routine.");
  await store.shares.saveDrill(runner, { ...drill, stoppedOn: moment.today });
  return { ok: true, value: null };
}

/** Takes back what a therapist said and the runner had taken over. */
export const removeAdvice = async ({ store, runner }: Services, id: string): Promise<Result<null, Fault>> =>
  (await store.shares.removeAdvice(runner, id))
    ? { ok: true, value: null }
    : fault("advice.unknown", "There is no such advice.");
