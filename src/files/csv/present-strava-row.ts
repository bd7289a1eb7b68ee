import { finishSamples, type Recording, startSamples } from "../../core/activity/index.ts";
import type { StravaRow } from "./strava-row.ts";

/** The recording of an activity that was typed in: its numbers, and no samples. @example presentStravaRow(row).flags */
export const presentStravaRow = (row: StravaRow): Recording => ({
  sport: row.sport,
  sportName: row.sportName,
  indoor: row.indoor,
  name: row.name,
  rpe: row.rpe,
  device: null,
  startedAt: row.startedAt,
  utcOffsetMinutes: null,
  totals: row.totals,
  laps: [],
  samples: finishSamples(startSamples(1)),
  flags: ["samples.none"],
});
