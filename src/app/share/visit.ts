import { createHash, timingSafeEqual } from "node:crypto";
import { fromBase64url, parseReply, type ReplyWords } from "../../core/share/index.ts";
import type { Instant, Result } from "../../core/units/index.ts";
import type { Runner, Share, ShareVisit } from "../../store/store.ts";
import { type Fault, fault } from "../fault.ts";
import { deriveMoment } from "../moment.ts";
import { readZone } from "../read-settings.ts";
import type { Services } from "../services.ts";
import { stateOf } from "./shares.ts";

/** What the therapist's side works with: no runner is known before an address names one. */
export type VisitServices = Pick<Services, "store" | "clock" | "machineZone">;

/** What anyone with the address may know before they prove that they have its key. */
export interface VisitDoor {
  /** Null without a pass phrase. */
  readonly salt: string | null;
}

export interface OpenedVisit {
  readonly sealed: string;
  readonly expiresAt: Instant;
  /** `waiting` may be sent anew; `decided` may not. */
  readonly reply: "none" | "waiting" | "decided";
}

interface Found {
  readonly runner: Runner;
  readonly share: Share;
}

const CLOSED = {
  expired: "This link has expired. Ask the runner for a new one.",
  revoked: "The runner has closed this link. Ask them for a new one.",
} as const;

const UNKNOWN = "There is no page at this address. Check that the whole link was copied.";
const WRONG = "That does not open it. Check the pass phrase, and that the whole link was copied.";

async function findOpen({ store, clock }: VisitServices, id: string): Promise<Result<Found, Fault>> {
  const found = await store.shares.findByAddress(id);
  if (found === null) return fault("visit.unknown", UNKNOWN);
  const state = stateOf(found.share, clock.now());
  return state === "open" ? { ok: true, value: found } : fault("visit.closed", CLOSED[state]);
}

/** Whether there is a page at an address, and whether it wants a pass phrase. */
export async function findVisit(services: VisitServices, id: string): Promise<Result<VisitDoor, Fault>> {
  const found = await findOpen(services, id);
  return found.ok ? { ok: true, value: { salt: found.value.share.salt } } : found;
}

const knows = ({ tokenHash }: Share, token: string): boolean => {
  const bytes = fromBase64url(token) ?? new Uint8Array();
  const [hash, kept] = [
    createHash("sha256").update(bytes).digest(),
    fromBase64url(tokenHash) ?? new Uint8Array(),
  ];
  return kept.length === hash.length && timingSafeEqual(hash, kept);
};

async function findKnown(services: VisitServices, id: string, token: string): Promise<Result<Found, Fault>> {
  const found = await findOpen(services, id);
  if (!found.ok || knows(found.value.share, token)) return found;
  await note(services, found.value, "refused");
  return fault("visit.refused", WRONG);
}

const note = (
  { store, clock }: VisitServices,
  { runner, share }: Found,
  what: ShareVisit["what"],
): Promise<void> => store.shares.addVisit(runner, share.id, { at: clock.now(), what });

/** Hands the sealed page to who proves to have its key, and notes that it was opened. */
export async function openVisit(
  services: VisitServices,
  id: string,
  token: string,
): Promise<Result<OpenedVisit, Fault>> {
  const found = await findKnown(services, id, token);
  if (!found.ok) return found;
  const { runner, share } = found.value;
  await note(services, found.value, "opened");
  const replies = (await services.store.shares.listReplies(runner)).filter((one) => one.share === share.id);
  const reply =
    replies.length === 0 ? "none" : replies.some(({ state }) => state === "waiting") ? "waiting" : "decided";
  return { ok: true, value: { sealed: share.sealed, expiresAt: share.expiresAt, reply } };
}

export interface SentReply {
  readonly id: string;
  readonly token: string;
  readonly words: ReplyWords;
}

/**
 * Takes a therapist's answer: checked, kept for the runner to decide on, and nothing else. The same reply sent twice is
 * one; a later one takes the place of one that waits.
 */
export async function takeReply(services: VisitServices, sent: SentReply): Promise<Result<null, Fault>> {
  const found = await findKnown(services, sent.id, sent.token);
  if (!found.ok) return found;
  const { runner, share } = found.value;
  const { store, clock, machineZone } = services;
  const zone = await readZone(store, runner, machineZone);
  const reply = parseReply(sent.words, { now: deriveMoment(clock, zone, []).now, zone });
  if (!reply.ok) return fault("reply.impossible", reply.error);
  const known = (await store.shares.listReplies(runner)).find((one) => one.reply.id === reply.value.id);
  if (known !== undefined && known.share !== share.id)
    return fault("reply.impossible", "The reply has no usable id. Reload the page and send it again.");
  if (known !== undefined && known.state !== "waiting") return { ok: true, value: null };
  const stored = {
    reply: reply.value,
    share: share.id,
    receivedAt: clock.now(),
    state: "waiting",
    decidedAt: null,
  } as const;
  if (!(await store.shares.saveReply(runner, stored)))
    return fault(
      "reply.decided",
      "The runner has already decided on a reply to this page. Tell them in person what changed.",
    );
  await note(services, found.value, "replied");
  return { ok: true, value: null };
}
