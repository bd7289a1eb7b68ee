import { type Activity, isOnFoot, isRunning } from "../activity/index.ts";
import { SITES, type Site } from "../body/index.ts";
import {
  addMinutes,
  hoursBetween,
  type Instant,
  kilometresOf,
  type Metres,
  type MetresPerSecond,
  metres,
  metresPerSecond,
  type Seconds,
} from "../units/index.ts";
import { STRESS_WEIGHTS, type StressWeights } from "./stress-weights.ts";

/** Stress of each site, left and right alike, in kilometres of easy flat running. */
export type SiteStress = Readonly<Record<Site, number>>;

/** What stress asks of a run. Null where it was not recorded. */
export interface RunOnLegs {
  readonly end: Instant;
  readonly moving: Seconds;
  readonly distance: Metres | null;
  readonly ascent: Metres | null;
  readonly descent: Metres | null;
  /** Steps per minute. */
  readonly cadence: number | null;
  /** 0 to 1. */
  readonly walkedShare: number | null;
  readonly running: boolean;
}

/** Half of a stress is gone after so many hours; what is older than a week is forgotten. */
const HALF_LIFE_HOURS = 24;
const FORGOTTEN_HOURS = 168;
/** Metres per second that an unknown pace stands for, and that weighs nothing. */
const EASY_SPEED = 3;
const SPEEDS = { least: 1, most: 7 } as const;
/** Cadence that is expected at a speed (section 6, height unknown). */
const CADENCE = { base: 165, perSpeed: 6.5, speed: 3.04, least: 0.8, most: 1.25 } as const;
/** A walked kilometre against a run one. */
const WALKED = 0.5;

/** No stress anywhere. */
export const NO_STRESS: SiteStress = {
  upper_body: 0,
  low_back: 0,
  glutes: 0,
  hip_outer: 0,
  itb_tfl: 0,
  hip_flexors: 0,
  adductors: 0,
  quads: 0,
  hamstrings: 0,
  knee_front: 0,
  knee_outer: 0,
  knee_inner: 0,
  knee_back: 0,
  calf: 0,
  shin: 0,
  achilles: 0,
  ankle: 0,
  foot_plantar: 0,
  midfoot_top: 0,
  forefoot: 0,
};

/**
 * An activity as stress asks about it; null where it was not on foot. It ends after its elapsed time.
 * @source own default
 * @example deriveRunOnLegs(activity)?.distance // 10000
 */
export function deriveRunOnLegs({ summary }: Activity): RunOnLegs | null {
  if (!isOnFoot(summary.sport)) return null;
  return {
    end: addMinutes(summary.startedAt, summary.elapsed / 60),
    moving: summary.moving > 0 ? summary.moving : summary.elapsed,
    distance: summary.distance,
    ascent: summary.ascent,
    descent: summary.descent,
    cadence: summary.avgCadence,
    walkedShare: summary.walkedShare,
    running: isRunning(summary.sport),
  };
}

/**
 * The stress that one run puts on each site at its end:
 * (a km + u up/100 + w down/100) exp(k (v - 3)) (expected cadence / cadence)^p, walked parts counting half. Unknown
 * distance is the moving time at 3 m/s; unknown climb and descent stand for each other, else for level ground; unknown
 * cadence is the expected one.
 * @source own default; docs/methods/self-care.md
 * @example deriveRunStress(run).quads // 8.0
 */
export function deriveRunStress(run: RunOnLegs): SiteStress {
  const facts = completeRun(run);
  return mapSites((site) => stressOf(facts, STRESS_WEIGHTS[site]));
}

interface CompleteRun {
  readonly kilometres: number;
  /** Hundreds of metres. */
  readonly up: number;
  readonly down: number;
  readonly speed: MetresPerSecond;
  /** Expected over actual cadence. */
  readonly longSteps: number;
  readonly walked: number;
}

function completeRun(run: RunOnLegs): CompleteRun {
  const distance = run.distance ?? metres(EASY_SPEED * run.moving);
  const pace = run.distance === null || run.moving <= 0 ? EASY_SPEED : run.distance / run.moving;
  const speed = metresPerSecond(clamp(pace, SPEEDS.least, SPEEDS.most));
  const expected = CADENCE.base + CADENCE.perSpeed * (speed - CADENCE.speed);
  const cadence = run.cadence !== null && run.cadence > 0 ? run.cadence : expected;
  const share = run.running ? clamp(run.walkedShare ?? 0, 0, 1) : 1;
  return {
    kilometres: kilometresOf(distance),
    up: (run.ascent ?? run.descent ?? 0) / 100,
    down: (run.descent ?? run.ascent ?? 0) / 100,
    speed,
    longSteps: clamp(expected / cadence, CADENCE.least, CADENCE.most),
    walked: 1 - (1 - WALKED) * share,
  };
}

const stressOf = (run: CompleteRun, weights: StressWeights): number =>
  (weights.distance * run.kilometres + weights.up * run.up + weights.down * run.down) *
  Math.exp(weights.speed * (run.speed - EASY_SPEED)) *
  run.longSteps ** weights.longSteps *
  run.walked;

/**
 * The stress left after some hours: half every 24, an eighth after 72.
 * @source own default
 * @example fadeStress(stress, 24).calf // half
 */
export const fadeStress = (stress: SiteStress, hours: number): SiteStress =>
  mapSites((site) => stress[site] * 2 ** (-Math.max(0, hours) / HALF_LIFE_HOURS));

/** Two stresses on the same legs. */
export const addStress = (one: SiteStress, other: SiteStress): SiteStress =>
  mapSites((site) => one[site] + other[site]);

/**
 * The stress that the runs of the last week have left at a moment, mostly those of the last 72 hours. A run that ends
 * later counts nothing.
 * @source own default; docs/methods/self-care.md
 * @example deriveSiteStress({ activities, now }).calf // 6.2
 */
export function deriveSiteStress({
  activities,
  now,
}: {
  readonly activities: readonly Activity[];
  readonly now: Instant;
}): SiteStress {
  const runs = activities.map(deriveRunOnLegs).filter((run) => run !== null);
  return runs
    .map((run) => ({ run, hours: hoursBetween(run.end, now) }))
    .filter(({ hours }) => hours >= 0 && hours < FORGOTTEN_HOURS)
    .reduce((sum, { run, hours }) => addStress(sum, fadeStress(deriveRunStress(run), hours)), NO_STRESS);
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

function mapSites(stressAt: (site: Site) => number): SiteStress {
  const stress: Record<Site, number> = { ...NO_STRESS };
  for (const site of SITES) stress[site] = stressAt(site);
  return stress;
}
