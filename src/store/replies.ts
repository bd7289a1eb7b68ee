import type { Reply, ReplyId } from "../core/share/index.ts";
import type { Instant } from "../core/units/index.ts";
import { saveAdvice } from "./advice.ts";
import { saveTreatment } from "./care.store.ts";
import { wholeMs, wholeMsOrNull } from "./column-values.ts";
import type { Connection, Queries } from "./connection.ts";
import { saveDrill } from "./drills.ts";
import { parseJson, toJson } from "./json-text.ts";
import { addMoveNote } from "./move-notes.ts";
import type { AcceptedReply, Runner, StoredReply } from "./store.ts";

/** Every answer of a therapist, the latest first. */
export async function listReplies({ db }: Connection, runner: Runner): Promise<readonly StoredReply[]> {
  const rows = await db
    .selectFrom("replies")
    .select(["reply", "share_id as share", "received_at as receivedAt", "state", "decided_at as decidedAt"])
    .where("runner_id", "=", runner.id)
    .orderBy("received_at", "desc")
    .orderBy("reply_id")
    .execute();
  return rows.map((row) => ({ ...row, reply: parseJson(row.reply) }));
}

/** Takes the place of one of the same page that waits; false where the page's reply was decided on. */
export async function saveReply(db: Queries, runner: Runner, stored: StoredReply): Promise<boolean> {
  const ofPage = await db
    .selectFrom("replies")
    .select("state")
    .where("runner_id", "=", runner.id)
    .where("share_id", "=", stored.share)
    .execute();
  if (ofPage.some(({ state }) => state !== "waiting")) return false;
  await db
    .deleteFrom("replies")
    .where("runner_id", "=", runner.id)
    .where("share_id", "=", stored.share)
    .execute();
  await db
    .insertInto("replies")
    .values({
      runner_id: runner.id,
      reply_id: stored.reply.id,
      share_id: stored.share,
      received_at: wholeMs(stored.receivedAt),
      reply: toJson(stored.reply),
      state: stored.state,
      decided_at: wholeMsOrNull(stored.decidedAt),
    })
    .execute();
  return true;
}

/** All that a reply changes, or nothing. */
export async function acceptReply(db: Queries, runner: Runner, accepted: AcceptedReply): Promise<boolean> {
  const { id, at, reply, treatment, drills, moveNotes, advice } = accepted;
  if (!(await decide(db, runner, { id, at, state: "accepted", reply }))) return false;
  await saveTreatment(db, runner, treatment);
  for (const drill of drills) await saveDrill(db, runner, drill);
  for (const note of moveNotes) await addMoveNote(db, runner, note);
  if (advice !== null) await saveAdvice(db, runner, advice);
  return true;
}

export const refuseReply = (
  db: Queries,
  runner: Runner,
  { id, at }: { readonly id: string; readonly at: Instant },
): Promise<boolean> => decide(db, runner, { id, at, state: "refused" });

interface Decision {
  readonly id: string;
  readonly at: Instant;
  readonly state: "accepted" | "refused";
  /** Absent leaves it as it came. */
  readonly reply?: Reply;
}

async function decide(db: Queries, runner: Runner, { id, at, state, reply }: Decision): Promise<boolean> {
  const changed = await db
    .updateTable("replies")
    .set({ state, decided_at: wholeMs(at), ...(reply ? { reply: toJson(reply) } : {}) })
    .where("runner_id", "=", runner.id)
    .where("reply_id", "=", id as ReplyId)
    .where("state", "=", "waiting")
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}
