import {
  type ActivityFlag,
  type DeviceTotals,
  isOnFoot,
  type Lap,
  NO_TOTALS,
  type Recording,
  type Samples,
} from "../../core/activity/index.ts";
import { type Instant, instant, metres, seconds } from "../../core/units/index.ts";
import { scaleFootCadence } from "../foot-cadence.ts";
import { formatDeviceName } from "./device-name.ts";
import type { LapMessage, SessionMessage, SportMessage } from "./messages.ts";
import { FIRST_ABSOLUTE_TIME, FIT_EPOCH } from "./profile.ts";
import type { Segment } from "./segment.ts";
import { type SessionSpan, splitBySession } from "./session-spans.ts";
import { isIndoor, isOutdoor, sportOf } from "./sport-of.ts";
import { formatSportName } from "./sport-words.ts";
import { findOffset } from "./utc-offset.ts";

const UNKNOWN_SPORT: SportMessage = { sport: null, subSport: null, name: null };

/** The recordings of one FIT file: one per session, or one of the bare records where there is no session. */
export function assembleRecordings(segment: Segment, crcMatches: boolean): readonly Recording[] {
  const fileFlags: ActivityFlag[] = [];
  if (segment.stop !== null) fileFlags.push("file.truncated");
  if (!crcMatches) fileFlags.push("file.crcMismatch");
  return splitBySession(segment)
    .filter(isUsable)
    .map((span) => assembleRecording(segment, span, fileFlags));
}

/** A session that tells neither samples nor time nor distance is worth nothing to the runner. */
const isUsable = ({ session, samples }: SessionSpan): boolean =>
  samples.length > 0 || (session?.elapsed ?? 0) > 0 || (session?.distance ?? 0) > 0;

function assembleRecording(
  segment: Segment,
  span: SessionSpan,
  fileFlags: readonly ActivityFlag[],
): Recording {
  const { session, samples } = span;
  const sportMessage = session?.sport ?? findSport(segment);
  const sport = sportOf(sportMessage);
  const traits = describeSamples(samples);
  if (isOnFoot(sport)) scaleFootCadence(samples, true);
  return {
    sport,
    sportName: formatSportName(sportMessage),
    indoor: isIndoor(sportMessage) || (samples.length > 0 && !traits.hasPosition && !isOutdoor(sportMessage)),
    name: segment.workoutName,
    rpe: session?.feltEffort ?? null,
    device: formatDeviceName(segment.creator ?? null) ?? formatDeviceName(segment.fileId?.maker ?? null),
    startedAt: instantOf(span.startedAt),
    utcOffsetMinutes: findOffset(segment.activity),
    totals: session === null ? NO_TOTALS : totalsOf(session, isOnFoot(sport)),
    laps: span.laps.map(lapOf),
    samples,
    flags: [...fileFlags, ...flagsOf(segment, span, traits)],
  };
}

/** Without a session the sport stands in a message of its own, or in a lap. */
const findSport = (segment: Segment): SportMessage =>
  segment.sports.find(({ sport }) => sport !== null) ??
  segment.laps.find(({ sport }) => sport.sport !== null)?.sport ??
  UNKNOWN_SPORT;

interface SampleTraits {
  readonly hasPosition: boolean;
  readonly hasRelativeTime: boolean;
}

function describeSamples({ latitude, time, length }: Samples): SampleTraits {
  let hasPosition = false;
  let hasRelativeTime = false;
  for (let row = 0; row < length; row += 1) {
    if (!Number.isNaN(latitude[row])) hasPosition = true;
    if (time[row]! < FIT_EPOCH + FIRST_ABSOLUTE_TIME) hasRelativeTime = true;
  }
  return { hasPosition, hasRelativeTime };
}

function flagsOf(segment: Segment, span: SessionSpan, traits: SampleTraits): readonly ActivityFlag[] {
  const flags: ActivityFlag[] = [];
  if (span.startedAt < FIRST_ABSOLUTE_TIME || traits.hasRelativeTime) flags.push("samples.dateImplausible");
  if (hasDeveloperHeartRate(segment, span)) flags.push("heartRate.fromDeveloperField");
  if (span.samples.length === 0) flags.push("samples.none");
  else if (!traits.hasPosition) flags.push("positions.none");
  if (span.session === null) flags.push("totals.fromSamples");
  return flags;
}

function hasDeveloperHeartRate({ rows }: Segment, { firstRow, samples }: SessionSpan): boolean {
  if (rows === null || rows.firstDeveloperRow < 0) return false;
  return rows.firstDeveloperRow < firstRow + samples.length && rows.lastDeveloperRow >= firstRow;
}

/** FIT counts strides of one leg, a runner counts steps; a mean of so many strides can only be steps already. */
const FEWEST_STEPS = 120;

function totalsOf(session: SessionMessage, onFoot: boolean): DeviceTotals {
  const { distance, elapsed, timer, ascent, descent, avgCadence } = session;
  const cyclesToSteps = onFoot && avgCadence !== null && avgCadence < FEWEST_STEPS ? 2 : 1;
  return {
    distance: distance === null ? null : metres(distance),
    elapsed: elapsed === null ? null : seconds(elapsed),
    moving: timer === null ? null : seconds(timer),
    ascent: ascent === null ? null : metres(ascent),
    descent: descent === null ? null : metres(descent),
    avgHeartRate: session.avgHeartRate,
    maxHeartRate: session.maxHeartRate,
    avgCadence: avgCadence === null ? null : avgCadence * cyclesToSteps,
  };
}

const lapOf = ({ startedAt, elapsed, distance, avgHeartRate }: LapMessage): Lap => ({
  startedAt: instantOf(startedAt),
  elapsed: seconds(elapsed),
  distance: distance === null ? null : metres(distance),
  avgHeartRate,
});

const instantOf = (timestamp: number): Instant => instant((FIT_EPOCH + timestamp) * 1000);
