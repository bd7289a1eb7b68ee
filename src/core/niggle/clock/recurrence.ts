import { type Because, because, daysBetween, type LocalDate } from "../../units/index.ts";
import type { ClockEpisode } from "./clock.ts";
import { clockTexts } from "./clock-texts.ts";

const OPEN_DAYS = 21;
const EPISODES = 3;
const EPISODE_DAYS = 90;
const BACK_WITHIN = 14;

type Told = Omit<ClockEpisode, "recurrence">;

/** Episodes that count: those that R0 covered throughout do not (3.6, step 7). */
const counted = <Episode extends Told>(episodes: readonly Episode[]): readonly Episode[] =>
  episodes.filter(({ normalSoreness }) => !normalSoreness);

/** Days from the closing of the episode before to the start of this one; null where none is before. */
function daysAway(episodes: readonly Told[], { t0 }: Told): number | null {
  const before = counted(episodes).findLast((one) => one.t0 < t0);
  return before?.closed ? daysBetween(before.closed.on, t0) : null;
}

const countSince = (episodes: readonly Told[], day: LocalDate): number =>
  counted(episodes).filter(({ t0 }) => t0 <= day && daysBetween(t0, day) <= EPISODE_DAYS).length;

/**
 * Whether an episode is a recurrence: back within 14 days of closing, or the third of its place in 90 days.
 * @source RULES 3.6, step 6
 */
export function isRecurrence(episodes: readonly Told[], episode: Told): boolean {
  if (episode.normalSoreness) return false;
  const away = daysAway(episodes, episode);
  return (away !== null && away <= BACK_WITHIN) || countSince(episodes, episode.t0) >= EPISODES;
}

/**
 * C4: a place that stays or keeps coming back is a reason for a look at how the runner moves.
 * @returns the reason, or null where none of the three holds
 * @source RULES C4, 3.6 (practice)
 * @example findC4(episodes, today)?.text // "This has been there for 23 days. Ask a therapist..."
 */
export function findC4(episodes: readonly ClockEpisode[], today: LocalDate): Because | null {
  const open = counted(episodes).find(({ closed }) => closed === null);
  const openDays = open ? daysBetween(open.t0, today) : 0;
  const count = countSince(episodes, today);
  const away = open ? daysAway(episodes, open) : null;
  const isBack = away !== null && away <= BACK_WITHIN;
  const inputs = { openDays, episodesIn90Days: count, daysAway: isBack ? away : null };
  const say = (text: string): Because => because("C4", `${text} ${clockTexts.assessment}`, inputs);
  if (openDays >= OPEN_DAYS) return say(clockTexts.openLong(openDays));
  if (count >= EPISODES) return say(clockTexts.episodes(count));
  return isBack ? say(clockTexts.cameBack(away)) : null;
}
