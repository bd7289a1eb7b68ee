import type { DatedRace, Race, RaceId, RacePriority } from "../../src/core/training/index.ts";
import { matchRaces } from "../../src/core/training/index.ts";
import {
  fromKilometres,
  fromMinutes,
  type Instant,
  instantAt,
  localDate,
  type TimeZone,
  UTC,
} from "../../src/core/units/index.ts";

/** What a test says of a race; the rest is a 10 km race of priority A without start or time. */
export interface RaceWords {
  readonly on: string;
  readonly km?: number;
  /** Minutes of the local day at which the gun goes. */
  readonly startMinute?: number;
  readonly expectedMinutes?: number;
  readonly priority?: RacePriority;
  readonly name?: string;
  readonly zone?: TimeZone;
}

/** A race for tests. @example aRace({ on: "2026-04-19", km: 42.195, startMinute: 540, expectedMinutes: 270 }) */
export const aRace = (words: RaceWords): Race => ({
  id: `race-${words.on}-${words.km ?? 10}` as RaceId,
  name: words.name ?? null,
  date: localDate(words.on),
  start:
    words.startMinute === undefined
      ? null
      : instantAt(localDate(words.on), words.startMinute, words.zone ?? UTC),
  distance: fromKilometres(words.km ?? 10),
  expected: words.expectedMinutes === undefined ? null : fromMinutes(words.expectedMinutes),
  priority: words.priority ?? "A",
});

/** A race of which no activity is known, dated as seen at a moment. */
export function aDatedRace(words: RaceWords, now: Instant): DatedRace {
  const zone = words.zone ?? UTC;
  const [race] = matchRaces({
    races: [aRace(words)],
    sessions: [],
    activities: [],
    now,
    zone,
    thresholdSpeed: null,
  });
  if (!race) throw new Error("A race always comes back");
  return race;
}
