import type { ActivityView } from "../../../http/contract.ts";
import { groupBy } from "../group-by.ts";
import type { SessionLoad } from "../weeks/session-loads.ts";
import { nameOf } from "./run-facts.ts";

/** What the runner looks for; empty words and null mean all. */
export interface RunFilter {
  readonly words: string;
  readonly class: ActivityView["class"] | null;
  readonly sport: ActivityView["sport"] | null;
}

export const ALL_RUNS: RunFilter = { words: "", class: null, sport: null };

/** The sessions that fit, the newest first. */
export function filterRuns(sessions: readonly SessionLoad[], filter: RunFilter): readonly SessionLoad[] {
  const wanted = plain(filter.words);
  return sessions
    .filter(
      ({ activity }) =>
        (filter.class === null || activity.class === filter.class) &&
        (filter.sport === null || activity.sport === filter.sport) &&
        (wanted === "" || plain(nameOf(activity)).includes(wanted)),
    )
    .toReversed();
}

/** Without accents and capitals, as people type when they search. */
const plain = (text: string): string =>
  text
    .trim()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();

/** Sports that there are, the most frequent first. */
export function listSports(sessions: readonly SessionLoad[]): readonly ActivityView["sport"][] {
  const counts = groupBy(sessions, ({ activity }) => activity.sport);
  return [...counts].sort(([, one], [, other]) => other.length - one.length).map(([sport]) => sport);
}
