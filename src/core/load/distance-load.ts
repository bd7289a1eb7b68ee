import { isOnFoot, type Sport } from "../activity/index.ts";
import { kilometresOf, type Metres } from "../units/index.ts";

/**
 * Load by distance alone: kilometres on foot, the last resort where neither effort, heart rate nor threshold pace
 * is known. Null without a distance and for sports that are not done on foot.
 * Source: practice; RULES 2.10, 2.11.
 * @example deriveDistanceLoad({ sport: "run", distance: metres(12400) }) // 12.4
 */
export const deriveDistanceLoad = (session: {
  readonly sport: Sport;
  readonly distance: Metres | null;
}): number | null =>
  isOnFoot(session.sport) && session.distance !== null && session.distance > 0
    ? kilometresOf(session.distance)
    : null;
