import type { ActivityView, LoadView } from "../../../http/contract.ts";
import { daysUntil } from "../../design/dates.ts";
import { groupBy } from "../group-by.ts";

/** What a session adds to its day, in the unit of the days. */
export interface SessionLoad {
  readonly activity: ActivityView;
  readonly load: number;
}

/**
 * Shares each day's load out among its sessions: those measured in the unit of the days keep their own value, the others
 * divide the rest by their time. Sessions of a day of which nothing is known count as 0.
 */
export function deriveSessionLoads(
  activities: readonly ActivityView[],
  load: LoadView,
): readonly SessionLoad[] {
  const byDate = groupBy(activities, ({ localDate }) => localDate);
  return [...byDate].flatMap(([date, sessions]) => {
    const day = load.from === null ? -1 : daysUntil(load.from, date);
    return shareDay(sessions, load.load[day] ?? 0, load.kind);
  });
}

function shareDay(
  sessions: readonly ActivityView[],
  total: number,
  kind: LoadView["kind"],
): readonly SessionLoad[] {
  const own = (one: ActivityView): number | null => (one.load?.kind === kind ? one.load.value : null);
  const measured = sessions.reduce((sum, one) => sum + (own(one) ?? 0), 0);
  const others = sessions.filter((one) => own(one) === null);
  const seconds = others.reduce((sum, one) => sum + one.movingSeconds, 0);
  const rest = Math.max(0, total - measured);
  return sessions.map((activity) => ({
    activity,
    load: own(activity) ?? (seconds > 0 ? (rest * activity.movingSeconds) / seconds : 0),
  }));
}
