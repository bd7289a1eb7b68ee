import { type Because, because, dateOfDayNumber } from "../../units/index.ts";
import type { Clock, ClockEpisode, ClockState, R5 } from "./clock.ts";
import type { ClockInput } from "./clock-input.ts";
import { clockTexts } from "./clock-texts.ts";
import { type Episode, standingOf, startEpisode } from "./episode.ts";
import { type Measures, measure } from "./measures.ts";
import { findC4, isRecurrence } from "./recurrence.ts";
import { type Replayed, replay } from "./replay.ts";
import { findRows } from "./rows.ts";

/**
 * The seven-day clock of one area and side on one day: every step of RULES 3.6 on every day since the first entry.
 * Today's runs and entries count as far as they are logged; whatever is dated later does not.
 * @source RULES 3.6: the seven days are practice (Yamato 2015 as quoted), other numbers our own; not yet reviewed by a clinician
 * @example deriveClock({ ...input, today: localDate("2026-03-09") }).r5?.level // "L1"
 */
export function deriveClock(input: ClockInput): Clock {
  const replayed = replay(input);
  const { open, day, facts } = replayed;
  const place = { area: input.area.area, spot: input.spot };
  const on = measure(open ?? startEpisode(day), { place, day, facts });
  const isNormal = input.normalSoreness.includes(input.today);
  const episodes = listEpisodes(replayed);
  const last = episodes.at(-1);
  return {
    area: input.area,
    spot: input.spot,
    state: open === null ? "none" : findState(on, isNormal),
    t0: open && dateOfDayNumber(open.start),
    baseline: open && on.baseline,
    now: open && on.now,
    brun: open?.runBaseline ?? 0,
    adherence: on.adherence,
    lastScore: replayed.lastScore,
    r5: findR5(replayed),
    prompts: open === null || isNormal ? [] : listPrompts(on),
    closed: open === null ? (last?.closed ?? null) : null,
    recurrence: open !== null && (last?.recurrence ?? false),
    c4: findC4(episodes, input.today),
    episodes,
  };
}

/** The name of how a place stands. */
function findState(on: Measures, isNormal: boolean): ClockState {
  if (on.episode.underCare !== null) return "underCare";
  if (isNormal) return "normalSoreness";
  if (on.settled) return findRows(on).includes("atRestOnly") ? "settledAtRest" : "settled";
  if (on.now === null) return "notKnown";
  if (on.worsening) return "worsening";
  return on.improving ? "improving" : "same";
}

/** R5 of the open episode, or the L2 of an earlier one that nothing has ended yet; the worse holds, the earlier first. */
function findR5({ open, kept }: Replayed): R5 | null {
  const fired = open === null ? [] : standingOf(open);
  const level = kept !== null || fired.some((row) => row.level === "L2") ? "L2" : "L1";
  const reached = kept ?? fired.find((row) => row.level === level);
  if (!reached) return null;
  const reasons = fired.map((row) => row.because);
  const isOld = kept !== null && !fired.some((row) => row.level === "L2");
  const old = isOld ? [kept.because, because("R5", clockTexts.kept)] : [];
  return { level, on: dateOfDayNumber(reached.day), because: [...old, ...reasons] };
}

/** Lines without a level that fired in this episode and still hold today. */
function listPrompts(on: Measures): readonly Because[] {
  const holding = findRows(on);
  return on.episode.fired
    .filter(({ row, level }) => level === null && holding.includes(row))
    .map(({ because: reason }) => reason);
}

function listEpisodes({ open, ended }: Replayed): readonly ClockEpisode[] {
  const told = ended.map(({ episode, day, how }) => tell(episode, { on: dateOfDayNumber(day), how }));
  const all = open === null ? told : [...told, tell(open, null)];
  return all.map((episode) => ({ ...episode, recurrence: isRecurrence(all, episode) }));
}

const tell = (episode: Episode, closed: ClockEpisode["closed"]): Omit<ClockEpisode, "recurrence"> => ({
  t0: dateOfDayNumber(episode.opened),
  closed,
  normalSoreness: episode.covered,
  events: [...episode.earlier, ...episode.fired].map(({ row, day, level, because: reason }) => ({
    on: dateOfDayNumber(day),
    row,
    level,
    because: reason,
  })),
});
