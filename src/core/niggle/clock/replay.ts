import { dayNumberOf } from "../../units/index.ts";
import type { ClockInput } from "./clock-input.ts";
import { type Closing, findClosing } from "./close-episode.ts";
import { type DayFacts, gatherFacts, getFacts } from "./day-facts.ts";
import { deriveDayScore } from "./day-score.ts";
import {
  baselineOf,
  type Episode,
  type FiredRow,
  isLoud,
  nowDays,
  nowOf,
  QUIET_SCORE,
  standingOf,
  startEpisode,
  takeIn,
} from "./episode.ts";
import { type Measures, measure } from "./measures.ts";
import { fireRows, fireWorsening, raiseLevel } from "./rows.ts";

/** An episode that has ended. */
export interface EndedEpisode {
  readonly episode: Episode;
  readonly day: number;
  readonly how: Closing;
}

/** Where the replay stands after a day. */
export interface Replayed {
  readonly open: Episode | null;
  readonly ended: readonly EndedEpisode[];
  /** R5 at L2, which no closing of the clock ends: only "seen" or 14 quiet days (3.4). */
  readonly kept: FiredRow | null;
  /** First and last logged day of the quiet days in a row, D <= 1, close enough together to be known. */
  readonly quiet: { readonly from: number; readonly to: number } | null;
  readonly lastScore: number | null;
  /** The last day that was replayed, and what it was derived from. */
  readonly day: number;
  readonly facts: ReadonlyMap<number, DayFacts>;
}

/** Quiet days that end an L2 (3.4), and the longest silence between two of them: that of C (our own reading). */
const QUIET_DAYS = 14;
const LONGEST_SILENCE = 5;
const WORSE_UNDER_CARE = 2;
const WORSENING_DAYS = 3;

interface Known {
  readonly place: Measures["place"];
  readonly normal: ReadonlySet<number>;
  readonly seen: ReadonlySet<number>;
  readonly nerve: boolean;
}

/**
 * Lives through every day from the first entry to today, once. What it remembers does not grow with the days, so a
 * year takes as many steps as it has days.
 * @source RULES 3.6
 */
export function replay(input: ClockInput): Replayed {
  const until = dayNumberOf(input.today);
  const facts = gatherFacts(input);
  const started = [...facts].filter(([, { logged, stops }]) => logged || stops > 0).map(([day]) => day);
  const first = started.reduce((least, day) => Math.min(least, day), until);
  const known: Known = {
    place: { area: input.area.area, spot: input.spot },
    normal: new Set(input.normalSoreness.map(dayNumberOf)),
    seen: new Set(input.seenOn.map(dayNumberOf)),
    nerve: input.nerveSigns,
  };
  let state: Replayed = { ...NEW, facts, day: first };
  for (let day = first; day <= until; day += 1) state = liveDay({ ...state, day }, known);
  return state;
}

const NEW = { open: null, ended: [], kept: null, quiet: null, lastScore: null } as const;

function liveDay(state: Replayed, known: Known): Replayed {
  const { day } = state;
  const facts = getFacts(state.facts, day);
  const score = deriveDayScore(facts, lastBaseline(state));
  const started = state.open ?? (isLoud(score, facts) ? startEpisode(day) : null);
  const taken = started && takeIn(started, facts, { day, normalSoreness: known.normal.has(day) });
  const said = { ...state, open: taken, ...hearQuiet(state, score, facts) };
  const seen = known.seen.has(day) ? beSeen(said) : said;
  return evaluate(liftKept(closeClock(seen)), known);
}

/** B of the episode that is open, else of the last one. */
function lastBaseline({ open, ended }: Replayed): number | null {
  const last = open ?? ended.at(-1)?.episode;
  return last ? baselineOf(last) : null;
}

function hearQuiet(
  { quiet, lastScore, day }: Replayed,
  score: number | null,
  { stops }: DayFacts,
): Pick<Replayed, "quiet" | "lastScore"> {
  if (stops > 0 || (score !== null && score > QUIET_SCORE))
    return { quiet: null, lastScore: score ?? lastScore };
  if (score === null) return { quiet, lastScore };
  const goesOn = quiet !== null && day - quiet.to <= LONGEST_SILENCE;
  return { quiet: { from: goesOn ? quiet.from : day, to: day }, lastScore: score };
}

/** "Seen" ends R5 and stops the clock; from then on only worse than on that day counts. */
function beSeen(state: Replayed): Replayed {
  const { open, day } = state;
  if (open === null) return { ...state, kept: null };
  const score = nowOf(open, day) ?? open.lastScore ?? 0;
  return { ...state, kept: null, open: { ...open, underCare: { since: day, score } } };
}

const liftKept = (state: Replayed): Replayed => {
  const { quiet } = state;
  const isLong = quiet !== null && quiet.to - quiet.from >= QUIET_DAYS - 1;
  return isLong ? { ...state, kept: null } : state;
};

function closeClock(state: Replayed): Replayed {
  const { open, day } = state;
  const how = open && findClosing(open, day);
  if (open === null || how === null) return state;
  const kept = state.kept ?? standingOf(open).find(({ level }) => level === "L2") ?? null;
  return { ...state, open: null, kept, ended: [...state.ended, { episode: open, day, how }] };
}

/** Nothing fires while R0 holds (step 7) or while a professional looks after it. */
function evaluate(state: Replayed, known: Known): Replayed {
  const { open, day, facts } = state;
  if (open === null || known.normal.has(day)) return state;
  if (open.underCare !== null) return { ...state, open: reopen(open, state, known) };
  const on = measure({ ...open, nerve: open.nerve || known.nerve }, { place: known.place, day, facts });
  const fired = [...open.fired, ...fireRows(on)];
  const raised = raiseLevel({ ...on, episode: { ...on.episode, fired } });
  return { ...state, open: { ...open, fired: [...fired, ...raised] } };
}

/** Worse than when it was seen: by two points, on three logged days since, or a run that pain stopped. */
function reopen(open: Episode, { day, facts }: Replayed, { place, nerve }: Known): Episode {
  const { since, score } = open.underCare ?? { since: day, score: 0 };
  const recent = open.recent.filter((logged) => logged.day > since);
  const later: Episode = { ...open, recent, underCare: null, fired: [], nerve: open.nerve || nerve };
  const now = nowDays(later, day).length >= WORSENING_DAYS ? nowOf(later, day) : null;
  const isStopped = getFacts(facts, day).stops > 0 && day > since;
  if (!isStopped && (now === null || now < score + WORSE_UNDER_CARE)) return open;
  const fired = [fireWorsening(measure(later, { place, day, facts }))];
  const anew = takeIn(startEpisode(day), getFacts(facts, day), { day, normalSoreness: false });
  const earlier = [...open.earlier, ...open.fired];
  return {
    ...anew,
    opened: open.opened,
    earlier,
    nerve: later.nerve || anew.nerve,
    stops: open.stops,
    fired,
  };
}
