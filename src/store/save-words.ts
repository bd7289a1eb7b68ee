import type { ActivitySummary } from "../core/activity/index.ts";
import { chunksOf } from "./chunks.ts";
import type { Queries } from "./connection.ts";
import { parseJson, toJson } from "./json-text.ts";
import type { ContentHash, ListedWords, RecordingId, Runner } from "./store.ts";

/**
 * Gives titles and felt efforts to recordings that stand without, inside the caller's transaction; what a recording has
 * it keeps. Tells whether any was given.
 */
export async function addWords(db: Queries, runner: Runner, words: readonly ListedWords[]): Promise<boolean> {
  const merged = mergeWords(words);
  const hashes = [...new Set(words.map(({ hash }) => hash))];
  let given = false;
  for (const chunk of chunksOf(hashes)) {
    for (const { recording_id, hash, summary } of await findRecordings(db, runner, chunk)) {
      const before = parseJson(summary);
      const after = giveWords(giveWords(before, merged.get(recording_id)), merged.get(hash));
      if (after === before) continue;
      await saveSummary(db, runner, { id: recording_id, summary: after });
      given = true;
    }
  }
  return given;
}

/** By the recording that is meant, else by its bytes; of several that name the same, the first that tells something tells it. */
function mergeWords(words: readonly ListedWords[]): ReadonlyMap<RecordingId | ContentHash, ListedWords> {
  const merged = new Map<RecordingId | ContentHash, ListedWords>();
  for (const word of words) {
    if (word.name === null && word.rpe === null) continue;
    const meant = word.recording ?? word.hash;
    const first = merged.get(meant);
    merged.set(meant, { ...word, name: first?.name ?? word.name, rpe: first?.rpe ?? word.rpe });
  }
  return merged;
}

function giveWords(summary: ActivitySummary, words: ListedWords | undefined): ActivitySummary {
  const name = summary.name ?? words?.name ?? null;
  const rpe = summary.rpe ?? words?.rpe ?? null;
  return name === summary.name && rpe === summary.rpe ? summary : { ...summary, name, rpe };
}

const findRecordings = (db: Queries, runner: Runner, hashes: readonly ContentHash[]) =>
  db
    .selectFrom("recordings")
    .select(["recording_id", "hash", "summary"])
    .where("runner_id", "=", runner.id)
    .where("hash", "in", hashes)
    .execute();

interface NewSummary {
  readonly id: RecordingId;
  readonly summary: ActivitySummary;
}

const saveSummary = (db: Queries, runner: Runner, { id, summary }: NewSummary) =>
  db
    .updateTable("recordings")
    .set({ summary: toJson(summary) })
    .where("runner_id", "=", runner.id)
    .where("recording_id", "=", id)
    .execute();
