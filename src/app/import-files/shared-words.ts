import type { ActivitySummary } from "../../core/activity/index.ts";
import type { ListedWords } from "../../store/store.ts";
import type { Duplicate } from "./find-duplicate.ts";

/** A recording with the title and felt effort of the copy that speaks for its run, where it has none of its own. */
export function learnWords(summary: ActivitySummary, duplicate: Duplicate | null): ActivitySummary {
  if (!duplicate) return summary;
  const { name, rpe } = duplicate.known.summary;
  return { ...summary, name: summary.name ?? name, rpe: summary.rpe ?? rpe };
}

/** The other way round: what a recording tells the copy that is there already and lacks it. */
export function shareWords(
  { name, rpe }: ActivitySummary,
  duplicate: Duplicate | null,
): readonly ListedWords[] {
  if (!duplicate) return [];
  const { hash, id: recording, summary } = duplicate.known;
  const lacksName = summary.name === null && name !== null;
  const lacksRpe = summary.rpe === null && rpe !== null;
  if (!lacksName && !lacksRpe) return [];
  return [{ hash, recording, name: lacksName ? name : null, rpe: lacksRpe ? rpe : null }];
}
