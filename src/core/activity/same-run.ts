import { isRunning, type Sport } from "./sport.ts";
import type { ActivitySummary } from "./summary.ts";

/** What it takes to recognise a run. */
export type RunFacts = Pick<
  ActivitySummary,
  "startedAt" | "elapsed" | "moving" | "distance" | "sport" | "avgHeartRate"
>;

/** The facts that decided that two recordings are one run. */
export interface SameRunReason {
  /** `start`: both begin together. `zoneShift`: one clock is off by a whole number of quarter-hours. */
  readonly decidedBy: "start" | "zoneShift";
  /** Minutes by which the other's clock is ahead; 0 when decided by the start. */
  readonly shiftMinutes: number;
  /** Seconds between the starts, the shift taken out. */
  readonly startApart: number;
  /** Seconds between the durations, of those two that agree best. */
  readonly durationApart: number;
  /** Metres between the distances; null where one of them is unknown. */
  readonly distanceApart: number | null;
}

export interface SameRun<Run> {
  readonly run: Run;
  readonly because: SameRunReason;
}

const START_APART = 180;
const QUARTER = 900;
const SHIFT_APART = 30;
const SHORTEST_SHIFT = 3600;
const LONGEST_SHIFT = 14 * 3600;
const SHORTEST_SHIFTED_RUN = 600;

/**
 * The run among others that a candidate is another recording of: it starts within 3 minutes and lasts and measures
 * about the same, or its clock is off by whole quarter-hours while duration and distance agree tightly. Runs back to
 * back and repeats recorded one by one stay apart: two recordings of one run overlap.
 * @returns the closest one and the deciding facts; null where there is none
 * Source: practice.
 * @example findSameRun(candidate, known)?.because.decidedBy // "start"
 */
export function findSameRun<Run extends RunFacts>(
  candidate: RunFacts,
  others: readonly Run[],
): SameRun<Run> | null {
  let closest: SameRun<Run> | null = null;
  for (const run of others) {
    const because = findReason(candidate, run);
    if (because && (!closest || isCloser(because, closest.because))) closest = { run, because };
  }
  return closest;
}

function isCloser(one: SameRunReason, other: SameRunReason): boolean {
  if (one.decidedBy !== other.decidedBy) return one.decidedBy === "start";
  if (one.startApart !== other.startApart) return one.startApart < other.startApart;
  return one.durationApart < other.durationApart;
}

function findReason(one: RunFacts, other: RunFacts): SameRunReason | null {
  if (!areCompatible(one.sport, other.sport)) return null;
  const ahead = (other.startedAt - one.startedAt) / 1000;
  return Math.abs(ahead) <= START_APART ? findByStart(one, other, ahead) : findByShift(one, other, ahead);
}

function findByStart(one: RunFacts, other: RunFacts, ahead: number): SameRunReason | null {
  if (!overlaps(one, other, ahead)) return null;
  const durationApart = closestDurations(one, other);
  const longest = Math.max(one.elapsed, other.elapsed);
  const distanceApart = distancesApart(one, other);
  const unknown = distanceApart === null;
  if (durationApart > (unknown ? Math.max(30, 0.01 * longest) : Math.max(60, 0.03 * longest))) return null;
  if (!unknown && distanceApart > Math.max(100, 0.03 * longestDistance(one, other))) return null;
  return { decidedBy: "start", shiftMinutes: 0, startApart: Math.abs(ahead), durationApart, distanceApart };
}

/** Half of the shorter one at least: one body cannot do two runs at once, and repeats follow each other. */
function overlaps(one: RunFacts, other: RunFacts, ahead: number): boolean {
  const shared = Math.min(one.elapsed, ahead + other.elapsed) - Math.max(0, ahead);
  return shared >= 0.5 * Math.min(one.elapsed, other.elapsed);
}

function findByShift(one: RunFacts, other: RunFacts, ahead: number): SameRunReason | null {
  const shift = Math.round(ahead / QUARTER) * QUARTER;
  const startApart = Math.abs(ahead - shift);
  const size = Math.abs(shift);
  const shortest = Math.min(one.elapsed, other.elapsed);
  if (startApart > SHIFT_APART || size === 0 || size > LONGEST_SHIFT) return null;
  // Less than an hour off is rather the next repeat than another clock, unless the two would overlap.
  if (shortest < SHORTEST_SHIFTED_RUN || (size < SHORTEST_SHIFT && size >= 0.5 * shortest)) return null;
  const durationApart = closestDurations(one, other);
  const distanceApart = distancesApart(one, other);
  if (distanceApart === null || durationApart > Math.max(5, 0.002 * shortest)) return null;
  if (distanceApart > Math.max(20, 0.003 * longestDistance(one, other)) || !heartsAgree(one, other))
    return null;
  return { decidedBy: "zoneShift", shiftMinutes: shift / 60, startApart, durationApart, distanceApart };
}

/** Where one device tells elapsed and the other only timer time, these two are compared. */
const closestDurations = (one: RunFacts, other: RunFacts): number =>
  Math.min(
    Math.abs(one.elapsed - other.elapsed),
    Math.abs(one.moving - other.moving),
    Math.abs(one.elapsed - other.moving),
    Math.abs(one.moving - other.elapsed),
  );

const distancesApart = (one: RunFacts, other: RunFacts): number | null =>
  one.distance === null || other.distance === null ? null : Math.abs(one.distance - other.distance);

const longestDistance = (one: RunFacts, other: RunFacts): number =>
  Math.max(one.distance ?? 0, other.distance ?? 0);

const heartsAgree = (one: RunFacts, other: RunFacts): boolean =>
  one.avgHeartRate === null ||
  other.avgHeartRate === null ||
  Math.abs(one.avgHeartRate - other.avgHeartRate) <= 2;

/** The same sport, two kinds of running, two kinds of walking; `other` says nothing and fits all. */
function areCompatible(one: Sport, other: Sport): boolean {
  if (one === other || one === "other" || other === "other") return true;
  return (isRunning(one) && isRunning(other)) || (isWalking(one) && isWalking(other));
}

const isWalking = (sport: Sport): boolean => sport === "walk" || sport === "hike";
