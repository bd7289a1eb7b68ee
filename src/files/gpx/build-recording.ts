import {
  finishSamples,
  isOnFoot,
  isPlausibleDate,
  NO_TOTALS,
  type Recording,
} from "../../core/activity/index.ts";
import { instant } from "../../core/units/index.ts";
import { scaleFootCadence } from "../foot-cadence.ts";
import { findSport } from "../sport-name.ts";
import { guessSport } from "./guess-sport.ts";
import type { HeardTrack } from "./listen-to-tracks.ts";

/** A recording of a track; none where it has not two moments, or only impossible ones. */
export function buildRecording(track: HeardTrack, creator: string | null): readonly Recording[] {
  const samples = finishSamples(track.samples);
  if (samples.length < 2 || !samples.time.some((time) => isPlausibleDate(time * 1000))) return [];
  const sport = findTrackSport(track);
  const named = sport ?? { sport: guessSport(samples), indoor: false };
  if (isOnFoot(named.sport)) scaleFootCadence(samples, false);
  return [
    {
      ...named,
      sportName: track.type,
      name: track.name,
      rpe: null,
      device: creator,
      startedAt: instant(Math.round(samples.time[0]! * 1000)),
      utcOffsetMinutes: track.utcOffsetMinutes,
      totals: NO_TOTALS,
      laps: [],
      samples,
      flags: [],
    },
  ];
}

/** A type that we do not know is a sport of its own; the name is asked only where there is no type. */
function findTrackSport({ type, name }: HeardTrack) {
  if (type !== null) return findSport(type) ?? { sport: "other" as const, indoor: false };
  return name === null ? null : findSport(name);
}
