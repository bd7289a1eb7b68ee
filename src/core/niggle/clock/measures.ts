import type { Area } from "../../body/index.ts";
import { type DayFacts, getFacts } from "./day-facts.ts";
import { baselineOf, type Episode, nowDays, nowOf } from "./episode.ts";
import type { R5Question } from "./r5-level.ts";

const CARE_WEEK = 7;
const SETTLED = 1;
const IMPROVED_BY = 2;
const IMPROVED_TO = 0.7;
const WORSE_BY = 2;
const WORSENING_DAYS = 3;

/** The figures of an episode on one day (3.6, steps 2 to 5). */
export interface Measures {
  readonly place: { readonly area: Area["area"]; readonly spot: string | null };
  readonly episode: Episode;
  /** Days since t0. */
  readonly d: number;
  readonly baseline: number | null;
  readonly now: number | null;
  readonly settled: boolean;
  readonly improving: boolean;
  readonly worsening: boolean;
  /** Share of care days in the last seven, 0 to 1. */
  readonly adherence: number;
}

/** Where an episode is looked at from. */
export interface Viewpoint {
  readonly place: Measures["place"];
  readonly day: number;
  readonly facts: ReadonlyMap<number, DayFacts>;
}

/** The figures of 3.6 for an episode on a day. */
export function measure(episode: Episode, { place, day, facts }: Viewpoint): Measures {
  const baseline = baselineOf(episode);
  const now = nowOf(episode, day);
  const isCompared = baseline !== null && now !== null;
  const counted = nowDays(episode, day).length;
  return {
    place,
    episode,
    d: day - episode.start,
    baseline,
    now,
    settled: now !== null && now <= SETTLED,
    improving: isCompared && (baseline - now >= IMPROVED_BY || now <= IMPROVED_TO * baseline),
    worsening: isCompared && counted >= WORSENING_DAYS && now >= baseline + WORSE_BY,
    adherence: adherenceOf(facts, day),
  };
}

function adherenceOf(facts: Viewpoint["facts"], day: number): number {
  const week = Array.from({ length: CARE_WEEK }, (_, back) => getFacts(facts, day - back));
  return week.filter(({ strained, eased }) => !strained && eased).length / CARE_WEEK;
}

/** The question of R5's level as it stands on a day, with what stands for C where C is not known. */
export function askLevel({ place, episode, d, now }: Measures, standIn?: number | null): R5Question {
  const mornings = nowDays(episode, episode.start + d).map(({ morning }) => morning ?? 0);
  return {
    ...place,
    now: standIn ?? now ?? episode.lastScore ?? 0,
    morning: mornings.length > 0 ? Math.max(...mornings) : null,
    stops: episode.stops.filter((stop) => stop > episode.start + d - STOP_DAYS).length,
    nerve: episode.nerve,
  };
}

const STOP_DAYS = 14;
