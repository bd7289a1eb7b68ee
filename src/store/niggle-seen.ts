import type { Seen } from "../core/niggle/index.ts";
import { wholeMs } from "./column-values.ts";
import type { Connection, Queries } from "./connection.ts";
import { groupBy } from "./group-by.ts";
import { parseJson, toJson } from "./json-text.ts";
import { findNextSeq } from "./next-seq.ts";
import type { NiggleScope, Runner } from "./store.ts";

/** All visits of a runner in order of time. */
export async function listSeenByScope(
  { db }: Connection,
  runner: Runner,
): Promise<ReadonlyMap<NiggleScope, readonly Seen[]>> {
  const rows = await db
    .selectFrom("niggle_seen")
    .select(["niggle_id", "seen"])
    .where("runner_id", "=", runner.id)
    .orderBy("seen_at")
    .orderBy("seq")
    .execute();
  const groups = groupBy(rows, (row) => row.niggle_id);
  return new Map([...groups].map(([scope, own]) => [scope, own.map(({ seen }) => parseJson(seen))]));
}

interface NewSeen {
  readonly scope: NiggleScope;
  readonly seen: Seen;
}

/**
 * Adds a visit, inside the caller's transaction; the last one of its moment again adds nothing, an earlier one of that
 * moment does, as the runner came back to it.
 */
export async function addSeen(db: Queries, runner: Runner, { scope, seen }: NewSeen): Promise<void> {
  const row = { niggle_id: scope, seen_at: wholeMs(seen.at), seen: toJson(seen) };
  const last = await db
    .selectFrom("niggle_seen")
    .select("seen")
    .where("runner_id", "=", runner.id)
    .where("niggle_id", scope === null ? "is" : "=", scope)
    .where("seen_at", "=", row.seen_at)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  if (last?.seen === row.seen) return;
  const seq = await findNextSeq(db, runner, "niggle_seen");
  await db
    .insertInto("niggle_seen")
    .values({ runner_id: runner.id, seq, ...row })
    .execute();
}
