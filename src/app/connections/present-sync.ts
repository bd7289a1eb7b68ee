import { presentReport } from "../present-import.ts";
import type { Brought } from "./bring-in.ts";

/** What a service gave, in the shape of `sync --json`. */
export function presentSync({ span, activities, wellness, plan, trouble }: Brought) {
  const { schema: _schema, ...report } = presentReport(activities);
  return {
    schema: "restride.sync/1" as const,
    ...span,
    activities: report,
    wellness: { values: wellness.values.length, words: wellness.words },
    planned: plan && {
      added: plan.change.added.length,
      changed: plan.change.changed.length,
      removed: plan.change.removed.length,
      unchanged: plan.change.unchanged,
      notUnderstood: [...plan.notUnderstood],
    },
    racesAdded: (plan?.racesAdded ?? []).map(({ date, name, distance, priority }) => ({
      date,
      name,
      metres: distance,
      priority,
    })),
    racesToAdd: (plan?.races ?? [])
      .filter(({ words, known }) => words === null && !known)
      .map(({ date, title, command }) => ({ date, title, command })),
    trouble,
  };
}
