import { addHours, type Instant, type Result } from "../../core/units/index.ts";
import type { Share, ShareId, ShareVisit } from "../../store/store.ts";
import { type Fault, fault } from "../fault.ts";
import type { Services } from "../services.ts";

/** A sealed page as the runner's device sends it: the server gets what it cannot read. */
export interface NewShare {
  readonly id: string;
  readonly tokenHash: string;
  readonly salt: string | null;
  readonly sealed: string;
  /** Days for which it opens. */
  readonly days: number;
}

/** A shared page with who opened it. */
export interface ShownShare {
  readonly share: Share;
  readonly visits: readonly ShareVisit[];
  readonly state: ShareState;
}

export type ShareState = "open" | "expired" | "revoked";

type ShareServices = Pick<Services, "store" | "runner" | "clock">;

const HOURS_A_DAY = 24;
const MOST_DAYS = 90;
const MOST_OPEN = 50;
/** 16 bytes, and 32, as base64url. */
const ID = /^[\w-]{22}$/;
const HASH = /^[\w-]{43}$/;
const SALT = /^[\w-]{22}$/;
const SEALED = /^[\w-]{60,}$/;

/** What an address opens at a moment. */
export function stateOf({ revokedAt, expiresAt }: Share, now: Instant): ShareState {
  if (revokedAt !== null) return "revoked";
  return expiresAt <= now ? "expired" : "open";
}

/** Every shared page, the latest first. What is over is no longer kept, not even sealed. */
export async function listShares({ store, runner, clock }: ShareServices): Promise<readonly ShownShare[]> {
  const now = clock.now();
  await store.shares.forgetExpired(runner, now);
  const shares = await store.shares.listShares(runner);
  return Promise.all(
    shares.map(async (share) => ({
      share,
      visits: await store.shares.listVisits(runner, share.id),
      state: stateOf(share, now),
    })),
  );
}

/** Keeps a sealed page under its address. */
export async function addShare(services: ShareServices, words: NewShare): Promise<Result<ShareId, Fault>> {
  const { store, runner, clock } = services;
  const wrong = findWrong(words);
  if (wrong !== null) return fault("share.impossible", wrong);
  const open = (await listShares(services)).filter(({ state }) => state === "open");
  if (open.length >= MOST_OPEN)
    return fault(
      "share.impossible",
      `${MOST_OPEN} pages are shared already. Revoke one that is no longer needed.`,
    );
  if ((await store.shares.findByAddress(words.id)) !== null)
    return fault("share.impossible", "That address is taken. Make the link once more.");
  const { id, tokenHash, salt, sealed, days } = words;
  const madeAt = clock.now();
  const expiresAt = addHours(madeAt, days * HOURS_A_DAY);
  await store.shares.addShare(runner, {
    id: id as ShareId,
    madeAt,
    expiresAt,
    revokedAt: null,
    tokenHash,
    salt,
    sealed,
  });
  return { ok: true, value: id as ShareId };
}

function findWrong({ id, tokenHash, salt, sealed, days }: NewShare): string | null {
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) return `A link lasts 1 to ${MOST_DAYS} days.`;
  const isSound =
    ID.test(id) && HASH.test(tokenHash) && SEALED.test(sealed) && (salt === null || SALT.test(salt));
  return isSound ? null : "The page did not arrive as it was sealed. Make the link once more.";
}

/** Closes an address at once, and throws away what it held. */
export async function revokeShare(
  { store, runner, clock }: ShareServices,
  id: string,
): Promise<Result<null, Fault>> {
  return (await store.shares.revokeShare(runner, id, clock.now()))
    ? { ok: true, value: null }
    : fault("share.unknown", "There is no such link, or it is closed already.");
}
