import type { Instant } from "../core/units/index.ts";
import { listAdvice, removeAdvice } from "./advice.ts";
import { listAfterVisits, saveAfterVisit } from "./after-visits.ts";
import { wholeMs, wholeMsOrNull } from "./column-values.ts";
import { type Connection, type Queries, writeFor } from "./connection.ts";
import { listDrills, saveDrill } from "./drills.ts";
import { acceptReply, listReplies, refuseReply, saveReply } from "./replies.ts";
import type { Runner, Share, ShareId, ShareStore, ShareVisit } from "./store.ts";

export const createShareStore = (connection: Connection): ShareStore => ({
  findByAddress: (id) => findByAddress(connection, id),
  listShares: (runner) => listShares(connection, runner),
  addShare: (runner, share) => writeFor(connection, runner, (db) => addShare(db, runner, share)),
  forgetExpired: (runner, now) => forgetExpired(connection, runner, now),
  revokeShare: (runner, id, at) => writeFor(connection, runner, (db) => revokeShare(db, runner, id, at)),
  listVisits: (runner, id) => listVisits(connection, runner, id),
  addVisit: (runner, id, visit) => writeFor(connection, runner, (db) => addVisit(db, runner, id, visit)),
  listReplies: (runner) => listReplies(connection, runner),
  saveReply: (runner, reply) => writeFor(connection, runner, (db) => saveReply(db, runner, reply)),
  acceptReply: (runner, accepted) => writeFor(connection, runner, (db) => acceptReply(db, runner, accepted)),
  refuseReply: (runner, id, at) => writeFor(connection, runner, (db) => refuseReply(db, runner, { id, at })),
  listDrills: (runner) => listDrills(connection, runner),
  saveDrill: (runner, drill) => writeFor(connection, runner, (db) => saveDrill(db, runner, drill)),
  listAdvice: (runner) => listAdvice(connection, runner),
  removeAdvice: (runner, id) => writeFor(connection, runner, (db) => removeAdvice(db, runner, id)),
  listAfterVisits: (runner) => listAfterVisits(connection, runner),
  saveAfterVisit: (runner, after) => writeFor(connection, runner, (db) => saveAfterVisit(db, runner, after)),
});

const SHARE = [
  "share_id as id",
  "made_at as madeAt",
  "expires_at as expiresAt",
  "revoked_at as revokedAt",
  "token_hash as tokenHash",
  "salt",
  "sealed",
] as const;

async function findByAddress({ db }: Connection, id: string): ReturnType<ShareStore["findByAddress"]> {
  const row = await db
    .selectFrom("shares")
    .select([...SHARE, "runner_id"])
    .where("share_id", "=", id as ShareId)
    .executeTakeFirst();
  if (!row) return null;
  const { runner_id, ...share } = row;
  return { runner: { id: runner_id }, share };
}

const listShares = ({ db }: Connection, runner: Runner): Promise<readonly Share[]> =>
  db
    .selectFrom("shares")
    .select(SHARE)
    .where("runner_id", "=", runner.id)
    .orderBy("made_at", "desc")
    .orderBy("share_id")
    .execute();

async function addShare(db: Queries, runner: Runner, share: Share): Promise<void> {
  await db
    .insertInto("shares")
    .values({
      runner_id: runner.id,
      share_id: share.id,
      made_at: wholeMs(share.madeAt),
      expires_at: wholeMs(share.expiresAt),
      revoked_at: wholeMsOrNull(share.revokedAt),
      token_hash: share.tokenHash,
      salt: share.salt,
      sealed: share.sealed,
    })
    .execute();
}

async function forgetExpired(connection: Connection, runner: Runner, now: Instant): Promise<void> {
  const shares = await listShares(connection, runner);
  if (!shares.some(({ expiresAt, sealed }) => expiresAt <= now && sealed !== "")) return;
  await writeFor(connection, runner, async (db) => {
    await db
      .updateTable("shares")
      .set({ sealed: "" })
      .where("runner_id", "=", runner.id)
      .where("expires_at", "<=", now)
      .execute();
  });
}

async function revokeShare(db: Queries, runner: Runner, id: string, at: Instant): Promise<boolean> {
  const changed = await db
    .updateTable("shares")
    .set({ revoked_at: wholeMs(at), sealed: "" })
    .where("runner_id", "=", runner.id)
    .where("share_id", "=", id as ShareId)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

const MOST_VISITS = 1000;

const listVisits = ({ db }: Connection, runner: Runner, id: ShareId): Promise<readonly ShareVisit[]> =>
  db
    .selectFrom("share_visits")
    .select(["at", "what"])
    .where("runner_id", "=", runner.id)
    .where("share_id", "=", id)
    .orderBy("seq")
    .execute();

async function addVisit(db: Queries, runner: Runner, id: ShareId, { at, what }: ShareVisit): Promise<void> {
  const last = await db
    .selectFrom("share_visits")
    .select("seq")
    .where("runner_id", "=", runner.id)
    .where("share_id", "=", id)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  const seq = (last?.seq ?? 0) + 1;
  await db
    .insertInto("share_visits")
    .values({ runner_id: runner.id, share_id: id, seq, at: wholeMs(at), what })
    .execute();
  await db
    .deleteFrom("share_visits")
    .where("runner_id", "=", runner.id)
    .where("share_id", "=", id)
    .where("seq", "<=", seq - MOST_VISITS)
    .execute();
}
