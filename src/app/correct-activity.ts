import { ACTIVITY_TAGS, type ActivityTag, activityId, findSameRun } from "../core/activity/index.ts";
import type { Result } from "../core/units/index.ts";
import type { ActivityCorrection, Runner, Store } from "../store/store.ts";
import { type Fault, fault } from "./fault.ts";

/** A correction as typed: `none` takes a value away. */
export interface CorrectionWords {
  readonly rpe?: string | undefined;
  readonly tag?: string | undefined;
  /** The tag may lower the class. */
  readonly confirm?: boolean | undefined;
}

/** Reads a correction; an effort outside 0 to 10 or an unknown tag is the fault. */
export function parseCorrection(words: CorrectionWords): Result<ActivityCorrection, Fault> {
  const rpe = words.rpe === undefined || words.rpe === "none" ? null : Number(words.rpe);
  if (rpe !== null && (words.rpe === "" || !(rpe >= 0 && rpe <= 10)))
    return fault(
      "correction.impossible",
      `"${words.rpe}" is no effort. Write 0 (rest) to 10 (all out), or none.`,
    );
  const tag = words.tag === undefined || words.tag === "none" ? null : findTag(words.tag);
  if (tag === undefined)
    return fault(
      "correction.impossible",
      `"${words.tag}" is no tag. Choose ${ACTIVITY_TAGS.join(", ")} or none.`,
    );
  return {
    ok: true,
    value: {
      ...(words.rpe === undefined ? {} : { rpe }),
      ...(words.tag === undefined ? {} : { tag, tagConfirmed: words.confirm === true }),
    },
  };
}

const findTag = (text: string): ActivityTag | undefined =>
  ACTIVITY_TAGS.find((known) => known.toLowerCase() === text.toLowerCase());

/** The fault of an id that names no activity. */
export const unknownActivity = (id: string) =>
  fault("activity.unknown", `There is no activity "${id}". "activities" lists them with their ids.`);

/** Writes what the runner says of a session; the file's own numbers stay as they are. */
export async function correctActivity(
  { store, runner }: { readonly store: Store; readonly runner: Runner },
  id: string,
  words: CorrectionWords,
): Promise<Result<null, Fault>> {
  const change = parseCorrection(words);
  if (!change.ok) return change;
  return (await store.activities.correct(runner, activityId(id), change.value))
    ? { ok: true, value: null }
    : unknownActivity(id);
}

/**
 * "Not a duplicate": takes one of an activity's files out of it and gives it an activity of its own, for good.
 * Answers with the id of that activity.
 */
export async function keepApart(
  { store, runner, newId }: { readonly store: Store; readonly runner: Runner; readonly newId: () => string },
  id: string,
  source: string,
): Promise<Result<string, Fault>> {
  const recordings = await store.activities.listRecordings(runner, activityId(id));
  if (recordings.length === 0) return unknownActivity(id);
  const recording = recordings.find((known) => known.path === source || known.id === source);
  const apart = recording && (await store.imports.keepApart(runner, recording.id, activityId(newId())));
  return apart
    ? { ok: true, value: apart }
    : fault(
        "recording.unknown",
        `"${source}" is none of this activity's files. "activity ${id}" lists them.`,
      );
}

/** Takes "not a duplicate" back: the file belongs again to the run that it is a copy of. Answers with that run's id. */
export async function bringTogether(
  { store, runner }: { readonly store: Store; readonly runner: Runner },
  id: string,
): Promise<Result<string, Fault>> {
  const recordings = await store.activities.listRecordings(runner, activityId(id));
  if (recordings.length === 0) return unknownActivity(id);
  const apart = recordings.find(({ keptApart: isApart }) => isApart);
  const home =
    apart &&
    (await store.imports.bringTogether(runner, apart.id, (summary, others) => {
      const known = others.map((other) => ({ ...other.summary, other }));
      return findSameRun(summary, known)?.run.other ?? null;
    }));
  return home
    ? { ok: true, value: home }
    : fault("recording.unknown", `Nothing of activity ${id} was taken out of another run.`);
}
