import type { ActivityMessage } from "./messages.ts";
import { FIRST_ABSOLUTE_TIME } from "./profile.ts";

const QUARTER_HOUR = 900;
/** Some devices write the two times a few seconds apart. */
const TOLERANCE = 60;
const WIDEST_MINUTES = 14 * 60;

/**
 * Minutes east of UTC from the two clocks of the activity message. Null unless they differ by a quarter hour's
 * multiple within 14 hours: some devices write the moment of the download, or nothing sensible.
 */
export function findOffset(activity: ActivityMessage | null): number | null {
  const { timestamp = null, localTimestamp = null } = activity ?? {};
  if (timestamp === null || localTimestamp === null || timestamp < FIRST_ABSOLUTE_TIME) return null;
  const difference = localTimestamp - timestamp;
  const offset = Math.round(difference / QUARTER_HOUR) * QUARTER_HOUR;
  const minutes = offset / 60 + 0;
  return Math.abs(difference - offset) <= TOLERANCE && Math.abs(minutes) <= WIDEST_MINUTES ? minutes : null;
}
