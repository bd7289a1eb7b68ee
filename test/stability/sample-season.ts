import { makeSampleSessions } from "../../src/app/sample-runner/make-sample-files.ts";
import { type Activity, activityId, deriveSummary, type Recording } from "../../src/core/activity/index.ts";
import { DEFAULT_SETTINGS } from "../../src/core/context/runner-settings.ts";
import { addDays, localDate, parseTimeZone, type TimeZone } from "../../src/core/units/index.ts";
import { aRace } from "../builders/a-race.ts";
import type { SeasonRunner } from "./season.ts";

const WEEKS = 26;
/** A Sunday, so that the diary's weeks are calendar weeks. */
const LAST_DAY = localDate("2026-11-22");

const zone = (): TimeZone => {
  const berlin = parseTimeZone("Europe/Berlin");
  if (!berlin.ok) throw new Error("Europe/Berlin is missing");
  return berlin.value;
};

/**
 * The made-up runner of the sample, 26 weeks planned morning by morning after 26 weeks of history: a half marathon in
 * the fourteenth week, easy weeks, a heavy block at the end, and the clocks going back. The weeks after the season are
 * there for the training plan to reach into.
 */
export function aSampleSeason(): SeasonRunner {
  const timeZone = zone();
  const before = makeSampleSessions(addDays(LAST_DAY, -7 * WEEKS), timeZone);
  const season = makeSampleSessions(LAST_DAY, timeZone);
  const after = makeSampleSessions(addDays(LAST_DAY, 7 * WEEKS), timeZone);
  const raceDay = addDays(LAST_DAY, -7 * (WEEKS - 14));
  return {
    settings: { ...DEFAULT_SETTINGS, timeZone },
    activities: [...before, ...season, ...after].map(activityOf),
    races: [
      aRace({
        on: raceDay,
        km: 21.0975,
        startMinute: 600,
        expectedMinutes: 103,
        zone: timeZone,
        priority: "A",
      }),
    ],
    from: addDays(LAST_DAY, -7 * WEEKS + 1),
    to: LAST_DAY,
  };
}

const activityOf = (recording: Recording, index: number): Activity => {
  const summary = deriveSummary(recording, { utcOffsetMinutes: 0 });
  const id = activityId(String(index).padStart(4, "0"));
  return { id, summary, rpe: summary.rpe, tag: null, sources: [] };
};
